#pragma once

#include "backups/backup_text.h"
#include "widgets/background.h"

#include <QDialog>
#include <filesystem>
#include <map>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QTableWidget;

namespace winnow {

// The backups of a project, with what each holds and what restoring it would change; restored() when one is chosen.
class RestoreDialog : public QDialog {
    Q_OBJECT

public:
    explicit RestoreDialog(const std::filesystem::path& project, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const std::filesystem::path& backup);

private:
    // Nothing: it cannot be read.
    using Counts = std::optional<ProjectCounts>;

    void make_table();
    void add_row(const Backup& backup);
    void count();
    void show_counts(const std::vector<Counts>& counts);
    void follow_selection();
    QString preview_of(std::size_t row) const;
    void choose();
    void choose_other_file();

    std::filesystem::path m_project;
    std::vector<Backup> m_backups;
    std::vector<Counts> m_counts; // of the backups; empty: not counted yet
    Counts m_now;
    QTableWidget* m_table;
    QLabel* m_preview;
    QPushButton* m_restore;
    Background m_work;
};

}
