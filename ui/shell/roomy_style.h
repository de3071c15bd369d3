#pragma once

#include <QProxyStyle>

namespace winnow {

// The platform's style, with room on both sides of a button's words where it leaves hardly any, as Qt's own style does, and
// without that one's shadow behind words that are off. Boxes to be ticked, and frames, have an outline that is
// seen on a dark ground too.
class RoomyStyle : public QProxyStyle {
    Q_OBJECT

public:
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* answer) const override;
};

}
