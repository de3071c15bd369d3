#pragma once

#include "store/project.h"

#include <cstdint>

namespace winnow {

// Which label holds is worked out from the history; that is kept beside it, in the table current_labels.

// How many comments have another one there, or one too many or too few.
std::int64_t wrong_current_labels(Project& project);

// Works all of them out anew; belongs inside a Transaction.
void rebuild_current_labels(Project& project);

}
