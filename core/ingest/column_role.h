#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace winnow {

// What a column of a file is. Every other column is metadata; so is a date that is the comment's: Date is the time of
// its label.
enum class ColumnRole { Text, Label, Id, Annotator, Date, Note };

inline constexpr std::size_t role_count = 6;

// By the column's name alone: "Comment_Text", "isHate", "rater". None for a name that says nothing.
std::optional<ColumnRole> guess_role(std::string_view name);

const char* name_of(ColumnRole role); // "text"

// The column that the user names for each role. nullopt: guessed by name; "": none.
struct Mapping {
    std::optional<std::string> text;
    std::optional<std::string> label;
    std::optional<std::string> id;
    std::optional<std::string> annotator;
    std::optional<std::string> date;
    std::optional<std::string> note;
    std::vector<std::string> ignored; // columns that are left out, and never guessed to be anything
};

// The mapping with every guess made: no nullopt left. Of a file of labels that Winnow wrote, what stands beside the current
// label (own_columns.h), and of refused rows what says why, is ignored unless every role is named or the column is. Throws
// Error(NotFound) that lists the columns when one that was named is not there, Error(Usage) when one column has two roles.
Mapping guess_mapping(const Mapping& mapping, const std::vector<std::string>& columns);
// The same; throws Error(NotFound) also where no text column is found.
Mapping resolve_mapping(const Mapping& mapping, const std::vector<std::string>& columns);

}
