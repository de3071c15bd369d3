#include "common/error.h"
#include "ingest/encoding.h"
#include "ingest/file_shape.h"
#include "ingest/files.h"

#include <gtest/gtest.h>

namespace winnow {

namespace {

class Reading : public testing::Test {
protected:
    std::filesystem::path file(const std::string& name, std::string_view bytes)
    {
        return write_bytes(m_folder.path() / name, bytes);
    }

    std::vector<Record> records(std::string_view bytes, const std::string& name = "table.csv",
                                std::size_t limit = default_record_limit)
    {
        const std::filesystem::path path = file(name, bytes);
        return all_records(*RecordReader::open(path, guess_shape(path), limit));
    }

    TemporaryFolder m_folder;
};

using namespace std::string_view_literals;

}

TEST_F(Reading, RefusesNestedKeysThatMeetOrGrowTooLong)
{
    const std::string long_key(1001, 'k');
    const auto rows = records(R"({"a.b":1,"a":{"b":2}})" "\n{\"" + long_key + "\":{\"b\":2}}\n{\"" + long_key + "\":2}\n", "rows.jsonl");
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_NE(rows[0].fault.find("a key comes twice"), std::string::npos);
    EXPECT_NE(rows[1].fault.find("too long keys"), std::string::npos);
    EXPECT_EQ(rows[2].fault, "");
}

TEST_F(Reading, RowsKnowTheLineWhereTheyStart)
{
    const auto rows = records("text,label\r\n\"a\r\nb\",1\r\n\r\nc,2\r\n");
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].line, 2);
    EXPECT_EQ(rows[0].values[0], "a\r\nb");
    EXPECT_EQ(rows[1].line, 5);
}

TEST_F(Reading, WhatLooksLikeAByteOrderMarkInTheMiddleIsNone)
{
    EXPECT_EQ(guess_encoding_of_file(file("middle.csv", "text,label\nplain,1\n\xFF\xFE here,2\n")), "windows-1252");
    EXPECT_EQ(guess_encoding_of_file(file("start.csv", "\xFF\xFEt\0e\0"sv)), "UTF-16LE");
}

TEST_F(Reading, NoncharactersAreText)
{
    const auto rows = records("\xFF\xFEt\0\n\0\xFE\xFF\xFF\xFF\n\0"sv);
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].values.at(0), "\xEF\xBF\xBE\xEF\xBF\xBF");
}

TEST_F(Reading, RaggedRowsAreRefusedAloneWithTheirLine)
{
    const auto rows = records("text,label\na,1\nb\nc,2,3\nd,4,,\n");
    ASSERT_EQ(rows.size(), 4u);
    EXPECT_FALSE(rows[0].refused());
    EXPECT_EQ(rows[1].fault, "the row has fewer fields than the header");
    EXPECT_EQ(rows[1].line, 3);
    EXPECT_EQ(rows[1].raw, "b");
    EXPECT_EQ(rows[2].fault, "the row has more fields than the header");
    EXPECT_FALSE(rows[3].refused()) << "empty cells at the end are a spreadsheet's";
}

TEST_F(Reading, AQuoteThatIsNeverClosedCostsOneRow)
{
    const auto rows = records("text,label\na,1\n\"b,2\nc,3\nd,4\n");
    ASSERT_EQ(rows.size(), 4u);
    EXPECT_EQ(rows[1].fault, "a quote is never closed");
    EXPECT_EQ(rows[1].line, 3);
    EXPECT_EQ(rows[2].line, 4);
    EXPECT_EQ(rows[2].values[0], "c");
    EXPECT_EQ(rows[3].values[0], "d");
}

TEST_F(Reading, TextAfterAClosingQuoteIsRefused)
{
    const auto rows = records("text,label\n\"he said \"no\" to me\",1\nb,2\n");
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_NE(rows[0].fault.find("after a closing quote"), std::string::npos);
    EXPECT_EQ(rows[1].values[0], "b");
}

TEST_F(Reading, BytesOutsideTheEncodingRefuseTheirRowOnly)
{
    const auto rows = records("text,label\nfine \xC3\xA9 \xC3\xA9 \xC3\xA9 \xC3\xA9 \xC3\xA9 \xC3\xA9 \xC3\xA9 "
                              "\xC3\xA9 \xC3\xA9 \xC3\xA9,1\nbad \xE9,2\ngood,3\n");
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_NE(rows[1].fault.find("encoding"), std::string::npos);
    EXPECT_EQ(rows[1].raw, "bad \uFFFD,2");
    EXPECT_FALSE(rows[2].refused());
}

