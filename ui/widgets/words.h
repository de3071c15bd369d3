#pragma once

class QLabel;
class QString;
class QWidget;

namespace winnow {

// Plain text that explains, in as many lines as it takes.
QLabel* make_words(const QString& text, QWidget* parent);

}
