#include "home/label_editor.h"

#include "shell/label_keys.h"
#include "widgets/colours.h"
#include "widgets/qt_text.h"

#include <QColorDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QRadioButton>
#include <QToolButton>
#include <algorithm>
#include <map>

namespace winnow {

namespace {

enum GridColumn { PositiveColumn, ColourColumn, NameColumn, KeyColumn, RemoveColumn };
constexpr int digits = 9;
constexpr int key_width = 56;

QIcon swatch_of(const QColor& colour)
{
    QPixmap picture(32, 32);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colour);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(picture.rect().adjusted(2, 2, -2, -2), 7, 7);
    return QIcon(picture);
}

}

LabelEditor::LabelEditor(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)), m_add(new QToolButton(this)), m_fault(new QLabel(this)), m_locked(new QLabel(this))
{
    setObjectName(QStringLiteral("label_editor"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setColumnStretch(NameColumn, 1);
    const std::pair<GridColumn, QString> titles[] = {{PositiveColumn, tr("Harmful")}, {ColourColumn, tr("Colour")}, {NameColumn, tr("Label")}, {KeyColumn, tr("Key")}};
    for (const auto& [column, title] : titles) {
        auto* heading = new QLabel(title, this);
        heading->setForegroundRole(QPalette::PlaceholderText);
        m_grid->addWidget(heading, 0, column, column == PositiveColumn || column == ColourColumn ? Qt::AlignHCenter : Qt::Alignment());
    }
    m_add->setObjectName(QStringLiteral("add_label"));
    m_add->setText(tr("Add a label"));
    m_add->setFocusPolicy(Qt::StrongFocus);
    connect(m_add, &QToolButton::clicked, this, &LabelEditor::add_fresh);
    m_fault->setObjectName(QStringLiteral("label_key_fault"));
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_locked->setObjectName(QStringLiteral("locked_labels"));
    m_locked->setForegroundRole(QPalette::PlaceholderText);
    m_locked->setText(tr("A label that runs know keeps its name. For other names, make a new task."));
    m_locked->setWordWrap(true);
    m_locked->hide();
    connect(this, &LabelEditor::changed, this, &LabelEditor::say_fault);
}

void LabelEditor::set(const std::vector<LabelLook>& looks, const std::string& positive, Labels labels)
{
    for (const Row& row : m_rows)
        discard(row);
    m_rows.clear();
    for (const LabelLook& look : looks)
        add_row(look, labels == Labels::There ? look.label : std::string(), look.label == positive);
    lay_out();
    say_fault();
}

void LabelEditor::lock_names(const std::set<std::string>& labels)
{
    for (const Row& row : m_rows) {
        if (row.before.empty() || !labels.contains(row.before))
            continue;
        row.name->setReadOnly(true);
        row.name->setFrame(false);
        row.name->setToolTip(m_locked->text());
        row.name->setAccessibleDescription(m_locked->text());
        m_locked->show();
    }
}

std::vector<LabelLook> LabelEditor::looks() const
{
    std::vector<LabelLook> looks;
    for (const Row& row : m_rows)
        looks.push_back({row.name->text().trimmed().toStdString(), row.colour, row.key->text().trimmed()});
    return looks;
}

std::vector<LabelRename> LabelEditor::renames() const
{
    std::vector<LabelRename> renames;
    for (const Row& row : m_rows)
        if (const std::string name = row.name->text().trimmed().toStdString(); !row.before.empty() && row.before != name)
            renames.push_back({row.before, name});
    return renames;
}

std::string LabelEditor::positive() const
{
    const auto row = std::ranges::find_if(m_rows, [](const Row& candidate) { return candidate.positive->isChecked(); });
    return row == m_rows.end() ? std::string() : row->name->text().trimmed().toStdString();
}

QString LabelEditor::fault() const
{
    std::map<QString, QString> taken; // key -> label
    for (const Row& row : m_rows) {
        const QString key = row.key->text().trimmed().toUpper();
        if (key.isEmpty())
            continue;
        if (const auto [other, is_new] = taken.try_emplace(key, row.name->text()); !is_new)
            return tr("The key %1 gives both “%2” and “%3”. Choose another one.").arg(key, other->second, row.name->text());
        if (const QString conflict = command_of_label_key(QKeySequence(key)); !conflict.isEmpty())
            return conflict;
    }
    return {};
}

void LabelEditor::say_fault()
{
    m_fault->setText(fault());
    m_fault->setVisible(!m_fault->text().isEmpty());
}

void LabelEditor::add_row(const LabelLook& look, const std::string& before, bool is_positive)
{
    Row row{before, look.colour, new QRadioButton(this), new QToolButton(this), new QLineEdit(qt(look.label), this), new QLineEdit(look.key, this), new QToolButton(this)};
    row.positive->setChecked(is_positive);
    row.positive->setToolTip(tr("The label that is looked for: its score is what thresholds and curves are about."));
    row.swatch->setFocusPolicy(Qt::StrongFocus);
    row.swatch->setPopupMode(QToolButton::InstantPopup);
    row.swatch->setIcon(swatch_of(look.colour));
    row.swatch->setAutoRaise(true);
    fill_menu(row);
    row.key->setMaxLength(1);
    row.key->setFixedWidth(key_width);
    row.key->setAlignment(Qt::AlignCenter);
    row.remove->setText(tr("Remove"));
    row.remove->setAutoRaise(true);
    row.remove->setFocusPolicy(Qt::StrongFocus);
    connect(row.remove, &QToolButton::clicked, this, [this, button = row.remove] { remove_row(button); });
    connect(row.positive, &QRadioButton::toggled, this, &LabelEditor::changed);
    connect(row.name, &QLineEdit::textChanged, this, &LabelEditor::changed);
    connect(row.key, &QLineEdit::textChanged, this, &LabelEditor::changed);
    m_rows.push_back(row);
}

void LabelEditor::add_fresh()
{
    const int place = static_cast<int>(m_rows.size());
    add_row({{}, label_colour(place, palette()), place < digits ? QString::number(place + 1) : QString()}, {}, false);
    lay_out();
    m_rows.back().name->show(); // what is hidden takes no focus, and the layout shows it only later
    m_rows.back().name->setFocus();
    Q_EMIT changed();
}

void LabelEditor::discard(const Row& row)
{
    for (QWidget* widget : {static_cast<QWidget*>(row.positive), static_cast<QWidget*>(row.swatch), static_cast<QWidget*>(row.name),
                            static_cast<QWidget*>(row.key), static_cast<QWidget*>(row.remove)}) {
        widget->hide();
        widget->setObjectName({}); // another row takes its name before it is gone
        widget->deleteLater();
    }
}

void LabelEditor::remove_row(const QWidget* button)
{
    const auto row = std::ranges::find_if(m_rows, [button](const Row& candidate) { return candidate.remove == button; });
    discard(*row);
    m_rows.erase(row);
    lay_out();
    m_rows.front().name->setFocus();
    Q_EMIT changed();
}

void LabelEditor::lay_out()
{
    int line = 0;
    QWidget* before = nullptr;
    for (Row& row : m_rows) {
        ++line;
        const std::pair<QWidget*, const char*> widgets[] = {
            {row.positive, "label_positive_%1"}, {row.swatch, "label_colour_%1"}, {row.name, "label_name_%1"}, {row.key, "label_key_%1"}, {row.remove, "remove_label_%1"}};
        const QString titles[] = {tr("Label %1 is the harmful one"), tr("Colour of label %1"), tr("Name of label %1"), tr("Key of label %1"), tr("Remove label %1")};
        for (int column = PositiveColumn; column <= RemoveColumn; ++column) {
            QWidget* widget = widgets[column].first;
            widget->setObjectName(QString(QLatin1String(widgets[column].second)).arg(line - 1));
            widget->setAccessibleName(titles[column].arg(line));
            m_grid->addWidget(widget, line, column, column == PositiveColumn || column == ColourColumn ? Qt::AlignHCenter : Qt::Alignment());
            if (before)
                setTabOrder(before, widget);
            before = widget;
        }
        row.remove->setEnabled(m_rows.size() > 2);
    }
    m_grid->addWidget(m_fault, line + 1, ColourColumn, 1, RemoveColumn - ColourColumn + 1);
    m_grid->addWidget(m_locked, line + 2, NameColumn, 1, RemoveColumn - NameColumn + 1);
    m_grid->addWidget(m_add, line + 3, NameColumn, Qt::AlignLeading);
    if (before)
        setTabOrder(before, m_add);
}

void LabelEditor::fill_menu(Row& row)
{
    constexpr int colours = 8;
    const QString names[colours] = {tr("Blue"), tr("Orange"), tr("Green"), tr("Pink"), tr("Ochre"), tr("Light blue"), tr("Grey"), tr("Violet")};
    auto* menu = new QMenu(row.swatch);
    for (int i = 0; i < colours; ++i) {
        const QColor colour = label_colour(i, palette());
        menu->addAction(swatch_of(colour), names[i], this, [this, swatch = row.swatch, colour] { set_colour(swatch, colour); });
    }
    menu->addSeparator();
    menu->addAction(tr("Another one…"), this, [this, swatch = row.swatch] { choose_other_colour(swatch); });
    row.swatch->setMenu(menu);
}

void LabelEditor::choose_other_colour(const QToolButton* swatch)
{
    auto* dialog = new QColorDialog(row_of(swatch)->colour, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this, swatch](const QColor& colour) { set_colour(swatch, colour); });
    dialog->open();
}

void LabelEditor::set_colour(const QToolButton* swatch, const QColor& colour)
{
    if (Row* row = row_of(swatch)) {
        row->colour = colour;
        row->swatch->setIcon(swatch_of(colour));
    }
}

LabelEditor::Row* LabelEditor::row_of(const QToolButton* swatch)
{
    const auto row = std::ranges::find_if(m_rows, [swatch](const Row& candidate) { return candidate.swatch == swatch; });
    return row == m_rows.end() ? nullptr : &*row;
}

}