TEST_F(Reading, HalfASurrogatePairRefusesItsRow)
{
    const auto path = file("table.csv", "\xFF\xFEt\0e\0x\0t\0\n\0a\0\x00\xD8\n\0b\0\n\0"sv);
    const auto rows = all_records(*RecordReader::open(path, guess_shape(path)));
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_TRUE(rows[0].refused());
    EXPECT_EQ(rows[1].values[0], "b");
}

TEST_F(Reading, ANulRefusesItsRow)
{
    const auto rows = records("text,label\na\0b,1\nc,2\n"sv);
    EXPECT_EQ(rows.at(0).fault, "the row holds a NUL");
    EXPECT_FALSE(rows.at(1).refused());
    EXPECT_EQ(records("{\"text\":\"a\\u0000b\"}\n", "rows.jsonl").at(0).fault, "the row holds a NUL");
}

TEST_F(Reading, ARowOverTheLimitIsRefusedAndTheNextIsRead)
{
    const std::string text(5000, 'x');
    const auto rows = records("text,label\n" + text + ",1\nb,2\n\"" + text + "\n" + text + "\",3\nc,4\n", "table.csv", 6000);
    ASSERT_EQ(rows.size(), 5u);
    EXPECT_FALSE(rows[0].refused());
    EXPECT_EQ(rows[2].fault, "a quote is never closed");
    EXPECT_EQ(rows[4].values[0], "c");
    const auto long_lines = records("text,label\n" + std::string(7000, 'x') + ",1\nb,2\n", "table.csv", 6000);
    ASSERT_EQ(long_lines.size(), 2u);
    EXPECT_NE(long_lines[0].fault.find("longer than"), std::string::npos);
    EXPECT_EQ(long_lines[1].values[0], "b");
    EXPECT_EQ(long_lines[1].line, 3);
}

