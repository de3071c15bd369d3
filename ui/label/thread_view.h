#pragma once

#include "shell/session.h"
#include "store/comment_thread.h"
#include "widgets/background.h"

#include <QScrollArea>
#include <QTimer>

namespace winnow {

// The comments of the same thread, some before and some after, small. They are looked for on another thread once a
// comment has been shown for a moment: somebody who goes on fast never waits for them.
class ThreadView : public QScrollArea {
    Q_OBJECT

public:
    explicit ThreadView(Session& session, QWidget* parent = nullptr);

    void show_thread_of(const std::optional<CommentRow>& row);
    void stop() { m_reading.stop(); } // nothing may read while a decision is written
    void forget();                    // the comments changed

private:
    struct Thread {
        MetadataFilter of;
        std::vector<std::int64_t> ids; // of all its comments
        std::vector<CommentRow> rows;  // of those around the one shown
    };
    static Thread read(Project& project, std::int64_t task, std::int64_t run, Thread known, std::int64_t comment, const std::atomic<bool>& stop);
    void look();
    void show_rows();
    void add(const QString& text, const QString& name);
    void clear_texts();

    Session& m_session;
    std::optional<CommentRow> m_row;
    Thread m_thread;
    QTimer m_pause;
    Background m_reading;
};

}
