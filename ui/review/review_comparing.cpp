#include "review/review_page.h"

#include "common/error.h"
#include "review/comments_panel.h"
#include "review/comparison_panel.h"
#include "review/curves_panel.h"
#include "review/review_header.h"
#include "shell/settings.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"

#include <QTabWidget>

namespace winnow {

namespace {

constexpr QLatin1String compared_run("compared_run");
constexpr QLatin1String compared_with("compared_with");

}

void ReviewPage::compare(std::optional<std::int64_t> run, Wish wish)
{
    end_comparison();
    m_wish_next = wish;
    m_compare_next = m_loading.is_running() || !m_state->has_data() ? run : std::nullopt;
    m_header->show_compared(run);
    keep_comparison(run);
    if (run && !m_compare_next)
        begin_comparison(*run, wish);
}

// The comparison that was on comes back with another run and after a start; not where it would be a look at one more run's test
// figures: that is the user's own step.
void ReviewPage::take_up_comparison()
{
    const auto run = kept_comparison();
    if (!run || (m_state->data().part == Split::Test && !session().test_gate().has_seen(*run)))
        return;
    m_header->show_compared(run);
    if (m_header->compared() == run)
        begin_comparison(*run, Wish::Kept);
}

void ReviewPage::begin_comparison(std::int64_t run, Wish wish)
{
    const auto give_up = [this, wish](const std::exception_ptr& exception) {
        if (wish == Wish::Now)
            m_messages->show_error(exception);
        end_comparison();
    };
    m_loading_other.start(
        [path = session().path(), run, part = m_state->data().part](const std::atomic<bool>&) {
            return std::make_shared<const ReviewData>(read_review(path, run, part, Rows::LeaveOut));
        },
        [this, wish, give_up](const std::shared_ptr<const ReviewData>& other) {
            try {
                show_comparison(other, wish);
            } catch (...) {
                give_up(std::current_exception());
            }
        },
        give_up);
}

void ReviewPage::end_comparison()
{
    m_loading_other.stop();
    m_comparison->set_other(nullptr);
    m_curves->clear_second();
    if (m_tabs->isTabVisible(m_tabs->indexOf(m_comparison)))
        m_comparison_in_front = m_tabs->currentWidget() == m_comparison;
    m_tabs->setTabVisible(m_tabs->indexOf(m_comparison), false);
    m_header->show_compared(std::nullopt);
}

void ReviewPage::show_comparison(std::shared_ptr<const ReviewData> other, Wish wish)
{
    if (!m_state->has_data())
        return;
    const std::int64_t number = other->run.number;
    const bool is_look = other->part == Split::Test && m_state->data().part == Split::Test;
    m_comparison->set_other(other->part == m_state->data().part ? std::move(other) : nullptr);
    if (!m_comparison->is_on())
        throw Error(ErrorKind::Usage, "Run " + std::to_string(number) + " has no scores of this part, so it cannot be compared on it.");
    if (is_look) {
        session().test_gate().count_look(number);
        m_header->show_looks(session().test_gate().looks());
    }
    m_curves->set_second(m_comparison->other_sample(), tr("Run %1").arg(number));
    m_tabs->setTabVisible(m_tabs->indexOf(m_comparison), true);
    if (wish == Wish::Now || m_comparison_in_front)
        m_tabs->setCurrentWidget(m_comparison);
    keep_comparison(number);
}

void ReviewPage::keep_comparison(std::optional<std::int64_t> with) const
{
    Settings settings;
    settings.beginGroup(session().settings_group());
    settings.setValue(compared_run, static_cast<qlonglong>(session().run().value_or(0)));
    settings.setValue(compared_with, static_cast<qlonglong>(with.value_or(0)));
}

// Of two runs that were compared, the other one, whichever is looked at now.
std::optional<std::int64_t> ReviewPage::kept_comparison() const
{
    Settings settings;
    settings.beginGroup(session().settings_group());
    const std::int64_t with = settings.value(compared_with, 0).toLongLong();
    if (with == 0)
        return std::nullopt;
    return with == m_state->data().run.number ? settings.value(compared_run, 0).toLongLong() : with;
}

}
