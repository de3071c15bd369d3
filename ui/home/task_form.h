#pragma once

#include "classify/task.h"
#include "shell/label_looks.h"
#include "store/tasks.h"

#include <QDialog>
#include <filesystem>
#include <functional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QTableWidget;

namespace winnow {

class MessageBar;

// What the form asks for.
struct TaskAnswer {
    Task task;
    std::vector<LabelRename> renames; // of the labels that were there before
    std::vector<LabelLook> looks;
    std::string policy;
    std::filesystem::path file; // of a new project
};

// What is to be decided: name, labels with colours and keys, which of them is the harmful one, policy; for a new project
// also where it goes. Accepted only when `accept` did not throw; what it throws is shown in the form.
class TaskForm : public QDialog {
    Q_OBJECT

public:
    enum class Purpose { NewProject, NewTask, Settings };

    TaskForm(Purpose purpose, const TaskAnswer& before, std::function<void(const TaskAnswer&)> take, QWidget* parent);

    void accept() override;

private:
    QWidget* make_labels();
    QWidget* make_advanced();
    void add_label(const LabelLook& look, bool was_there);
    void remove_label();
    void choose_colour(int row);
    void fill_positive();
    void propose_file();
    TaskAnswer answer() const;

    Purpose m_purpose;
    TaskAnswer m_before;
    std::function<void(const TaskAnswer&)> m_take;
    MessageBar* m_messages;
    QLineEdit* m_file = nullptr;
    QLineEdit* m_name;
    QPlainTextEdit* m_instructions;
    QTableWidget* m_labels;
    QComboBox* m_positive;
    QPlainTextEdit* m_policy;
    QLineEdit* m_separator;
};

}
