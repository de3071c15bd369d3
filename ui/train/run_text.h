#pragma once

#include "jobs/run_owner.h"
#include "protocol/result.h"
#include "store/runs.h"

#include <QString>
#include <optional>

namespace winnow {

// A document may come from elsewhere: what a run keeps is read as far as it can be.
std::optional<JobResult> result_of(const Run& run);
QString validation_figure(const Run& run, const char* name); // "roc_auc" -> "0.912"; empty: none

QString text_of(RunStanding standing);
QString device_text(const std::string& device); // "cpu" -> "the processor"
QString estimate_text(const JobResult& result); // of one that holds an estimate: time, steps, memory
// Of a run that is over, what it took and found; of another, why it is not, and what can be done.
QString run_text(const Run& run, RunStanding standing, bool can_resume);

}
