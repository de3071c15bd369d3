#include "shell/indexing.h"

#include "shell/session.h"
#include "store/comment_index.h"
#include "widgets/message_bar.h"

#include <chrono>

namespace winnow {

namespace {

constexpr std::chrono::milliseconds between_reports{300};

}

Indexing::Indexing(Session& session) : QObject(&session), m_session(session)
{
    m_report.setInterval(between_reports);
    connect(&m_report, &QTimer::timeout, this, &Indexing::progressed);
}

void Indexing::look()
{
    if (is_running() || !CommentIndex(m_session.project()).first_missing())
        return;
    m_percent = std::make_shared<std::atomic<int>>(0);
    m_report.start();
    m_background.start(
        [path = m_session.path(), percent = m_percent](const std::atomic<bool>& stop) {
            Project project = Project::open_again(path);
            return index_comments(project, [&](double share) {
                percent->store(static_cast<int>(100 * share));
                return !stop;
            });
        },
        [this](bool) { end(); },
        [this](const std::exception_ptr& exception) {
            Q_EMIT m_session.failed(sentence_of(exception));
            end();
        });
}

void Indexing::end()
{
    m_report.stop();
    Q_EMIT progressed();
}

}
