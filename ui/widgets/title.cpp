#include "widgets/title.h"

#include <QLabel>

namespace winnow {

void set_title_font(QLabel* label, double scale)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
}

QLabel* make_title(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    set_title_font(label);
    return label;
}

}
