#include "comments/column_keeper.h"

#include "comments/comment_table.h"
#include "shell/settings.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

namespace winnow {

namespace {

const QString columns_setting = QStringLiteral("comments/columns");
constexpr int text_width = 340;
constexpr int note_width = 44;
constexpr int usual_width = 92;
constexpr int further_width = 130;
constexpr int further_shown = 2; // further columns that a new project shows
constexpr int least_width = 24;

int width_of(int column)
{
    switch (column) {
    case CommentTable::Text:
        return text_width;
    case CommentTable::Note:
        return note_width;
    default:
        return column < CommentTable::FirstMetadata ? usual_width : further_width;
    }
}

QJsonArray kept_columns()
{
    return QJsonDocument::fromJson(Settings().value(columns_setting).toByteArray()).array();
}

}

ColumnKeeper::ColumnKeeper(QTableView* view, CommentTable* table) : QObject(view), m_view(view), m_table(table)
{
    QHeaderView* header = view->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &ColumnKeeper::show_menu);
    connect(header, &QHeaderView::sectionResized, this, &ColumnKeeper::keep);
    connect(header, &QHeaderView::sectionMoved, this, &ColumnKeeper::keep);
    restore();
}

// The kept ones in their order, before those that are new.
void ColumnKeeper::restore()
{
    const QScopedValueRollback restoring(m_restoring, true);
    set_usual();
    int place = 0;
    for (const QJsonValue& value : kept_columns()) {
        const QJsonObject kept = value.toObject();
        const int column = column_of(kept[QStringLiteral("name")].toString());
        if (column < 0)
            continue;
        QHeaderView* header = m_view->horizontalHeader();
        header->moveSection(header->visualIndex(column), place++);
        m_view->setColumnWidth(column, std::clamp(kept[QStringLiteral("width")].toInt(), least_width, 4 * text_width));
        m_view->setColumnHidden(column, !kept[QStringLiteral("shown")].toBool());
    }
    m_view->setColumnHidden(CommentTable::Text, false);
}

void ColumnKeeper::show_menu(const QPoint& place)
{
    auto* menu = new QMenu(m_view);
    menu->setObjectName(QStringLiteral("column_menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int visual = 0; visual < m_table->columnCount(); ++visual) {
        const int column = m_view->horizontalHeader()->logicalIndex(visual);
        if (column == CommentTable::Text)
            continue;
        QAction* action = menu->addAction(m_table->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setObjectName(m_table->name_of(column));
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_view->setColumnHidden(column, !shown);
            keep();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Usual columns")), &QAction::triggered, this, [this] {
        Settings().remove(columns_setting);
        restore();
    });
    menu->popup(m_view->horizontalHeader()->mapToGlobal(place));
}

// Columns of other projects keep what they were.
void ColumnKeeper::keep()
{
    if (m_restoring)
        return;
    QJsonArray columns;
    for (int visual = 0; visual < m_table->columnCount(); ++visual) {
        const int column = m_view->horizontalHeader()->logicalIndex(visual);
        const bool hidden = m_view->isColumnHidden(column);
        columns.append(QJsonObject{{QStringLiteral("name"), m_table->name_of(column)},
                                   {QStringLiteral("width"), hidden ? width_of(column) : m_view->columnWidth(column)},
                                   {QStringLiteral("shown"), !hidden}});
    }
    for (const QJsonValue& kept : kept_columns())
        if (column_of(kept.toObject()[QStringLiteral("name")].toString()) < 0)
            columns.append(kept);
    Settings().setValue(columns_setting, QJsonDocument(columns).toJson(QJsonDocument::Compact));
}

void ColumnKeeper::set_usual()
{
    QHeaderView* header = m_view->horizontalHeader();
    for (int column = 0; column < m_table->columnCount(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        m_view->setColumnHidden(column, column >= CommentTable::FirstMetadata + further_shown);
        m_view->setColumnWidth(column, width_of(column));
    }
}

int ColumnKeeper::column_of(const QString& name) const
{
    for (int column = 0; column < m_table->columnCount(); ++column)
        if (m_table->name_of(column) == name)
            return column;
    return -1;
}

}
