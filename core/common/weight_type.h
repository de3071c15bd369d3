#pragma once

#include "common/names.h"

namespace winnow {

// How the numbers of frozen weights are held in memory. Int8: a scale a row (LLM.int8(), Dettmers et al. 2022). NF4: four
// bits, a scale for each 64 of them (QLoRA, Dettmers et al. 2023).
enum class WeightType { Float32, BFloat16, Int8, NF4 };

inline constexpr Names<WeightType, 4> weight_type_names = {{
    {WeightType::Float32, "float32"},
    {WeightType::BFloat16, "bfloat16"},
    {WeightType::Int8, "int8"},
    {WeightType::NF4, "nf4"},
}};

// Of the embedding of a model whose matrices are held so: never fewer than eight bits, because it makes the logits too.
constexpr WeightType embedding_type(WeightType matrices)
{
    return matrices == WeightType::NF4 ? WeightType::Int8 : matrices;
}

}
