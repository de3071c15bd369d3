#include "ingest/formula_guard.h"

#include <algorithm>

namespace winnow {

namespace {

bool begins_formula(std::string_view cell)
{
    using namespace std::string_view_literals;
    return !cell.empty() && "=+-@\t\r\0"sv.find(cell.front()) != std::string_view::npos;
}

bool looks_guarded(std::string_view cell)
{
    const std::size_t apostrophes = std::min(cell.find_first_not_of('\''), cell.size());
    return apostrophes > 0 && begins_formula(cell.substr(apostrophes));
}

}

std::string with_guard(std::string_view cell, FormulaGuard guard)
{
    const bool needs_one = looks_guarded(cell) || (guard == FormulaGuard::On && begins_formula(cell));
    return (needs_one ? "'" : "") + std::string(cell);
}

std::string without_guard(std::string_view cell)
{
    return std::string(cell.substr(looks_guarded(cell) ? 1 : 0));
}

}
