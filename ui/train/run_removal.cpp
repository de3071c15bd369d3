#include "train/run_removal.h"

#include "jobs/deleted_run.h"
#include "widgets/message_bar.h"

namespace winnow {

namespace {

QString question(const std::vector<Run>& runs)
{
    if (runs.size() > 1)
        return RunRemoval::tr("Delete %n run(s)? Their adapters, scores and figures go for good; comments and labels stay. This cannot be undone.", nullptr, static_cast<int>(runs.size()));
    const Run& run = runs.front();
    return run.result.empty() ? RunRemoval::tr("Delete run %1? It has no adapter and no scores; its settings and what it could go on from go for good. This cannot be undone.").arg(run.number)
                              : RunRemoval::tr("Delete run %1? Its adapter, its scores and its figures go for good; comments and labels stay. This cannot be undone.").arg(run.number);
}

}

RunRemoval::RunRemoval(Session& session, MessageBar* messages) : QObject(messages), m_session(session), m_messages(messages) {}

void RunRemoval::ask(const std::vector<Run>& runs)
{
    std::vector<std::int64_t> numbers;
    for (const Run& run : runs)
        numbers.push_back(run.number);
    m_messages->show_message(MessageBar::Kind::Warning, question(runs), tr("Delete"), [this, numbers] { remove(numbers); });
}

void RunRemoval::remove(const std::vector<std::int64_t>& numbers)
{
    m_work.start(
        [path = m_session.path(), numbers](const std::atomic<bool>&) {
            Project project = Project::open_again(path);
            for (const std::int64_t number : numbers)
                delete_run(project, number);
            return true;
        },
        [this](bool) {
            announce();
            Q_EMIT removed();
        },
        [this](const std::exception_ptr& exception) {
            m_messages->show_error(exception);
            announce(); // some may be gone
        });
}

void RunRemoval::announce()
{
    m_session.announce({.runs = true});
}

}
