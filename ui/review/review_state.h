#pragma once

#include "evaluation/curve_band.h"
#include "review/list_filter.h"
#include "review/review_data.h"
#include "review/threshold_origin.h"
#include "widgets/background.h"

#include <QObject>
#include <QTimer>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace winnow {

// What another run says about the same comments; -1, and no score, for those that it has not scored.
struct OtherRun {
    std::int64_t number = 0;
    std::vector<std::optional<double>> scores; // of the positive label
    std::vector<int> predictions;
    std::vector<int> truths; // the label that both are measured by
};

// The one operating point, the one choice of comments and the one selected comment that all of the page shows. Point
// figures are right at once after every change; intervals and bands follow on another thread when the hand rests.
class ReviewState : public QObject {
    Q_OBJECT

public:
    explicit ReviewState(QObject* parent = nullptr);

    // A run has one operating point, on all of its parts, and has it again when it comes back. The choice and the selected
    // comment are kept where the comments are the same.
    void set_data(std::shared_ptr<const ReviewData> data);
    void clear();
    bool has_data() const { return m_data != nullptr; }
    const ReviewData& data() const { return *m_data; }
    std::shared_ptr<const ReviewData> shared_data() const { return m_data; }

    // None: the highest score decides.
    std::optional<double> threshold() const { return m_threshold; }
    const ThresholdOrigin& origin() const { return m_origin; }
    void set_threshold(std::optional<double> threshold, const ThresholdOrigin& origin);
    void set_by_hand(std::optional<double> threshold); // on the part that is looked at
    void take_threshold_of(const Run& run); // another one was saved with it: that is its operating point now

    const std::vector<int>& predictions() const { return m_predictions; }
    const ConfusionMatrix& matrix() const { return m_matrix; }
    const ClassificationReport& report() const { return m_report; }
    const ByMeasure<std::optional<double>>& measures() const { return m_measures; }
    const ByMeasure<std::optional<Interval>>& intervals() const { return m_intervals; } // none while they are reckoned
    bool has_intervals() const { return m_has_intervals; } // they are: one that is none now has none
    const std::vector<CurveInterval>& roc_band() const { return m_roc_band; }
    const std::vector<CurveInterval>& precision_recall_band() const { return m_precision_recall_band; }
    const std::vector<std::optional<double>>& auc_by_label() const { return m_auc_by_label; }

    void set_other(std::optional<OtherRun> other);
    const std::optional<OtherRun>& other() const { return m_other; }

    const ListFilter& filter() const { return m_filter; }
    void set_filter(const ListFilter& filter);
    std::vector<std::size_t> examples() const; // that the filter lets through, ascending

    std::optional<std::size_t> selected() const { return m_selected; }
    void select(std::optional<std::size_t> example);

    double positive_score(std::size_t example) const { return m_data->binary.scores[example]; }
    // Of the run that is compared; none without one.
    std::optional<double> other_score(std::size_t example) const { return m_other ? m_other->scores[example] : std::nullopt; }
    bool is_right(std::size_t example) const { return m_predictions[example] == m_data->scored.sample.truths[example]; }

Q_SIGNALS:
    void data_changed(); // another run or part, other comments or scores
    void rows_changed(); // only what is known of the comments, or the run's threshold
    void point_changed();
    void intervals_changed();
    void bands_changed();
    void other_changed(); // another run is compared, or none any more
    void filter_changed();
    void selection_changed();
    void failed(std::exception_ptr exception);
    void saved(const QString& file, int rows); // a table of the page

private:
    void reckon_point();
    void reckon_ranking();
    void start_intervals();
    void start_bands();
    bool lets_through(std::size_t example) const;

    std::shared_ptr<const ReviewData> m_data;
    std::optional<double> m_threshold;
    ThresholdOrigin m_origin;
    struct ChosenPoint {
        std::optional<double> threshold;
        ThresholdOrigin origin;
    };
    std::map<std::int64_t, ChosenPoint> m_chosen_points; // of runs that decide elsewhere than they were saved
    std::vector<int> m_predictions;
    ConfusionMatrix m_matrix{0};
    ClassificationReport m_report;
    ByMeasure<std::optional<double>> m_measures;
    ByMeasure<std::optional<Interval>> m_intervals;
    bool m_has_intervals = false;
    std::vector<CurveInterval> m_roc_band;
    std::vector<CurveInterval> m_precision_recall_band;
    std::vector<std::optional<double>> m_auc_by_label;
    std::optional<OtherRun> m_other;
    ListFilter m_filter;
    std::optional<std::size_t> m_selected;
    QTimer m_rest; // until the hand that drags has come to rest
    Background m_interval_work;
    Background m_band_work;
};

}
