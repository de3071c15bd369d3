#pragma once

#include "protocol/job.h"
#include "store/annotations.h"
#include "store/project.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace winnow {

enum class LabelState { Labelled, Unlabelled, Skipped, Unsure };

// What a run made of a comment. "Right" and "wrong" look at the label that the comment had when the run was made, as the
// run's figures do; a comment without one is neither.
struct RunFilter {
    enum class Outcome { Scored, Right, Wrong };
    std::int64_t run = 0;
    Outcome outcome = Outcome::Scored;
    std::optional<double> threshold;   // of the positive label; empty: the highest score is the prediction
    std::string true_label;            // a cell, row or column of the confusion matrix; empty: any
    std::string predicted_label;
    std::optional<Split> part;         // in which the comment was when the run was made
    std::optional<double> least_score; // of the positive label: >=
    std::optional<double> below_score; // <
};

struct MetadataFilter {
    std::string key;
    std::string value; // as the table shows it: text without quotes, else JSON
};

// All that is given must hold.
struct CommentFilter {
    std::optional<LabelState> state;
    std::string label;          // the current label; empty: any
    std::optional<Split> split; // Split::None: in no part
    std::optional<RunFilter> run;
    std::vector<MetadataFilter> metadata;
    std::optional<std::int64_t> import_id;
    // All of them in the text, the last one as a beginning; without a letter or digit (typed_signs.h) as it stands in the text. Or the whole is the
    // id that the comment's file gave it: such comments come first, whatever the order.
    std::string words;
    std::optional<std::vector<std::int64_t>> ids;
};

enum class OrderKey {
    Id,
    Length,         // of the text
    Label,          // current label by name, then skipped, unsure, unlabelled
    Split,          // train, validation, test, none
    Score,          // of the run: the positive label's; those without one last
    SelfConfidence, // of the run: the score of the label the comment had; low is a sure mistake of one of both
    Metadata,
    Decided,        // when the current label was given; those without one last
};
enum class Direction { Ascending, Descending };

struct CommentOrder {
    OrderKey key = OrderKey::Id;
    Direction direction = Direction::Ascending;
    std::int64_t run = 0;     // Score, SelfConfidence
    std::string metadata_key; // Metadata
};

// Asked every few thousand steps of SQLite, from the same thread; true ends the work with Error(Cancelled).
using ShouldStop = std::function<bool()>;

// Ids of the comments of a list, the first `limit` of them (0: all). Comments that the order holds for equal come by id,
// in the same direction. Throws Error(Usage) for a run or order that names nothing. Off the GUI thread: the first page of a
// million comments takes milliseconds (figures: tests/bench/README.md); all ids of it up to a second. Comments that are not
// in the CommentIndex yet are read one by one for words and metadata: some seconds of a million.
std::vector<std::int64_t> matching_ids(Project& project, std::int64_t task_id, const CommentFilter& filter,
                                       const CommentOrder& order = {}, std::int64_t limit = 0, const ShouldStop& should_stop = {});

// A row of the table.
struct CommentRow {
    std::int64_t id = 0;
    std::string text;
    std::string external_id;
    std::string metadata = "{}";         // a JSON object
    std::string import_file;             // empty: from no file
    std::optional<Annotation> decision;  // the current one; Cleared (with a note perhaps) counts as unlabelled
    Split split = Split::None;
    std::optional<double> score;         // of the run, for the positive label
    std::string label_of_run;            // the label the comment had when the run was made
};

inline constexpr std::int64_t whole_texts = std::numeric_limits<std::int64_t>::max(); // bytes

// Rows in the order of the ids, those that are gone left out; `run` 0: no scores. About 10 microseconds a row: a page of
// some hundred is cheap enough for the GUI thread, with as many bytes of each text as are shown: a character that ends behind
// them becomes U+FFFD.
std::vector<CommentRow> comment_rows(Project& project, std::int64_t task_id, std::int64_t run, std::span<const std::int64_t> ids,
                                     std::int64_t most_bytes = whole_texts);

struct LabelCounts {
    std::map<std::string, std::int64_t> labels; // of those that occur
    std::int64_t skipped = 0;
    std::int64_t unsure = 0;
    std::int64_t unlabelled = 0;
    std::int64_t total = 0; // comments

    std::int64_t labelled() const;
};

// Current labels of a task. About 7 ms for 100,000 comments, so off the GUI thread beyond; after one decision a copy is
// easily kept right.
LabelCounts label_counts(Project& project, std::int64_t task_id);

// How many decisions (labels, skips, unsure) the annotator has made since a time (UTC, as now_utc), those taken back left
// out. Cheap enough for the GUI thread for a time of some hours ago.
std::int64_t labels_since(Project& project, const std::string& annotator, const std::string& time);

// Names of the metadata columns, in the order in which they came. Cheap enough for the GUI thread.
std::vector<std::string> metadata_keys(Project& project);

// Values of one metadata column with how many comments have each, the most frequent first, at most `limit`. Some tenths of
// a second for a million comments, so off the GUI thread; values that are long or not indexed yet take longer.
std::vector<std::pair<std::string, std::int64_t>> metadata_values(Project& project, const std::string& key, std::int64_t limit = 200,
                                                                  const ShouldStop& should_stop = {});

}
