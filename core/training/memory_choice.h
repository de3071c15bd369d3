#pragma once

#include "footprint/training_memory.h"
#include "model/gemma.h"
#include "training/encoded_job.h"
#include "training/job_run.h"

#include <optional>

namespace winnow {

// How a training or its estimate holds the model: as `begun` says, the plan of a checkpoint that is gone on from, else as
// the settings say, and where they leave it open the plainest way that fits into the memory that is free. Notes it in the
// result, and tells what is not the plainest. The processes of a group all take what the first one does.
MemoryPlan choose_memory_plan(JobRun& run, const GemmaConfig& model, torch::Device device, const EncodedJob& encoded,
                              const std::optional<MemoryPlan>& begun);

// The types of a job that only computes scores or a text, chosen in the same way. Throws Error(Usage) for products in eight bits elsewhere than on
// a CPU.
GemmaTypes choose_types(JobRun& run, const GemmaConfig& model, torch::Device device);

// With products in bfloat16 on CUDA, unless the weights are held in float32.
GemmaTypes types_with(WeightType weights, torch::Device device);

}
