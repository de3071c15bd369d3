#pragma once

#include "hub/web_file.h"
#include "widgets/background.h"

#include <QObject>
#include <QTimer>
#include <memory>
#include <mutex>
#include <stop_token>

namespace winnow {

// A file that comes from the web on another thread. It ends in exactly one of finished and failed, after a cancel too.
class WebFetch : public QObject {
    Q_OBJECT

public:
    explicit WebFetch(QObject* parent = nullptr);
    ~WebFetch() override; // a file that is still coming is given up

    bool is_running() const { return m_background.is_running(); }
    void start(const WebFile& file, const std::filesystem::path& folder);
    void cancel(); // soon: failed(Cancelled)

Q_SIGNALS:
    void progressed(const winnow::Downloading& progress, const QString& notice);
    void finished(const QString& path);
    void failed(const std::exception_ptr& exception);

private:
    struct State {
        std::mutex mutex;
        Downloading progress;
        std::string notice;
    };
    void report();

    std::shared_ptr<State> m_state;
    std::stop_source m_stop;
    QTimer m_timer;
    Background m_background;
};

}
