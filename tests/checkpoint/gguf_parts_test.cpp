#include "checkpoint/gguf_parts.h"
#include "support/expect_error.h"
#include "support/temporary_folder.h"
#include "tiny_gemma.h"

#include <gtest/gtest.h>

namespace winnow {
namespace {

using test::expect_error;
using test::GgufBuilder;
using test::TemporaryFolder;
using test::tiny_numbers;
using test::write_bytes;

TEST(GgufPartNames, AreThoseOfGgufSplit)
{
    const auto part = gguf_part_name("/models/gemma-00002-of-00003.gguf");
    ASSERT_TRUE(part);
    EXPECT_EQ(part->model, "gemma");
    EXPECT_EQ(part->number, 2u);
    EXPECT_EQ(part->count, 3u);
    EXPECT_EQ(gguf_part_file_name(*part), "gemma-00002-of-00003.gguf");
    EXPECT_EQ(gguf_part_paths("a/m-00002-of-00002.gguf"),
              (std::vector<std::filesystem::path>{"a/m-00001-of-00002.gguf", "a/m-00002-of-00002.gguf"}));
}

TEST(GgufPartNames, OtherNamesAreOneFile)
{
    for (const char* name : {"m.gguf", "m-00002-of-00003", "m-2-of-3.gguf", "m-00000-of-00003.gguf", "m-00004-of-00003.gguf",
                             "m-00001-of-01001.gguf", "m-0000a-of-00003.gguf", "m00001-of-00003.gguf", "-of-00001.gguf", ""}) {
        EXPECT_FALSE(gguf_part_name(name)) << name;
        EXPECT_EQ(gguf_part_paths(name), std::vector<std::filesystem::path>{name}) << name;
    }
}

// The tiny Gemma 3 in three files: the first has the metadata and no tensors, as gguf-split can write it.
struct Parts {
    std::vector<GgufBuilder> builders;

    Parts()
    {
        GgufBuilder whole = test::tiny_gguf();
        builders.resize(3);
        std::swap(builders[0], whole);
        const auto tensors = std::exchange(builders[0].tensors, {});
        for (std::size_t i = 0; i < tensors.size(); ++i)
            builders[1 + i % 2].tensors.push_back(tensors[i]);
        for (std::uint16_t number = 0; number < 3; ++number)
            set(number, number, 3, static_cast<std::int32_t>(tensors.size()));
    }

    // With the types that llama.cpp gives these keys.
    void set(std::size_t part, std::uint16_t number, std::uint16_t count, std::int32_t tensors)
    {
        for (const char* key : {"split.no", "split.count", "split.tensors.count"})
            builders[part].without(key);
        builders[part].raw("split.no", GgufType::U16, test::little_endian(number)).raw("split.count", GgufType::U16, test::little_endian(count));
        builders[part].raw("split.tensors.count", GgufType::I32, test::little_endian(tensors));
    }

    std::int32_t tensor_count() const { return static_cast<std::int32_t>(builders[1].tensors.size() + builders[2].tensors.size()); }
};

class GgufParts : public testing::Test {
protected:
    std::filesystem::path path(int number) const { return folder / ("m-0000" + std::to_string(number) + "-of-00003.gguf"); }

    void write(const Parts& parts) const
    {
        for (int number = 1; number <= 3; ++number)
            write_bytes(path(number), parts.builders[number - 1].build());
    }

    // Opening any part names the damaged file and the reason.
    void expect_refused(const Parts& parts, int damaged, const std::string& reason)
    {
        write(parts);
        for (int opened = 1; opened <= 3; ++opened) {
            expect_error(ErrorKind::Damaged, reason, [&] { Checkpoint::open(path(opened)); });
            expect_error(ErrorKind::Damaged, path(damaged).string(), [&] { Checkpoint::open(path(opened)); });
        }
    }