TEST_F(Reading, MoreThanTenThousandColumnsAreRefusedAsAFile)
{
    const auto path = file("table.csv", std::string(10'000, ',') + "\n");
    EXPECT_THROW(RecordReader::open(path, FileShape{}), Error);
    EXPECT_NO_THROW(RecordReader::open(file("table.csv", std::string(9'999, ',') + "\n"), FileShape{}));
    std::string keys = "{\"k\":1";
    for (int key = 0; key < 10'000; ++key)
        keys += ",\"k" + std::to_string(key) + "\":1";
    const auto wide = file("rows.jsonl", keys + "}\n");
    EXPECT_THROW(RecordReader::open(wide, guess_shape(wide)), Error);
}

TEST_F(Reading, ATableMadeOfOpenQuotesEndsWithASentence)
{
    std::string bytes = "text;label\n";
    for (int row = 0; row < 2'000'000; ++row)
        bytes += "b\",\"\n";
    const auto path = file("table.csv", bytes);
    const auto reader = RecordReader::open(path, FileShape{});
    Record record;
    EXPECT_THROW(while (reader->next(record)) {}, Error);
}

TEST_F(Reading, JsonThatIsNoFlatObjectIsRefusedByLine)
{
    const auto rows = records("{\"text\":\"a\"}\n[1]\n\n5\n{\"text\":\n{\"text\":\"b\",\"text\":\"c\"}\n{\"text\":\"\\ud800\"}\n"
                              "{\"n\":12345678901234567890123,\"text\":\"d\"}\n{\"text\":" + std::string(100, '[')
                              + std::string(100, ']') + "}\n", "rows.jsonl");
    ASSERT_EQ(rows.size(), 8u);
    for (const std::size_t bad : {1, 2, 3, 4, 5, 7})
        EXPECT_TRUE(rows[bad].refused()) << bad;
    EXPECT_EQ(rows[2].line, 4);
    EXPECT_EQ(*rows[6].value(1), "12345678901234567890123");
}

TEST_F(Reading, EmptyAndMissingFilesAndFoldersAreNamed)
{
    EXPECT_THROW(guess_shape(file("empty.csv", "")), Error);
    EXPECT_THROW(guess_shape(file("blank.csv", "\n \n")), Error);
    EXPECT_THROW(guess_shape(m_folder.path() / "none.csv"), Error);
    EXPECT_THROW(guess_shape(m_folder.path()), Error);
}

TEST_F(Reading, WhatIsNoTableWhateverItsNameSaysIsRefusedWithWhatItSeemsToBe)
{
    const auto refusal = [&](std::string_view bytes, const ReadingOptions& options = {}) -> std::string {
        try {
            guess_shape(file("t.csv", bytes), options);
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::BadInput);
            return error.what();
        }
        return "";
    };
    const auto says = [&](std::string_view bytes, const char* what) { EXPECT_NE(refusal(bytes).find(what), std::string::npos) << refusal(bytes); };
    says("\x89PNG\r\n\x1A\n\0\0\0\rIHDR"sv, "picture");
    says("\xFF\xD8\xFF\xE0\0\x10JFIF"sv, "picture");
    says("GIF89a\x01\0"sv, "picture");
    says("%PDF-1.7\n%\xE2\xE3"sv, "PDF");
    says("PK\x03\x04\x14\0[Content_Types].xml"sv, "Save the spreadsheet as CSV");
    says("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0"sv, "Save it as CSV");
    says("\x1F\x8B\x08\0abc"sv, "gzip");
    says("SQLite format 3\0abc"sv, "database");
    says("PAR1\x15\0abcPAR1"sv, "Parquet");
    says("a\0b,c\nd\0,e\nf,g\n"sv, "no text");
    EXPECT_EQ(refusal("PAR1,label\ntext,1\n"), "") << "a column may be called so";
    EXPECT_EQ(refusal("t\0e\0x\0t\0\n\0a\0\n\0"sv), "") << "UTF-16 has a NUL in each of its characters";
    EXPECT_NE(refusal("t\0e\0x\0t\0\n\0a\0\n\0"sv, {.format = {}, .encoding = "UTF-8", .delimiter = {}, .quote = {}, .header = {}}).find("another encoding"),
              std::string::npos);
}

TEST_F(Reading, TheSeparatorIsTheOneThatMakesTheColumnsEven)
{
    EXPECT_EQ(guess_shape(file("t.csv", "comment;isHate\na, b, c;1\nd, e;0\n")).delimiter, ';');
    EXPECT_EQ(guess_shape(file("t.csv", "comment|n\na;b|1\nc;d|0\n")).delimiter, '|');
    EXPECT_EQ(guess_shape(file("t.txt", "comment\tn\na,b\t1\nc,d\t0\n")).delimiter, '\t');
    EXPECT_EQ(records("comment\none, two\nthree\n").at(0).values[0], "one, two") << "one column alone";
}

TEST_F(Reading, AFileWithoutAHeaderKeepsItsFirstRow)
{
    const auto path = file("t.csv", "I liked it,1\nI did not,0\n");
    const FileShape shape = guess_shape(path);
    EXPECT_EQ(shape.header, HeaderRow::Absent);
    const auto reader = RecordReader::open(path, shape);
    EXPECT_EQ(reader->columns(), (std::vector<std::string>{"column 1", "column 2"}));
    EXPECT_EQ(all_records(*reader).size(), 2u);
}

TEST_F(Reading, ColumnsWithTheSameNameAreToldApart)
{
    const auto path = file("t.csv", "text,a,a,,a (2)\n1,2,3,4,5\n");
    EXPECT_EQ(RecordReader::open(path, guess_shape(path))->columns(),
              (std::vector<std::string>{"text", "a", "a (2)", "column 4", "a (2) (2)"}));
}

TEST_F(Reading, EncodingsAreGuessedAndCanBeNamed)
{
    EXPECT_EQ(guess_encoding("plain"), "UTF-8");
    EXPECT_EQ(guess_encoding("caf\xC3\xA9"), "UTF-8");
    EXPECT_EQ(guess_encoding("\xFF\xFE" "a\0"sv), "UTF-16LE");
    EXPECT_EQ(guess_encoding("\0a\0b\0c"sv), "UTF-16BE");
    EXPECT_EQ(encoding_from_name("latin1"), "ISO-8859-1");
    EXPECT_THROW(encoding_from_name("klingon"), Error);
    const auto path = file("t.csv", "text\n\xE4\n");
    ReadingOptions options;
    options.encoding = "KOI8-R";
    const auto rows = all_records(*RecordReader::open(path, guess_shape(path, options)));
    EXPECT_EQ(rows.at(0).values[0], "\xD0\x94");
}

TEST_F(Reading, EveryCutOfAFileGivesTheSameRows)
{
    // Lines, multi-byte characters and CR LF pairs that lie across the pieces in which the file is read.
    std::string bytes = "text,label\r\n";
    for (int row = 0; row < 60'000; ++row)
        bytes += "\"r\xC3\xA9sum\xC3\xA9 \r\n" + std::to_string(row) + "\",\xF0\x9F\x98\x80\r\n";
    const auto rows = records(bytes);
    ASSERT_EQ(rows.size(), 60'000u);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        ASSERT_EQ(rows[row].values[0], "r\u00e9sum\u00e9 \r\n" + std::to_string(row));
        ASSERT_EQ(rows[row].line, static_cast<std::int64_t>(2 + 2 * row));
    }
}

}
