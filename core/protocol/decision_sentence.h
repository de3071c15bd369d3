#pragma once

#include "protocol/adapter_description.h"

#include <string>

namespace winnow {

// In words for a README.md: "the threshold with the best F1 on the validation part".
std::string description_of(const ThresholdChoice& choice);

// "A text is Hostile where the score of that label is at least 0.38, the threshold with …": of an adapter that has one.
std::string decision_sentence(const AdapterDescription& description);

}
