#pragma once

#include "checkpoint/gemma_tensors.h"

#include <string_view>

namespace winnow {

// A weight as keras-hub stores it (keras_hub/src/models/gemma/gemma_decoder_block.py, gemma_attention.py).
struct KerasTensor {
    GemmaTensor gemma;
    std::string path;                // "/layers/gemma_decoder_block_1/attention/query_dense/vars/0"
    std::vector<std::int64_t> shape; // there
    // 0: the numbers lie as Hugging Face has them. Otherwise so many matrices lie one after another, and each is
    // transposed: the heads of queries, keys and values [head, hidden, head_dim], and the one matrix of the others.
    std::int64_t transposed_matrices = 0;
};

// All weights of a Gemma, in the order of gemma_tensors.
std::vector<KerasTensor> keras_tensors(const GemmaConfig& config);

// Whether a variable belongs to a preset without being a weight of the text model: the image part of Gemma 3 and the
// random state of dropout.
bool is_beside_the_text_model(std::string_view path);

}
