#pragma once

#include "store/backup.h"
#include "store/runs.h"
#include "widgets/background.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <filesystem>
#include <vector>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace winnow {

class MessageBar;

// Takes deleted comments out of the bytes of a project for good, after saying what goes with them.
class EraseDialog : public QDialog {
    Q_OBJECT

public:
    // Throws Error: the project cannot be read.
    explicit EraseDialog(const std::filesystem::path& project, QWidget* parent = nullptr);

    void reject() override; // not while it erases

Q_SIGNALS:
    void project_changed(); // by what was erased, or by what was done until a failure

private:
    void make_parts();
    QString question() const;
    void ask();
    void offer(QDialogButtonBox::StandardButton way_out);
    void erase();
    QString result() const;
    void show_end();
    void show_failure(const std::exception_ptr& exception);
    void set_erasing(bool erasing);

    std::filesystem::path m_project;
    std::int64_t m_deleted = 0;
    std::vector<Run> m_runs;      // not finished, and holding the texts
    std::vector<Backup> m_before; // made before, and holding the texts perhaps
    MessageBar* m_messages;
    QLabel* m_text;
    QCheckBox* m_with_runs;
    QCheckBox* m_with_backups;
    QProgressBar* m_progress;
    QDialogButtonBox* m_buttons;
    QPushButton* m_erase;
    Background m_work;
};

}
