#pragma once

#include "store/label_queue.h"
#include "store/tasks.h"

#include <QString>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace winnow {

// What a person can go through: the queues of the document, and the comments that two people labelled differently.
enum class LabelQueue { Unlabelled, InOrder, Random, LeastSure, SuspectedMistakes, SecondReading, Disagreements, Chosen };

// Whose order is by the last run, and so out of date after a new one.
bool is_by_run(LabelQueue queue);

// Whose comments are in it no more once they are decided.
bool loses_comments(LabelQueue queue);

// Whose comments are others for each person.
bool is_by_reader(LabelQueue queue);

QString queue_title(LabelQueue queue);
QString queue_name(LabelQueue queue); // in settings

// What a run says of a comment: the label with the highest score, and that score.
struct Opinion {
    std::string label;
    double score = 0;
};

struct QueueContent {
    std::vector<std::int64_t> ids;
    std::int64_t run = 0; // whose scores gave the order; 0: none has any
    std::unordered_map<std::int64_t, Opinion> opinions; // of a queue by a run
};

// Off the GUI thread, as queue_ids. Throws Error as that.
QueueContent queue_content(Project& project, const StoredTask& task, LabelQueue queue, const std::string& annotator,
                           const std::vector<std::int64_t>& chosen);

// How many comments of a queue that had these are still open: to be read, to be settled, suspected, or without a decision.
// Off the GUI thread, as queue_ids. Throws Error as that.
std::size_t still_open(Project& project, const StoredTask& task, LabelQueue queue, const std::string& annotator, std::vector<std::int64_t> ids);

// The latest finished run of the task; 0: none.
std::int64_t last_run(Project& project, std::int64_t task);

}
