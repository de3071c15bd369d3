#pragma once

#include <QColor>

namespace winnow {

// Black or white, whichever is easier to read on the colour: the one with the higher contrast ratio (WCAG 2.1, 1.4.3).
QColor text_on(const QColor& background);

}
