#include "training/model_session.h"

#include "model/adapter.h"
#include "training/memory_choice.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <cmath>
#include <cstdlib>

namespace winnow {

namespace {

// cuBLAS gives equal results every time on one stream that has a workspace of its own
// (https://docs.nvidia.com/cuda/cublas/#results-reproducibility), and libtorch gives it one. But it wants to be told so by this
// variable, looks for it once, at the first product, and reads the workspace's size from it at each, by a regular expression: more
// than all else that a product costs the processor. So it is there for the first alone.
void take_reproducible_products(torch::Device device)
{
    constexpr const char* variable = "CUBLAS_WORKSPACE_CONFIG";
    if (!device.is_cuda() || std::getenv(variable))
        return;
    setenv(variable, ":4096:8", 0);
    const torch::Tensor one = torch::ones({1, 1}, device);
    one.mm(one);
    unsetenv(variable);
}

}

void set_up_torch(const Job& job)
{
    if (job.threads > 0)
        at::set_num_threads(job.threads);
    at::globalContext().setDeterministicAlgorithms(true, /*warn_only=*/true);
    // Filling memory before it is written is a search for faults in operators and costs time at each of them.
    at::globalContext().setDeterministicFillUninitializedMemory(false);
}

ModelSession open_model(JobRun& run)
{
    set_up_torch(run.job);
    const torch::Device device = run.group.own_device(device_from_name(run.job.device));
    take_reproducible_products(device);
    run.result.device = device.str();
    std::unique_ptr<Checkpoint> checkpoint = Checkpoint::open(run.job.model_path);
    Tokenizer tokenizer = checkpoint->tokenizer();
    return {std::move(checkpoint), std::move(tokenizer), device, nullptr};
}

void load_model(JobRun& run, ModelSession& session, const GemmaTypes& types)
{
    const auto progress = [&run](double share) {
        run.end_if_stopped();
        run.reporter.progress({"loading", std::lround(share * 100), 100, -1, {}});
    };
    session.model = std::make_unique<Gemma>(*session.checkpoint, session.device, types, progress,
                                            session.device.is_cpu() ? EmbeddingPlace::InFile : EmbeddingPlace::InMemory);
}

void load_model(JobRun& run, ModelSession& session, const MemoryPlan& plan)
{
    load_model(run, session, types_with(plan.base_weights, session.device));
    session.model->keep_activations({plan.gradient_checkpointing, plan.activations == ActivationType::BFloat16});
}

ModelSession load_model_with_adapter(JobRun& run)
{
    ModelSession session = open_model(run);
    load_model(run, session, choose_types(run, session.checkpoint->config(), session.device));
    if (!run.job.adapter_path.empty()) {
        load_peft_adapter(run.job.adapter_path, *session.model);
        session.model->merge_lora();
    }
    session.model->pack_weights(0, session.model->config().num_hidden_layers, FrozenMatrix::Use::Forward);
    return session;
}

}
