#include "widgets/number_box.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace winnow {

QValidator::State NumberBox::validate(QString& text, int& position) const
{
    const QString point = locale().decimalPoint();
    text.replace(point == QLatin1String(",") ? QLatin1Char('.') : QLatin1Char(','), point);
    return QDoubleSpinBox::validate(text, position);
}

void NumberBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && text() != textFromValue(value())) {
        lineEdit()->setText(textFromValue(value()));
        selectAll();
    } else {
        QDoubleSpinBox::keyPressEvent(event);
    }
}

}
