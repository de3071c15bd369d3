#pragma once

#include "store/comment_list.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace winnow {

enum class SliceKind { Metadata, Source, Words, Script };

// Some of a list of comments that have something in common.
struct CommentSlice {
    SliceKind kind = SliceKind::Metadata;
    std::string column;           // Metadata: the further column
    std::string value;            // Metadata: as the table shows it; Source: the file, empty of none; Script: by its name in Unicode, empty without letters
    std::size_t fewest_words = 0; // Words: from ...
    std::size_t most_words = 0;   // ... to, both included; 0: no limit
    std::vector<std::size_t> places; // in the list, ascending
};

// The slices of comments by their further columns, the file they came from, their number of words (words_of of
// classify/words.h) and the script they are written in. Of a column the 20 most frequent values that at least 5 comments have; a column or kind in which all
// comments are alike, and one with no such value, gives none. Off the GUI thread: about 50 microseconds a comment.
std::vector<CommentSlice> comment_slices(std::span<const CommentRow> rows, std::span<const std::string> columns);

}
