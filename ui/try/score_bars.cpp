#include "try/score_bars.h"

#include "widgets/colours.h"
#include "widgets/qt_text.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>

namespace winnow {

namespace {

constexpr int digits = 3;

QString figure(double score)
{
    return QLocale().toString(score, 'f', digits);
}

}

ScoreBars::ScoreBars(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("score_bars"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScoreBars::set_task(const Task& task, std::optional<double> threshold)
{
    m_task = task;
    m_threshold = threshold;
    set_scores({});
    updateGeometry();
}

void ScoreBars::set_scores(const std::vector<double>& scores)
{
    m_scores = scores;
    setAccessibleName(description());
    update();
}

QSize ScoreBars::sizeHint() const
{
    return {name_width() + 240, row_height() * std::max(1, static_cast<int>(m_task.labels.size()))};
}

void ScoreBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int index = 0; index < static_cast<int>(m_task.labels.size()); ++index)
        paint_row(painter, index, QRect(0, index * row_height(), width(), row_height()));
}

void ScoreBars::paint_row(QPainter& painter, int index, const QRect& row) const
{
    const Colours colours = colours_of(palette());
    const auto place = static_cast<std::size_t>(index);
    const QString name = fontMetrics().elidedText(qt(m_task.labels[place]), Qt::ElideRight, name_width() - 12);
    const int figure_width = fontMetrics().horizontalAdvance(figure(1.0)) + 12;
    painter.setPen(colours.text);
    painter.drawText(QRect(row.left(), row.top(), name_width() - 12, row.height()), Qt::AlignVCenter | Qt::AlignLeft, name);
    const QRectF track(row.left() + name_width(), row.center().y() - 6, row.width() - name_width() - figure_width, 12);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.line);
    painter.drawRoundedRect(track, 6, 6);
    if (place < m_scores.size()) {
        const double score = std::clamp(m_scores[place], 0.0, 1.0);
        painter.setBrush(label_colour(index, palette()));
        painter.drawRoundedRect(QRectF(track.left(), track.top(), std::max(12.0, track.width() * score), track.height()), 6, 6);
        painter.setPen(colours.text);
        painter.drawText(QRect(row.right() - figure_width, row.top(), figure_width, row.height()), Qt::AlignVCenter | Qt::AlignRight, figure(score));
    }
    if (index == m_task.positive_index() && m_threshold) {
        painter.setPen(QPen(colours.text, 2));
        const double x = track.left() + track.width() * *m_threshold;
        painter.drawLine(QPointF(x, track.top() - 5), QPointF(x, track.bottom() + 5));
    }
}

int ScoreBars::row_height() const
{
    return fontMetrics().height() + 14;
}

int ScoreBars::name_width() const
{
    int widest = 40;
    for (const std::string& label : m_task.labels)
        widest = std::max(widest, fontMetrics().horizontalAdvance(qt(label)));
    return std::min(widest, 220) + 16;
}

QString ScoreBars::description() const
{
    QStringList parts;
    for (std::size_t i = 0; i < m_scores.size() && i < m_task.labels.size(); ++i)
        parts << QStringLiteral("%1 %2").arg(qt(m_task.labels[i]), figure(m_scores[i]));
    return parts.isEmpty() ? tr("No scores yet") : parts.join(QStringLiteral(", "));
}

}
