#include "home/label_editor.h"
#include "home/task_form.h"
#include "home/task_templates.h"
#include "widgets/colours.h"
#include "widgets/qt_text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace winnow {

void TaskForm::add_templates(QFormLayout& form)
{
    auto* templates = new QComboBox(this);
    templates->setObjectName(QStringLiteral("task_template"));
    templates->setAccessibleName(tr("Start from"));
    templates->addItem(tr("A question of my own"));
    for (const TaskTemplate& ready : task_templates())
        templates->addItem(ready.title);
    form.addRow(tr("S&tart from"), templates);
    connect(templates, &QComboBox::activated, this, [this](int place) { take_task(place == 0 ? m_before.task : task_templates()[static_cast<std::size_t>(place) - 1].task); });
}

void TaskForm::take_task(const Task& task)
{
    std::vector<LabelLook> looks;
    for (std::size_t i = 0; i < task.labels.size(); ++i)
        looks.push_back({task.labels[i], label_colour(static_cast<int>(i), palette()), QString::number(i + 1)});
    m_labels->set(looks, task.positive_label, LabelEditor::Labels::New);
    m_name->setText(qt(task.name));
    m_instructions->setPlainText(qt(task.instructions));
    m_prompt_format->setCurrentIndex(m_prompt_format->findData(static_cast<int>(task.prompt_format)));
    if (m_file)
        follow_name(m_name->text());
    check();
}

}
