#include "review/figures_bar.h"

#include "review/figure_text.h"
#include "widgets/text_size.h"
#include "widgets/title.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace winnow {

namespace {

constexpr double large = 1.35; // of the figures' type

// As for the longest figure, so that the others stay where they are when one has none or waits for its interval.
void keep_room_for_interval(QLabel* label)
{
    keep_fitting(label, [label] { label->setMinimumWidth(label->fontMetrics().horizontalAdvance(interval_text(Interval{0, 0}))); });
}

QLabel* quiet_label(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

}

FiguresBar::FiguresBar(ReviewState& state, QWidget* parent) : QWidget(parent), m_state(state)
{
    setObjectName(QStringLiteral("figures_bar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    for (const Measure measure : all_measures)
        m_blocks[static_cast<std::size_t>(measure)] = make_block(measure);
    connect(&state, &ReviewState::data_changed, this, &FiguresBar::show_figures);
    connect(&state, &ReviewState::point_changed, this, &FiguresBar::show_figures);
    connect(&state, &ReviewState::intervals_changed, this, &FiguresBar::show_figures);
}

FiguresBar::Block FiguresBar::make_block(Measure measure)
{
    auto* block = new QWidget(this);
    block->setToolTip(measure_help(measure));
    const QString name = QString::fromLatin1(name_of(measure));
    auto* title = quiet_label(block);
    title->setText(measure_name(measure));
    auto* value = new QLabel(block);
    value->setObjectName(QStringLiteral("figure_") + name);
    value->setTextFormat(Qt::PlainText);
    set_title_font(value, large);
    auto* interval = quiet_label(block);
    interval->setObjectName(QStringLiteral("interval_") + name);
    keep_room_for_interval(interval);
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(value);
    column->addWidget(interval);
    layout()->addWidget(block);
    return {block, value, interval};
}

void FiguresBar::show_figures()
{
    // Of two labels the mean of both says little that F1 and accuracy do not; it stands label by label.
    m_blocks[static_cast<std::size_t>(Measure::MacroF1)].block->setVisible(m_state.matrix().label_count() > 2);
    for (const Measure measure : all_measures)
        show_figure(measure);
}

void FiguresBar::show_figure(Measure measure)
{
    const auto place = static_cast<std::size_t>(measure);
    const Block& block = m_blocks[place];
    const bool is_defined = m_state.measures()[place].has_value();
    const QString figure = figure_text(m_state.measures()[place]);
    const QString interval = interval_text(m_state.intervals()[place]);
    const QString none = m_state.has_intervals() || !is_defined ? figure_text({}) : QStringLiteral("…");
    block.value->setText(figure);
    block.interval->setText(interval.isEmpty() ? none : interval);
    QStringList help = {measure_help(measure)};
    if (!is_defined)
        help << undefined_help(measure);
    else if (m_state.has_intervals() && interval.isEmpty())
        help << tr("It has no interval: comments drawn anew give the same figure each time.");
    block.block->setToolTip(help.join(QStringLiteral("\n\n")));
    block.value->setAccessibleName(interval.isEmpty() ? QStringLiteral("%1 %2").arg(measure_name(measure), figure)
                                                      : tr("%1 %2, 95% interval %3").arg(measure_name(measure), figure, interval));
}

}
