#pragma once

#include "checkpoint/checkpoint.h"
#include "model/gemma.h"
#include "training/job_run.h"

#include <memory>

namespace winnow {

// A job's model, on its device.
struct ModelSession {
    std::unique_ptr<Checkpoint> checkpoint;
    Tokenizer tokenizer;
    torch::Device device;
    std::unique_ptr<Gemma> model; // null until its weights are loaded
};

// Sets torch up for this job: the number of threads, and operators that give equal results every time.
void set_up_torch(const Job& job);

// Opens the job's model, and notes the device in the result. Throws Error as Checkpoint::open does.
ModelSession open_model(JobRun& run);

// Loads the weights, and reports it. Throws Error as Gemma does, and Cancelled.
void load_model(JobRun& run, ModelSession& session, const GemmaTypes& types);
// The same for a training with this plan.
void load_model(JobRun& run, ModelSession& session, const MemoryPlan& plan);

// Opens and loads the job's model, with its adapter, where it has one, in the weights or beside them.
ModelSession load_model_with_adapter(JobRun& run);

}
