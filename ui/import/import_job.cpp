#include "import/import_job.h"

#include <chrono>

namespace winnow {

namespace {

constexpr std::chrono::milliseconds between_reports{150};
constexpr double share_that_tells = 0.02; // of the file, before the time left can be told

}

ImportJob::ImportJob(QObject* parent) : QObject(parent)
{
    m_timer.setInterval(between_reports);
    connect(&m_timer, &QTimer::timeout, this, &ImportJob::report);
}

void ImportJob::start(Purpose purpose, const std::filesystem::path& project, const StoredTask& task, const std::filesystem::path& file,
                      const ImportOptions& options)
{
    const auto state = std::make_shared<State>();
    m_state = state;
    m_since.start();
    m_timer.start();
    const auto work = [=](const std::atomic<bool>& stop) {
        const ReadingProgress progress = [state, &stop](std::int64_t done, std::int64_t total) {
            state->done = done;
            state->total = total;
            return !stop && !state->is_cancelled;
        };
        if (purpose == Purpose::Rehearsal) {
            Project document = Project::open_again(project, Project::Access::ReadOnly);
            return rehearse_import(document, task, file, options, progress);
        }
        Project document = Project::open_again(project);
        return import_file(document, task, file, options, progress);
    };
    m_background.start(
        work,
        [this](const ImportSummary& summary) {
            m_timer.stop();
            Q_EMIT finished(summary);
        },
        [this](const std::exception_ptr& exception) {
            m_timer.stop();
            Q_EMIT failed(exception);
        });
}

void ImportJob::cancel()
{
    if (m_state)
        m_state->is_cancelled = true;
}

void ImportJob::abandon()
{
    m_timer.stop();
    m_background.stop();
}

void ImportJob::report()
{
    const std::int64_t done = m_state->done;
    const std::int64_t total = m_state->total;
    const double share = total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0;
    const double seconds = static_cast<double>(m_since.elapsed()) / 1000;
    Q_EMIT progressed(done, total, share > share_that_tells ? seconds * (1 - share) / share : -1);
}

}
