#pragma once

#include <SQLiteCpp/Database.h>

namespace winnow {

// Whether every label that holds is also the one of its entry in the history, and one that its task has. SQLite keeps no
// checksums: a changed letter in a page breaks nothing that integrity_check looks at, and would be shown as a label.
// Of a document of version 2 or newer.
bool labels_agree(SQLite::Database& database);

}
