#include "widgets/whole_ticker.h"

#include <algorithm>
#include <cmath>

namespace winnow {

double WholeTicker::getTickStep(const QCPRange& range)
{
    return std::max(1.0, std::floor(QCPAxisTicker::getTickStep(range)));
}

}
