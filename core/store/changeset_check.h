#pragma once

#include "store/project.h"

#include <string_view>

namespace winnow {

// Whether bytes are a whole changeset of tables that are recorded, each with the columns and the key that it has here.
// SQLite's own reader of changesets trusts them, and a document may come from elsewhere.
bool is_changeset(Project& project, std::string_view bytes);

}
