#include "widgets/table_copy.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTableView>
#include <map>

namespace winnow {

namespace {

// Cells on one line: what would end one is a space.
QString line_of(const QStringList& cells)
{
    QStringList texts = cells;
    for (QString& text : texts) {
        text.replace(QStringLiteral("\r\n"), QStringLiteral(" "));
        for (const QChar end : {QLatin1Char('\t'), QLatin1Char('\n'), QLatin1Char('\r')})
            text.replace(end, QLatin1Char(' '));
    }
    return texts.join(QLatin1Char('\t'));
}

QString title(const QTableView& view, int section, Qt::Orientation orientation)
{
    return view.model()->headerData(section, orientation, Qt::DisplayRole).toString();
}

// Rows may have names of their own, as those of a matrix; elsewhere they have numbers at most.
bool has_row_titles(const QTableView& view)
{
    return view.verticalHeader()->isVisible() && view.model()->headerData(0, Qt::Vertical, Qt::DisplayRole).typeId() == QMetaType::QString;
}

QString selected_text(const QTableView& view)
{
    std::map<int, int> columns; // by their place in the view
    std::map<int, std::map<int, QString>> rows;
    for (const QModelIndex& index : view.selectionModel()->selectedIndexes()) {
        if (view.isColumnHidden(index.column()))
            continue;
        const int place = view.horizontalHeader()->visualIndex(index.column());
        columns[place] = index.column();
        rows[index.row()][place] = index.data().toString();
    }
    const bool named = has_row_titles(view) && columns.size() > 1;
    QStringList titles = named ? QStringList(QString()) : QStringList();
    for (const auto& [place, column] : columns)
        titles << title(view, column, Qt::Horizontal);
    QList<QStringList> lines;
    for (const auto& [row, cells] : rows) {
        QStringList line = named ? QStringList(title(view, row, Qt::Vertical)) : QStringList();
        for (const auto& [place, column] : columns) {
            const auto cell = cells.find(place);
            line << (cell == cells.end() ? QString() : cell->second);
        }
        lines << line;
    }
    return copied_text(titles, lines);
}

}

QString copied_text(const QStringList& titles, const QList<QStringList>& rows)
{
    QStringList lines;
    if (titles.size() > 1)
        lines << line_of(titles);
    for (const QStringList& row : rows)
        lines << line_of(row);
    return lines.join(QLatin1Char('\n'));
}

void copy_on_request(QTableView* view)
{
    auto* copy = new QAction(view);
    copy->setText(QCoreApplication::translate("winnow::TableCopy", "Copy"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    view->addAction(copy);
    QObject::connect(copy, &QAction::triggered, view, [view] { QGuiApplication::clipboard()->setText(selected_text(*view)); });
}

}
