#pragma once

#include "store/project.h"

#include <cstdint>
#include <string>
#include <vector>

namespace winnow {

enum class QueueKind {
    InOrder,           // all comments by id
    Random,            // all comments in an order that the seed gives
    Unlabelled,        // those without a decision, by id
    LeastSure,         // those without a decision whose score is nearest to the run's threshold first, then labelled ones alike
    SuspectedMistakes, // out-of-sample scores (not of the training part) against the label: least self-confidence first
    SecondReading,     // what another annotator decided and this one did not, in an order that the seed gives; then what this
                       // one skipped or marked unsure, in the same order
    Chosen,            // those that are given
};

struct QueueRequest {
    QueueKind kind = QueueKind::InOrder;
    std::int64_t run = 0;   // LeastSure, SuspectedMistakes: which; 0: the latest finished run of the task with scores
    std::string annotator;  // SecondReading
    std::uint64_t seed = 0; // Random, SecondReading
    std::vector<std::int64_t> chosen;
};

// Comments in the order in which they are to be labelled. LeastSure and SuspectedMistakes leave out what the run has no
// score of, and are empty where there is no such run. An order that a seed gives stays the same for those that are left
// when others leave or come. Off the GUI thread: up to 0.3 s for 100,000 comments.
std::vector<std::int64_t> queue_ids(Project& project, std::int64_t task_id, const QueueRequest& request);

}