    TemporaryFolder folder;
};

TEST_F(GgufParts, AnyPartOpensTheWholeModel)
{
    write(Parts());
    for (int opened = 1; opened <= 3; ++opened) {
        const auto checkpoint = Checkpoint::open(path(opened));
        EXPECT_EQ(checkpoint->tokenizer().size(), 266);
        for (const GemmaTensor& tensor : gemma_tensors(test::tiny_config(GemmaFamily::Gemma3))) {
            std::vector<float> numbers(static_cast<std::size_t>(checkpoint->tensor(tensor.name).element_count()));
            checkpoint->read_rows(tensor.name, 0, tensor.shape.front(), numbers.data());
            EXPECT_EQ(numbers, tiny_numbers(tensor)) << tensor.name;
        }
    }
}

TEST_F(GgufParts, APartThatIsMissingIsNamed)
{
    for (int missing = 1; missing <= 3; ++missing) {
        write(Parts());
        std::filesystem::remove(path(missing));
        const std::string reason = path(missing).string() + "\" is not there: it is part " + std::to_string(missing) + " of 3";
        expect_error(ErrorKind::NotFound, reason, [&] { Checkpoint::open(path(missing == 1 ? 2 : 1)); });
    }
}

TEST_F(GgufParts, NumbersOfPartsAreChecked)
{
    Parts parts;
    parts.set(1, 2, 3, parts.tensor_count());
    expect_refused(parts, 2, "\"split.no\" is 2, but 1 was expected");
    parts = Parts();
    parts.builders[2].without("split.no");
    expect_refused(parts, 3, "no \"split.no\"");
    parts = Parts();
    parts.set(2, 2, 3, parts.tensor_count() + 1);
    expect_refused(parts, 3, "\"split.tensors.count\" is " + std::to_string(parts.tensor_count() + 1) + ", but "
                                 + std::to_string(parts.tensor_count()) + " was expected");
    for (std::size_t part = 0; part < 3; ++part)
        parts.set(part, static_cast<std::uint16_t>(part), 3, parts.tensor_count() + 1);
    expect_refused(parts, 1, "its parts have " + std::to_string(parts.tensor_count()) + " tensors together");
    for (std::size_t part = 0; part < 3; ++part)
        parts.set(part, static_cast<std::uint16_t>(part), 3, -1);
    expect_refused(parts, 1, "\"split.tensors.count\" is not a whole number");
}

TEST_F(GgufParts, ACountThatDiffersIsRefused)
{
    Parts parts;
    parts.set(1, 1, 4, parts.tensor_count());
    write(parts);
    expect_error(ErrorKind::Damaged, "\"split.count\" is 4, but 3 was expected", [&] { Checkpoint::open(path(1)); });
    expect_error(ErrorKind::Damaged, "its name says part 2 of 3, but its metadata \"split.count\" is 4", [&] { Checkpoint::open(path(2)); });
    parts.builders[0].without("split.count");
    write(parts);
    expect_error(ErrorKind::Damaged, "\"split.count\" is 1", [&] { Checkpoint::open(path(1)); });
}

TEST_F(GgufParts, ANameThatDoesNotLeadToTheOthersIsRefused)
{
    write(Parts());
    std::filesystem::rename(path(1), folder / "other.gguf");
    expect_error(ErrorKind::Damaged, "its name does not end as in \"model-00001-of-00003.gguf\"", [&] { Checkpoint::open(folder / "other.gguf"); });
}

TEST_F(GgufParts, TensorsOfAllPartsAreChecked)
{
    Parts parts;
    parts.builders[2].tensors[0].name = parts.builders[1].tensors[0].name;
    expect_refused(parts, 3, "is in \"m-00002-of-00003.gguf\" too");
    parts = Parts();
    parts.builders[1].tensors.pop_back();
    for (std::size_t part = 0; part < 3; ++part)
        parts.set(part, static_cast<std::uint16_t>(part), 3, parts.tensor_count());
    expect_refused(parts, 1, "it has no tensor");
    parts = Parts();
    parts.builders[1].tensors[1].name = "blk.0.attn_q.bias";
    expect_refused(parts, 1, "it has no tensor");
    parts = Parts();
    parts.builders[2].tensors[3].dimensions.push_back(1);
    expect_refused(parts, 3, "has the shape");
}

TEST_F(GgufParts, APartOfAnotherArchitectureIsRefused)
{
    Parts parts;
    parts.builders[1].text("general.architecture", "gemma2");
    expect_refused(parts, 2, "its architecture is \"gemma2\", but that of the first part is \"gemma3\"");
}

TEST_F(GgufParts, APartCutShortIsRefused)
{
    write(Parts());
    const std::string last = test::read_bytes(path(3));
    write_bytes(path(3), last.substr(0, last.size() / 2));
    expect_error(ErrorKind::Damaged, path(3).string(), [&] { Checkpoint::open(path(1)); });
}

}
}
