#pragma once

#include "classify/split.h"
#include "evaluation/evaluation.h"
#include "evaluation/interval_kind.h"
#include "jobs/run_threshold.h"
#include "protocol/result.h"
#include "protocol/training_settings.h"
#include "store/runs.h"
#include "store/tasks.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace winnow {

enum class CommentText { LeaveOut, Include };

// A comment that the classifier got wrong, for a report that may quote.
struct QuotedMistake {
    std::string text;
    std::string label;
    std::string predicted;
    double score = 0; // of the positive label
};

// All that a report on a run says, read from the document at one moment.
struct ReportData {
    std::string project_name;
    Run run;
    RunThreshold threshold; // of the run
    Task task; // as the run was trained
    std::optional<Policy> policy;
    TrainingSettings settings;
    JobResult result;
    std::int64_t train_examples = 0;
    std::int64_t validation_examples = 0;
    std::int64_t test_examples = 0;
    Split part = Split::Validation; // that the figures are of
    int test_looks = 0;
    std::size_t changed_labels = 0; // of that part, since the run was measured by them
    Evaluation evaluation;
    ByMeasure<IntervalKind> interval_kinds{}; // of the evaluation's intervals
    ScoredSample sample;                  // of that part
    std::vector<QuotedMistake> mistakes; // surest first, at most 50; empty unless asked for
};

// The run of that number, or the newest finished one. Throws Error(NotFound).
Run run_to_report(Project& project, std::optional<std::int64_t> number);

// Which part is reported without a wish: the test part once it was looked at, else the validation part. Throws Error(Usage)
// where the run has no scores of the wanted part, or of the one that may be reported unasked.
Split part_to_report(Project& project, const Run& run, std::optional<Split> wanted = std::nullopt);

// Throws Error(NotFound, Damaged). A look at test figures is counted by the caller, and before this.
ReportData report_data(Project& project, const Run& run, Split part, CommentText text);

}
