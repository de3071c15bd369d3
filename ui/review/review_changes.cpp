#include "review/review_page.h"

#include "review/comments_panel.h"
#include "store/labelling.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"

namespace winnow {

// One key labels and goes on, as on the page Label.
void ReviewPage::relabel(const std::string& label)
{
    if (!m_state->selected())
        return;
    const std::vector<std::int64_t> comments = m_comments->selected_comments();
    const bool labelled = m_messages->guard([&] {
        label_comments(session().project(), session().task().id, comments, {AnnotationKind::Label, label, {}}, session().annotator());
    });
    if (!labelled)
        return;
    if (comments.size() == 1)
        m_comments->select_next();
    Changes changes;
    changes.annotations = true;
    changes.comment_ids = comments;
    session().announce(changes);
}

// The figures stay those of the labels that the run was made with; a label changed since is said, not slipped in.
void ReviewPage::note_changed_labels()
{
    const ReviewData& review = m_state->data();
    const int changed = static_cast<int>(changed_labels(review.scored, review.task, review.rows));
    QString note;
    if (changed > 0 && review.part == Split::Test)
        note = tr("%n test label(s) changed after looking. The figures above still count the labels the run was made with; those of the next run will flatter a little.", nullptr, changed);
    else if (changed > 0)
        note = tr("%n label(s) changed since the run. The figures above still count the labels it was made with.", nullptr, changed);
    m_comments->set_note(note);
}

void ReviewPage::save_threshold()
{
    const std::int64_t run = m_state->data().run.number;
    const RunThreshold wanted{m_state->threshold(), choice_of(m_state->origin())};
    RunThreshold before;
    const bool saved = m_messages->guard([&] {
        before = threshold_of(m_state->data().run);
        write_threshold(run, wanted);
    });
    if (!saved)
        return;
    m_messages->show_message(MessageBar::Kind::Success, tr("Run %1 decides at this threshold from now on.").arg(run), tr("Undo"),
                             [this, run, before] { m_messages->guard([&] { write_threshold(run, before); }); });
}

void ReviewPage::write_threshold(std::int64_t number, const RunThreshold& threshold)
{
    RecordedChange change(session().project(), ChangeKind::Threshold, session().annotator());
    set_threshold(session().project(), number, threshold);
    change.set_detail(std::to_string(number));
    change.commit();
    m_state->take_threshold_of(run_numbered(session().project(), number));
    session().announce({.runs = true});
}

// What a command on comments is for: those that are selected, else all of the list.
std::vector<std::int64_t> ReviewPage::wanted_comments() const
{
    if (!m_state->has_data())
        return {};
    std::vector<std::int64_t> comments = m_comments->selected_comments();
    return comments.empty() ? m_comments->listed_comments() : comments;
}

}
