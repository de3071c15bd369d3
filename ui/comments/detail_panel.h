#pragma once

#include "shell/session.h"
#include "store/comment_list.h"
#include "widgets/background.h"

#include <QTimer>
#include <QWidget>

class QFormLayout;
class QLabel;
class QListWidget;

namespace winnow {

class CommentView;

// One comment in full: its text, what the run says, what else is known of it, the history of its label, and the other
// comments of its thread.
class DetailPanel : public QWidget {
    Q_OBJECT

public:
    explicit DetailPanel(Session& session, QWidget* parent = nullptr);

    void show_comment(std::optional<std::int64_t> comment); // throws Error; Busy, without waiting, while another writes
    void open_text();    // what is masked is shown
    void stop_reading(); // the thread: it is read again with the next show_comment()

Q_SIGNALS:
    void comment_wanted(std::int64_t comment);              // another one of the thread
    void closed();
    void failed(const QString& sentence);

private:
    void show_facts(const CommentRow& row);
    void show_contradictions(const CommentRow& row); // that imports met
    void show_scores(const CommentRow& row);
    void show_history(const CommentRow& row);
    void show_thread(const CommentRow& row);
    void read_thread();
    void fill_thread(std::vector<CommentRow> rows, std::int64_t comment);
    void show_metadata(const CommentRow& row);
    void add_fact(QFormLayout* sheet, const QString& name, const QString& value);

    Session& m_session;
    std::optional<std::int64_t> m_comment;
    CommentView* m_text;
    QFormLayout* m_facts;
    QFormLayout* m_metadata;
    QLabel* m_history;
    QLabel* m_thread_title;
    std::vector<CommentRow> m_thread_rows; // in it
    QListWidget* m_thread;
    std::optional<MetadataFilter> m_shown_thread;
    bool m_thread_is_missing = false;
    QTimer m_resting; // a thread is read when the hand rests, not for each row that is passed
    Background m_thread_reader;
};

}
