#pragma once

#include "widgets/number_box.h"

namespace winnow {

// A threshold by number, shown as everywhere (threshold_number): a tiny one has the digits that tell it from none.
class ThresholdBox : public NumberBox {
    Q_OBJECT

public:
    explicit ThresholdBox(QWidget* parent = nullptr);

    QString textFromValue(double value) const override;
    double valueFromText(const QString& text) const override;
};

}
