#pragma once

#include "import/column_use.h"
#include "ingest/import.h"

#include <optional>

namespace winnow {

// What was chosen for a file, for the next one that has the same columns.
struct ImportChoices {
    std::vector<ColumnUse> uses;
    LabelRule rule;
    Duplicates duplicates = Duplicates::Skip;
};

// Kept in the settings of this machine, under a hash of the columns' names. No comment is in it: of the values of a label
// column the short ones are kept.
void remember_choices(const std::vector<std::string>& columns, const ImportChoices& choices);
std::optional<ImportChoices> remembered_choices(const std::vector<std::string>& columns);

}
