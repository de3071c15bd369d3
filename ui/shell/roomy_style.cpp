#include "shell/roomy_style.h"

#include "widgets/colours.h"

#include <QStyleOption>
#include <algorithm>

namespace winnow {

namespace {

constexpr int beside_words = 12; // pixels
constexpr int darkening = 140; // per cent, by which Qt's own style takes an outline from the window's colour

template <typename Option>
Option with_outline(Option option, const QColor& colour)
{
    option.palette.setColor(QPalette::Window, colour.lighter(darkening));
    return option;
}

}

QSize RoomyStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_PushButton)
        size.setWidth(std::max(size.width(), contents.width() + 2 * beside_words));
    return size;
}

void RoomyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto draw = [&](const QStyleOption& drawn) { QProxyStyle::drawPrimitive(element, &drawn, painter, widget); };
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (button && (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton))
        draw(with_outline(*button, colours_of(option->palette).muted));
    else if (frame && (element == PE_Frame || element == PE_FrameLineEdit) && is_dark(option->palette))
        draw(with_outline(*frame, colours_of(option->palette).line));
    else
        draw(*option);
}

int RoomyStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* answer) const
{
    return hint == SH_EtchDisabledText ? 0 : QProxyStyle::styleHint(hint, option, widget, answer);
}

}
