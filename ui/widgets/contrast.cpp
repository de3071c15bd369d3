#include "widgets/contrast.h"

#include <cmath>

namespace winnow {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double relative_luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

}

QColor text_on(const QColor& background)
{
    const double luminance = relative_luminance(background);
    const double with_white = 1.05 / (luminance + 0.05);
    const double with_black = (luminance + 0.05) / 0.05;
    return with_white > with_black ? Qt::white : Qt::black;
}

}
