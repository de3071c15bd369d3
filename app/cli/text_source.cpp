#include "text_source.h"

#include "common/error.h"
#include "ingest/file_shape.h"

#include <algorithm>

namespace winnow {

namespace {

std::size_t column_index(const RecordReader& reader, const std::string& column)
{
    const auto& columns = reader.columns();
    const auto found = std::ranges::find(columns, column);
    if (found != columns.end())
        return static_cast<std::size_t>(found - columns.begin());
    std::string names;
    for (const std::string& name : columns)
        names += (names.empty() ? "" : ", ") + name;
    throw Error(ErrorKind::NotFound, "There is no column \"" + column + "\" in the file. It has: " + names + ".");
}

}

std::vector<Example> read_texts(const std::filesystem::path& file, const std::string& column)
{
    const auto reader = RecordReader::open(file, guess_shape(file));
    std::vector<Example> texts;
    Record record;
    while (reader->next(record)) {
        if (record.refused())
            throw Error(ErrorKind::BadInput, "Line " + std::to_string(record.line) + " of " + file.string() + " cannot be read: " + record.fault + ".");
        const std::string* text = record.value(column_index(*reader, column));
        texts.push_back({std::ssize(texts) + 1, text ? *text : "", "", Split::None});
    }
    if (texts.empty())
        throw Error(ErrorKind::BadInput, "There is no row in " + file.string() + ".");
    return texts;
}

}
