#include "home/task_form.h"

#include "classify/prompt.h"
#include "home/label_editor.h"
#include "home/task_fault.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"
#include "widgets/save_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace winnow {

namespace {

constexpr int lines_of_instructions = 2;
constexpr int lines_of_policy = 5;
constexpr int lines_of_prompt = 6;

QString with_visible_newlines(const std::string& text)
{
    return qt(text).replace(QLatin1Char('\n'), QStringLiteral("\\n"));
}

std::string with_newlines(QString text)
{
    return text.replace(QStringLiteral("\\n"), QStringLiteral("\n")).toStdString();
}

QPlainTextEdit* text_box(const char* name, const QString& title, const std::string& text, QWidget* parent)
{
    auto* box = new QPlainTextEdit(qt(text), parent);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(title);
    box->setTabChangesFocus(true);
    return box;
}

int height_of_lines(const QPlainTextEdit* box, int lines)
{
    return box->fontMetrics().lineSpacing() * lines + 16;
}

QString title_of(TaskForm::Purpose purpose)
{
    switch (purpose) {
    case TaskForm::Purpose::NewProject:
        return TaskForm::tr("New project");
    case TaskForm::Purpose::NewTask:
        return TaskForm::tr("New task");
    case TaskForm::Purpose::Settings:
        break;
    }
    return TaskForm::tr("Task settings");
}

}

TaskForm::TaskForm(Purpose purpose, const TaskAnswer& before, std::function<void(const TaskAnswer&)> take, QWidget* parent)
    : QDialog(parent), m_purpose(purpose), m_before(before), m_take(std::move(take)), m_messages(new MessageBar(this)),
      m_name(new QLineEdit(qt(before.task.name), this)), m_labels(new LabelEditor(this))
{
    setObjectName(QStringLiteral("task_form"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title_of(purpose));
    auto* form = new QFormLayout;
    form->setVerticalSpacing(12);
    form->setHorizontalSpacing(16);
    if (purpose != Purpose::Settings)
        add_templates(*form);
    add_names(*form);
    form->addRow(tr("Labels"), m_labels);
    m_labels->set(before.looks, before.task.positive_label, purpose == Purpose::Settings ? LabelEditor::Labels::There : LabelEditor::Labels::New);
    m_labels->lock_names(before.of_runs);
    add_policy(*form);
    if (purpose == Purpose::NewProject)
        add_file(*form);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_messages);
    layout->addLayout(form, 1);
    layout->addWidget(make_advanced());
    layout->addWidget(make_buttons());
    connect(m_labels, &LabelEditor::changed, this, &TaskForm::check);
    resize(660, sizeHint().height());
    check();
    m_name->setFocus();
    m_name->selectAll();
    m_untouched = answer();
}

void TaskForm::accept()
{
    if (m_ok->isEnabled() && m_messages->guard([this] { m_take(answer()); }))
        QDialog::accept();
}

void TaskForm::add_names(QFormLayout& form)
{
    m_name->setObjectName(QStringLiteral("task_name"));
    m_instructions = text_box("task_instructions", tr("Instruction to the model"), m_before.task.instructions, this);
    m_instructions->setFixedHeight(height_of_lines(m_instructions, lines_of_instructions));
    m_instructions->setToolTip(tr("The beginning of every prompt; the labels and the comment follow."));
    form.addRow(tr("What is &decided"), m_name);
    form.addRow(tr("&Instruction to the model"), m_instructions);
    connect(m_name, &QLineEdit::textChanged, this, &TaskForm::check);
    connect(m_instructions, &QPlainTextEdit::textChanged, this, &TaskForm::check);
}

void TaskForm::add_policy(QFormLayout& form)
{
    m_policy = text_box("task_policy", tr("Policy"), m_before.policy, this);
    m_policy->setMinimumHeight(height_of_lines(m_policy, lines_of_policy));
    m_policy->setPlaceholderText(tr("When does a comment get which label? This text is at hand while labelling, and each change is kept as a new version."));
    form.addRow(tr("&Policy"), m_policy);
}

void TaskForm::add_file(QFormLayout& form)
{
    m_file = new QLineEdit(qt(m_before.file), this);
    m_file->setObjectName(QStringLiteral("project_file"));
    auto* browse = new QPushButton(tr("Choose…"), this);
    browse->setObjectName(QStringLiteral("choose_project_file"));
    browse->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_file, 1);
    row->addWidget(browse);
    form.addRow(tr("&File"), row);
    if (auto* label = qobject_cast<QLabel*>(form.labelForField(row)))
        label->setBuddy(m_file);
    connect(browse, &QPushButton::clicked, this, &TaskForm::ask_for_file);
    connect(m_file, &QLineEdit::textChanged, this, &TaskForm::check);
    connect(m_name, &QLineEdit::textEdited, this, &TaskForm::follow_name);
}

QComboBox* TaskForm::make_prompt_formats(PromptFormat chosen, QWidget* parent)
{
    auto* formats = new QComboBox(parent);
    formats->setObjectName(QStringLiteral("task_prompt_format"));
    formats->setAccessibleName(tr("Prompt"));
    formats->addItem(tr("Plain text, the usual way"), static_cast<int>(PromptFormat::Plain));
    formats->addItem(tr("Conversation, for instruction-tuned models"), static_cast<int>(PromptFormat::Chat));
    formats->addItem(tr("ShieldGemma: the instruction is its safety principle"), static_cast<int>(PromptFormat::ShieldGemma));
    formats->setCurrentIndex(formats->findData(static_cast<int>(chosen)));
    formats->setToolTip(tr("How the question is put to the model. ShieldGemma answers Yes or No: name the labels so, Yes the harmful one."));
    return formats;
}

