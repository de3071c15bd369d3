#include "adapter/lora.h"

#include <cmath>

namespace winnow {

double LoraConfig::scale() const
{
    const double rank = static_cast<double>(r);
    return lora_alpha / (use_rslora ? std::sqrt(rank) : rank);
}

}
