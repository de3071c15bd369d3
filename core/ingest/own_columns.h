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
}

// A key of the metadata as a column: with "metadata:" in front where it would be taken for one of ours.
std::string column_of_metadata(const std::string& key);
std::string metadata_of_column(const std::string& column);

}
