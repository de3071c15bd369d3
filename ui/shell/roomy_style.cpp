#include "shell/roomy_style.h"

#include "widgets/colours.h"

#include <QStyleOption>
#include <algorithm>

namespace winnow {

namespace {

constexpr int beside_words = 12; // pixels
constexpr int darkening = 140; // per cent, by which Qt's own style takes an outline from the window's colour

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
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (!button || (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton))
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    QStyleOptionButton outlined = *button;
    outlined.palette.setColor(QPalette::Window, colours_of(option->palette).muted.lighter(darkening));
    QProxyStyle::drawPrimitive(element, &outlined, painter, widget);
}

int RoomyStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* answer) const
{
    return hint == SH_EtchDisabledText ? 0 : QProxyStyle::styleHint(hint, option, widget, answer);
}

}
