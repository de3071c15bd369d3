#pragma once

#include "store/project_check.h"
#include "store/repair.h"
#include "widgets/background.h"

#include <QDialog>
#include <filesystem>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace winnow {

class MessageBar;

// Examines a project while the window stays in use, says what is wrong, and offers what helps: a backup, or a copy of all
// that can be read.
class CheckDialog : public QDialog {
    Q_OBJECT

public:
    explicit CheckDialog(const std::filesystem::path& project, QWidget* parent = nullptr);

Q_SIGNALS:
    void restore_wanted();
    void open_wanted(const std::filesystem::path& copy);

private:
    void make_table();
    void check();
    void show_check(const ProjectCheck& check);
    void show_failure(const std::exception_ptr& exception);
    void ask_where_to_repair();
    void repair_into(const std::filesystem::path& copy);
    void show_repair(const RepairReport& report, const std::filesystem::path& copy);
    void begin(const QString& text);
    void end();
    void say(const QString& text);

    std::filesystem::path m_project;
    MessageBar* m_messages;
    QLabel* m_text;
    QProgressBar* m_progress;
    QTableWidget* m_losses;
    QPushButton* m_restore;
    QPushButton* m_repair;
    QPushButton* m_open;
    Background m_work;
};

}
