#include "home/task_form.h"

#include "common/error.h"
#include "widgets/colours.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"

#include <QColorDialog>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace winnow {

namespace {

enum LabelColumn { NameColumn, KeyColumn, ColourColumn };
constexpr int old_name = Qt::UserRole; // of a label that was there before

QString with_visible_newlines(const std::string& text)
{
    return qt(text).replace(QLatin1Char('\n'), QStringLiteral("\\n"));
}

std::string with_newlines(QString text)
{
    return text.replace(QStringLiteral("\\n"), QStringLiteral("\n")).toStdString();
}

}

TaskForm::TaskForm(Purpose purpose, const TaskAnswer& before, std::function<void(const TaskAnswer&)> take, QWidget* parent)
    : QDialog(parent), m_purpose(purpose), m_before(before), m_take(std::move(take)), m_messages(new MessageBar(this)), m_name(new QLineEdit(this)),
      m_instructions(new QPlainTextEdit(this)), m_labels(new QTableWidget(0, 3, this)), m_positive(new QComboBox(this)), m_policy(new QPlainTextEdit(this)),
      m_separator(new QLineEdit(this))
{
    setObjectName(QStringLiteral("task_form"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(purpose == Purpose::NewProject ? tr("New project") : purpose == Purpose::NewTask ? tr("New task") : tr("Task settings"));
    m_name->setObjectName(QStringLiteral("task_name"));
    m_name->setText(qt(before.task.name));
    m_instructions->setObjectName(QStringLiteral("task_instructions"));
    m_instructions->setPlainText(qt(before.task.instructions));
    m_instructions->setTabChangesFocus(true);
    m_instructions->setMaximumHeight(70);
    m_policy->setObjectName(QStringLiteral("task_policy"));
    m_policy->setPlainText(qt(before.policy));
    m_policy->setPlaceholderText(tr("When does a comment get which label? It is at hand while labelling, and each change is kept as a new version."));
    m_policy->setTabChangesFocus(true);
    m_positive->setObjectName(QStringLiteral("task_positive"));
    m_positive->setToolTip(tr("The label that is looked for: its score is what thresholds and curves are about."));
    auto* form = new QFormLayout;
    if (purpose == Purpose::NewProject) {
        m_file = new QLineEdit(this);
        m_file->setObjectName(QStringLiteral("project_file"));
        auto* browse = new QPushButton(tr("Browse…"), this);
        connect(browse, &QPushButton::clicked, this, &TaskForm::propose_file);
        auto* row = new QHBoxLayout;
        row->addWidget(m_file, 1);
        row->addWidget(browse);
        form->addRow(tr("File"), row);
        m_file->setText(qt(before.file));
    }
    form->addRow(tr("What is it about?"), m_name);
    form->addRow(tr("Question to the model"), m_instructions);
    form->addRow(tr("Labels"), make_labels());
    form->addRow(tr("The harmful one"), m_positive);
    form->addRow(tr("Policy"), m_policy);
    form->addRow(tr("Separator"), make_advanced());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(purpose == Purpose::Settings ? tr("Save") : tr("Create"));
    buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("task_form_ok"));
    connect(buttons, &QDialogButtonBox::accepted, this, &TaskForm::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &TaskForm::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addLayout(form, 1);
    layout->addWidget(buttons);
    for (const LabelLook& look : before.looks)
        add_label(look, purpose == Purpose::Settings);
    fill_positive();
    m_positive->setCurrentIndex(std::max(0, m_positive->findText(qt(before.task.positive_label))));
    resize(640, 640);
    m_name->setFocus();
    m_name->selectAll();
}

void TaskForm::accept()
{
    if (m_messages->guard([this] {
            const TaskAnswer given = answer();
            check_task(given.task);
            m_take(given);
        }))
        QDialog::accept();
}

QWidget* TaskForm::make_labels()
{
    m_labels->setObjectName(QStringLiteral("task_labels"));
    m_labels->setAccessibleName(tr("Labels"));
    m_labels->setHorizontalHeaderLabels({tr("Label"), tr("Key"), tr("Colour")});
    m_labels->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_labels->verticalHeader()->hide();
    m_labels->setMinimumHeight(110);
    auto* whole = new QWidget(this);
    auto* add = new QPushButton(tr("Add a label"), whole);
    add->setObjectName(QStringLiteral("add_label"));
    auto* remove = new QPushButton(tr("Remove"), whole);
    remove->setObjectName(QStringLiteral("remove_label"));
    connect(add, &QPushButton::clicked, this, [this] {
        const int row = m_labels->rowCount();
        add_label({tr("Label %1").arg(row + 1).toStdString(), label_colour(row, palette()), row < 9 ? QString::number(row + 1) : QString()}, false);
        fill_positive();
        m_labels->editItem(m_labels->item(row, NameColumn));
    });
    connect(remove, &QPushButton::clicked, this, &TaskForm::remove_label);
    connect(m_labels, &QTableWidget::itemChanged, this, &TaskForm::fill_positive);
    connect(m_labels, &QTableWidget::cellDoubleClicked, this, [this](int row, int column) {
        if (column == ColourColumn)
            choose_colour(row);
    });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_labels);
    layout->addLayout(buttons);
    return whole;
}

QWidget* TaskForm::make_advanced()
{
    m_separator->setObjectName(QStringLiteral("task_separator"));
    m_separator->setText(with_visible_newlines(m_before.task.separator));
    m_separator->setToolTip(tr("What stands between question, text and answer in the prompt; \\n is a new line. Leave it as it is unless a model was trained with another."));
    return m_separator;
}

void TaskForm::add_label(const LabelLook& look, bool was_there)
{
    const QSignalBlocker blocker(m_labels);
    const int row = m_labels->rowCount();
    m_labels->insertRow(row);
    auto* name = new QTableWidgetItem(qt(look.label));
    if (was_there)
        name->setData(old_name, qt(look.label));
    m_labels->setItem(row, NameColumn, name);
    m_labels->setItem(row, KeyColumn, new QTableWidgetItem(look.key));
    auto* colour = new QTableWidgetItem;
    colour->setBackground(look.colour);
    colour->setToolTip(tr("A double click chooses another colour."));
    colour->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    m_labels->setItem(row, ColourColumn, colour);
}

void TaskForm::remove_label()
{
    if (m_labels->currentRow() >= 0)
        m_labels->removeRow(m_labels->currentRow());
    fill_positive();
}

void TaskForm::choose_colour(int row)
{
    auto* dialog = new QColorDialog(m_labels->item(row, ColourColumn)->background().color(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this, row](const QColor& colour) { m_labels->item(row, ColourColumn)->setBackground(colour); });
    dialog->open();
}

void TaskForm::fill_positive()
{
    const int chosen = m_positive->currentIndex();
    m_positive->clear();
    for (int row = 0; row < m_labels->rowCount(); ++row)
        m_positive->addItem(m_labels->item(row, NameColumn)->text());
    m_positive->setCurrentIndex(std::min(std::max(0, chosen), m_positive->count() - 1));
}

void TaskForm::propose_file()
{
    auto* dialog = new QFileDialog(this, tr("Where the project goes"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Winnow projects (*.winnow)"));
    dialog->setDefaultSuffix(QStringLiteral("winnow"));
    dialog->selectFile(m_file->text());
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

TaskAnswer TaskForm::answer() const
{
    TaskAnswer given = m_before;
    given.task.name = m_name->text().trimmed().toStdString();
    given.task.instructions = m_instructions->toPlainText().trimmed().toStdString();
    given.task.separator = with_newlines(m_separator->text());
    given.task.labels.clear();
    given.looks.clear();
    given.renames.clear();
    for (int row = 0; row < m_labels->rowCount(); ++row) {
        const QTableWidgetItem* name = m_labels->item(row, NameColumn);
        const std::string label = name->text().trimmed().toStdString();
        const std::string before = name->data(old_name).toString().toStdString();
        given.task.labels.push_back(label);
        given.looks.push_back({label, m_labels->item(row, ColourColumn)->background().color(), m_labels->item(row, KeyColumn)->text().trimmed()});
        if (!before.empty() && before != label)
            given.renames.push_back({before, label});
    }
    given.task.positive_label = m_positive->currentText().trimmed().toStdString();
    given.policy = m_policy->toPlainText().trimmed().toStdString();
    if (m_file) {
        if (m_file->text().trimmed().isEmpty())
            throw Error(ErrorKind::Usage, tr("Say where the project's file goes.").toStdString());
        given.file = path_of(m_file->text().trimmed());
    }
    return given;
}

}
