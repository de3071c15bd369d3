#pragma once

#include "training/job_run.h"
#include "training/scorer.h"

#include <vector>

namespace winnow {

// Scores prompts and reports the progress. The processes of a group divide the prompts, and all have the scores. Throws
// Error(Cancelled) when a stop is asked for.
std::vector<std::vector<double>> score_with_progress(JobRun& run, Gemma& model, const std::vector<PromptTokens>& prompts,
                                                     const LabelTokens& labels);

// The lines of scores.jsonl; three lists of the same length and order.
std::vector<ScoredExample> scored_examples(const std::vector<Example>& examples, const std::vector<PromptTokens>& prompts,
                                           const std::vector<std::vector<double>>& scores);

}
