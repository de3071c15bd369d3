#include "training/model_session.h"

#include "model/adapter.h"

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

ModelSession load_model(JobRun& run)
{
    set_up_torch(run.job);
    const torch::Device device = run.group.own_device(device_from_name(run.job.device));
    run.result.device = device.str();
    std::unique_ptr<Checkpoint> checkpoint = Checkpoint::open(run.job.model_path);
    Tokenizer tokenizer = checkpoint->tokenizer();
    const auto progress = [&run](double share) {
        run.end_if_stopped();
        run.reporter.progress({"loading", std::lround(share * 100), 100, -1, {}});
    };
    auto model = std::make_unique<Gemma>(*checkpoint, device, weight_type_for(device), progress);
    return {std::move(checkpoint), std::move(tokenizer), std::move(model)};
}

ModelSession load_model_with_adapter(JobRun& run)
{
    ModelSession session = load_model(run);
    if (!run.job.adapter_path.empty()) {
        load_peft_adapter(run.job.adapter_path, *session.model);
        session.model->merge_lora();
    }
    return session;
}

}
