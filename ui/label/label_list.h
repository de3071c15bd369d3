#pragma once

#include "label/label_queues.h"
#include "shell/session.h"
#include "store/comment_list.h"
#include "widgets/background.h"

#include <QObject>
#include <QTimer>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace winnow {

// The comments that are gone through, one after another: their order, where one is, and the rows around that place read
// ahead, so that the next one is there at once. The order never changes while one goes through it; one's own labelling leaves
// what is ahead as it is.
class LabelList : public QObject {
    Q_OBJECT

public:
    explicit LabelList(Session& session, QObject* parent = nullptr);
    ~LabelList() override; // keeps the place

    enum class Start { WhereLeft, Beginning };
    // Makes the order on another thread; then loaded() and moved().
    void load(LabelQueue queue, std::vector<std::int64_t> chosen = {}, Start start = Start::WhereLeft);
    bool is_loading() const { return m_loading.is_running(); }

    LabelQueue queue() const { return m_queue; }
    std::size_t size() const { return m_content.ids.size(); }
    std::size_t place() const { return m_place; }
    bool at_end() const { return m_place >= size(); }
    std::optional<CommentRow> current(); // none at the end; comments that are gone are left out
    std::int64_t run() const { return m_content.run; }
    std::optional<Opinion> opinion(std::int64_t comment) const;

    void next();
    void previous();
    void show(std::int64_t comment); // where it is not in the list, it is put in here

    // The document changed: rows are read anew, of one comment or of all.
    void forget_row(std::int64_t comment) { m_rows.erase(comment); }
    void note_decision(std::int64_t comment); // made here: it stays in the list, so that one can go back to it
    void forget_rows();
    // Comments may have come: those that are not in the list yet go to its end. What others have decided meanwhile leaves the
    // queue of those without a label; the one that is shown only where it may go: no other one appears under a finger on a key.
    enum class Shown { Stays, MayGo };
    void look_again(const std::vector<std::int64_t>& changed, Shown shown);

    // How many of them are still open (see still_open). None: that is being counted, and moved() comes when it is known.
    std::optional<std::size_t> left();

Q_SIGNALS:
    void loaded();
    void moved();
    void thinned(); // or grown: what is shown may be another one, and has another place
    void failed(const QString& sentence);

private:
    void fetch(Background& background, std::function<void(QueueContent)> take);
    void count_left();
    void forget_left();
    void take_content(QueueContent content, Start start);
    void take_again(const std::vector<std::int64_t>& ids, Shown shown);
    std::size_t remove_decided(const std::vector<std::int64_t>& unlabelled, Shown shown);
    std::size_t place_left() const;
    void move_to(std::size_t place);
    void read_around();
    void keep_place();
    QString place_setting() const;

    Session& m_session;
    LabelQueue m_queue = LabelQueue::Unlabelled;
    std::vector<std::int64_t> m_chosen;
    std::int64_t m_task = 0;   // of the list: the place is kept for it,
    std::string m_reader;      // and where the queue is by reader, for who reads
    QueueContent m_content;
    std::size_t m_place = 0;
    std::optional<std::size_t> m_left; // since the last change or move
    std::unordered_map<std::int64_t, CommentRow> m_rows;
    std::unordered_set<std::int64_t> m_kept; // decided here or asked for, whatever the queue is of
    Background m_loading;
    Background m_looking;  // for what has come: the list stays in use meanwhile
    Background m_counting; // what is left
    QTimer m_keep_place; // not at each step: writing settings takes longer than showing a comment
};

}
