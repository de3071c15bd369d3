#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrent>
#include <atomic>
#include <exception>
#include <functional>
#include <memory>
#include <optional>

namespace winnow {

// One piece of work at a time on another thread, its result handed over in the thread of the owner. Starting the next
// one stops the one before, whose result is then dropped; so does the end of the owner. The work may use nothing of the
// owner's: it gets what it needs by value, and opens a Project of its own.
class Background : public QObject {
    Q_OBJECT

public:
    // Set: give up soon; the result is not wanted any more.
    using Stop = std::shared_ptr<std::atomic<bool>>;

    explicit Background(QObject* parent = nullptr) : QObject(parent) {}
    ~Background() override { stop(); }

    bool is_running() const { return m_stop != nullptr; }

    void stop()
    {
        if (m_stop)
            m_stop->store(true);
        m_stop.reset();
    }

    // `work(const std::atomic<bool>& stop)` gives a result (not void); `done(result)`; `failed(exception_ptr)`.
    template <typename Work, typename Done>
    void start(Work work, Done done, std::function<void(std::exception_ptr)> failed)
    {
        using Result = std::invoke_result_t<Work, const std::atomic<bool>&>;
        struct Answer {
            std::optional<Result> result;
            std::exception_ptr exception;
        };
        stop();
        const Stop mine = std::make_shared<std::atomic<bool>>(false);
        m_stop = mine;
        auto* watcher = new QFutureWatcher<std::shared_ptr<Answer>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, mine, done, failed] {
            watcher->deleteLater();
            if (m_stop != mine)
                return;
            m_stop.reset();
            const std::shared_ptr<Answer> answer = watcher->result();
            if (answer->exception)
                failed(answer->exception);
            else
                done(std::move(*answer->result));
        });
        watcher->setFuture(QtConcurrent::run([work, mine] {
            auto answer = std::make_shared<Answer>();
            try {
                answer->result.emplace(work(*mine));
            } catch (...) {
                answer->exception = std::current_exception();
            }
            return answer;
        }));
    }

private:
    Stop m_stop;
};

}
