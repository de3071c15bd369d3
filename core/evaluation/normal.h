#pragma once

namespace winnow {

// The quantile of the normal distribution: normal_quantile(0.975) is 1.96.
double normal_quantile(double share);

}
