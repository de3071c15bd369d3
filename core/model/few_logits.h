#pragma once

#include "model/online_softmax.h"

namespace winnow {

// Whether add_few_logits can and should do it: few hidden states, float32, on a CPU.
bool are_few_logits(const torch::Tensor& hidden, const torch::Tensor& rows);

// OnlineSoftmax::add for few hidden states. A matrix product of so few rows spends its time on arranging the output
// matrix; here each of its rows is read from memory once, for the logits, and is still in the cache for the gradient.
// The sums are divided the same way whatever the number of threads.
void add_few_logits(OnlineSoftmax& softmax, const torch::Tensor& hidden, const torch::Tensor& rows, double softcap);

}
