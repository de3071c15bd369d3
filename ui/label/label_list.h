#pragma once

#include "shell/session.h"
#include "store/comment_list.h"
#include "store/label_queue.h"
#include "widgets/background.h"

#include <QObject>
#include <optional>
#include <unordered_map>
#include <vector>

namespace winnow {

// The comments that are gone through, one after another: their order, where one is, and the rows around that place read
// ahead, so that the next one is there at once. The order never changes while one goes through it; labelling leaves what
// is ahead as it is.
class LabelList : public QObject {
    Q_OBJECT

public:
    explicit LabelList(Session& session, QObject* parent = nullptr);

    // Makes the order on another thread; then loaded(). A place that was left in the same queue is taken up again.
    void load(const QueueRequest& request);
    bool is_loading() const { return m_background.is_running(); }

    QueueKind kind() const { return m_request.kind; }
    std::size_t size() const { return m_ids.size(); }
    std::size_t place() const { return m_place; }
    bool at_end() const { return m_place >= m_ids.size(); }
    std::optional<CommentRow> current(); // none at the end, and where the comment is gone

    void next();
    void previous();
    bool go_to(std::int64_t comment); // false: it is not in the list
    void forget_rows() { m_rows.clear(); } // the document changed

Q_SIGNALS:
    void loaded();
    void moved();
    void failed(const QString& sentence);

private:
    void move_to(std::size_t place);
    void read_ahead();
    QString place_setting() const;

    Session& m_session;
    QueueRequest m_request;
    std::vector<std::int64_t> m_ids;
    std::size_t m_place = 0;
    std::unordered_map<std::int64_t, CommentRow> m_rows;
    Background m_background;
};

}
