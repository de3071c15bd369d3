#include "review/review_page.h"

#include "common/error.h"
#include "review/comments_panel.h"
#include "review/comparison_panel.h"
#include "review/curves_panel.h"
#include "review/review_header.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"

#include <QTabWidget>

namespace winnow {

void ReviewPage::compare(std::optional<std::int64_t> run)
{
    end_comparison();
    m_compare_next = m_loading.is_running() ? run : std::nullopt;
    m_header->show_compared(run);
    if (!run || m_compare_next || !m_state->has_data())
        return;
    m_loading_other.start(
        [path = session().path(), number = *run, part = m_state->data().part](const std::atomic<bool>&) {
            return std::make_shared<const ReviewData>(read_review(path, number, part, Rows::LeaveOut));
        },
        [this](const std::shared_ptr<const ReviewData>& other) {
            if (!m_messages->guard([&] { show_comparison(other); }))
                end_comparison();
        },
        [this](const std::exception_ptr& exception) {
            m_messages->show_error(exception);
            end_comparison();
        });
}

void ReviewPage::end_comparison()
{
    m_loading_other.stop();
    m_comparison->set_other(nullptr);
    m_curves->clear_second();
    m_tabs->setTabVisible(m_tabs->indexOf(m_comparison), false);
    m_header->show_compared(std::nullopt);
}

void ReviewPage::show_comparison(std::shared_ptr<const ReviewData> other)
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
    m_tabs->setCurrentWidget(m_comparison);
}

}
