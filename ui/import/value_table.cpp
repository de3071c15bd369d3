#include "import/value_table.h"

#include "widgets/comment_text.h"
#include "widgets/qt_text.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <algorithm>

namespace winnow {

namespace {

enum Column { Value, Rows, Label };
constexpr int most_rows_seen = 5;
constexpr qsizetype most_characters = 100;
const QString refuse = QStringLiteral("\n"); // no label's name

QString folded(const std::string& text)
{
    return qt(text).trimmed().toCaseFolded();
}

QTableWidgetItem* item_of(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

}

ValueTable::ValueTable(QWidget* parent) : QTableWidget(0, 3, parent)
{
    setObjectName(QStringLiteral("rule_names"));
    setAccessibleName(tr("Values of the file and their labels"));
    setHorizontalHeaderLabels({tr("In the file"), tr("Rows"), tr("Label")});
    horizontalHeader()->setSectionResizeMode(Value, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(Rows, QHeaderView::ResizeToContents);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    setColumnWidth(Label, 220);
    verticalHeader()->hide();
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::NoSelection);
}

void ValueTable::show_values(const LabelValues& values, const std::vector<std::string>& labels)
{
    m_knows_a_value = false;
    setRowCount(0);
    setRowCount(static_cast<int>(values.cells.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const auto& [value, rows] = values.cells[static_cast<std::size_t>(row)];
        add_value(row, value, rows, labels);
    }
    if (values.more) {
        setRowCount(rowCount() + 1);
        setItem(rowCount() - 1, Value, item_of(tr("… and more different values: those that are no label are refused")));
    }
    const int seen = std::clamp(rowCount(), 1, most_rows_seen);
    setFixedHeight(horizontalHeader()->sizeHint().height() + seen * verticalHeader()->defaultSectionSize() + 2 * frameWidth());
}

std::map<std::string, std::string> ValueTable::names() const
{
    std::map<std::string, std::string> names;
    for (int row = 0; row < rowCount(); ++row)
        if (box(row) && box(row)->currentData().toString() != refuse)
            names[value(row)] = box(row)->currentData().toString().toStdString();
    return names;
}

void ValueTable::set_names(const std::map<std::string, std::string>& names)
{
    for (int row = 0; row < rowCount(); ++row) {
        const auto name = names.find(value(row));
        const int choice = box(row) && name != names.end() ? box(row)->findData(qt(name->second)) : -1;
        if (choice >= 0)
            box(row)->setCurrentIndex(choice);
    }
}

void ValueTable::add_value(int row, const std::string& value, std::int64_t rows, const std::vector<std::string>& labels)
{
    auto* name = item_of(shown_beginning(value, most_characters).simplified());
    name->setData(Qt::UserRole, qt(value));
    setItem(row, Value, name);
    auto* count = item_of(QLocale().toString(static_cast<qlonglong>(rows)));
    count->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    setItem(row, Rows, count);
    auto* choices = new QComboBox(this);
    choices->setObjectName(QStringLiteral("label_of_%1").arg(row));
    choices->setAccessibleName(tr("Label of the value “%1”").arg(name->text()));
    choices->addItem(tr("no label"), QString());
    for (const std::string& label : labels)
        choices->addItem(shown_text(label), qt(label));
    const auto alike = std::ranges::find(labels, folded(value), folded);
    if (alike == labels.end())
        choices->addItem(tr("leave these rows out"), refuse);
    else
        choices->setCurrentIndex(1 + static_cast<int>(alike - labels.begin()));
    m_knows_a_value = m_knows_a_value || alike != labels.end();
    setCellWidget(row, Label, choices);
    connect(choices, &QComboBox::activated, this, &ValueTable::changed);
}

// None in the row that says that there are more.
QComboBox* ValueTable::box(int row) const
{
    return static_cast<QComboBox*>(cellWidget(row, Label));
}

std::string ValueTable::value(int row) const
{
    return item(row, Value)->data(Qt::UserRole).toString().toStdString();
}

}
