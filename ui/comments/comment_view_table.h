#pragma once

#include <QTableView>
#include <cstdint>
#include <vector>

namespace winnow {

class CommentTable;

// The table of a million rows: rows are chosen as a whole, each line of text is read in its own direction, and nothing it
// does by itself goes through all rows.
class CommentTableView : public QTableView {
    Q_OBJECT

public:
    CommentTableView(CommentTable* table, QWidget* parent = nullptr);

    std::vector<std::int64_t> chosen() const; // the comments of the selected rows, from the first
    int chosen_count() const;
    int row_of(std::int64_t id) const; // -1: not in the list
    // Selects those of the comments that are in the list, and makes `current` the current row; where there are none, the
    // one at `row`.
    void choose(const std::vector<std::int64_t>& ids, std::int64_t current, int row);

    // Looking a typed letter up would read every row: letters are commands here.
    // Home and End go to the first and the last row, as in any list.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyboardSearch(const QString& typed) override;

private:
    QItemSelection rows_of(const std::vector<std::int64_t>& ids) const;

    CommentTable* m_table;
};

}
