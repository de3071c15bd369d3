#include "comments/list_reader.h"

#include "comments/comment_table.h"
#include "store/comments.h"
#include "widgets/message_bar.h"

#include <mutex>
#include <optional>

namespace winnow {

// One piece of work at a time: the one before notices soon that it is not wanted any more.
class ListConnection {
public:
    explicit ListConnection(std::filesystem::path path) : m_path(std::move(path)) {}

    FoundComments find(std::int64_t task, const ListQuestion& question, std::int64_t limit, const ShouldStop& should_stop)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_project)
            m_project.emplace(Project::open_again(m_path, Project::Access::ReadOnly));
        FoundComments found;
        found.ids = matching_ids(*m_project, task, question.filter, question.order, limit, should_stop);
        found.total = count();
        found.complete = limit == 0 || std::ssize(found.ids) < limit;
        return found;
    }

private:
    // Counting a million takes as long as finding the first page of them.
    std::int64_t count()
    {
        if (const int version = m_project->data_version(); version != m_counted_version) {
            m_count = Comments(*m_project).count();
            m_counted_version = version;
        }
        return m_count;
    }

    std::filesystem::path m_path;
    std::mutex m_mutex;
    std::optional<Project> m_project;
    std::optional<int> m_counted_version;
    std::int64_t m_count = 0;
};

ListReader::ListReader(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_connection(std::make_shared<ListConnection>(session.path()))
{
}

ListReader::~ListReader() = default;

void ListReader::read(const ListQuestion& question, Coming coming)
{
    read(question, coming == Coming::FirstPageFirst ? CommentTable::page_size : 0); // all of them come next
}

void ListReader::stop()
{
    m_background.stop();
}

void ListReader::read(const ListQuestion& question, std::int64_t limit)
{
    m_background.start(
        [connection = m_connection, task = m_session.task().id, question, limit](const std::atomic<bool>& stop) {
            return connection->find(task, question, limit, [&stop] { return stop.load(); });
        },
        [this, question](const FoundComments& comments) {
            Q_EMIT found(comments);
            if (!comments.complete && !m_background.is_running())
                read(question, 0);
        },
        [this](const std::exception_ptr& exception) { Q_EMIT failed(sentence_of(exception)); });
}

}
