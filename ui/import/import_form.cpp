#include "import/import_form.h"

#include "import/label_rule_box.h"
#include "import/preview_table.h"
#include "import/remembered_choices.h"
#include "import/shape_bar.h"
#include "shell/size_text.h"
#include "widgets/comment_text.h"
#include "widgets/qt_text.h"
#include "widgets/title.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace winnow {

ImportForm::ImportForm(Session& session, QWidget* parent) : QWidget(parent), m_session(session), m_shape(new ShapeBar(this)), m_table(new PreviewTable(this))
{
    setObjectName(QStringLiteral("import_form"));
    m_columns_hint = new QLabel(this);
    m_columns_hint->setObjectName(QStringLiteral("columns_hint"));
    m_columns_hint->setTextFormat(Qt::PlainText);
    m_columns_hint->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 4);
    layout->setSpacing(10);
    layout->addWidget(make_head());
    layout->addWidget(m_shape);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_columns_hint);
    layout->addWidget(make_choices());
    connect_parts();
}

void ImportForm::connect_parts()
{
    connect(m_shape, &ShapeBar::changed, this, &ImportForm::shape_changed);
    connect(m_table, &PreviewTable::uses_changed, this, [this] {
        follow_columns();
        Q_EMIT columns_changed();
    });
    connect(m_rule, &LabelRuleBox::changed, this, &ImportForm::rule_changed);
    connect(m_duplicates, &QComboBox::activated, this, &ImportForm::rule_changed);
    const auto note_change = [this] { m_is_changed = true; };
    connect(this, &ImportForm::shape_changed, this, note_change);
    connect(this, &ImportForm::columns_changed, this, note_change);
    connect(this, &ImportForm::rule_changed, this, note_change);
    connect(m_annotator, &QLineEdit::textEdited, this, note_change);
}

void ImportForm::begin(const std::filesystem::path& file)
{
    m_file = file;
    m_is_new = true;
    m_is_changed = false;
    m_values_of.clear();
    m_rules.clear();
    m_shape->reset();
    m_table->forget_uses();
    m_rule->show_values({});
    const QFileInfo info(qt(file));
    m_title->setText(QStringLiteral("%1  ·  %2").arg(info.fileName(), size_text(info.size())));
    m_title->setToolTip(info.absoluteFilePath());
}

void ImportForm::show_preview(const ImportPreview& preview)
{
    m_shape->show_shape(preview.shape);
    m_table->show_preview(preview);
    if (const auto choices = remembered_choices(m_table->columns()); choices && m_is_new) {
        m_table->set_uses(choices->uses);
        m_duplicates->setCurrentIndex(m_duplicates->findData(static_cast<int>(choices->duplicates)));
    }
    follow_columns();
}

void ImportForm::focus_preview()
{
    m_table->setFocus();
}

// A column that is the label's again has the rule that was chosen for it.
void ImportForm::show_values(const LabelValues& values)
{
    m_rules[m_values_of] = m_rule->rule();
    m_values_of = label_column();
    m_rule->show_values(values);
    if (const auto choices = remembered_choices(m_table->columns()); choices && m_is_new)
        m_rule->set_rule(choices->rule);
    else if (const auto rule = m_rules.find(m_values_of); rule != m_rules.end())
        m_rule->set_rule(rule->second);
    m_is_new = false;
}

void ImportForm::take_task()
{
    m_rule->take_task();
}

bool ImportForm::is_empty() const
{
    return m_table->columns().empty();
}

std::string ImportForm::label_column() const
{
    return m_table->label_column();
}

ImportOptions ImportForm::options() const
{
    ImportOptions options;
    options.source.reading = m_shape->options();
    options.source.mapping = m_table->mapping();
    if (!label_column().empty())
        options.source.rule = m_rule->rule();
    options.duplicates = static_cast<Duplicates>(m_duplicates->currentData().toInt());
    const QString annotator = m_annotator->text().trimmed();
    options.annotator = annotator.isEmpty() ? m_session.annotator() : annotator.toStdString();
    return options;
}

void ImportForm::remember() const
{
    const ImportOptions chosen = options();
    remember_choices(m_table->columns(), {m_table->uses(), chosen.source.rule, chosen.duplicates});
}

QWidget* ImportForm::make_head()
{
    auto* head = new QWidget(this);
    m_title = new QLabel(head);
    m_title->setObjectName(QStringLiteral("import_file"));
    m_title->setTextFormat(Qt::PlainText);
    set_title_font(m_title, 1.25);
    auto* other = new QPushButton(tr("Anothe&r file…"), head);
    other->setObjectName(QStringLiteral("another_file"));
    connect(other, &QPushButton::clicked, this, &ImportForm::another_file_wanted);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title, 1);
    layout->addWidget(other);
    return head;
}

QWidget* ImportForm::make_choices()
{
    auto* choices = new QWidget(this);
    m_rule = new LabelRuleBox(m_session, choices);
    m_rule_title = new QLabel(tr("Labels"), choices);
    m_duplicates = new QComboBox(choices);
    m_duplicates->setObjectName(QStringLiteral("duplicates"));
    m_duplicates->addItem(tr("Leave them out (a label is added where there is none)"), static_cast<int>(Duplicates::Skip));
    m_duplicates->addItem(tr("Update the comment that is there: label, note and metadata"), static_cast<int>(Duplicates::Update));
    m_duplicates->addItem(tr("Keep both"), static_cast<int>(Duplicates::Keep));
    m_annotator = new QLineEdit(choices);
    m_annotator->setObjectName(QStringLiteral("import_annotator"));
    m_annotator->setPlaceholderText(shown_text(m_session.annotator()));
    m_annotator->setMaximumWidth(320);
    auto* layout = new QFormLayout(choices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(10);
    layout->addRow(m_rule_title, m_rule);
    layout->addRow(tr("&Duplicates"), m_duplicates);
    layout->addRow(tr("La&belled by"), m_annotator);
    m_annotator->setToolTip(tr("Whose labels they are, where the file does not say."));
    return choices;
}

void ImportForm::follow_columns()
{
    const bool has_labels = !label_column().empty();
    m_rule->setVisible(has_labels);
    m_rule_title->setVisible(has_labels);
    m_annotator->setEnabled(has_labels);
    m_columns_hint->setText(m_table->has_more_columns() ? tr("The file has more columns than are shown; the others become metadata.") : QString());
    m_columns_hint->setVisible(m_table->has_more_columns());
}

}
