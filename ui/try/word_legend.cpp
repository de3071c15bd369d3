#include "try/word_legend.h"

#include "widgets/colours.h"

#include <QPainter>

namespace winnow {

namespace {

constexpr int sample_width = 34;
constexpr int beside_sample = 8;
constexpr WordDirection directions[] = {WordDirection::Toward, WordDirection::Away};

}

WordLegend::WordLegend(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("try_legend"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void WordLegend::set_label(const QString& positive)
{
    m_label = positive;
    QStringList rows;
    for (const WordDirection direction : directions)
        rows << direction_text(direction, m_label);
    setAccessibleName(rows.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize WordLegend::sizeHint() const
{
    int widest = 0;
    for (const WordDirection direction : directions)
        widest = std::max(widest, fontMetrics().horizontalAdvance(direction_text(direction, m_label)));
    return {sample_width + beside_sample + widest, 2 * row_height()};
}

void WordLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QRect row(0, 0, width(), row_height());
    for (const WordDirection direction : directions) {
        paint_row(painter, direction, row);
        row.translate(0, row_height());
    }
}

void WordLegend::paint_row(QPainter& painter, WordDirection direction, const QRect& row) const
{
    const QRect sample(row.left(), row.top() + 3, sample_width, row.height() - 6);
    painter.fillRect(sample, tint_of(direction, palette()));
    painter.setPen(QPen(line_colour(direction, palette()), 2, direction == WordDirection::Toward ? Qt::SolidLine : Qt::DashLine));
    painter.drawLine(sample.bottomLeft(), sample.bottomRight());
    painter.setPen(colours_of(palette()).text);
    const QRect words = row.adjusted(sample_width + beside_sample, 0, 0, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, fontMetrics().elidedText(direction_text(direction, m_label), Qt::ElideRight, words.width()));
}

int WordLegend::row_height() const
{
    return fontMetrics().height() + 4;
}

}
