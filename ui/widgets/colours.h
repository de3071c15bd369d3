#pragma once

#include <QColor>

class QPalette;

namespace winnow {

// The colours beside those of the palette, for light and dark. Told apart by the colour-blind (Okabe and Ito 2008), and
// calm: none of them shouts.
struct Colours {
    QColor text;
    QColor muted;    // text that explains
    QColor surface;  // behind a card or a plot
    QColor line;     // between things
    QColor accent;   // what is chosen; the classifier's curve
    QColor second;   // the other of two curves
    QColor positive; // the harmful class
    QColor negative; // the other class
    QColor good;
    QColor warning;
    QColor bad;
};

bool is_dark(const QPalette& palette);
Colours colours_of(const QPalette& palette);

// The colour of a label by its place in the task: eight of them, then again from the first.
QColor label_colour(int index, const QPalette& palette);

}
