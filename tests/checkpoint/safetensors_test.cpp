#include "bytes.h"
#include "checkpoint/safetensors.h"
#include "support/expect_error.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>
#include <unistd.h>

namespace winnow {
namespace {

using test::expect_error;
using test::little_endian;
using test::read_bytes;
using test::TemporaryFolder;
using test::write_bytes;

std::string file_of(const std::string& header, const std::string& data)
{
    return little_endian(std::uint64_t{header.size()}) + header + data;
}

// A file that is not accepted, with the reason.
void expect_refused(const std::string& bytes, const std::string& reason)
{
    const TemporaryFolder folder;
    const auto path = folder.path() / "model.safetensors";
    write_bytes(path, bytes);
    expect_error(ErrorKind::Damaged, reason, [&] { SafetensorsFile file(path); });
    expect_error(ErrorKind::Damaged, path.string(), [&] { SafetensorsFile file(path); });
}

void expect_header_refused(const std::string& header, const std::string& data, const std::string& reason)
{
    expect_refused(file_of(header, data), reason);
}

const std::string eight(8, '\1');

TEST(Safetensors, WhatIsWrittenIsReadBack)
{
    const TemporaryFolder folder;
    const auto path = folder.path() / "a.safetensors";
    const float numbers[] = {1.5f, -2.0f, 0.25f};
    const std::string_view bytes(reinterpret_cast<const char*>(numbers), sizeof numbers);
    write_safetensors(path, {{"b", ElementType::F32, {3, 1}, bytes}, {"a", ElementType::U8, {2}, "xy"}, {"empty", ElementType::F16, {0, 7}, ""},
                             {"scalar", ElementType::I64, {}, eight}}, {{"format", "pt"}});
    const SafetensorsFile file(path);
    ASSERT_EQ(file.entries().size(), 4u);
    EXPECT_EQ(file.metadata().at("format"), "pt");
    EXPECT_EQ(file.entry("b").shape, (std::vector<std::int64_t>{3, 1}));
    EXPECT_EQ(file.read_floats(file.entry("b")), (std::vector<float>{1.5f, -2.0f, 0.25f}));
    EXPECT_EQ(file.entry("empty").element_count(), 0);
    EXPECT_EQ(file.entry("scalar").element_count(), 1);
    char text[2];
    file.read(file.entry("a"), text);
    EXPECT_EQ(std::string(text, 2), "xy");
    EXPECT_EQ(file.find("c"), nullptr);
    expect_error(ErrorKind::Damaged, "no tensor \"c\"", [&] { file.entry("c"); });
    expect_error(ErrorKind::Damaged, "dtype U8", [&] { file.read_floats(file.entry("a")); });
}

TEST(Safetensors, EveryTensorIsAligned)
{
    const TemporaryFolder folder;
    const auto path = folder.path() / "a.safetensors";
    write_safetensors(path, {{"a", ElementType::U8, {1}, "x"}, {"b", ElementType::I64, {1}, eight}, {"c", ElementType::F32, {1}, "1234"}});
    const SafetensorsFile file(path);
    for (const SafetensorsEntry& entry : file.entries())
        EXPECT_EQ(entry.offset % static_cast<std::uint64_t>(bytes_of(entry.type)), 0u) << entry.name;
}

TEST(Safetensors, TheOrderOfTheInputDoesNotChangeTheBytes)
{
    const TemporaryFolder folder;
    const TensorBytes a{"a", ElementType::F32, {2}, eight}, b{"b", ElementType::F32, {2}, eight};
    write_safetensors(folder.path() / "1", {a, b});
    write_safetensors(folder.path() / "2", {b, a});
    EXPECT_EQ(read_bytes(folder.path() / "1"), read_bytes(folder.path() / "2"));
}

TEST(Safetensors, BytesThatDoNotFitTheShapeAreNotWritten)
{
    const TemporaryFolder folder;
    expect_error(ErrorKind::Internal, "\"a\"", [&] { write_safetensors(folder.path() / "1", {{"a", ElementType::F32, {3}, eight}}); });
    expect_error(ErrorKind::Internal, "twice", [&] {
        write_safetensors(folder.path() / "1", {{"a", ElementType::F32, {2}, eight}, {"a", ElementType::F32, {2}, eight}});
    });
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "1"));
}

TEST(Safetensors, HeaderLengthIsChecked)
{
    expect_refused("1234567", "at least 8");
    expect_refused(little_endian(std::uint64_t{3}) + "{}", "more than the file has");
    expect_refused(little_endian(std::uint64_t{(16 << 20) + 1}) + "{}", "16 MiB");
    expect_refused(little_endian(UINT64_MAX) + "{}", "16 MiB");
    expect_refused(file_of("", ""), "begin with \"{\"");
    expect_refused(file_of(" {}", ""), "begin with \"{\"");
}

