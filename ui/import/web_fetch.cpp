#include "import/web_fetch.h"

#include "widgets/qt_text.h"

#include <chrono>

namespace winnow {

namespace {

constexpr std::chrono::milliseconds between_reports{150};

}

WebFetch::WebFetch(QObject* parent) : QObject(parent)
{
    m_timer.setInterval(between_reports);
    connect(&m_timer, &QTimer::timeout, this, &WebFetch::report);
}

WebFetch::~WebFetch()
{
    m_stop.request_stop();
}

void WebFetch::start(const WebFile& file, const std::filesystem::path& folder)
{
    m_state = std::make_shared<State>();
    m_stop = std::stop_source();
    m_timer.start();
    m_background.start(
        [file, folder, state = m_state, stop = m_stop.get_token()](const std::atomic<bool>&) {
            const ModelListener listener{[&](const Downloading& progress) {
                                             const std::lock_guard lock(state->mutex);
                                             state->progress = progress;
                                             state->notice.clear();
                                         },
                                         [&](const std::string& sentence) {
                                             const std::lock_guard lock(state->mutex);
                                             state->notice = sentence;
                                         }};
            return bring_web_file(file, folder, hub_settings(), listener, stop);
        },
        [this](const std::filesystem::path& path) {
            m_timer.stop();
            Q_EMIT finished(qt(path));
        },
        [this](const std::exception_ptr& exception) {
            m_timer.stop();
            Q_EMIT failed(exception);
        });
}

void WebFetch::cancel()
{
    m_stop.request_stop();
}

void WebFetch::report()
{
    std::unique_lock lock(m_state->mutex);
    const Downloading progress = m_state->progress;
    const QString notice = qt(m_state->notice);
    lock.unlock();
    Q_EMIT progressed(progress, notice);
}

}