QWidget* TaskForm::make_advanced()
{
    auto* whole = new QWidget(this);
    auto* title = new QToolButton(whole);
    title->setObjectName(QStringLiteral("advanced"));
    title->setText(tr("Advanced"));
    title->setCheckable(true);
    title->setAutoRaise(true);
    title->setArrowType(Qt::RightArrow);
    title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    title->setFocusPolicy(Qt::StrongFocus);
    auto* content = new QWidget(whole);
    m_prompt_format = make_prompt_formats(m_before.task.prompt_format, content);
    m_separator = new QLineEdit(with_visible_newlines(m_before.task.separator), content);
    m_separator->setObjectName(QStringLiteral("task_separator"));
    m_separator->setToolTip(tr("What stands between instruction, comment and answer; \\n is a new line. Leave it as it is unless a model was trained with another."));
    m_prompt = text_box("task_prompt", tr("The prompt of an example"), {}, content);
    m_prompt->setReadOnly(true);
    m_prompt->setFixedHeight(height_of_lines(m_prompt, lines_of_prompt));
    auto* form = new QFormLayout(content);
    form->setHorizontalSpacing(16);
    form->addRow(tr("&Prompt"), m_prompt_format);
    form->addRow(tr("&Separator"), m_separator);
    form->addRow(tr("The model reads"), m_prompt);
    content->hide();
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(content);
    connect(title, &QToolButton::toggled, content, &QWidget::setVisible);
    connect(title, &QToolButton::toggled, title, [title](bool open) { title->setArrowType(open ? Qt::DownArrow : Qt::RightArrow); });
    connect(m_separator, &QLineEdit::textChanged, this, &TaskForm::check);
    connect(m_prompt_format, &QComboBox::currentIndexChanged, this, &TaskForm::check);
    return whole;
}

// Escape is pressed by accident; Cancel is not.
void TaskForm::keyPressEvent(QKeyEvent* event)
{
    const TaskAnswer typed = answer();
    if (event->key() == Qt::Key_Escape && (typed.task.name != m_untouched.task.name || typed.policy != m_untouched.policy))
        m_messages->show_message(MessageBar::Kind::Information, tr("What you typed is not saved. If you leave, it is lost."), tr("Leave"), [this] { reject(); });
    else
        QDialog::keyPressEvent(event);
}

QWidget* TaskForm::make_buttons()
{
    auto* whole = new QWidget(this);
    m_fault = new QLabel(whole);
    m_fault->setObjectName(QStringLiteral("task_fault"));
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->setMinimumHeight(m_fault->fontMetrics().lineSpacing() * 2);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, whole);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(m_purpose == Purpose::Settings ? tr("Save") : tr("Create"));
    m_ok->setObjectName(QStringLiteral("task_form_ok"));
    connect(buttons, &QDialogButtonBox::accepted, this, &TaskForm::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &TaskForm::reject);
    auto* layout = new QHBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_fault, 1);
    layout->addWidget(buttons);
    return whole;
}

void TaskForm::ask_for_file()
{
    auto* dialog = make_save_dialog(this, QStringLiteral("project_file_dialog"), tr("Where the project goes"), {tr("Winnow projects (*.winnow)")},
                                    QStringLiteral("winnow"));
    dialog->selectFile(m_file->text());
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

// The file is named as the task is, until the user names it otherwise.
void TaskForm::follow_name(const QString& name)
{
    if (m_file->isModified())
        return;
    QString file = name;
    for (const QChar& bad : QStringLiteral("/\\:*?\"<>|"))
        file.replace(bad, QLatin1Char(' '));
    file = file.simplified();
    if (!file.isEmpty())
        m_file->setText(QFileInfo(m_file->text()).dir().filePath(file + QStringLiteral(".winnow")));
}

void TaskForm::check()
{
    if (!m_ok)
        return;
    const QString sentence = fault();
    m_fault->setText(sentence);
    m_ok->setEnabled(sentence.isEmpty() && !m_labels->has_fault());
    m_prompt->setPlainText(qt(prompt_of(answer().task, tr("(the comment)").toStdString())));
}

QString TaskForm::fault() const
{
    if (const QString fault = task_fault(answer().task); !fault.isEmpty())
        return fault;
    if (m_file && project_file().isEmpty())
        return tr("Say where the project's file goes.");
    if (m_file && QFileInfo::exists(project_file()))
        return tr("There is a file of this name already. Choose another name.");
    return {};
}

TaskAnswer TaskForm::answer() const
{
    TaskAnswer given = m_before;
    given.task.name = m_name->text().trimmed().toStdString();
    given.task.instructions = m_instructions->toPlainText().trimmed().toStdString();
    given.task.separator = with_newlines(m_separator->text());
    given.task.prompt_format = static_cast<PromptFormat>(m_prompt_format->currentData().toInt());
    given.looks = m_labels->looks();
    given.renames = m_labels->renames();
    given.task.labels.clear();
    for (const LabelLook& look : given.looks)
        given.task.labels.push_back(look.label);
    given.task.positive_label = m_labels->positive();
    given.policy = m_policy->toPlainText().trimmed().toStdString();
    if (m_file)
        given.file = path_of(project_file());
    return given;
}

QString TaskForm::project_file() const
{
    const QString file = m_file->text().trimmed();
    const QString ending = QStringLiteral(".winnow");
    return file.isEmpty() || file.endsWith(ending, Qt::CaseInsensitive) ? file : file + ending;
}

}
