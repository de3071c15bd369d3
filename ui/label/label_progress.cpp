#include "label/label_progress.h"

#include "store/label_changes.h"
#include "widgets/message_bar.h"

#include <QDateTime>
#include <algorithm>
#include <chrono>

namespace winnow {

namespace {

constexpr qint64 minute = 60'000; // milliseconds
constexpr qint64 looked_at = 10 * minute;
constexpr std::int64_t enough_to_say = 5; // decisions

std::string utc(qint64 milliseconds_ago)
{
    return QDateTime::currentDateTimeUtc().addMSecs(-milliseconds_ago).toString(Qt::ISODateWithMs).toStdString();
}

}

void LabelProgress::read()
{
    m_reading.start(
        [path = m_session.path(), task = m_session.task().id, known = m_last_training](const std::atomic<bool>&) {
            Project project = Project::open_again(path, Project::Access::ReadOnly);
            return Figures{label_counts(project, task), last_training(project, task, known)};
        },
        [this](const Figures& figures) {
            m_counts = figures.counts;
            m_last_training = figures.last;
            m_is_known = true;
            Q_EMIT changed();
        },
        [this](const std::exception_ptr& exception) { Q_EMIT failed(sentence_of(exception)); });
}

std::int64_t LabelProgress::until_training() const
{
    return labels_until_training(m_counts, m_session.task().task.labels.size(), m_last_training);
}

// Somebody who has just begun is not measured by ten minutes of which nine were before.
int LabelProgress::labels_an_hour()
{
    if (!m_sitting.isValid())
        return 0;
    const qint64 span = std::clamp(m_sitting.elapsed(), minute, looked_at);
    const std::int64_t made = labels_since(m_session.project(), m_session.annotator(), utc(span));
    return made < enough_to_say ? 0 : static_cast<int>(made * 60 * minute / span);
}

void LabelProgress::take(std::int64_t comment, const std::optional<Annotation>& before, const std::optional<Annotation>& after)
{
    if (m_reading.is_running()) { // it may have counted before or after this
        read();
        return;
    }
    --counter(before);
    ++counter(after);
    std::erase_if(m_counts.labels, [](const auto& label) { return label.second <= 0; });
    follow_label(comment);
    Q_EMIT changed();
}

// A label that is again as the last run had it is no new one.
void LabelProgress::follow_label(std::int64_t comment)
{
    if (!m_last_training)
        return;
    if (is_label_changed_since(m_session.project(), m_session.task().id, m_last_training->run, comment))
        m_last_training->changed.insert(comment);
    else
        m_last_training->changed.erase(comment);
}

void LabelProgress::note_decision()
{
    if (!m_sitting.isValid() || m_since_last.hasExpired(looked_at))
        m_sitting.start();
    m_since_last.start();
}

std::int64_t& LabelProgress::counter(const std::optional<Annotation>& decision)
{
    const AnnotationKind kind = decision ? decision->kind : AnnotationKind::Cleared;
    switch (kind) {
    case AnnotationKind::Label:
        return m_counts.labels[decision->label];
    case AnnotationKind::Skip:
        return m_counts.skipped;
    case AnnotationKind::Unsure:
        return m_counts.unsure;
    case AnnotationKind::Cleared:
        break;
    }
    return m_counts.unlabelled;
}

}
