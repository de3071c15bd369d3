#include "label/muted_label.h"

#include "widgets/colours.h"

#include <QApplication>
#include <QEvent>

namespace winnow {

MutedLabel::MutedLabel(const QString& text, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    take_colour();
}

void MutedLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        take_colour();
}

void MutedLabel::take_colour()
{
    QPalette muted;
    muted.setColor(QPalette::WindowText, colours_of(QApplication::palette()).muted);
    setPalette(muted);
}

}
