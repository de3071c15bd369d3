#pragma once

#include "shell/session.h"
#include "store/comment_list.h"
#include "widgets/background.h"

#include <QObject>
#include <memory>
#include <vector>

namespace winnow {

class ListConnection;

// Which comments, in which order.
struct ListQuestion {
    CommentFilter filter;
    CommentOrder order;
};

struct FoundComments {
    std::vector<std::int64_t> ids;
    std::int64_t total = 0; // comments of the project
    bool complete = true;   // false: the first page; all of them come next
};

// Finds the comments of a list on another thread. It keeps one connection, which remembers orders that take long to make.
class ListReader : public QObject {
    Q_OBJECT

public:
    explicit ListReader(Session& session, QObject* parent = nullptr);
    ~ListReader() override;

    // A list that is new comes with its first page before the whole; one that is read again comes whole.
    enum class Coming { FirstPageFirst, Whole };
    void read(const ListQuestion& question, Coming coming);

    // Gives up what is being read: nothing more comes, and soon the document is locked no more.
    void stop();
    bool is_reading() const { return m_background.is_running(); }

Q_SIGNALS:
    void found(const winnow::FoundComments& comments);
    void failed(const QString& sentence);

private:
    void read(const ListQuestion& question, std::int64_t limit);

    Session& m_session;
    std::shared_ptr<ListConnection> m_connection;
    Background m_background;
};

}
