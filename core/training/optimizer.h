#pragma once

#include "model/gemma.h"
#include "protocol/training_settings.h"

#include <cstdint>
#include <vector>

namespace winnow {

// Adam (Kingma and Ba 2015) and AdamW (Loshchilov and Hutter 2019) with bias correction, as torch.optim.Adam (weight
// decay added to the gradient) and torch.optim.AdamW (weights shrunk apart from it). All parameters go through one
// fused operator a step.
class AdamOptimizer {
public:
    AdamOptimizer(std::vector<NamedTensor> parameters, const TrainingSettings& settings);

    // Moves every parameter by its gradient and sets the gradients to zero.
    void step(double learning_rate);

    // Scales the gradients so that their common 2-norm is at most `max_norm` (0: leaves them), as
    // torch.nn.utils.clip_grad_norm_. Returns the norm before; NaN or infinite if a gradient is.
    double clip_gradients(double max_norm);

    // Of all parameters, in their order; zeros where no loss has reached one.
    std::vector<torch::Tensor> gradients();

    // The moments, named as the parameters with ".exp_avg" and ".exp_avg_sq" behind; with the number of steps they are
    // all that the optimizer knows.
    std::vector<NamedTensor> moments() const;
    std::int64_t steps() const { return m_steps; }
    void set_steps(std::int64_t steps) { m_steps = steps; }

private:
    TrainingSettings m_settings;
    std::vector<std::string> m_names;
    std::vector<torch::Tensor> m_parameters;
    std::vector<torch::Tensor> m_exp_avg;    // mean of the gradients
    std::vector<torch::Tensor> m_exp_avg_sq; // mean of their squares
    std::int64_t m_steps = 0;
};

}
