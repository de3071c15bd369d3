#include "review/review_state.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace winnow {

namespace {

constexpr std::chrono::milliseconds until_rest{150};

constexpr std::size_t place(Measure measure)
{
    return static_cast<std::size_t>(measure);
}

// The others hang on the order of the scores alone.
constexpr std::array of_threshold = {Measure::F1, Measure::Precision, Measure::Recall, Measure::Accuracy, Measure::MacroF1};

struct Bands {
    std::vector<CurveInterval> roc;
    std::vector<CurveInterval> precision_recall;
};

}

ReviewState::ReviewState(QObject* parent) : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(until_rest);
    connect(&m_rest, &QTimer::timeout, this, &ReviewState::start_intervals);
}

void ReviewState::set_data(std::shared_ptr<const ReviewData> data)
{
    const bool same = m_data && m_data->run.number == data->run.number && m_data->part == data->part;
    const bool same_comments = same && m_data->scored.comments == data->scored.comments;
    const bool same_scores = same_comments && m_data->scored.sample.truths == data->scored.sample.truths && m_data->scored.sample.scores == data->scored.sample.scores;
    m_data = std::move(data);
    if (same_scores) {
        Q_EMIT rows_changed();
        return;
    }
    if (const auto chosen = m_chosen_points.find(m_data->run.number); chosen != m_chosen_points.end()) {
        m_threshold = chosen->second.threshold;
        m_origin = chosen->second.origin;
    } else if (!same) {
        m_threshold = threshold_in_use(m_data->run, m_data->task);
        m_origin = {};
    }
    if (!same_comments) {
        m_other.reset();
        m_filter = {};
        m_selected.reset();
    }
    reckon_ranking();
    reckon_point();
    Q_EMIT data_changed();
    Q_EMIT filter_changed();
    start_intervals();
    start_bands();
}

void ReviewState::clear()
{
    m_rest.stop();
    m_interval_work.stop();
    m_band_work.stop();
    m_data.reset();
    m_matrix = ConfusionMatrix(0);
    m_other.reset();
    m_selected.reset();
    m_filter = {};
    Q_EMIT rows_changed();
}

void ReviewState::set_threshold(std::optional<double> threshold, const ThresholdOrigin& origin)
{
    m_origin = origin;
    if (origin.kind == ThresholdOrigin::Kind::Run)
        m_chosen_points.erase(m_data->run.number);
    else
        m_chosen_points[m_data->run.number] = {threshold, origin};
    const bool moved = threshold != m_threshold;
    m_threshold = threshold;
    if (moved) {
        reckon_point();
        m_interval_work.stop();
        for (const Measure measure : of_threshold)
            m_intervals[place(measure)].reset();
        m_has_intervals = false;
        m_rest.start();
    }
    Q_EMIT point_changed();
}

void ReviewState::set_by_hand(std::optional<double> threshold)
{
    set_threshold(threshold, {.kind = ThresholdOrigin::Kind::Hand, .part = m_data->part});
}

void ReviewState::take_threshold_of(const Run& run)
{
    m_chosen_points.erase(run.number);
    if (m_data && m_data->run.number == run.number)
        set_threshold(threshold_in_use(run, m_data->task), {});
}

void ReviewState::set_other(std::optional<OtherRun> other)
{
    if (!other && !m_other)
        return;
    m_other = std::move(other);
    const bool of_two = m_filter.kind == ListFilter::Kind::OnlyThisRight || m_filter.kind == ListFilter::Kind::OnlyOtherRight ||
                        m_filter.kind == ListFilter::Kind::BothWrong;
    if (of_two)
        set_filter(m_other ? m_filter : ListFilter{});
    Q_EMIT other_changed();
}

void ReviewState::set_filter(const ListFilter& filter)
{
    m_filter = filter;
    Q_EMIT filter_changed();
}

