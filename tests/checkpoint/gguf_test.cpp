#include "checkpoint/gguf.h"
#include "gguf_builder.h"
#include "support/expect_error.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

namespace winnow {
namespace {

using test::expect_error;
using test::GgufBuilder;
using test::little_endian;
using test::TemporaryFolder;
using test::write_bytes;

GgufBuilder two_tensors()
{
    GgufBuilder builder;
    builder.text("a", "b").tensor("x", {4, 2}, 0, std::string(32, '\1')).tensor("y", {32}, 8, std::string(34, '\2'));
    return builder;
}

void expect_refused(const std::string& bytes, const std::string& reason)
{
    const TemporaryFolder folder;
    const auto path = folder.path() / "model.gguf";
    write_bytes(path, bytes);
    expect_error(ErrorKind::Damaged, reason, [&] { GgufFile file(path); });
    expect_error(ErrorKind::Damaged, path.string(), [&] { GgufFile file(path); });
}

TEST(Gguf, ValuesAndTensorsAreRead)
{
    const TemporaryFolder folder;
    GgufBuilder builder = two_tensors();
    builder.version = 2;
    builder.whole("n", 7).number("f", 0.5f).texts("t", {"", "xyz"}).floats("s", {1, 2}).integers("i", {-1}).raw("yes", GgufType::Bool, "\1");
    builder.raw("minus", GgufType::I8, "\xff").raw("i64", GgufType::I64, little_endian(std::int64_t{5}));
    write_bytes(folder.path() / "m", builder.build());
    const GgufFile file(folder.path() / "m");
    EXPECT_EQ(file.text("a"), "b");
    EXPECT_EQ(file.whole_number("n"), 7u);
    EXPECT_EQ(file.whole_number("i64"), 5u);
    EXPECT_EQ(file.whole_number("none", 3), 3u);
    EXPECT_EQ(file.number("f"), 0.5);
    EXPECT_EQ(file.texts("t"), (std::vector<std::string_view>{"", "xyz"}));
    EXPECT_EQ(file.floats("s"), (std::vector<float>{1, 2}));
    EXPECT_EQ(file.integers("i"), (std::vector<std::int32_t>{-1}));
    EXPECT_TRUE(file.truth("yes", false));
    ASSERT_EQ(file.tensors().size(), 2u);
    EXPECT_EQ(file.tensors()[0].shape, (std::vector<std::int64_t>{2, 4}));
    EXPECT_EQ(file.tensors()[1].type, StoredType::Q8_0);
    EXPECT_EQ(file.tensors()[1].offset - file.tensors()[0].offset, 32u);
    expect_error(ErrorKind::Damaged, "no \"none\"", [&] { file.text("none"); });
    expect_error(ErrorKind::Damaged, "\"a\" is not a whole number", [&] { file.whole_number("a"); });
    expect_error(ErrorKind::Damaged, "\"minus\" is not a whole number", [&] { file.whole_number("minus"); });
    expect_error(ErrorKind::Damaged, "\"n\" is not a floating-point number", [&] { file.number("n"); });
    expect_error(ErrorKind::Damaged, "\"s\" is not a list of INT32", [&] { file.integers("s"); });
    expect_error(ErrorKind::Damaged, "\"i\" is not a list of FLOAT32", [&] { file.floats("i"); });
    expect_error(ErrorKind::Damaged, "\"i\" is not a list of texts", [&] { file.texts("i"); });
}

TEST(Gguf, MagicAndVersionAreChecked)
{
    GgufBuilder builder = two_tensors();
    expect_refused("", "begin with \"GGUF\"");
    expect_refused("GGUF", "its version");
    builder.magic = "GGML";
    expect_refused(builder.build(), "begin with \"GGUF\"");
    builder = two_tensors();
    for (const std::uint32_t version : {0u, 1u, 4u, 0x03000000u}) {
        builder.version = version;
        expect_refused(builder.build(), "version is " + std::to_string(version));
    }
}

TEST(Gguf, CountsAreCapped)
{
    GgufBuilder builder = two_tensors();
    builder.extra_tensors = UINT64_MAX / 2;
    expect_refused(builder.build(), "the number of tensors");
    builder = two_tensors();
    builder.extra_values = UINT64_MAX / 2;
    expect_refused(builder.build(), "the number of metadata values");
    builder = two_tensors();
    builder.list("l", GgufType::U8, std::uint64_t{1} << 40, "");
    expect_refused(builder.build(), "the length of a metadata list");
    builder = two_tensors();
    builder.extra_tensors = 1;
    expect_refused(builder.build(), "tensor");
}

TEST(Gguf, LengthsAreComparedWithWhatIsLeft)
{
    expect_refused(GgufBuilder().list("l", GgufType::U32, 1 << 20, "1234").build(), "a metadata list claims 4194304 bytes");
    expect_refused(GgufBuilder().list("l", GgufType::String, 1 << 20, "1234").build(), "claims 1048576 texts");
    expect_refused(GgufBuilder().raw("t", GgufType::String, little_endian(std::uint64_t{1} << 20)).build(), "more than the file has left");
    expect_refused(GgufBuilder().raw("t", GgufType::String, little_endian(UINT64_MAX)).build(), "at most 16777216");
    expect_refused(GgufBuilder().text(std::string(65'536, 'k'), "").build(), "a metadata key claims 65536");
    GgufBuilder builder = two_tensors();
    builder.tensors[0].name = std::string(128, 'n');
    expect_refused(builder.build(), "the name of a tensor claims 128");
}

TEST(Gguf, MetadataIsChecked)
{
    expect_refused(GgufBuilder().text("", "x").build(), "without a name");
    expect_refused(GgufBuilder().text("a", "x").text("a", "y").build(), "key \"a\" is there twice");
    expect_refused(GgufBuilder().raw("a", 13, "").build(), "\"a\" has the unknown type 13");
    expect_refused(GgufBuilder().raw("a", GgufType::Bool, "\2").build(), "\"a\" should be true or false");
    expect_refused(GgufBuilder().list("a", GgufType::Array, 1, std::string(12, '\0')).build(), "\"a\" is a list of lists");
    expect_refused(GgufBuilder().list("a", static_cast<GgufType>(99), 1, "").build(), "\"a\" has the unknown type 99");
}

TEST(Gguf, AlignmentIsAPowerOfTwoOfTheRightType)
{
    for (const std::uint32_t alignment : {0u, 24u, 8192u})
        expect_refused(two_tensors().whole("general.alignment", alignment).build(), "\"general.alignment\" is " + std::to_string(alignment));
    expect_refused(two_tensors().raw("general.alignment", GgufType::U64, little_endian(std::uint64_t{32})).build(), "not of the type UINT32");
    const TemporaryFolder folder;
    GgufBuilder builder = two_tensors().whole("general.alignment", 128);
    builder.alignment = 128;
    write_bytes(folder.path() / "m", builder.build());
    EXPECT_EQ(GgufFile(folder.path() / "m").tensors()[1].offset % 128, 0u);
}

TEST(Gguf, ShapesAreChecked)
{
    const auto refused = [](std::vector<std::uint64_t> dimensions, std::uint32_t type, const std::string& reason) {
        expect_refused(GgufBuilder().tensor("x", std::move(dimensions), type, std::string(256, '\0')).build(), "tensor \"x\" " + reason);
    };
    refused({}, 0, "has 0 dimensions");
    refused({1, 1, 1, 1, 1}, 0, "has 5 dimensions");
    refused({4, 0}, 0, "has a dimension of 0");
    refused({UINT64_MAX}, 0, "has a dimension of 18446744073709551615");
    refused({std::uint64_t{1} << 32, std::uint64_t{1} << 32}, 0, "has a shape that is too large");
    refused({std::uint64_t{1} << 62}, 0, "has a shape that is too large");
    refused({33}, 8, "has rows of 33 elements, which are no whole blocks of Q8_0");
    refused({128, 2}, 12, "has rows of 128 elements, which are no whole blocks of Q4_K");
    refused({32}, 16, "is stored as ggml type 16; F32, F16, BF16, Q4_0,");
    refused({65}, 0, "does not lie inside the file");
    refused({(std::uint64_t{1} << 61) - 1}, 0, "does not lie inside the file");
}

TEST(Gguf, OffsetsAreThoseThatGgmlWouldWrite)
{
    GgufBuilder builder = two_tensors();
    builder.at("y").offset_error = 32;
    expect_refused(builder.build(), "\"y\" has the offset 64, but 32 was expected");
    builder = two_tensors();
    builder.at("x").offset_error = UINT64_MAX - 31;
    expect_refused(builder.build(), "\"x\" has the offset");
    builder = two_tensors();
    builder.at("y").name = "x";
    expect_refused(builder.build(), "\"x\" is there twice");
}

TEST(Gguf, AFileCutAnywhereIsRefused)
{
    const std::string whole = two_tensors().build();
    const std::size_t needed = whole.size() - 30; // behind the last tensor stands padding
    for (std::size_t size = 0; size < needed; ++size)
        expect_refused(whole.substr(0, size), "");
}

}
}
