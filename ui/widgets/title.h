#pragma once

class QLabel;
class QString;
class QWidget;

namespace winnow {

// Text that heads what stands below it: demi-bold, and as many times as large.
void set_title_font(QLabel* label, double scale = 1);
QLabel* make_title(const QString& text, QWidget* parent);

}
