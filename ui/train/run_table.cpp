#include "train/run_table.h"

#include "shell/model_title.h"
#include "shell/recipe_text.h"
#include "train/run_text.h"
#include "widgets/error_text.h"
#include "widgets/qt_text.h"
#include "widgets/row_table.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace winnow {

namespace {

QString examples_of(const JobResult& result)
{
    return QLocale().toString(static_cast<qlonglong>(examples_of_an_epoch(result)));
}

// "3:25"
QString duration_of(const JobResult& result)
{
    const auto seconds = static_cast<qlonglong>(result.seconds + 0.5);
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

bool has_numbers(int column)
{
    return column == RunTable::Number || column >= RunTable::Examples;
}

}

RunTable::RunTable(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {}

void RunTable::refresh()
{
    std::vector<Row> rows = read();
    if (!ends_with_old(rows)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    const int added = static_cast<int>(rows.size() - m_rows.size());
    if (added > 0)
        beginInsertRows({}, 0, added - 1);
    m_rows = std::move(rows);
    if (added > 0)
        endInsertRows();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RunTable::row_of(std::int64_t number) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].run.number == number)
            return static_cast<int>(row);
    return -1;
}

bool RunTable::has_running() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.standing == RunStanding::Running; });
}

int RunTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RunTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return row.cells.value(index.column());
    if (role == Qt::ToolTipRole && index.column() == State && !row.run.sentence.empty())
        return sentence_text(row.run.sentence).toHtmlEscaped();
    if (role == Qt::ToolTipRole && index.column() == F1) {
        const QString threshold = validation_figure(row.run, "threshold");
        return threshold.isEmpty() ? QVariant() : tr("At the threshold %1").arg(threshold);
    }
    if (role == Qt::TextAlignmentRole)
        return alignment(has_numbers(index.column()));
    return {};
}

QVariant RunTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(has_numbers(section));
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles = {tr("Run"), tr("State"), tr("Recipe"), tr("Model"), tr("Date"), tr("Examples"), tr("Validation AUC"), tr("Validation F1"), tr("Time")};
    return titles.value(section);
}

RunTable::Row RunTable::row_of(const Run& run) const
{
    const QLocale locale;
    const auto result = result_of(run);
    const RunStanding standing = standing_of(m_session.project(), run);
    const QDateTime created = QDateTime::fromString(qt(run.created), Qt::ISODateWithMs).toLocalTime();
    return {run,
            standing,
            {QString::number(run.number), text_of(standing), recipe_of(run), model_title(run.model), locale.toString(created, QLocale::ShortFormat),
             result ? examples_of(*result) : QString(), validation_figure(run, "roc_auc"), validation_figure(run, "f1"),
             result ? duration_of(*result) : QString()}};
}

std::vector<RunTable::Row> RunTable::read() const
{
    std::vector<Row> rows;
    for (const Run& run : runs(m_session.project()))
        if (run.task_id == m_session.task().id)
            rows.push_back(row_of(run));
    std::reverse(rows.begin(), rows.end());
    return rows;
}

// Whether the rows are those there were, perhaps with newer ones before them.
bool RunTable::ends_with_old(const std::vector<Row>& rows) const
{
    return rows.size() >= m_rows.size() &&
           std::equal(m_rows.begin(), m_rows.end(), rows.end() - std::ssize(m_rows), [](const Row& one, const Row& other) {
               return one.run.number == other.run.number;
           });
}

}
