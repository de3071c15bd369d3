#pragma once

#include <qcustomplot.h>

namespace winnow {

// The ticks of an axis that counts: at whole numbers alone.
class WholeTicker : public QCPAxisTicker {
protected:
    double getTickStep(const QCPRange& range) override;
};

}
