#pragma once

#include "classify/task.h"
#include "shell/label_looks.h"
#include "store/tasks.h"

#include <QDialog>
#include <filesystem>
#include <functional>
#include <set>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace winnow {

class LabelEditor;
class MessageBar;

// What the form asks for.
struct TaskAnswer {
    Task task;
    std::vector<LabelRename> renames; // of the labels that were there before
    std::vector<LabelLook> looks;
    std::set<std::string> of_runs; // labels that runs know: they keep their names
    std::string policy;
    std::filesystem::path file; // of a new project
};

// What is to be decided: name, labels with colours and keys, which of them is the harmful one, policy; for a new project
// also where it goes. What is wrong is said while typing. Accepted only when `take` did not throw; what it throws is
// shown in the form.
class TaskForm : public QDialog {
    Q_OBJECT

public:
    enum class Purpose { NewProject, NewTask, Settings };

    TaskForm(Purpose purpose, const TaskAnswer& before, std::function<void(const TaskAnswer&)> take, QWidget* parent);

    void accept() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void add_templates(QFormLayout& form);
    void take_task(const Task& task);
    void add_names(QFormLayout& form);
    void add_file(QFormLayout& form);
    void add_policy(QFormLayout& form);
    QComboBox* make_prompt_formats(PromptFormat chosen, QWidget* parent);
    QWidget* make_advanced();
    QWidget* make_buttons();
    void ask_for_file();
    void follow_name(const QString& name);
    void check();
    QString fault() const;
    QString project_file() const;
    TaskAnswer answer() const;

    Purpose m_purpose;
    TaskAnswer m_before;
    TaskAnswer m_untouched; // as the form came up
    std::function<void(const TaskAnswer&)> m_take;
    MessageBar* m_messages;
    QLineEdit* m_name;
    QPlainTextEdit* m_instructions;
    LabelEditor* m_labels;
    QPlainTextEdit* m_policy;
    QLineEdit* m_file = nullptr; // of a new project
    QComboBox* m_prompt_format;
    QLineEdit* m_separator;
    QPlainTextEdit* m_prompt;
    QLabel* m_fault;
    QPushButton* m_ok = nullptr;
};

}
