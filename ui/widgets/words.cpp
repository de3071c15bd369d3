#include "widgets/words.h"

#include <QLabel>

namespace winnow {

QLabel* make_words(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

}
