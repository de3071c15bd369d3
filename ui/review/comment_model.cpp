#include "review/comment_model.h"

#include "evaluation/margin.h"
#include "shell/mask_hint.h"
#include "widgets/comment_text.h"
#include "widgets/qt_text.h"
#include "widgets/row_table.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace winnow {

namespace {

constexpr int shown_characters = 200; // of a row: more than fits beside the other columns

bool has_numbers(int column)
{
    return column == CommentModel::Score || column == CommentModel::OtherScore || column == CommentModel::Margin;
}

}

CommentModel::CommentModel(ReviewState& state, const Masking& masking, QObject* parent) : QAbstractTableModel(parent), m_state(state), m_masking(masking)
{
    connect(&masking, &Masking::changed, this, &CommentModel::show_masks);
    connect(&state, &ReviewState::data_changed, this, &CommentModel::gather);
    connect(&state, &ReviewState::rows_changed, this, &CommentModel::gather);
    connect(&state, &ReviewState::point_changed, this, &CommentModel::gather);
    connect(&state, &ReviewState::other_changed, this, &CommentModel::gather);
    connect(&state, &ReviewState::filter_changed, this, &CommentModel::gather);
}

void CommentModel::set_order(Order order)
{
    m_order = order;
    gather();
}

void CommentModel::set_search(const QString& typed)
{
    m_search = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    gather();
}

void CommentModel::show_masks()
{
    if (!m_examples.empty())
        Q_EMIT dataChanged(index(0, Text), index(rowCount() - 1, Text));
}

std::optional<int> CommentModel::row_of(std::size_t example) const
{
    const auto found = std::find(m_examples.begin(), m_examples.end(), example);
    return found == m_examples.end() ? std::nullopt : std::optional(static_cast<int>(found - m_examples.begin()));
}

QString CommentModel::text_of(std::size_t example) const
{
    return shown_text(m_state.data().rows[example].text);
}

QString CommentModel::masked_text_of(std::size_t example) const
{
    return m_masking.masked(text_of(example), m_state.positive_score(example));
}

int CommentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_examples.size());
}

int CommentModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : column_count;
}

QVariant CommentModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const std::size_t example = example_at(index.row());
    if (role == Qt::DisplayRole)
        return text_in(example, index.column());
    if (role == Qt::ToolTipRole && index.column() == Text)
        return uncovered_tip(beginning(example), masked_beginning(example));
    if (role == Qt::TextAlignmentRole)
        return alignment(has_numbers(index.column()));
    return {};
}

QVariant CommentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (role) {
    case Qt::ToolTipRole: return help(section);
    case Qt::TextAlignmentRole: return alignment(has_numbers(section));
    case Qt::DisplayRole: return title(section);
    default: return {};
    }
}

// Beside another run's score a score says whose it is.
QString CommentModel::title(int column) const
{
    const bool two = m_state.has_data() && m_state.other();
    switch (column) {
    case Score: return two ? tr("Run %1").arg(m_state.data().run.number) : tr("Score");
    case OtherScore: return two ? tr("Run %1").arg(m_state.other()->number) : QString();
    case Margin: return tr("Margin");
    case Labelled: return tr("Labelled");
    case Predicted: return tr("Predicted");
    case Annotator: return tr("By");
    case Text: return tr("Comment");
    default: return {};
    }
}

QVariant CommentModel::help(int column) const
{
    const bool two = m_state.has_data() && m_state.other();
    if (column == Margin)
        return tr("How far the score is from another decision: a wrong one with a wide margin was made surely.");
    if (two && (column == Score || column == OtherScore))
        return tr("The score that run %1 gives.").arg(column == Score ? m_state.data().run.number : m_state.other()->number);
    return {};
}

void CommentModel::gather()
{
    beginResetModel();
    m_examples = m_state.examples();
    if (!m_search.isEmpty())
        std::erase_if(m_examples, [this](std::size_t example) { return !is_found(example); });
    put_in_order();
    endResetModel();
}

void CommentModel::put_in_order()
{
    // What to order by is reckoned once an example, not once a comparison.
    struct Key {
        bool right;
        double value;
        std::size_t example;
    };
    std::vector<Key> keys;
    for (const std::size_t example : m_examples) {
        keys.push_back({m_order == Order::SureFirst && m_state.is_right(example), key_of(example), example});
    }
    std::stable_sort(keys.begin(), keys.end(), [](const Key& one, const Key& other) {
        return one.right != other.right ? other.right : one.value < other.value;
    });
    std::transform(keys.begin(), keys.end(), m_examples.begin(), [](const Key& key) { return key.example; });
}

double CommentModel::key_of(std::size_t example) const
{
    switch (m_order) {
    case Order::SureFirst: return -margin_of(example);
    case Order::UnsureFirst: return margin_of(example);
    case Order::HighestScore: return -m_state.positive_score(example);
    case Order::LowestScore: return m_state.positive_score(example);
    case Order::ScoresApart: return -std::abs(m_state.positive_score(example) - m_state.other_score(example).value_or(m_state.positive_score(example)));
    }
    return 0;
}

bool CommentModel::is_found(std::size_t example) const
{
    const QString text = qt(m_state.data().rows[example].text);
    return std::all_of(m_search.begin(), m_search.end(), [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

double CommentModel::margin_of(std::size_t example) const
{
    return decision_margin(m_state.data().scored.sample.scores[example], m_state.data().positive(), m_state.threshold());
}

QString CommentModel::beginning(std::size_t example) const
{
    return shown_beginning(m_state.data().rows[example].text, shown_characters).simplified();
}

QString CommentModel::masked_beginning(std::size_t example) const
{
    const QString shown = beginning(example);
    QString masked = m_masking.masked(shown, m_state.positive_score(example));
    if (masked != shown)
        Q_EMIT covered();
    return masked;
}

QVariant CommentModel::text_in(std::size_t example, int column) const
{
    const ReviewData& data = m_state.data();
    switch (column) {
    case Score: return QLocale().toString(m_state.positive_score(example), 'f', 3);
    case OtherScore: return m_state.other_score(example) ? QLocale().toString(*m_state.other_score(example), 'f', 3) : QString();
    case Margin: return QLocale().toString(margin_of(example), 'f', 2);
    case Labelled: return label_text(example);
    case Predicted: return qt(data.task.labels[static_cast<std::size_t>(m_state.predictions()[example])]);
    case Annotator: return data.rows[example].decision ? qt(data.rows[example].decision->annotator) : QString();
    case Text: return masked_beginning(example);
    default: return {};
    }
}

// The label that the figures know, and the one the comment has now where that is another.
QString CommentModel::label_text(std::size_t example) const
{
    const ReviewData& data = m_state.data();
    const QString then = qt(data.task.labels[static_cast<std::size_t>(data.scored.sample.truths[example])]);
    const auto& decision = data.rows[example].decision;
    const QString now = decision && decision->kind == AnnotationKind::Label ? qt(decision->label) : tr("none");
    return then == now ? then : tr("%1, now %2").arg(then, now);
}

}
