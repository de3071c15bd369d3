#pragma once

#include "label/next_training.h"
#include "shell/session.h"
#include "store/comment_list.h"
#include "widgets/background.h"

#include <QElapsedTimer>
#include <QObject>
#include <optional>

namespace winnow {

// How far the labelling is: counts, speed, and how many labels until the next training. The document is counted on another
// thread when others have changed it; a decision made here is added to the copy, so that nothing reads beside its writing.
class LabelProgress : public QObject {
    Q_OBJECT

public:
    explicit LabelProgress(Session& session, QObject* parent = nullptr) : QObject(parent), m_session(session) {}

    void read(); // then changed()
    bool is_known() const { return m_is_known; }
    const LabelCounts& counts() const { return m_counts; }
    std::int64_t until_training() const;
    bool was_trained() const { return m_last_training.has_value(); }
    int labels_an_hour(); // by the last ten minutes; 0: too few to say

    // The current decision of one comment changed, from one to another. Throws Error as the document does.
    void take(std::int64_t comment, const std::optional<Annotation>& before, const std::optional<Annotation>& after);
    void note_decision(); // one was made: for the speed

Q_SIGNALS:
    void changed();
    void failed(const QString& sentence);

private:
    struct Figures {
        LabelCounts counts;
        std::optional<LastTraining> last;
    };
    void follow_label(std::int64_t comment);
    std::int64_t& counter(const std::optional<Annotation>& decision);

    Session& m_session;
    LabelCounts m_counts;
    std::optional<LastTraining> m_last_training;
    bool m_is_known = false;
    QElapsedTimer m_sitting; // since the first decision after a pause
    QElapsedTimer m_since_last;
    Background m_reading;
};

}
