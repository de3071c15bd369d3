// Which run and part the page shows, or what it says where there is nothing to show.

#include "review/review_page.h"

#include "review/comments_panel.h"
#include "review/comparison_panel.h"
#include "review/review_header.h"
#include "widgets/empty_state.h"
#include "widgets/message_bar.h"

#include <QStackedWidget>

namespace winnow {

namespace {

std::vector<Run> runs_to_review(Session& session)
{
    std::vector<Run> found;
    for (Run& run : runs(session.project()))
        if (run.task_id == session.task().id && run.state == RunState::Finished)
            found.push_back(std::move(run));
    return found;
}

}

void ReviewPage::follow_changes(const Changes& changes)
{
    if (changes.tasks)
        m_comments->card()->set_labels(label_looks(session().project(), session().task().task, palette()));
    m_stale = true;
    if (isVisible())
        load();
}

// Reads the run on another thread; what is shown stays until it is there.
void ReviewPage::load()
{
    m_stale = false;
    const bool read = m_messages->guard([&] { m_header->set_runs(runs_to_review(session()), session().run()); });
    if (!read)
        return;
    if (m_header->compared() != m_compare_next)
        m_compare_next.reset(); // it is the run itself now, or not there any more
    if (m_comparison->is_on() && !m_header->compared())
        end_comparison();
    if (!session().run()) {
        show_no_run();
        return;
    }
    m_loading.start([path = session().path(), run = *session().run(), part = wanted_part()](const std::atomic<bool>&) { return read_review(path, run, part); },
                    [this](ReviewData review) { m_messages->guard([&] { take_data(std::move(review)); }); },
                    [this](const std::exception_ptr& exception) {
                        m_messages->show_error(exception);
                        if (m_compare_next)
                            compare(std::nullopt);
                    });
}

void ReviewPage::take_data(ReviewData review)
{
    m_header->setVisible(true);
    m_header->show_data(review);
    if (review.size() == 0) {
        m_state->clear();
        show_empty(tr("Nothing to measure this run by"), tr("Run %1 was trained without a validation or a test part. Set some labelled comments apart, and train again.").arg(review.run.number),
                   tr("Go to Train"), [this] { Q_EMIT session().page_wanted(PageId::Train); });
        return;
    }
    if (review.part == Split::Test && review.test_looks == 0 && !m_first_look_allowed) {
        show_first_look();
        return;
    }
    if (review.part == Split::Test) {
        session().test_gate().count_look(review.run.number);
        review.test_looks = session().test_gate().looks();
        m_header->show_data(review);
    }
    const bool another = !m_state->has_data() || m_state->data().run.number != review.run.number || m_state->data().part != review.part ||
                         m_state->data().scored.comments != review.scored.comments;
    if (another)
        end_comparison();
    session().show_part(review.part);
    m_state->set_data(std::make_shared<const ReviewData>(std::move(review)));
    m_stack->setCurrentIndex(1);
    note_changed_labels();
    if (m_compare_next)
        compare(m_compare_next, m_wish_next);
    else if (another)
        take_up_comparison();
}

// On the part that is shown, if that is no first look at the test part of that run: figures of two parts are not to be taken for
// those of one.
void ReviewPage::choose_run(std::int64_t run)
{
    const bool on_test = m_state->has_data() && m_state->data().part == Split::Test;
    if (on_test && session().test_gate().has_seen(run))
        m_parts[run] = Split::Test;
    else
        m_parts.erase(run);
    session().choose_run(run);
    if (on_test && !m_parts.contains(run))
        m_messages->show_message(MessageBar::Kind::Information, tr("Validation is shown: nobody has looked at the test part of run %1 yet.").arg(run));
}

// Two runs that are compared are compared on the other part too.
void ReviewPage::choose_part(Split part)
{
    m_parts[session().run().value_or(0)] = part;
    m_compare_next = m_header->compared();
    m_wish_next = Wish::Kept;
    load();
}

// Going to the test part is the user's own step, for each run anew.
std::optional<Split> ReviewPage::wanted_part() const
{
    const auto part = m_parts.find(session().run().value_or(0));
    return part == m_parts.end() ? std::nullopt : std::optional(part->second);
}

void ReviewPage::show_empty(const QString& title, const QString& sentence, const QString& button, std::function<void()> act)
{
    m_help = std::move(act);
    m_empty->set(QStringLiteral("review"), title, sentence, button);
    m_stack->setCurrentIndex(0);
}

void ReviewPage::show_no_run()
{
    m_loading.stop();
    m_state->clear();
    m_header->setVisible(false);
    show_empty(tr("No run to look at yet"), tr("Train on what you have labelled, and see here what the classifier gets right and wrong."), tr("Go to Train"),
               [this] { Q_EMIT session().page_wanted(PageId::Train); });
}

void ReviewPage::show_first_look()
{
    m_state->clear();
    show_empty(TestGate::title(), TestGate::sentence(), TestGate::answer(), [this] {
        m_first_look_allowed = true;
        load();
    });
}

}
