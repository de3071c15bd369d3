#include "review/comments_panel.h"

#include "common/number_text.h"

namespace winnow {

// What the list shows, without the texts: by the comment's own id where it has one.
WrittenTable CommentsPanel::written() const
{
    const ReviewData& review = m_state.data();
    const auto column_of = [](std::int64_t run) { return "score of run " + std::to_string(run); };
    WrittenTable table{{"id", "label", "predicted", column_of(review.run.number)}, {}};
    if (m_state.other())
        table.columns.push_back(column_of(m_state.other()->number));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const std::size_t example = m_model->example_at(row);
        const auto label = [&](int place) { return review.task.labels[static_cast<std::size_t>(place)]; };
        const std::string& own = review.rows[example].external_id;
        std::vector<std::optional<std::string>> cells = {own.empty() ? std::to_string(review.scored.comments[example]) : own, label(review.scored.sample.truths[example]),
                                                         label(m_state.predictions()[example]), number_as_text(m_state.positive_score(example))};
        if (m_state.other())
            cells.push_back(m_state.other_score(example) ? std::optional(number_as_text(*m_state.other_score(example))) : std::nullopt);
        table.rows.push_back(std::move(cells));
    }
    return table;
}

}
