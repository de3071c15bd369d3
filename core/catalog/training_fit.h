#pragma once

#include "catalog/known_models.h"

#include <cstdint>
#include <optional>
#include <string>

namespace winnow {

enum class Precision { Float32, BFloat16, FourBit }; // of the frozen weights
std::string to_string(Precision precision);           // "float32", "bfloat16", "4-bit"

// About how many bytes of memory it takes to train: LoRA of a small rank, two texts of 128 tokens a step. 0: not known.
std::int64_t training_memory(const KnownModel& model, Precision precision);

std::int64_t machine_memory(); // bytes

// The most exact precision in which the model can be trained in so much memory, a tenth of it left to everything else.
std::optional<Precision> precision_that_fits(const KnownModel& model, std::int64_t memory);

}
