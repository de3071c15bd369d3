#pragma once

#include <string>
#include <string_view>

namespace winnow {

// Spreadsheets run a cell that begins with = + - @ tab CR or NUL as a formula. Exported CSV cells get an apostrophe in
// front of such a beginning (OWASP, "CSV Injection").
enum class FormulaGuard { On, Off };

// The cell as it is written. With the guard off, only a cell that already looks guarded (apostrophes and then one of
// those characters) gets one more apostrophe: so that without_guard() gives back every cell exactly, whether the guard
// was on or off, and a file needs no word about which it was.
std::string with_guard(std::string_view cell, FormulaGuard guard);

// The cell as it was: of apostrophes that stand before one of those characters, one is taken away. Files of
// other programs may begin a cell with '= and mean it; so this is for tables that are Winnow's own (own_columns.h).
std::string without_guard(std::string_view cell);

}
