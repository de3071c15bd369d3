#include "comments/copied_rows.h"

#include "comments/comment_cells.h"
#include "comments/comment_table.h"
#include "comments/comment_view_table.h"
#include "ingest/formula_guard.h"
#include "widgets/qt_text.h"
#include "widgets/table_copy.h"

#include <QHeaderView>
#include <algorithm>
#include <span>

namespace winnow {

namespace {

constexpr std::size_t at_once = 1000;

QString value(const CommentRow& row, int column, const std::vector<std::string>& keys)
{
    switch (column) {
    case CommentTable::Text:
        return qt(row.text);
    case CommentTable::Label:
        return decision_text(row.decision);
    case CommentTable::Annotator:
        return row.decision && row.decision->kind != AnnotationKind::Cleared ? qt(row.decision->annotator) : QString();
    case CommentTable::Split:
        return split_text(row.split);
    case CommentTable::Score:
        return score_text(row.score);
    case CommentTable::Source:
        return qt(row.import_file);
    case CommentTable::Note:
        return row.decision ? qt(row.decision->note) : QString();
    default:
        return metadata_text(row, keys.at(static_cast<std::size_t>(column - CommentTable::FirstMetadata)));
    }
}

// No formula in the spreadsheet it is pasted into.
QString guarded(const QString& text)
{
    return qt(with_guard(text.toStdString(), FormulaGuard::On));
}

QStringList cells_of(const CommentRow& row, const CopiedRows& rows)
{
    QStringList cells;
    for (const int column : rows.columns)
        cells << guarded(value(row, column, rows.metadata_keys));
    return cells;
}

}

CopiedRows copied_rows(const CommentTableView& view, const CommentTable& table, const Session& session)
{
    CopiedRows rows{session.task().id, session.run().value_or(0), view.chosen(), {}, {}, table.metadata_keys()};
    for (int visual = 0; visual < table.columnCount(); ++visual)
        if (const int column = view.horizontalHeader()->logicalIndex(visual); !view.isColumnHidden(column)) {
            rows.columns.push_back(column);
            rows.titles << guarded(table.headerData(column, Qt::Horizontal, CommentTable::PlainTitleRole).toString());
        }
    return rows;
}

QString tab_separated(Project& project, const CopiedRows& rows, const ShouldStop& should_stop)
{
    QList<QStringList> lines;
    for (std::size_t first = 0; first < rows.ids.size() && !should_stop(); first += at_once) {
        const std::span<const std::int64_t> some = std::span(rows.ids).subspan(first, std::min(at_once, rows.ids.size() - first));
        for (const CommentRow& row : comment_rows(project, rows.task, rows.run, some))
            lines << cells_of(row, rows);
    }
    return copied_text(rows.titles, lines);
}

}
