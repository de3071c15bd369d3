#include "bundle/disk_space.h"
#include "bundle/gguf_adapter.h"
#include "bundle/golden_check.h"
#include "bundle/merged_folder.h"
#include "bundle/ollama_folder.h"
#include "checkpoint/tiny_gemma.h"
#include "support/expect_error.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace winnow {
namespace {

using test::expect_error;
using test::TemporaryFolder;

constexpr const char* adapted = "model.layers.1.self_attn.k_proj.weight"; // (16, 32)

// A rank of 2 and a scale of 3: alpha 6.
void write_adapter(const std::filesystem::path& folder, std::int64_t in = 32)
{
    std::filesystem::create_directories(folder);
    test::write_bytes(folder / "adapter_config.json", R"({"peft_type": "LORA", "r": 2, "lora_alpha": 6})");
    const std::string a = test::bytes_of_floats(std::vector<float>(static_cast<std::size_t>(2 * in), 0.5f));
    std::vector<float> numbers(32);
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = static_cast<float>(i);
    const std::string b = test::bytes_of_floats(numbers);
    const std::string prefix = "base_model.model.model.layers.1.self_attn.k_proj.lora_";
    write_safetensors(folder / "adapter_model.safetensors", {{prefix + "A.weight", ElementType::F32, {2, in}, a},
                                                             {prefix + "B.weight", ElementType::F32, {16, 2}, b}});
}

std::vector<float> numbers_of(const Checkpoint& checkpoint, const std::string& name)
{
    const StoredTensor& tensor = checkpoint.tensor(name);
    std::vector<float> numbers(static_cast<std::size_t>(tensor.element_count()));
    checkpoint.read_rows(name, 0, tensor.shape[0], numbers.data());
    return numbers;
}

// Row i of B A is half the sum of its two numbers of B, 2i and 2i + 1.
void expect_merged(const Checkpoint& merged, const Checkpoint& base)
{
    for (const GemmaTensor& tensor : gemma_tensors(base.config())) {
        const std::vector<float> before = numbers_of(base, tensor.name), after = numbers_of(merged, tensor.name);
        ASSERT_EQ(before.size(), after.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            const float added = tensor.name == adapted ? 3 * 0.5f * static_cast<float>(4 * (i / 32) + 1) : 0;
            ASSERT_EQ(after[i], before[i] + added) << tensor.name << " " << i;
        }
    }
    EXPECT_EQ(merged.tokenizer().encode("ab  ba"), base.tokenizer().encode("ab  ba"));
}

class MergedTest : public testing::TestWithParam<GemmaFamily> {
protected:
    MergedTest()
    {
        write_adapter(path("adapter"));
        test::write_bytes(path("base.gguf"), test::tiny_gguf(GetParam()).build());
    }

    std::filesystem::path path(const char* name) const { return m_folder.path() / name; }

    // Merges into both formats as F32 and gives what stands in them.
    void merge(const std::filesystem::path& model)
    {
        const auto base = Checkpoint::open(model);
        const LoraFactors factors = read_lora_factors(path("adapter"), base->config());
        const MergedWeights weights(*base, factors);
        std::filesystem::create_directory(path("folder"));
        write_merged_folder(path("folder"), {weights, model, "a"}, StoredType::F32);
        expect_merged(*Checkpoint::open(path("folder")), *base);
        write_merged_gguf(path("merged.gguf"), {weights, model, "a"}, StoredType::F32);
        expect_merged(*Checkpoint::open(path("merged.gguf")), *base);
        std::filesystem::remove(path("quantised.gguf"));
        write_merged_gguf(path("quantised.gguf"), {weights, model, "a"}, StoredType::Q8_0);
    }