std::vector<std::size_t> ReviewState::examples() const
{
    std::vector<std::size_t> found;
    if (!m_data)
        return found;
    if (m_filter.kind == ListFilter::Kind::Examples)
        return m_filter.examples;
    for (std::size_t i = 0; i < m_data->size(); ++i)
        if (lets_through(i))
            found.push_back(i);
    return found;
}

void ReviewState::select(std::optional<std::size_t> example)
{
    if (example == m_selected)
        return;
    m_selected = example;
    Q_EMIT selection_changed();
}

// What a drag moves: the decisions and what is counted from them.
void ReviewState::reckon_point()
{
    const ScoredSample& sample = m_data->scored.sample;
    m_predictions = predict(sample, m_data->positive(), m_threshold);
    m_matrix = ConfusionMatrix(static_cast<int>(m_data->task.labels.size()), sample.truths, m_predictions);
    m_report = classification_report(m_matrix);
    const LabelMeasures& positive = m_report.labels[static_cast<std::size_t>(m_data->positive())];
    m_measures[place(Measure::F1)] = positive.defined_f1();
    m_measures[place(Measure::Precision)] = positive.defined_precision();
    m_measures[place(Measure::Recall)] = positive.defined_recall();
    m_measures[place(Measure::Accuracy)] = m_report.accuracy;
    m_measures[place(Measure::MacroF1)] = m_report.macro_f1;
}

// What hangs on the order of the scores alone.
void ReviewState::reckon_ranking()
{
    m_measures = {};
    m_auc_by_label.clear();
    m_roc_band.clear();
    m_precision_recall_band.clear();
    m_intervals = {};
    m_has_intervals = false;
    if (m_data->size() == 0)
        return;
    m_auc_by_label = roc_auc_by_label(m_data->scored.sample);
    m_measures[place(Measure::RocAuc)] = m_auc_by_label[static_cast<std::size_t>(m_data->positive())];
    m_measures[place(Measure::AveragePrecision)] = average_precision(m_data->binary);
}

void ReviewState::start_intervals()
{
    if (!m_data || m_data->size() == 0)
        return;
    m_interval_work.start(
        [data = m_data, threshold = m_threshold](const std::atomic<bool>&) {
            return bootstrap_intervals(MeasuredRun(data->scored.sample, data->positive(), threshold), {});
        },
        [this](const ByMeasure<std::optional<Interval>>& intervals) {
            m_intervals = intervals;
            m_has_intervals = true;
            Q_EMIT intervals_changed();
        },
        [this](const std::exception_ptr& exception) { Q_EMIT failed(exception); });
}

void ReviewState::start_bands()
{
    if (m_data->size() == 0)
        return;
    m_band_work.start(
        [data = m_data](const std::atomic<bool>&) { return Bands{winnow::roc_band(data->binary), winnow::precision_recall_band(data->binary)}; },
        [this](Bands bands) {
            m_roc_band = std::move(bands.roc);
            m_precision_recall_band = std::move(bands.precision_recall);
            Q_EMIT bands_changed();
        },
        [this](const std::exception_ptr& exception) { Q_EMIT failed(exception); });
}

bool ReviewState::lets_through(std::size_t example) const
{
    const int truth = m_data->scored.sample.truths[example];
    const int predicted = m_predictions[example];
    const bool both = m_other && m_other->predictions[example] >= 0;
    const bool other_right = both && m_other->predictions[example] == m_other->truths[example];
    const bool this_right = both && predicted == m_other->truths[example];
    switch (m_filter.kind) {
    case ListFilter::Kind::Misclassified: return truth != predicted;
    case ListFilter::Kind::All: return true;
    case ListFilter::Kind::Cell: return m_filter.truth.value_or(truth) == truth && m_filter.predicted.value_or(predicted) == predicted;
    case ListFilter::Kind::OnlyThisRight: return both && this_right && !other_right;
    case ListFilter::Kind::OnlyOtherRight: return both && !this_right && other_right;
    case ListFilter::Kind::BothWrong: return both && !this_right && !other_right;
    case ListFilter::Kind::Examples: return true;
    }
    return false;
}

}
