#pragma once

#include <QFont>
#include <functional>

class QTableView;
class QWidget;

namespace winnow {

// Fits a widget to the size of its text: now, and whenever that changes.
void keep_fitting(QWidget* widget, std::function<void()> fit);

// Text that is as many times as large as the program's, whatever size that gets.
void set_text_scale(QWidget* widget, double scale, QFont::Weight weight = QFont::Normal);

// The system's font of equally wide letters, as large as the text around.
void set_fixed_width_font(QWidget* widget);

// Rows as high as a line of the text, with so many pixels around it.
void set_row_height(QTableView* view, int around);

}
