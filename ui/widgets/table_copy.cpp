#include "widgets/table_copy.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTableView>
#include <map>

namespace winnow {

namespace {

// A cell on one line: what would end it is a space.
QString cell(const QModelIndex& index)
{
    QString text = index.data().toString();
    for (const QChar end : {QLatin1Char('\t'), QLatin1Char('\n'), QLatin1Char('\r')})
        text.replace(end, QLatin1Char(' '));
    return text;
}

QString selected_text(const QTableView& view)
{
    std::map<int, std::map<int, QString>> rows;
    for (const QModelIndex& index : view.selectionModel()->selectedIndexes())
        rows[index.row()][view.horizontalHeader()->visualIndex(index.column())] = cell(index);
    QStringList lines;
    for (const auto& [row, cells] : rows) {
        QStringList texts;
        for (const auto& [column, text] : cells)
            texts << text;
        lines << texts.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

}

void copy_on_request(QTableView* view)
{
    auto* copy = new QAction(view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    view->addAction(copy);
    QObject::connect(copy, &QAction::triggered, view, [view] { QGuiApplication::clipboard()->setText(selected_text(*view)); });
}

}
