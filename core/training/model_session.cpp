#include "training/model_session.h"

#include "model/adapter.h"
#include "training/memory_choice.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <cmath>
#include <cstdlib>

namespace winnow {

void set_up_torch(const Job& job)
{
    // https://docs.nvidia.com/cuda/cublas/#results-reproducibility: has to be set before cuBLAS begins.
    setenv("CUBLAS_WORKSPACE_CONFIG", ":4096:8", 0);
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
