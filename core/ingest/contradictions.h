#pragma once

#include "store/project.h"

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

namespace winnow {

// What to do with a comment whose text (normalised) the document or an earlier row has already. None of them ever takes
// a label away.
enum class Duplicates {
    Skip,   // the row is left out; its label is added where the comment had none
    Update, // its label, note and metadata replace those of the comment (the history keeps the old label)
    Keep,   // it becomes a comment of its own
};

// A row whose label is not that of the comment with the same text.
struct Contradiction {
    std::int64_t line = 0;
    std::int64_t comment = 0;               // id in the document
    std::string label;                      // of the row
    std::string other_label;                // of the comment, before the row
    std::optional<std::int64_t> other_line; // that gave it; none: it was in the document before
    Duplicates duplicates = Duplicates::Skip; // what was done with the row, which says whose label holds
};

// As it is kept in the summary of an import.
nlohmann::json as_json(const std::vector<Contradiction>& contradictions);

struct FileContradiction {
    std::string file_name;
    Contradiction contradiction;
};

// What contradicted a comment, of all imports. Cheap enough for the GUI thread.
std::vector<FileContradiction> contradictions_of(Project& project, std::int64_t comment);

}
