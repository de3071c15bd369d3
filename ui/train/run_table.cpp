#include "train/run_table.h"

#include "jobs/run_owner.h"
#include "protocol/result.h"
#include "protocol/training_settings.h"
#include "widgets/qt_text.h"

#include <QDateTime>
#include <QLocale>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

QString standing_text(RunStanding standing)
{
    switch (standing) {
    case RunStanding::Running:
        return RunTable::tr("training");
    case RunStanding::Interrupted:
        return RunTable::tr("interrupted");
    case RunStanding::Finished:
        return RunTable::tr("finished");
    case RunStanding::Cancelled:
        return RunTable::tr("cancelled");
    case RunStanding::Failed:
        return RunTable::tr("failed");
    }
    return {};
}

// Figures of the validation part as the run keeps them; a document from elsewhere may hold anything there.
QString figure(const Run& run, const char* name)
{
    const nlohmann::json metrics = nlohmann::json::parse(run.metrics, nullptr, false);
    if (!metrics.is_object() || !metrics.contains("validation") || !metrics["validation"].is_object() || !metrics["validation"].contains(name) ||
        !metrics["validation"][name].is_number())
        return {};
    return QLocale().toString(metrics["validation"][name].get<double>(), 'f', 3);
}

std::optional<JobResult> result_of(const Run& run)
{
    try {
        if (!run.result.empty())
            return nlohmann::json::parse(run.result).get<JobResult>();
    } catch (const std::exception&) {
        // Shown as a run without figures; its own page says what is wrong with it.
    }
    return std::nullopt;
}

QString recipe_of(const Run& run)
{
    const nlohmann::json settings = nlohmann::json::parse(run.settings, nullptr, false);
    return settings.is_object() && settings.contains("recipe") && settings["recipe"].is_string() ? qt(settings["recipe"].get<std::string>()) : QString();
}

}

RunTable::RunTable(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session)
{
    refresh();
}

void RunTable::refresh()
{
    beginResetModel();
    m_runs.clear();
    for (const Run& run : runs(m_session.project()))
        if (run.task_id == m_session.task().id)
            m_runs.insert(m_runs.begin(), row_of(run));
    endResetModel();
}

int RunTable::row_of(std::int64_t number) const
{
    for (std::size_t row = 0; row < m_runs.size(); ++row)
        if (m_runs[row].run.number == number)
            return static_cast<int>(row);
    return -1;
}

int RunTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_runs[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return row.cells.value(index.column());
    if (role == Qt::ToolTipRole && index.column() == State && !row.run.sentence.empty())
        return qt(row.run.sentence).toHtmlEscaped();
    if (role == Qt::TextAlignmentRole && (index.column() == Number || index.column() >= Examples))
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant RunTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles = {tr("Run"), tr("State"), tr("Recipe"), tr("Model"), tr("Date"), tr("Examples"), tr("AUC"), tr("F1"), tr("Minutes")};
    return titles.value(section);
}

RunTable::Row RunTable::row_of(const Run& run) const
{
    const QLocale locale;
    const auto result = result_of(run);
    const std::int64_t passes = result ? std::max<std::int64_t>(1, std::ssize(result->epochs)) : 1;
    const QDateTime created = QDateTime::fromString(qt(run.created), Qt::ISODateWithMs).toLocalTime();
    return {run,
            {QString::number(run.number), standing_text(standing_of(m_session.project(), run)), recipe_of(run), qt(run.model),
             locale.toString(created, QLocale::ShortFormat), result ? locale.toString(static_cast<qlonglong>(result->trained_examples / passes)) : QString(),
             figure(run, "roc_auc"), figure(run, "f1"), result ? locale.toString(result->seconds / 60, 'f', 1) : QString()}};
}

}
