#include "shell/indexing.h"

#include "common/error.h"
#include "shell/session.h"
#include "store/comment_index.h"
#include "store/impatient_read.h"
#include "widgets/message_bar.h"

#include <chrono>

namespace winnow {

namespace {

constexpr std::chrono::milliseconds between_reports{300};
constexpr std::chrono::seconds until_retry{5};

bool is_busy(const std::exception_ptr& exception)
{
    try {
        std::rethrow_exception(exception);
    } catch (const Error& error) {
        return error.kind() == ErrorKind::Busy;
    } catch (...) {
        return false;
    }
}

}

Indexing::Indexing(Session& session) : QObject(&session), m_session(session)
{
    m_report.setInterval(between_reports);
    connect(&m_report, &QTimer::timeout, this, &Indexing::progressed);
}

void Indexing::look()
{
    try {
        const ImpatientRead impatient(m_session.project());
        if (!is_running() && CommentIndex(m_session.project()).first_missing())
            start();
    } catch (...) {
        fail(std::current_exception());
    }
}

void Indexing::start()
{
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
            fail(exception);
            end();
        });
}

// While another program writes, it can wait.
void Indexing::fail(const std::exception_ptr& exception)
{
    if (is_busy(exception))
        QTimer::singleShot(until_retry, this, &Indexing::look);
    else
        Q_EMIT m_session.failed(sentence_of(exception));
}

void Indexing::end()
{
    m_report.stop();
    Q_EMIT progressed();
}

}