TEST(Safetensors, HeaderMustBeStrictJson)
{
    expect_header_refused("{\"a\":", "", "JSON is broken");
    expect_header_refused("{\"\xff\":1}", "", "JSON is broken");
    expect_header_refused(R"({"a":{"b":[[[1]]]}})", "", "nested deeper than 4");
    const std::string entry = R"("a":{"dtype":"U8","shape":[8],"data_offsets":[0,8]})";
    expect_header_refused("{" + entry + "," + entry + "}", eight, "key \"a\" twice");
    expect_header_refused(R"({"a":{"dtype":"U8","dtype":"U8","shape":[8],"data_offsets":[0,8]}})", eight, "key \"dtype\" twice");
    expect_header_refused(R"({"__metadata__":{"a":1}})", "", "__metadata__");
    expect_header_refused(R"({"__metadata__":[]})", "", "__metadata__");
}

TEST(Safetensors, FieldsOfATensorAreChecked)
{
    expect_header_refused(R"({"a":[]})", "", "\"a\" is not described");
    expect_header_refused(R"({"a":{"shape":[8],"data_offsets":[0,8]}})", eight, "\"a\" has no dtype");
    expect_header_refused(R"({"a":{"dtype":"Q8","shape":[8],"data_offsets":[0,8]}})", eight, "\"a\" has an unknown dtype");
    expect_header_refused(R"({"a":{"dtype":"U8","shape":8,"data_offsets":[0,8]}})", eight, "\"a\" has a shape that is not a list");
    expect_header_refused(R"({"a":{"dtype":"U8","shape":[-8],"data_offsets":[0,8]}})", eight, "whole numbers in its shape");
    expect_header_refused(R"({"a":{"dtype":"U8","shape":[8.0],"data_offsets":[0,8]}})", eight, "whole numbers in its shape");
    expect_header_refused(R"({"a":{"dtype":"U8","shape":[99999999999999999999],"data_offsets":[0,8]}})", eight, "whole numbers in its shape");
    expect_header_refused(R"({"a":{"dtype":"U8","shape":[8],"data_offsets":[0]}})", eight, "not two numbers");
    expect_header_refused(R"({"a":{"dtype":"U8","shape":[8],"data_offsets":[8,0]}})", eight, "outside the file");
    expect_header_refused(R"({"a":{"dtype":"U8","shape":[9],"data_offsets":[0,9]}})", eight, "\"a\" lies outside the file");
    expect_header_refused(R"({"a":{"dtype":"F32","shape":[8],"data_offsets":[0,8]}})", eight, "ask for 32");
    expect_header_refused(R"({"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,8]}})", eight, "too large");
    expect_header_refused(R"({"a":{"dtype":"F64","shape":[2305843009213693952],"data_offsets":[0,8]}})", eight, "too large");
}

TEST(Safetensors, TensorsCoverTheDataWithoutHoleOrOverlap)
{
    const auto two = [](const char* first, const char* second) {
        return std::string(R"({"a":{"dtype":"U8","shape":[4],"data_offsets":)") + first
               + R"(},"b":{"dtype":"U8","shape":[4],"data_offsets":)" + second + "}}";
    };
    expect_header_refused(two("[0,4]", "[2,6]"), eight, "overlap before its tensor \"b\"");
    expect_header_refused(two("[0,4]", "[5,9]"), eight + "1", "hole");
    expect_header_refused(two("[1,5]", "[5,9]"), eight + "1", "hole");
    expect_header_refused(two("[0,4]", "[4,8]"), eight + "1", "end at byte");
    expect_header_refused("{}", "1", "end at byte");
}

TEST(Safetensors, TooManyTensorsAreRefused)
{
    std::string header = "{";
    for (int i = 0; i <= 100'001; ++i)
        header += (i ? ",\"" : "\"") + std::to_string(i) + R"(":{"dtype":"U8","shape":[0],"data_offsets":[0,0]})";
    expect_header_refused(header + "}", "", "at most 100000");
}

TEST(Safetensors, AFileCutShortAfterOpeningIsAnError)
{
    const TemporaryFolder folder;
    const auto path = folder.path() / "a";
    write_safetensors(path, {{"a", ElementType::F32, {2}, eight}});
    const SafetensorsFile file(path);
    ASSERT_EQ(::truncate(path.c_str(), 20), 0);
    expect_error(ErrorKind::Damaged, "cut short", [&] { file.read_floats(file.entry("a")); });
}

TEST(Safetensors, AMissingFileIsNamed)
{
    expect_error(ErrorKind::NotFound, "/no/such/file", [] { SafetensorsFile file("/no/such/file"); });
}

}
}
