#pragma once

#include "adapter/lora_factors.h"
#include "checkpoint/checkpoint.h"
#include "checkpoint/streamed_tensor.h"
#include "common/weight_type.h"

namespace winnow {

// What is added to norm weights: llama.cpp stores 1 + w.
enum class NormsStoredAs { Plain, OnePlus };

// The weights of a base model with an adapter folded in, W + scale B A, in float32, a few rows at a time. `held`: how the
// training held W, which is rounded to it first. Both must outlive it.
class MergedWeights {
public:
    MergedWeights(const Checkpoint& base, const LoraFactors& factors, WeightType held = WeightType::Float32)
        : m_base(base), m_factors(factors), m_held(held)
    {
    }

    const Checkpoint& base() const { return m_base; }

    // Rows [first, first + rows) of a weight (of a norm: elements) into `out`. Throws Error as Checkpoint::read_rows.
    void read_rows(const std::string& name, std::int64_t first, std::int64_t rows, float* out) const;

    // All of a weight, narrowed to `type`, piece by piece.
    ByteSource bytes_of(const std::string& name, StoredType type, NormsStoredAs norms) const;

private:
    const Checkpoint& m_base;
    const LoraFactors& m_factors;
    WeightType m_held;
};

}
