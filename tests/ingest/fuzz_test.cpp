// Damaged tables: each is read to its end or refused with a sentence, and every row that is not refused is sound.
#include "common/error.h"
#include "ingest/encoding.h"
#include "ingest/files.h"
#include "ingest/row_source.h"
#include "support/mutation.h"

#include <gtest/gtest.h>

namespace winnow {

namespace {

const std::vector<std::string> tables = {
    "comment.csv", "comma_crlf_bom.csv", "semicolon_all_quoted.csv", "tab.tsv", "bar_cr.csv", "utf16_le.csv",
    "utf16_be_bom.csv", "windows_1252.csv", "lone_quotes.csv", "escaped.jsonl", "plain.jsonl"};

std::string bytes_of(const std::string& name)
{
    if (name == "comment.csv")
        return "comment;isHate\na, \"b\";1.0\n\"c\nd\";0.33\n";
    std::ifstream stream(std::filesystem::path(WINNOW_SOURCE_DIR "/tests/golden/ingest") / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void check(const Record& record, const Row& row, std::size_t columns)
{
    EXPECT_GT(record.line, 0);
    EXPECT_LE(record.values.size(), columns);
    EXPECT_TRUE(is_valid_utf8(record.raw));
    for (const auto& value : record.values)
        EXPECT_TRUE(!value || (is_valid_utf8(*value) && value->find('\0') == std::string::npos));
    EXPECT_TRUE(!row.fault.empty() || !row.text.empty());
}

// Whether the file could be read.
bool read_through(const std::filesystem::path& path, const SourceOptions& options)
{
    try {
        RowSource source(path, Task{}, options);
        source.read([](const Record& record, Row& row, const auto& columns) { check(record, row, columns.size()); }, {});
        return true;
    } catch (const Error& error) {
        EXPECT_NE(error.kind(), ErrorKind::Internal) << error.what();
        return false;
    }
}

}

TEST(Fuzz, DamagedTablesAreReadOrRefused)
{
    TemporaryFolder folder;
    test::Mutation mutate(20261);
    int read = 0;
    for (int round = 0; round < 250; ++round) {
        for (const std::string& name : tables) {
            const auto path = write_bytes(folder / name, mutate(bytes_of(name)));
            SourceOptions options;
            options.reading.record_limit = round % 2 ? 200 : default_record_limit;
            read += read_through(path, options);
        }
    }
    EXPECT_GT(read, 500) << "the damage should leave much that can be read";
}

}
