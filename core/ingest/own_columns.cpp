#include "ingest/own_columns.h"

#include <algorithm>
#include <array>

namespace winnow {

namespace {

const std::string prefix = "metadata:";

bool is_ours(const std::string& key)
{
    static const std::vector<std::string> names = {
        "", "id", "text", "label", "split", "annotator", "time", "note", "predicted",
        label_columns::fraction, label_columns::judgement, label_columns::position};
    return std::find(names.begin(), names.end(), key) != names.end() || key.starts_with(prefix) || is_beside_the_label(key);
}

std::string column_of(const std::string& what, const std::string& name)
{
    return what + ' ' + (name.empty() ? "the file" : name);
}

}

const std::vector<std::string>& first_columns(OwnFile kind)
{
    static const std::array<std::vector<std::string>, 4> columns = {{
        {},
        {"id", "text", "label", "split", "annotator", "time", "note"},
        {"id", "text", "label", "split", "predicted"}, // files of before the label in the run have these too
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

std::string column_of_reader(const std::string& name)
{
    return column_of(label_columns::reader, name);
}

std::string column_of_noter(const std::string& name)
{
    return column_of(label_columns::noter, name);
}

bool is_beside_the_label(const std::string& column)
{
    const auto is_of_one = [&](const std::string& column_of) { return column.starts_with(column_of + ' ') || column.starts_with(column_of + '.'); };
    return column == label_columns::settled || column == label_in_run || is_of_one(label_columns::reader) || is_of_one(label_columns::noter);
}

std::string column_of_metadata(const std::string& key)
{
    return is_ours(key) ? prefix + key : key;
}

std::string metadata_of_column(const std::string& column)
{
    return column.starts_with(prefix) ? column.substr(prefix.size()) : column;
}

}
