#pragma once

#include <QObject>

class QTableView;

namespace winnow {

class CommentTable;

// Which columns are shown, how wide and in which order: chosen in the header's context menu, and kept for this machine by
// the columns' names, since the further columns of projects differ.
class ColumnKeeper : public QObject {
    Q_OBJECT

public:
    ColumnKeeper(QTableView* view, CommentTable* table);

    void restore(); // after the columns have become others

private:
    void show_menu(const QPoint& place);
    void keep();
    void set_usual();
    int column_of(const QString& name) const; // -1: not in this project

    QTableView* m_view;
    CommentTable* m_table;
    bool m_restoring = false;
};

}
