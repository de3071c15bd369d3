#pragma once

#include "model/attention_work.h"

namespace winnow {

// Numbers of queries (N, H, D), keys and values (R, Hkv, D), or their gradients.
template <typename Number>
struct AttentionNumbers {
    Number* queries;
    Number* keys;
    Number* values;
};

// out (N, H, D): the rows of the part's queries and heads are written.
void attend_part(const AttentionShape& shape, const AttentionPart& part, const AttentionNumbers<const float>& in, float* out);

// Where a part puts its gradients. Those of the first rows of keys and values, to which other threads add too, are added to
// a copy that is the thread's own.
struct AttentionGradients {
    AttentionNumbers<float> all;
    std::int64_t rows_apart;
    float* keys_apart;
    float* values_apart;
};

// gradient (N, H, D), of the output. The gradients of queries are written, those of keys and values added.
void attend_part_back(const AttentionShape& shape, const AttentionPart& part, const AttentionNumbers<const float>& in, const float* gradient,
                      const AttentionGradients& out);

}
