#pragma once

#include "checkpoint/checkpoint.h"
#include "model/gemma.h"
#include "training/job_run.h"

#include <memory>

namespace winnow {

// A job's model in memory, on its device.
struct ModelSession {
    std::unique_ptr<Checkpoint> checkpoint;
    Tokenizer tokenizer;
    std::unique_ptr<Gemma> model;
};

// Sets torch up for this job: the number of threads, and operators that give equal results every time.
void set_up_torch(const Job& job);

// Opens the job's model, reports the loading, and notes the device in the result. Throws Error as Checkpoint::open and Gemma do,
// and Cancelled.
ModelSession load_model(JobRun& run);

// The same with the job's adapter folded into its weights, where it has one.
ModelSession load_model_with_adapter(JobRun& run);

}
