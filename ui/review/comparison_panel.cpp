#include "review/comparison_panel.h"

#include "common/error.h"
#include "review/figure_text.h"
#include "review/figure_view.h"
#include "widgets/qt_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <chrono>

namespace winnow {

namespace {

constexpr std::chrono::milliseconds until_rest{200};
constexpr int beside_figures = 24; // pixels

// What is said of a difference is the longest in its row.
void leave_room_for_verdict(QTableView* figures)
{
    for (int column = 0; column + 1 < figures->model()->columnCount(); ++column) {
        figures->resizeColumnToContents(column);
        figures->setColumnWidth(column, figures->columnWidth(column) + beside_figures);
    }
}

// The scores of the other run in this run's order of the labels.
ScoredPart in_order_of(const Task& task, const ReviewData& other)
{
    std::vector<std::size_t> places;
    for (const std::string& label : task.labels) {
        const int place = other.task.label_index(label);
        if (place < 0 || other.task.labels.size() != task.labels.size())
            throw Error(ErrorKind::Usage, "Run " + std::to_string(other.run.number) + " was trained for other labels, so its figures cannot be compared with these.");
        places.push_back(static_cast<std::size_t>(place));
    }
    ScoredPart part;
    part.comments = other.scored.comments;
    for (std::size_t i = 0; i < other.size(); ++i) {
        std::vector<double> scores;
        for (const std::size_t place : places)
            scores.push_back(other.scored.sample.scores[i].at(place));
        part.sample.scores.push_back(std::move(scores));
        part.sample.truths.push_back(task.label_index(other.task.labels[static_cast<std::size_t>(other.scored.sample.truths[i])]));
    }
    return part;
}

}

ComparisonPanel::ComparisonPanel(ReviewState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_model(new FigureTable(this)), m_said(new QLabel(this))
{
    setObjectName(QStringLiteral("comparison_panel"));
    m_said->setObjectName(QStringLiteral("comparison_said"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(m_said);
    column->addWidget(make_groups());
    QTableView* figures = make_figure_view(m_model, QStringLiteral("comparison"), tr("Figures of two runs and their differences"), this);
    figures->horizontalHeader()->setStretchLastSection(true);
    connect(m_model, &QAbstractItemModel::modelReset, figures, [figures] { leave_room_for_verdict(figures); });
    column->addWidget(figures, 1);
    auto* menu = new TableMenu(
        figures, [this] { return QStringLiteral("run%1-run%2-%3").arg(compared_runs().first).arg(compared_runs().second).arg(qt(to_string(m_state.data().part))); },
        [this] { return written_comparison(m_figures, compared_runs()); });
    connect(menu, &TableMenu::saved, &state, &ReviewState::saved);
    connect(menu, &TableMenu::failed, &state, &ReviewState::failed);
    m_rest.setSingleShot(true);
    m_rest.setInterval(until_rest);
    connect(&m_rest, &QTimer::timeout, this, &ComparisonPanel::start);
    connect(&state, &ReviewState::point_changed, this, &ComparisonPanel::follow_point);
}

QWidget* ComparisonPanel::make_groups()
{
    auto* groups = new QWidget(this);
    auto* row = new QHBoxLayout(groups);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const char* name, ListFilter::Kind kind) {
        auto* button = new QPushButton(groups);
        button->setObjectName(QString::fromLatin1(name));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, kind] { choose(kind); });
        return button;
    };
    m_only_this = add("only_this_right", ListFilter::Kind::OnlyThisRight);
    m_only_other = add("only_other_right", ListFilter::Kind::OnlyOtherRight);
    m_both_wrong = add("both_wrong", ListFilter::Kind::BothWrong);
    row->addStretch(1);
    return groups;
}

void ComparisonPanel::set_other(std::shared_ptr<const ReviewData> other)
{
    m_work.stop();
    m_rest.stop();
    m_other.reset();
    if (!other) {
        m_state.set_other(std::nullopt);
        return;
    }
    // The newer run knows the labels as they were put right since the older one.
    const LabelsOf labels = other->run.number > m_state.data().run.number ? LabelsOf::Second : LabelsOf::First;
    PairedParts pairs = paired_parts(m_state.data().scored, in_order_of(m_state.data().task, *other), labels);
    if (pairs.comments.empty())
        throw Error(ErrorKind::Usage, "Runs " + std::to_string(m_state.data().run.number) + " and " + std::to_string(other->run.number) +
                                          " have no scored comment in common in this part, so they cannot be compared on it.");
    m_pairs = std::move(pairs);
    m_other = std::move(other);
    m_model->set_columns(comparison_columns(compared_runs()));
    m_state.set_other(other_run());
    start();
    show_groups();
}

OtherRun ComparisonPanel::other_run() const
{
    const std::size_t size = m_state.data().size();
    OtherRun known{m_other->run.number, std::vector<std::optional<double>>(size), std::vector<int>(size, -1), m_state.data().scored.sample.truths};
    const std::vector<int> predictions = predict(m_pairs.second, m_state.data().positive(), other_threshold());
    const BinarySample sample = other_sample();
    std::size_t place = 0;
    for (std::size_t i = 0; i < m_pairs.comments.size(); ++i) {
        while (m_state.data().scored.comments[place] != m_pairs.comments[i]) // pairs come in this run's order
            ++place;
        known.scores[place] = sample.scores[i];
        known.predictions[place] = predictions[i];
        known.truths[place] = m_pairs.first.truths[i];
    }
    return known;
}

ComparedRuns ComparisonPanel::compared_runs() const
{
    return {m_state.data().run.number, m_other->run.number, m_pairs.comments.size()};
}

BinarySample ComparisonPanel::other_sample() const
{
    return one_against_rest(m_pairs.second, m_state.data().positive());
}

void ComparisonPanel::follow_point()
{
    if (!is_on())
        return;
    show_groups();
    m_rest.start();
}

void ComparisonPanel::start()
{
    const MeasuredRun first(m_pairs.first, m_state.data().positive(), m_state.threshold());
    const MeasuredRun second(m_pairs.second, m_state.data().positive(), other_threshold());
    m_figures.clear();
    for (const Measure measure : all_measures)
        m_figures.push_back({measure, first.defined_measures()[static_cast<std::size_t>(measure)], second.defined_measures()[static_cast<std::size_t>(measure)], {}});
    m_work.start([first, second](const std::atomic<bool>&) { return compare_runs(second, first); },
                 [this](const ByMeasure<std::optional<MeasureDifference>>& differences) { show_differences(differences); },
                 [this](const std::exception_ptr& exception) { Q_EMIT m_state.failed(exception); });
}

void ComparisonPanel::show_differences(const ByMeasure<std::optional<MeasureDifference>>& differences)
{
    std::vector<FigureTable::Row> rows;
    for (ComparedFigure& figure : m_figures) {
        if (figure.first && figure.second)
            figure.difference = differences[static_cast<std::size_t>(figure.measure)];
        rows.push_back(comparison_row(figure, compared_runs()));
    }
    m_model->set_rows(std::move(rows));
    const int comments = static_cast<int>(m_pairs.comments.size());
    QString said = tr("Both on the same %n comment(s), run %1 at %2 and run %3 at %4.", nullptr, comments)
                       .arg(m_state.data().run.number)
                       .arg(figure_text(m_state.threshold()))
                       .arg(m_other->run.number)
                       .arg(figure_text(other_threshold()));
    if (m_pairs.relabelled > 0)
        said += QLatin1Char(' ') + tr("%n of them got another label between the runs; both are measured by the newer one.", nullptr, static_cast<int>(m_pairs.relabelled));
    m_said->setText(said);
}

void ComparisonPanel::show_groups()
{
    const auto& other = *m_state.other();
    int only_this = 0;
    int only_other = 0;
    int both_wrong = 0;
    for (std::size_t i = 0; i < other.predictions.size(); ++i) {
        if (other.predictions[i] < 0)
            continue;
        const bool this_right = m_state.predictions()[i] == other.truths[i];
        const bool other_right = other.predictions[i] == other.truths[i];
        only_this += this_right && !other_right;
        only_other += other_right && !this_right;
        both_wrong += !this_right && !other_right;
    }
    m_only_this->setText(tr("Only run %1 is right: %2").arg(m_state.data().run.number).arg(only_this));
    m_only_other->setText(tr("Only run %1 is right: %2").arg(other.number).arg(only_other));
    m_both_wrong->setText(tr("Both are wrong: %1").arg(both_wrong));
}

void ComparisonPanel::choose(ListFilter::Kind kind)
{
    ListFilter filter;
    filter.kind = kind;
    m_state.set_filter(filter);
    Q_EMIT chosen();
}

std::optional<double> ComparisonPanel::other_threshold() const
{
    return threshold_in_use(m_other->run, m_other->task);
}

}
