#include "train/balance_bars.h"

#include "widgets/colours.h"
#include "widgets/contrast.h"
#include "widgets/qt_text.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace winnow {

namespace {

constexpr int gap = 8;
constexpr int number_width = 56;
constexpr int least_width_of_number = 26; // a piece that is wider says its count

}

QString part_name(Split part)
{
    switch (part) {
    case Split::Train:
        return BalanceBars::tr("Training");
    case Split::Validation:
        return BalanceBars::tr("Validation");
    case Split::Test:
        return BalanceBars::tr("Test");
    case Split::None:
        break;
    }
    return BalanceBars::tr("Labelled");
}

BalanceBars::BalanceBars(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("balance_bars"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BalanceBars::set(const DataSummary& summary, const std::vector<LabelLook>& looks)
{
    m_looks = looks;
    m_bars.clear();
    m_name_width = 0;
    const std::vector<Split> parts = summary.is_split ? std::vector<Split>{Split::Train, Split::Validation, Split::Test} : std::vector<Split>{Split::None};
    for (const Split part : parts) {
        Bar bar{part_name(part), {}, summary.count(part)};
        const auto counts = summary.labels.find(part);
        for (const LabelLook& look : looks) {
            const std::int64_t count = counts == summary.labels.end() || !counts->second.contains(look.label) ? 0 : counts->second.at(look.label);
            bar.pieces.push_back({QStringLiteral("%1: %2").arg(qt(look.label), QLocale().toString(static_cast<qlonglong>(count))), look.colour, count});
        }
        m_name_width = std::max(m_name_width, fontMetrics().horizontalAdvance(bar.name));
        m_bars.push_back(std::move(bar));
    }
    setAccessibleName(words());
    setToolTip(words());
    updateGeometry();
    update();
}

QSize BalanceBars::sizeHint() const
{
    return {280, row_height() * static_cast<int>(m_bars.size() + 1)};
}

void BalanceBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < static_cast<int>(m_bars.size()); ++row)
        paint_bar(painter, row);
    paint_legend(painter);
}

bool BalanceBars::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), words().toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")), this);
    return true;
}

int BalanceBars::row_height() const
{
    return fontMetrics().height() + gap;
}

QRect BalanceBars::bar_area(int row) const
{
    const int left = m_name_width + gap;
    return {left, row * row_height() + gap / 4, std::max(1, width() - left - number_width), row_height() - gap / 2};
}

void BalanceBars::paint_bar(QPainter& painter, int row) const
{
    const Bar& bar = m_bars[static_cast<std::size_t>(row)];
    const QRect area = bar_area(row);
    std::int64_t greatest = 1;
    for (const Bar& each : m_bars)
        greatest = std::max(greatest, each.count);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(0, area.top(), m_name_width, area.height()), Qt::AlignVCenter | Qt::AlignLeft, bar.name);
    double left = area.left();
    for (const Piece& piece : bar.pieces) {
        const double width = static_cast<double>(area.width()) * static_cast<double>(piece.count) / static_cast<double>(greatest);
        const QRectF place(left, area.top(), width, area.height());
        painter.fillRect(place, piece.colour);
        painter.setPen(text_on(piece.colour));
        if (width > least_width_of_number)
            painter.drawText(place, Qt::AlignCenter, QLocale().toString(static_cast<qlonglong>(piece.count)));
        left += width;
    }
    painter.setPen(colours_of(palette()).muted);
    painter.drawText(QRectF(left + gap, area.top(), number_width, area.height()), Qt::AlignVCenter | Qt::AlignLeft, QLocale().toString(static_cast<qlonglong>(bar.count)));
}

void BalanceBars::paint_legend(QPainter& painter) const
{
    const int square = fontMetrics().ascent();
    int left = m_name_width + gap;
    const int top = static_cast<int>(m_bars.size()) * row_height() + gap / 4;
    for (const LabelLook& look : m_looks) {
        painter.fillRect(QRect(left, top + gap / 4, square, square), look.colour);
        left += square + gap / 2;
        painter.setPen(palette().color(QPalette::WindowText));
        const QString text = qt(look.label);
        const int width = fontMetrics().horizontalAdvance(text);
        painter.drawText(QRect(left, top, width + 2, row_height() - gap / 2), Qt::AlignVCenter | Qt::AlignLeft, text);
        left += width + 2 * gap;
    }
}

QString BalanceBars::words() const
{
    QStringList lines;
    for (const Bar& bar : m_bars) {
        QStringList pieces;
        for (const Piece& piece : bar.pieces)
            pieces << piece.text;
        lines << QStringLiteral("%1: %2").arg(bar.name, pieces.join(QStringLiteral(", ")));
    }
    return lines.join(QLatin1Char('\n'));
}

}
