#pragma once

#include <QProxyStyle>

namespace winnow {

// The platform's style, with room on both sides of a button's words where it leaves hardly any, as Qt's own style does.
class RoomyStyle : public QProxyStyle {
    Q_OBJECT

public:
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const override;
};

}
