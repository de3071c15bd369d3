#include "jobs/comment_slices.h"

#include "classify/script.h"
#include "classify/words.h"
#include "store/metadata_value.h"

#include <algorithm>
#include <array>
#include <map>

namespace winnow {

namespace {

constexpr std::size_t most_values = 20;
constexpr std::size_t least_comments = 5;
constexpr std::array<std::size_t, 4> shortest = {0, 11, 26, 51}; // words

using Places = std::vector<std::size_t>;
using ByValue = std::map<std::string, Places>;

void add_most_frequent(std::vector<CommentSlice>& slices, const ByValue& by_value, CommentSlice like)
{
    if (by_value.size() < 2)
        return;
    std::vector<const ByValue::value_type*> values;
    for (const auto& value : by_value)
        if (value.second.size() >= least_comments)
            values.push_back(&value);
    std::stable_sort(values.begin(), values.end(), [](auto* one, auto* other) { return one->second.size() > other->second.size(); });
    values.resize(std::min(values.size(), most_values));
    for (const auto* value : values) {
        like.value = value->first;
        like.places = value->second;
        slices.push_back(like);
    }
}

ByValue by_column(std::span<const CommentRow> rows, const std::string& column)
{
    ByValue values;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (auto value = metadata_value(rows[i].metadata, column))
            values[*value].push_back(i);
    return values;
}

ByValue by_source(std::span<const CommentRow> rows)
{
    ByValue values;
    for (std::size_t i = 0; i < rows.size(); ++i)
        values[rows[i].import_file].push_back(i);
    return values;
}

ByValue by_script(std::span<const CommentRow> rows)
{
    ByValue values;
    for (std::size_t i = 0; i < rows.size(); ++i)
        values[main_script(rows[i].text)].push_back(i);
    return values;
}

void add_by_words(std::vector<CommentSlice>& slices, std::span<const CommentRow> rows)
{
    std::array<Places, shortest.size()> places;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::size_t words = words_of(rows[i].text, shortest.back()).size();
        const auto above = std::upper_bound(shortest.begin(), shortest.end(), words);
        places[static_cast<std::size_t>(above - shortest.begin()) - 1].push_back(i);
    }
    if (std::count_if(places.begin(), places.end(), [](const Places& some) { return !some.empty(); }) < 2)
        return;
    for (std::size_t band = 0; band < places.size(); ++band)
        if (!places[band].empty())
            slices.push_back({SliceKind::Words, {}, {}, shortest[band], band + 1 < shortest.size() ? shortest[band + 1] - 1 : 0, places[band]});
}

}

std::vector<CommentSlice> comment_slices(std::span<const CommentRow> rows, std::span<const std::string> columns)
{
    std::vector<CommentSlice> slices;
    for (const std::string& column : columns)
        add_most_frequent(slices, by_column(rows, column), {.kind = SliceKind::Metadata, .column = column});
    add_most_frequent(slices, by_source(rows), {.kind = SliceKind::Source});
    add_by_words(slices, rows);
    add_most_frequent(slices, by_script(rows), {.kind = SliceKind::Script});
    return slices;
}

}
