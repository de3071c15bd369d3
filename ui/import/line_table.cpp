#include "import/line_table.h"

#include <QHeaderView>
#include <QLocale>

namespace winnow {

namespace {

constexpr int least_height = 140;

QTableWidgetItem* item_of(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

}

LineTable::LineTable(const char* name, const QString& title, const QString& what, QWidget* parent) : QTableWidget(0, 2, parent)
{
    setObjectName(QLatin1String(name));
    setAccessibleName(title);
    setHorizontalHeaderLabels({tr("Line"), what});
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    verticalHeader()->hide();
    setShowGrid(false);
    setTabKeyNavigation(false);
    setMinimumHeight(least_height);
}

void LineTable::show_lines(const std::vector<std::pair<std::int64_t, QString>>& lines)
{
    setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const auto& [line, text] = lines[static_cast<std::size_t>(row)];
        setItem(row, 0, item_of(QLocale().toString(static_cast<qlonglong>(line))));
        setItem(row, 1, item_of(text));
    }
}

}
