#include "training/optimizer.h"

#include <ATen/ops/_foreach_mul.h>
#include <ATen/ops/_foreach_norm.h>
#include <ATen/ops/_fused_adam.h>
#include <ATen/ops/_fused_adamw.h>

namespace winnow {

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
    const double norm = torch::stack(at::_foreach_norm(all)).norm().item<double>();
    if (max_norm > 0 && norm + 1e-6 > max_norm)
        at::_foreach_mul_(all, max_norm / (norm + 1e-6));
    return norm;
}

void AdamOptimizer::step(double learning_rate)
{
    const torch::NoGradGuard no_gradients;
    const std::vector<torch::Tensor> all = gradients();
    ++m_steps;
    const torch::Tensor count = torch::full({}, m_steps, all.front().options().dtype(torch::kFloat32));
    const std::vector<torch::Tensor> counts(all.size(), count);
    if (m_settings.optimizer == Optimizer::AdamW)
        at::_fused_adamw_(m_parameters, all, m_exp_avg, m_exp_avg_sq, {}, counts, learning_rate, m_settings.adam_beta1,
                          m_settings.adam_beta2, m_settings.weight_decay, m_settings.adam_epsilon, false, false);
    else
        at::_fused_adam_(m_parameters, all, m_exp_avg, m_exp_avg_sq, {}, counts, learning_rate, m_settings.adam_beta1,
                         m_settings.adam_beta2, m_settings.weight_decay, m_settings.adam_epsilon, false, false);
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
