#pragma once

class QLabel;
class QString;
class QWidget;

namespace winnow {

// Plain text that explains, in as many lines as it takes.
QLabel* make_words(const QString& text, QWidget* parent);

// Gives a dialog this width, and the height that its words take then: its own hint is that of a narrower one.
void fit_to_words(QWidget* dialog, int width);

}
