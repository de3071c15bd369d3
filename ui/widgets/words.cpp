#include "widgets/words.h"

#include <QLabel>
#include <QLayout>

namespace winnow {

QLabel* make_words(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void fit_to_words(QWidget* dialog, int width)
{
    dialog->layout()->activate(); // what was hidden takes no room any more
    dialog->resize(width, dialog->layout()->totalHeightForWidth(width));
}

}
