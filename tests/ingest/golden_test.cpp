// What Python's csv and json read in the same files (tests/golden/ingest.py).
#include "ingest/files.h"
#include "ingest/file_shape.h"
#include "ingest/label_rule.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

const std::filesystem::path folder = WINNOW_SOURCE_DIR "/tests/golden/ingest";

// A reference to what stays: the loops below go over parts of it.
const nlohmann::json& expected()
{
    static const nlohmann::json parsed = nlohmann::json::parse(std::ifstream(folder / "expected.json"));
    return parsed;
}

}

TEST(Golden, TablesHaveTheRowsThatPythonReads)
{
    for (const auto& [name, table] : expected()["tables"].items()) {
        SCOPED_TRACE(name);
        const FileShape shape = guess_shape(folder / name);
        EXPECT_EQ(std::string(1, shape.delimiter), table["delimiter"]);
        EXPECT_EQ(shape.header, HeaderRow::Present);
        const auto reader = RecordReader::open(folder / name, shape);
        EXPECT_EQ(nlohmann::json(reader->columns()), table["columns"]);
        const std::vector<Record> records = all_records(*reader);
        ASSERT_EQ(records.size(), table["rows"].size());
        for (std::size_t row = 0; row < records.size(); ++row) {
            EXPECT_EQ(records[row].fault, "") << "line " << records[row].line;
            std::vector<std::string> values;
            for (const auto& value : records[row].values)
                values.push_back(value.value());
            EXPECT_EQ(nlohmann::json(values), table["rows"][row]);
        }
    }
}

TEST(Golden, JsonLinesHaveTheValuesThatPythonReads)
{
    for (const auto& [name, objects] : expected()["json_lines"].items()) {
        SCOPED_TRACE(name);
        const auto reader = RecordReader::open(folder / name, guess_shape(folder / name));
        const std::vector<Record> records = all_records(*reader);
        ASSERT_EQ(records.size(), objects.size());
        for (std::size_t row = 0; row < records.size(); ++row) {
            ASSERT_EQ(records[row].fault, "");
            for (std::size_t column = 0; column < reader->columns().size(); ++column) {
                const nlohmann::json& value = objects[row][reader->columns()[column]];
                const std::string* const read = records[row].value(column);
                EXPECT_EQ(read ? nlohmann::json(*read) : nlohmann::json(), value);
            }
        }
    }
}

TEST(Golden, MediansArePythons)
{
    for (const auto& sample : expected()["medians"]) {
        MedianOfColumn column;
        for (const double number : sample["numbers"])
            column.add(number);
        EXPECT_DOUBLE_EQ(column.median().value(), sample["median"].get<double>());
    }
}

}
