#include "review/figures_bar.h"

#include "review/figure_text.h"
#include "widgets/title.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace winnow {

namespace {

constexpr double large = 1.35; // of the figures' type

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
    row->setSpacing(22);
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
    for (const Measure measure : all_measures) {
        const auto place = static_cast<std::size_t>(measure);
        const QString figure = figure_text(m_state.measures()[place]);
        const QString interval = interval_text(m_state.intervals()[place]);
        m_blocks[place].value->setText(figure);
        m_blocks[place].interval->setText(interval.isEmpty() ? QStringLiteral("…") : interval);
        m_blocks[place].value->setAccessibleName(interval.isEmpty() ? QStringLiteral("%1 %2").arg(measure_name(measure), figure)
                                                                    : tr("%1 %2, 95% interval %3").arg(measure_name(measure), figure, interval));
    }
}

}
