#include "ingest/formula_guard.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace winnow {

namespace {

bool begins_formula(std::string_view cell)
{
    using namespace std::string_view_literals;
    return !cell.empty() && "=+-@\t\r\0"sv.find(cell.front()) != std::string_view::npos;
}

// "-0.25" is what a spreadsheet should read as a number: it calls nothing.
bool is_number(std::string_view cell)
{
    const std::string_view digits = cell.starts_with('+') ? cell.substr(1) : cell;
    double number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return error == std::errc() && end == digits.data() + digits.size() && std::isfinite(number);
}

bool looks_guarded(std::string_view cell)
{
    const std::size_t apostrophes = std::min(cell.find_first_not_of('\''), cell.size());
    return apostrophes > 0 && begins_formula(cell.substr(apostrophes));
}

}

std::string with_guard(std::string_view cell, FormulaGuard guard)
{
    const bool needs_one = looks_guarded(cell) || (guard == FormulaGuard::On && begins_formula(cell) && !is_number(cell));
    return (needs_one ? "'" : "") + std::string(cell);
}

std::string without_guard(std::string_view cell)
{
    return std::string(cell.substr(looks_guarded(cell) ? 1 : 0));
}

}
