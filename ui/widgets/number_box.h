#pragma once

#include <QDoubleSpinBox>

namespace winnow {

// A number with a decimal sign as either half of the world types it: the comma is no mark of thousands, which would make
// 5 of "0,5".
class NumberBox : public QDoubleSpinBox {
    Q_OBJECT

public:
    using QDoubleSpinBox::QDoubleSpinBox;

    QValidator::State validate(QString& text, int& position) const override;

protected:
    void keyPressEvent(QKeyEvent* event) override; // Escape: what was typed is not meant
};

}