    TemporaryFolder m_folder;
};

TEST_P(MergedTest, HasTheAdapterInItsWeightsInBothFormatsOverAGgufBase)
{
    merge(path("base.gguf"));
    const auto quantised = Checkpoint::open(path("quantised.gguf"));
    EXPECT_EQ(quantised->tensor(adapted).type, StoredType::Q8_0);
    EXPECT_EQ(quantised->tensor("model.norm.weight").type, StoredType::F32);
    EXPECT_EQ(GgufFile(path("quantised.gguf")).whole_number("general.file_type"), 7u);
}

// An adapter that learned beside narrow weights is folded into what those stood for.
TEST_P(MergedTest, RoundsTheBaseAsTheTrainingHeldIt)
{
    const auto base = Checkpoint::open(path("base.gguf"));
    const LoraFactors factors = read_lora_factors(path("adapter"), base->config());
    const std::vector<std::int64_t> shape = base->tensor(adapted).shape;
    const RoundRows to_quarters = [](const std::string& name, std::int64_t rows, std::int64_t columns, float* numbers) {
        EXPECT_EQ(name, adapted);
        std::for_each(numbers, numbers + rows * columns, [](float& number) { number = std::round(4 * number) / 4; });
    };
    const auto rows_of = [&](const RoundRows& round) {
        std::vector<float> numbers(static_cast<std::size_t>(shape[0] * shape[1]));
        MergedWeights(*base, factors, round).read_rows(adapted, 0, shape[0], numbers.data());
        return numbers;
    };
    std::vector<float> plain(static_cast<std::size_t>(shape[0] * shape[1]));
    base->read_rows(adapted, 0, shape[0], plain.data());
    const std::vector<float> exact = rows_of({});
    const std::vector<float> merged = rows_of(to_quarters);
    for (std::size_t i = 0; i < merged.size(); ++i)
        ASSERT_NEAR(merged[i] - std::round(4 * plain[i]) / 4, exact[i] - plain[i], 1e-6) << i;
    EXPECT_NE(merged, exact);
}

TEST_P(MergedTest, HasTheAdapterInItsWeightsInBothFormatsOverAFolder)
{
    const auto base = Checkpoint::open(path("base.gguf"));
    const LoraFactors none;
    std::filesystem::create_directory(path("base"));
    write_merged_folder(path("base"), {MergedWeights(*base, none), path("base.gguf"), "a"}, StoredType::F32);
    merge(path("base"));
}

TEST_P(MergedTest, IsNotWrittenAsATypeThatAFolderCannotHold)
{
    const auto base = Checkpoint::open(path("base.gguf"));
    const LoraFactors none;
    expect_error(ErrorKind::Usage, "--format gguf", [&] {
        write_merged_folder(path("folder"), {MergedWeights(*base, none), path("base.gguf"), "a"}, StoredType::Q8_0);
    });
}

TEST_P(MergedTest, TheGgufAdapterHasPeftsNumbersAndTheScaleThatLlamaCppDividesOut)
{
    const auto base = Checkpoint::open(path("base.gguf"));
    write_gguf_adapter(path("adapter.gguf"), read_lora_factors(path("adapter"), base->config()), base->config());
    const GgufFile file(path("adapter.gguf"));
    EXPECT_EQ(file.text("general.architecture"), GgufFile(path("base.gguf")).text("general.architecture"));
    EXPECT_EQ(file.text("general.type"), "adapter");
    EXPECT_EQ(file.text("adapter.type"), "lora");
    EXPECT_EQ(file.number("adapter.lora.alpha"), 6);
    ASSERT_EQ(file.tensors().size(), 2u);
    EXPECT_EQ(file.tensors()[0].name, "blk.1.attn_k.weight.lora_a");
    EXPECT_EQ(file.tensors()[0].shape, (std::vector<std::int64_t>{2, 32}));
    EXPECT_EQ(file.tensors()[1].name, "blk.1.attn_k.weight.lora_b");
    EXPECT_EQ(file.tensors()[1].shape, (std::vector<std::int64_t>{16, 2}));
}

TEST_P(MergedTest, AnAdapterOfAnotherModelIsRefused)
{
    write_adapter(path("other"), 31);
    const auto base = Checkpoint::open(path("base.gguf"));
    expect_error(ErrorKind::Damaged, "of another model", [&] { read_lora_factors(path("other"), base->config()); });
}

INSTANTIATE_TEST_SUITE_P(Families, MergedTest, testing::Values(GemmaFamily::Gemma1, GemmaFamily::Gemma2, GemmaFamily::Gemma3));

}

TEST(OllamaFolder, TheTemplateIsThePromptAndHasNoActionOfTheInstructions)
{
    Task task;
    task.instructions = "Say {{ .System }} or \"\"\"";
    const std::string file = ollama_modelfile(task, 128, 2);
    EXPECT_NE(file.find("FROM ./model.gguf\n"), std::string::npos);
    EXPECT_NE(file.find("Text:{{ .Prompt }}"), std::string::npos);
    EXPECT_NE(file.find("Say {{ \"{{\" }} .System }} or "), std::string::npos);
    EXPECT_NE(file.find("PARAMETER num_predict 2\n"), std::string::npos);
    std::size_t quotes = 0;
    for (std::size_t at = file.find("\"\"\""); at != std::string::npos; at = file.find("\"\"\"", at + 3))
        ++quotes;
    EXPECT_EQ(quotes, 2u) << "those around the template";
}

TEST(DiskSpace, TooLittleIsSaidBeforeAnythingIsWritten)
{
    const TemporaryFolder folder;
    expect_error(ErrorKind::NoSpace, "MB free", [&] { require_disk_space(folder.path() / "a", std::uint64_t{1} << 60); });
    require_disk_space(folder.path() / "a", 1);
}

TEST(GoldenCheck, OneScoreBeyondTheToleranceIsAnotherClassifier)
{
    const std::vector<GoldenRow> rows = {{"a", {0.25, 0.75}}, {"b", {0.5, 0.5}}};
    EXPECT_TRUE(check_golden_rows(rows, {{0.2505, 0.7495}, {0.5, 0.5}}, 1e-3).is_the_same());
    const GoldenCheck other = check_golden_rows(rows, {{0.25, 0.75}, {0.4, 0.6}}, 1e-3);
    EXPECT_EQ(other.rows_beyond, 1);
    EXPECT_NEAR(other.largest_difference, 0.1, 1e-9);
    EXPECT_FALSE(check_golden_rows(rows, {{NAN, NAN}, {0.5, 0.5}}, 1e-3).is_the_same());
}

TEST(GoldenCheck, NamesTheBaseFilesThatAreNotThoseOfTheTraining)
{
    EXPECT_EQ(changed_base_files({{"a", "1"}, {"b", "2"}}, {{"a", "1"}, {"c", "3"}}), (std::vector<std::string>{"b", "c"}));
    EXPECT_EQ(changed_base_files({{"a", "1"}}, {{"a", "2"}}), std::vector<std::string>{"a"});
    EXPECT_TRUE(changed_base_files({{"a", "1"}}, {{"a", "1"}}).empty());
}

}
