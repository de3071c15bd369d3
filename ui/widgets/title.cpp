#include "widgets/title.h"

#include "widgets/text_size.h"

#include <QLabel>

namespace winnow {

void set_title_font(QLabel* label, double scale)
{
    set_text_scale(label, scale, QFont::DemiBold);
}

QLabel* make_title(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    set_title_font(label);
    return label;
}

}
