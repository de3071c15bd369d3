#pragma once

#include "protocol/job.h"
#include "store/project.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace winnow {

struct StoredScore {
    std::int64_t comment_id = 0;
    Split split = Split::None;
    std::string label;          // of the comment when the run was made; may be empty
    std::vector<double> scores; // one a label of the run's task
    bool cut = false;
};

// Replaces the scores of a run; belongs inside a Transaction.
void set_scores(Project& project, std::int64_t run, const std::vector<StoredScore>& scores);
std::vector<StoredScore> scores(Project& project, std::int64_t run, std::optional<Split> part = std::nullopt); // by comment id; none: of all parts
std::set<Split> labelled_parts(Project& project, std::int64_t run); // with scored comments that had a label; None is no part
std::optional<StoredScore> score_of(Project& project, std::int64_t run, std::int64_t comment_id);

}
