#include "label/muted_label.h"

namespace winnow {

MutedLabel::MutedLabel(const QString& text, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::PlaceholderText);
    setText(text);
}

}
