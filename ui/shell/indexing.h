#pragma once

#include "widgets/background.h"

#include <QTimer>
#include <atomic>
#include <memory>

namespace winnow {

class Session;

// Fills the index of comments in the background after a large import, or where that was interrupted. Meanwhile all can be
// used; search and further columns take longer.
class Indexing : public QObject {
    Q_OBJECT

public:
    explicit Indexing(Session& session);

    void look(); // whether there is something to do; what fails is said by the session
    bool is_running() const { return m_background.is_running(); }
    int percent() const { return m_percent ? m_percent->load() : 0; }

Q_SIGNALS:
    void progressed(); // and ended

private:
    void start();
    void fail(const std::exception_ptr& exception);
    void end();

    Session& m_session;
    std::shared_ptr<std::atomic<int>> m_percent;
    QTimer m_report;
    Background m_background;
};

}
