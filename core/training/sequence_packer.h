#pragma once

#include "model/gemma.h"

#include <cstdint>
#include <vector>

namespace winnow {

enum class PrefixPlace {
    InBatch, // the shared prefix is computed with the batch, once
    InCache, // it was computed before: the batch begins behind it
};

// Lays whole sequences, which all begin with the same `prefix_length` tokens, end to end without padding.
class SequencePacker {
public:
    SequencePacker(std::int64_t prefix_length, PrefixPlace place) : m_prefix_length(prefix_length), m_place(place) {}

    // The sequence must be longer than the prefix.
    void add(const std::vector<std::int64_t>& sequence);

    // Asks for the hidden state of a position of the sequence last added; positions of the prefix only with InBatch.
    void want(std::int64_t position);

    const PackedBatch& batch() const { return m_batch; }

private:
    std::int64_t m_prefix_length;
    PrefixPlace m_place;
    PackedBatch m_batch;
    std::int64_t m_next = 0;  // flat position after the last token
    std::int64_t m_begin = 0; // flat position of the first token of the last suffix
};

}
