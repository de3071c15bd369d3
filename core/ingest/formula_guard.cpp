#include "ingest/formula_guard.h"

#include <algorithm>
#include <array>

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

const std::vector<std::string>& first_columns(OwnFile kind)
{
    static const std::array<std::vector<std::string>, 4> columns = {{
        {},
        {"id", "text", "label", "split", "annotator", "time", "note"},
        {"id", "text", "label", "split", "predicted"},
        {"refused line", "reason", "row"},
    }};
    return columns[static_cast<std::size_t>(kind)];
}

OwnFile own_file(const std::vector<std::string>& columns)
{
    for (const OwnFile kind : {OwnFile::Labels, OwnFile::Scores, OwnFile::Refused}) {
        const std::vector<std::string>& first = first_columns(kind);
        if (columns.size() >= first.size() && std::equal(first.begin(), first.end(), columns.begin()))
            return kind;
    }
    return OwnFile::None;
}

}
