#pragma once

#include <string>
#include <vector>

namespace winnow {

// The tables that Winnow writes, known again by their first columns.
enum class OwnFile { None, Labels, Scores, Refused };

// The first columns of each, in order.
const std::vector<std::string>& first_columns(OwnFile kind);
OwnFile own_file(const std::vector<std::string>& columns);

// What a file of labels says beyond its first columns, where there is anything to say.
namespace label_columns {
inline constexpr const char* fraction = "rater_fraction"; // of the raters who chose the positive label
inline constexpr const char* judgement = "judgement";     // "skip" or "unsure", for comments that got no label
inline constexpr const char* position = "split_position"; // the order within the split
inline constexpr const char* reader = "label by";         // with a name behind: what that reader has decided
inline constexpr const char* noter = "note by";           // with a name behind: what that reader noted
inline constexpr const char* settled = "settled by";      // who has settled a disagreement
}

// The label that a comment had for the run whose scores these are, beside the current one.
inline constexpr const char* label_in_run = "label in the run";

// The column of a reader, without a name that of the file which the labels came with; in JSON Lines these are one object.
std::string column_of_reader(const std::string& name);
std::string column_of_noter(const std::string& name);
// Whether it is one of these, of who has settled, or the label in a run: what is beside the current label, in either format.
bool is_beside_the_label(const std::string& column);

// A key of the metadata as a column: with "metadata:" in front where it would be taken for one of ours.
std::string column_of_metadata(const std::string& key);
std::string metadata_of_column(const std::string& column);

}
