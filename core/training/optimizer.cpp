#include "training/optimizer.h"

#include <ATen/Parallel.h>
#include <ATen/ops/_foreach_mul.h>
#include <ATen/ops/_foreach_norm.h>
#include <ATen/ops/_fused_adam.h>
#include <ATen/ops/_fused_adamw.h>

namespace winnow {

namespace {

// Calls work(begin, end) for parts of a list of tensors. On a CPU each part has a thread: an adapter's factors are small, and
// libtorch's loops over one after the other would let the threads wait for one another at every one of them.
template <typename Work>
void for_parts_of(const std::vector<torch::Tensor>& tensors, const Work& work)
{
    const std::int64_t count = std::ssize(tensors);
    if (!tensors.front().is_cpu())
        return work(0, count);
    at::parallel_for(0, count, 1, [&](std::int64_t begin, std::int64_t end) {
        const torch::NoGradGuard no_gradients; // of this thread
        work(begin, end);
    });
}

std::vector<torch::Tensor> part_of(const std::vector<torch::Tensor>& tensors, std::int64_t begin, std::int64_t end)
{
    return {tensors.begin() + begin, tensors.begin() + end};
}

}

AdamOptimizer::AdamOptimizer(std::vector<NamedTensor> parameters, const TrainingSettings& settings) : m_settings(settings)
{
    for (NamedTensor& parameter : parameters) {
        m_names.push_back(parameter.name);
        m_exp_avg.push_back(torch::zeros_like(parameter.tensor).detach());
        m_exp_avg_sq.push_back(torch::zeros_like(parameter.tensor).detach());
        m_parameters.push_back(parameter.tensor);
    }
}

std::vector<torch::Tensor> AdamOptimizer::gradients()
{
    std::vector<torch::Tensor> gradients;
    for (torch::Tensor& parameter : m_parameters) {
        if (!parameter.grad().defined())
            parameter.mutable_grad() = torch::zeros_like(parameter).detach();
        gradients.push_back(parameter.grad());
    }
    return gradients;
}

double AdamOptimizer::clip_gradients(double max_norm)
{
    const torch::NoGradGuard no_gradients;
    const std::vector<torch::Tensor> all = gradients();
    std::vector<torch::Tensor> norms(all.size());
    for_parts_of(all, [&](std::int64_t begin, std::int64_t end) {
        const std::vector<torch::Tensor> some = at::_foreach_norm(part_of(all, begin, end));
        std::copy(some.begin(), some.end(), norms.begin() + begin);
    });
    const double norm = torch::stack(norms).norm().item<double>();
    if (max_norm > 0 && norm + 1e-6 > max_norm)
        for_parts_of(all, [&](std::int64_t begin, std::int64_t end) { at::_foreach_mul_(part_of(all, begin, end), max_norm / (norm + 1e-6)); });
    return norm;
}

void AdamOptimizer::step(double learning_rate)
{
    const torch::NoGradGuard no_gradients;
    const std::vector<torch::Tensor> all = gradients();
    ++m_steps;
    const torch::Tensor count = torch::full({}, m_steps, all.front().options().dtype(torch::kFloat32));
    for_parts_of(all, [&](std::int64_t begin, std::int64_t end) {
        const std::vector<torch::Tensor> parameters = part_of(m_parameters, begin, end), exp_avg = part_of(m_exp_avg, begin, end),
                                         exp_avg_sq = part_of(m_exp_avg_sq, begin, end), some = part_of(all, begin, end), counts(end - begin, count);
        if (m_settings.optimizer == Optimizer::AdamW)
            at::_fused_adamw_(parameters, some, exp_avg, exp_avg_sq, {}, counts, learning_rate, m_settings.adam_beta1, m_settings.adam_beta2,
                              m_settings.weight_decay, m_settings.adam_epsilon, false, false);
        else
            at::_fused_adam_(parameters, some, exp_avg, exp_avg_sq, {}, counts, learning_rate, m_settings.adam_beta1, m_settings.adam_beta2,
                             m_settings.weight_decay, m_settings.adam_epsilon, false, false);
    });
    for (torch::Tensor& parameter : m_parameters)
        parameter.mutable_grad() = torch::Tensor(); // the next one is taken as it is, instead of added to zeros
}

std::vector<NamedTensor> AdamOptimizer::moments() const
{
    std::vector<NamedTensor> moments;
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        moments.push_back({m_names[i] + ".exp_avg", m_exp_avg[i]});
        moments.push_back({m_names[i] + ".exp_avg_sq", m_exp_avg_sq[i]});
    }
    return moments;
}

}
