#pragma once

#include "store/comment_list.h"

#include <QStringList>

namespace winnow {

class CommentTable;
class CommentTableView;
class Session;

// What of the table is put on the clipboard: the chosen comments and the columns that are shown, in their order.
struct CopiedRows {
    std::int64_t task = 0;
    std::int64_t run = 0; // 0: none
    std::vector<std::int64_t> ids;
    std::vector<int> columns; // of CommentTable
    QStringList titles;       // of these columns
    std::vector<std::string> metadata_keys;
};

CopiedRows copied_rows(const CommentTableView& view, const CommentTable& table, const Session& session);

// Reads the rows: off the GUI thread where they are many.
QString tab_separated(Project& project, const CopiedRows& rows, const ShouldStop& should_stop);

}
