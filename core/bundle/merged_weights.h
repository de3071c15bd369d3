#pragma once

#include "adapter/lora_factors.h"
#include "checkpoint/checkpoint.h"
#include "checkpoint/streamed_tensor.h"

#include <functional>
#include <utility>

namespace winnow {

// What is added to norm weights: llama.cpp stores 1 + w.
enum class NormsStoredAs { Plain, OnePlus };

// Rounds rows of the matrix of that name in place to what a training beside narrower weights has seen of them.
using RoundRows = std::function<void(const std::string& name, std::int64_t rows, std::int64_t columns, float* numbers)>;

// The weights of a base model with an adapter folded in, W + scale B A, in float32, a few rows at a time. W is rounded
// first, where that is given. Base and factors must outlive it.
class MergedWeights {
public:
    MergedWeights(const Checkpoint& base, const LoraFactors& factors, RoundRows round = {})
        : m_base(base), m_factors(factors), m_round(std::move(round))
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
    RoundRows m_round;
};

}
