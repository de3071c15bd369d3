// Rows that are written several at once are the rows that were added, however many of them make a statement.

#include "store/batch_insert.h"

#include "store/text_column.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

namespace winnow {
namespace {

class Inserting : public testing::Test {
protected:
    std::int64_t count() { return project.database().execAndGet("SELECT count(*) FROM rows").getInt64(); }

    static constexpr std::size_t at_once = 4;
    test::TemporaryFolder folder;
    Project project = Project::create(folder / "sample.winnow");
    bool has_table = project.database().exec("CREATE TABLE rows (id INTEGER PRIMARY KEY, number INTEGER, share REAL, text TEXT, bytes BLOB) STRICT") == 0;
    BatchInsert insert{project, "rows", {"number", "share", "text", "bytes"}, BatchInsert::RowIds::Own, at_once};
};

class InsertingRows : public Inserting, public testing::WithParamInterface<std::size_t> {};

TEST_P(InsertingRows, EveryRowComesInItsOrder)
{
    const auto rows = static_cast<std::int64_t>(GetParam());
    for (std::int64_t row = 0; row < rows; ++row) {
        std::string text = "row " + std::to_string(row); // gone before it is written
        const bool is_odd = row % 2 == 1;
        insert.add({}, row, is_odd ? std::optional(0.5) : std::nullopt, text, is_odd ? std::nullopt : std::optional(BatchInsert::Bytes{text}));
    }
    EXPECT_EQ(count(), rows - rows % static_cast<std::int64_t>(at_once));
    insert.finish();
    insert.finish(); // nothing waits any more
    EXPECT_EQ(count(), rows);

    SQLite::Statement query(project.database(), "SELECT number, share, text, bytes FROM rows ORDER BY rowid");
    for (std::int64_t row = 0; query.executeStep(); ++row) {
        EXPECT_EQ(query.getColumn(0).getInt64(), row);
        EXPECT_EQ(query.getColumn(1).isNull(), row % 2 == 0);
        EXPECT_EQ(query.getColumn(2).getString(), "row " + std::to_string(row));
        EXPECT_EQ(query.getColumn(3).isNull(), row % 2 == 1);
        EXPECT_EQ(query.getColumn(3).getString(), row % 2 == 0 ? "row " + std::to_string(row) : "");
    }
}

INSTANTIATE_TEST_SUITE_P(Of, InsertingRows, testing::Values(0, 1, 3, 4, 5, 8, 11));

TEST_F(Inserting, ATextMayHoldNul)
{
    const std::string text("a\0b", 3);
    insert.add({}, std::int64_t{1}, 1.0, text, BatchInsert::Bytes{text});
    insert.finish();
    SQLite::Statement query(project.database(), "SELECT text, bytes FROM rows");
    ASSERT_TRUE(query.executeStep());
    EXPECT_EQ(text_of(query.getColumn(0)), text);
    EXPECT_EQ(query.getColumn(1).getString(), text);
}

TEST_F(Inserting, ARowHasTheIdThatItIsGivenOrOneMoreThanTheHighest)
{
    BatchInsert given(project, "rows", {"number"}, BatchInsert::RowIds::Given, at_once);
    given.add(40, std::int64_t{1});
    given.add({}, std::int64_t{2});
    given.finish();
    for (std::int64_t number = 3; number < 8; ++number)
        insert.add(7, number, 1.0, "its own id", std::optional<BatchInsert::Bytes>());
    insert.finish();
    SQLite::Statement query(project.database(), "SELECT id - number FROM rows ORDER BY id");
    std::vector<int> before;
    while (query.executeStep())
        before.push_back(query.getColumn(0).getInt());
    EXPECT_EQ(before, std::vector<int>(7, 39));
}

TEST_F(Inserting, WhatFailedDoesNotComeAgain)
{
    project.database().exec("CREATE UNIQUE INDEX numbers ON rows (number)");
    for (int row = 0; row < 3; ++row)
        insert.add({}, std::int64_t{7}, 1.0, "twice", std::optional<BatchInsert::Bytes>());
    EXPECT_ANY_THROW(insert.add({}, std::int64_t{7}, 1.0, "twice", std::optional<BatchInsert::Bytes>()));
    EXPECT_EQ(count(), 0);
    insert.add({}, std::int64_t{7}, 1.0, "once", std::optional<BatchInsert::Bytes>());
    insert.finish();
    EXPECT_EQ(count(), 1);
}

}
}
