#pragma once

namespace winnow {

// When SQLite cannot make a file, it tries to read it instead and keeps only that attempt's error, so that a full disk
// looks like a missing file. From the first call on, the first attempt's error is kept as well. For connections made later.
void keep_errors_of_opening();

// errno of this thread's last file that SQLite could not open; 0: it opened it.
int error_of_opening();

}
