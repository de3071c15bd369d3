#include "training/optimizer.h"

#include "golden.h"
#include "training/schedule.h"

#include <gtest/gtest.h>

namespace winnow {

namespace {

std::vector<NamedTensor> parameters_from(const nlohmann::json& lists)
{
    std::vector<NamedTensor> parameters;
    for (const auto& list : lists) {
        const torch::Tensor tensor = torch::tensor(list.get<std::vector<double>>()).to(torch::kFloat32);
        parameters.push_back({"p" + std::to_string(parameters.size()), tensor.requires_grad_()});
    }
    return parameters;
}

void expect_near(const torch::Tensor& tensor, const nlohmann::json& list, double tolerance)
{
    const std::vector<double> values = list;
    for (std::int64_t i = 0; i < tensor.numel(); ++i)
        EXPECT_NEAR(tensor.detach()[i].item<double>(), values[i], tolerance);
}

void expect_steps_as(const nlohmann::json& run, Optimizer kind)
{
    TrainingSettings settings;
    settings.optimizer = kind;
    settings.adam_beta1 = 0.8;
    settings.adam_beta2 = 0.95;
    settings.adam_epsilon = 1e-7;
    settings.weight_decay = run["weight_decay"];
    std::vector<NamedTensor> parameters = parameters_from(run["start"]);
    AdamOptimizer optimizer(parameters, settings);
    for (std::size_t step = 0; step < run["values"].size(); ++step) {
        const std::vector<NamedTensor> gradients = parameters_from(run["gradients"][step]);
        for (std::size_t i = 0; i < parameters.size(); ++i)
            parameters[i].tensor.mutable_grad() = gradients[i].tensor.detach().clone();
        EXPECT_NEAR(optimizer.clip_gradients(run["max_norm"]), run["norms"][step].get<double>(), 1e-6);
        optimizer.step(0.01 * static_cast<double>(step + 1));
        for (std::size_t i = 0; i < parameters.size(); ++i)
            expect_near(parameters[i].tensor, run["values"][step][i], 1e-6);
    }
}

Schedule schedule_named(const std::string& name)
{
    return name == "constant" ? Schedule::Constant : name == "linear" ? Schedule::Linear : Schedule::Cosine;
}

}

TEST(Optimizer, AdamStepsAsTorchDoes)
{
    for (const auto& run : golden("optimizer")["adam"])
        expect_steps_as(run, Optimizer::Adam);
}

TEST(Optimizer, AdamWStepsAsTorchDoes)
{
    for (const auto& run : golden("optimizer")["adamw"])
        expect_steps_as(run, Optimizer::AdamW);
}

TEST(Optimizer, ANormThatIsNotANumberIsSeen)
{
    std::vector<NamedTensor> parameters = {{"p", torch::ones({2}).requires_grad_()}};
    AdamOptimizer optimizer(parameters, {});
    parameters[0].tensor.mutable_grad() = torch::full({2}, NAN);
    EXPECT_FALSE(std::isfinite(optimizer.clip_gradients(1)));
}

TEST(Schedule, RatesAreThoseOfTransformers)
{
    const nlohmann::json expected = golden("optimizer");
    for (const auto& run : expected["schedules"]) {
        TrainingSettings settings;
        settings.schedule = schedule_named(run["schedule"]);
        settings.warmup_ratio = run["warmup_ratio"];
        settings.learning_rate = expected["peak"];
        const LearningRateSchedule schedule(settings, run["total"]);
        for (std::int64_t step = 0; step < run["total"].get<std::int64_t>(); ++step)
            EXPECT_NEAR(schedule.rate(step), run["rates"][step].get<double>(), 1e-12) << run["schedule"] << " " << step;
    }
}

TEST(Schedule, AnEpochsLastStepMayBeSmaller)
{
    TrainingSettings settings;
    settings.batch_size = 4;
    settings.gradient_accumulation_steps = 2;
    settings.epochs = 2.5;
    EXPECT_EQ(steps_per_epoch(settings, 17), 3);
    EXPECT_EQ(total_steps(settings, 17), 8);
    EXPECT_EQ(total_steps(settings, 1), 3);
    settings.epochs = 0;
    EXPECT_EQ(total_steps(settings, 17), 0);
}

}
