#include "ingest/column_role.h"

#include "common/error.h"
#include "ingest/own_columns.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>

namespace winnow {

namespace {

// Names in small letters without anything but letters and digits, the surest first.
const std::array<std::vector<std::string_view>, role_count> known_names = {{
    {"text", "comment", "commenttext", "message", "body", "content", "post", "tweet", "sentence", "review", "utterance"},
    {"label", "labels", "class", "ishate", "hate", "category", "toxic", "toxicity", "target", "annotation"},
    {"id", "commentid", "messageid", "postid", "textid", "uid", "uuid"},
    {"annotator", "rater", "labeller", "labeler", "labelledby", "labeledby", "annotatorid"},
    {"labelledat", "labeledat", "annotatedat", "labeltime", "annotationtime"},
    {"note", "notes", "remark", "remarks"},
}};

constexpr std::array<std::optional<std::string> Mapping::*, role_count> members = {
    &Mapping::text, &Mapping::label, &Mapping::id, &Mapping::annotator, &Mapping::date, &Mapping::note};

std::string bare(std::string_view name)
{
    std::string letters;
    for (const unsigned char c : name) {
        if (std::isalnum(c))
            letters.push_back(static_cast<char>(std::tolower(c)));
    }
    return letters;
}

// Ends between two characters.
std::string beginning_of(const std::string& name)
{
    constexpr std::size_t most_bytes = 60;
    if (name.size() <= most_bytes)
        return name;
    std::size_t end = most_bytes;
    while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xc0) == 0x80)
        --end;
    return name.substr(0, end) + "...";
}

std::string listed(const std::vector<std::string>& columns)
{
    constexpr std::size_t most_listed = 40;
    std::string list;
    for (std::size_t i = 0; i < std::min(columns.size(), most_listed); ++i)
        list += (i ? ", \"" : "\"") + beginning_of(columns[i]) + "\"";
    return columns.size() > most_listed ? list + " and " + std::to_string(columns.size() - most_listed) + " more" : list;
}

bool leaves_something_to_guess(const Mapping& mapping)
{
    return std::ranges::any_of(members, [&](const auto member) { return !(mapping.*member); });
}

bool contains(const std::vector<std::string>& columns, const std::string& name)
{
    return std::find(columns.begin(), columns.end(), name) != columns.end();
}

bool is_named(const Mapping& mapping, const std::string& column)
{
    return std::ranges::any_of(members, [&](const auto member) { return (mapping.*member).value_or("") == column; });
}

// The labels of others, as metadata, would be shown to whoever reads blind; why a row was refused is nothing about its comment.
bool is_left_out(const std::string& column, OwnFile own)
{
    if (own == OwnFile::Refused)
        return contains(first_columns(own), column);
    return (own == OwnFile::Labels || own == OwnFile::Scores) && is_beside_the_label(column);
}

std::vector<std::string> ignored_columns(const Mapping& mapping, const std::vector<std::string>& columns)
{
    std::vector<std::string> ignored = mapping.ignored;
    if (!leaves_something_to_guess(mapping))
        return ignored;
    for (const std::string& column : columns)
        if (is_left_out(column, own_file(columns)) && !contains(ignored, column) && !is_named(mapping, column))
            ignored.push_back(column);
    return ignored;
}

std::string find_named(ColumnRole role, const std::string& name, const std::vector<std::string>& columns)
{
    if (name.empty() || contains(columns, name))
        return name;
    const auto alike = [&](const std::string& column) { return !bare(name).empty() && bare(column) == bare(name); };
    if (std::count_if(columns.begin(), columns.end(), alike) == 1)
        return *std::find_if(columns.begin(), columns.end(), alike);
    throw Error(ErrorKind::NotFound, std::string("There is no column \"") + name + "\" for the " + name_of(role)
                + ". The file has: " + listed(columns) + ".");
}

std::string guess_column(ColumnRole role, const std::vector<std::string>& columns, const std::vector<std::string>& taken)
{
    for (const std::string_view known : known_names[static_cast<std::size_t>(role)]) {
        for (const std::string& column : columns) {
            if (bare(column) == known && !contains(taken, column))
                return column;
        }
    }
    return {};
}

}

std::optional<ColumnRole> guess_role(std::string_view name)
{
    const std::string letters = bare(name);
    for (std::size_t role = 0; role < role_count; ++role) {
        const auto& names = known_names[role];
        if (name.size() <= 2 * letters.size() && std::find(names.begin(), names.end(), letters) != names.end())
            return static_cast<ColumnRole>(role);
    }
    return std::nullopt;
}

const char* name_of(ColumnRole role)
{
    static constexpr std::array<const char*, role_count> names = {"text", "label", "id", "annotator", "date", "note"};
    return names[static_cast<std::size_t>(role)];
}

Mapping guess_mapping(const Mapping& mapping, const std::vector<std::string>& columns)
{
    Mapping resolved;
    resolved.ignored = ignored_columns(mapping, columns);
    std::map<std::string, ColumnRole> roles;
    std::vector<std::string> taken = resolved.ignored;
    const auto take = [&](std::size_t role, const std::string& column) {
        resolved.*members[role] = column;
        if (column.empty())
            return;
        if (contains(resolved.ignored, column))
            throw Error(ErrorKind::Usage, "The column \"" + column + "\" is the " + name_of(static_cast<ColumnRole>(role))
                        + " and cannot be ignored as well.");
        if (const auto [other, is_new] = roles.try_emplace(column, static_cast<ColumnRole>(role)); !is_new)
            throw Error(ErrorKind::Usage, "The column \"" + column + "\" cannot be both the " + name_of(other->second)
                        + " and the " + name_of(static_cast<ColumnRole>(role)) + ".");
        taken.push_back(column);
    };
    for (std::size_t role = 0; role < role_count; ++role) {
        if (const std::optional<std::string>& named = mapping.*members[role])
            take(role, find_named(static_cast<ColumnRole>(role), *named, columns));
    }
    // Elsewhere "time" may be when the comment was written.
    if (!mapping.date && own_file(columns) == OwnFile::Labels && !contains(taken, "time"))
        take(static_cast<std::size_t>(ColumnRole::Date), "time");
    for (std::size_t role = 0; role < role_count; ++role) {
        if (!(resolved.*members[role]))
            take(role, guess_column(static_cast<ColumnRole>(role), columns, taken));
    }
    if (resolved.text->empty() && columns.size() == 1 && !mapping.text && taken.empty())
        resolved.text = columns.front();
    return resolved;
}

Mapping resolve_mapping(const Mapping& mapping, const std::vector<std::string>& columns)
{
    Mapping resolved = guess_mapping(mapping, columns);
    if (resolved.text->empty())
        throw Error(ErrorKind::NotFound, "No column of the file could be recognised as the text of the comments. "
                    "Name it; the file has: " + listed(columns) + ".");
    return resolved;
}

}
