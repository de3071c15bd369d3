#include "review/slices_panel.h"

#include "review/figure_text.h"
#include "review/figure_view.h"
#include "widgets/comment_text.h"
#include "widgets/qt_text.h"

#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>

namespace winnow {

namespace {

constexpr std::chrono::milliseconds until_rest{250};

double f1_of(const SliceFigures& figures)
{
    return figures.measures[static_cast<std::size_t>(Measure::F1)].value_or(0);
}

QString with_interval(const SliceFigures& figures, Measure measure)
{
    const auto place = static_cast<std::size_t>(measure);
    const QString interval = interval_text(figures.intervals[place]);
    const QString figure = figure_text(figures.measures[place]);
    return interval.isEmpty() || !figures.measures[place] ? figure : QStringLiteral("%1 (%2)").arg(figure, interval);
}

}

SlicesPanel::SlicesPanel(ReviewState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_model(new FigureTable(this)),
      m_view(make_figure_view(m_model, QStringLiteral("slices"), tr("Slices of the comments, worst first. Enter shows the comments of one."), this)), m_said(new QLabel(this))
{
    setObjectName(QStringLiteral("slices_panel"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(m_said);
    column->addWidget(m_view, 1);
    m_model->set_columns({tr("Slice"), tr("Comments"), tr("Positive"), tr("F1 (95%)"), tr("ROC-AUC (95%)"), tr("Precision"), tr("Recall")});
    m_rest.setSingleShot(true);
    m_rest.setInterval(until_rest);
    connect(&m_rest, &QTimer::timeout, this, &SlicesPanel::start);
    connect(&state, &ReviewState::data_changed, this, &SlicesPanel::ask_for_figures);
    connect(&state, &ReviewState::point_changed, this, &SlicesPanel::ask_for_figures);
    connect(m_view, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    auto* enter = new QAction(m_view);
    enter->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    enter->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(enter);
    connect(enter, &QAction::triggered, this, [this] { choose(m_view->currentIndex().row()); });
}

void SlicesPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_current)
        start();
}

void SlicesPanel::ask_for_figures()
{
    m_current = false;
    if (isVisible())
        m_rest.start();
}

void SlicesPanel::start()
{
    if (!m_state.has_data() || m_state.data().size() == 0)
        return;
    m_current = true;
    m_said->setText(tr("Reckoning…"));
    m_work.start(
        [data = m_state.shared_data(), threshold = m_state.threshold()](const std::atomic<bool>& stop) {
            std::vector<Slice> slices;
            for (CommentSlice& slice : comment_slices(data->rows, data->columns)) {
                if (stop)
                    break;
                SliceFigures figures = slice_figures(data->scored.sample, slice.places, data->positive(), threshold);
                slices.push_back({std::move(slice), figures});
            }
            std::stable_sort(slices.begin(), slices.end(), [](const Slice& one, const Slice& other) {
                if (one.figures.too_small() != other.figures.too_small())
                    return other.figures.too_small();
                return f1_of(one.figures) < f1_of(other.figures);
            });
            return slices;
        },
        [this](std::vector<Slice> slices) { show_slices(std::move(slices)); },
        [this](const std::exception_ptr& exception) { Q_EMIT m_state.failed(exception); });
}

void SlicesPanel::show_slices(std::vector<Slice> slices)
{
    m_slices = std::move(slices);
    std::vector<FigureTable::Row> rows;
    for (const Slice& slice : m_slices) {
        const SliceFigures& figures = slice.figures;
        const auto figure = [&](Measure measure) { return figure_text(figures.measures[static_cast<std::size_t>(measure)]); };
        FigureTable::Row row;
        row.cells = {name_of(slice.slice), QLocale().toString(static_cast<qlonglong>(figures.examples)), QLocale().toString(static_cast<qlonglong>(figures.positives)),
                     with_interval(figures, Measure::F1), with_interval(figures, Measure::RocAuc), figure(Measure::Precision), figure(Measure::Recall)};
        row.quiet = figures.too_small();
        QStringList help;
        if (row.quiet) {
            row.cells[0] += tr("  (too small to say)");
            help << tr("Fewer than %1 comments, or fewer than %2 of one kind: the figures may be chance.").arg(least_slice_examples).arg(least_slice_class);
        }
        for (const Measure measure : {Measure::F1, Measure::RocAuc, Measure::Precision, Measure::Recall})
            if (!figures.measures[static_cast<std::size_t>(measure)])
                help << undefined_help(measure);
        row.help = help.join(QLatin1Char('\n'));
        rows.push_back(row);
    }
    m_model->set_rows(std::move(rows));
    m_said->setText(m_slices.empty() ? tr("These comments have nothing that parts them: no further columns, and all are alike in source, length and script.")
                                     : tr("Worst F1 first. An interval that lies apart from the whole's is worth a look; with many slices one in twenty does by chance. Enter shows the comments."));
}

void SlicesPanel::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_slices.size()))
        return;
    const CommentSlice& slice = m_slices[static_cast<std::size_t>(row)].slice;
    ListFilter filter;
    filter.kind = ListFilter::Kind::Examples;
    filter.examples = slice.places;
    filter.name = tr("of the slice “%1”").arg(name_of(slice));
    m_state.set_filter(filter);
    Q_EMIT chosen();
}

QString SlicesPanel::name_of(const CommentSlice& slice) const
{
    switch (slice.kind) {
    case SliceKind::Metadata: return QStringLiteral("%1: %2").arg(shown_text(slice.column), shown_text(slice.value));
    case SliceKind::Source: return slice.value.empty() ? tr("Source: no file") : tr("Source: %1").arg(shown_text(slice.value));
    case SliceKind::Script: return slice.value.empty() ? tr("Script: none (no letters)") : tr("Script: %1").arg(qt(slice.value));
    case SliceKind::Words:
        if (slice.most_words == 0)
            return tr("Length: %1 words and more").arg(slice.fewest_words);
        return slice.fewest_words == 0 ? tr("Length: up to %1 words").arg(slice.most_words) : tr("Length: %1 to %2 words").arg(slice.fewest_words).arg(slice.most_words);
    }
    return {};
}

}
