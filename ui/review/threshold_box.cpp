#include "review/threshold_box.h"

#include "shell/threshold_text.h"

namespace winnow {

namespace {

constexpr int most_digits = 9; // beyond what a score in single precision tells apart
constexpr double step = 0.01;

}

ThresholdBox::ThresholdBox(QWidget* parent) : NumberBox(parent)
{
    setRange(0, 1);
    setDecimals(most_digits);
    setSingleStep(step);
    setKeyboardTracking(false);
}

QString ThresholdBox::textFromValue(double value) const
{
    return threshold_number(value);
}

// Enter over a number that nobody changed does not round it to what is shown.
double ThresholdBox::valueFromText(const QString& text) const
{
    return text == textFromValue(value()) ? value() : NumberBox::valueFromText(text);
}

}
