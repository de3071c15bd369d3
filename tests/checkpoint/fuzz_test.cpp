#include "checkpoint/checkpoint.h"
#include "checkpoint/hdf5_file.h"
#include "checkpoint/hugging_face_config.h"
#include "checkpoint/json_tokenizer.h"
#include "checkpoint/sentencepiece_model.h"
#include "memory_file.h"
#include "support/mutation.h"
#include "support/temporary_folder.h"
#include "tiny_gemma.h"

#include <functional>
#include <gtest/gtest.h>

// Damaged files of each format: whatever a reader makes of one, it ends with an Error or with a file it can use.
// Meant for the sanitize preset; WINNOW_FUZZ_ROUNDS asks for more than the few seconds of every day.

namespace winnow {
namespace {

using test::read_bytes;
using test::TemporaryFolder;
using test::write_bytes;

int rounds(int otherwise)
{
    const char* asked = std::getenv("WINNOW_FUZZ_ROUNDS");
    return asked ? std::atoi(asked) : otherwise;
}

// What text mutations seldom hit: the lengths, counts and offsets of binary formats.
std::string with_wrong_numbers(std::string bytes, std::mt19937& random)
{
    static const std::vector<std::uint64_t> numbers = {0, 1, 2, 7, 31, 32, 255, 65536, 1u << 31, UINT32_MAX, std::uint64_t{1} << 32,
                                                       std::uint64_t{1} << 61, std::uint64_t{1} << 63, UINT64_MAX, UINT64_MAX - 7};
    const std::size_t width = random() % 2 ? 8 : 4;
    if (bytes.size() < width)
        return bytes;
    const std::uint64_t number = numbers[random() % numbers.size()];
    return bytes.replace(random() % (bytes.size() - width + 1), width, test::little_endian(number).substr(0, width));
}

void fuzz(const std::string& seed, int count, const std::function<void(const std::string&)>& act)
{
    test::Mutation mutate(20240612);
    std::mt19937 random(7);
    int accepted = 0;
    for (int i = 0; i < count; ++i) {
        const std::string bytes = i % 2 ? with_wrong_numbers(seed, random) : mutate(seed);
        try {
            act(bytes);
            ++accepted;
        } catch (const Error& error) {
            ASSERT_EQ(static_cast<int>(error.kind()), static_cast<int>(ErrorKind::Damaged)) << error.what();
        }
    }
    EXPECT_LT(accepted, count);
}

void read_all(const Checkpoint& checkpoint)
{
    for (const StoredTensor& tensor : checkpoint.tensors()) {
        std::vector<float> numbers(static_cast<std::size_t>(tensor.element_count()));
        checkpoint.read_rows(tensor.name, 0, tensor.shape.front(), numbers.data());
    }
}

TEST(Fuzz, DamagedGgufHeads)
{
    test::MemoryFile memory;
    test::GgufBuilder builder;
    builder.text("general.architecture", "gemma3").whole("general.alignment", 32).texts("t", {"a", "bc"}).floats("f", {1, 2});
    builder.tensor("x", {32, 2}, 8, std::string(68, '\1')).tensor("y", {4}, 0, std::string(16, '\1'));
    fuzz(builder.build(), rounds(20'000), [&](const std::string& bytes) {
        memory.write(bytes);
        const GgufFile file(memory.path());
        for (const GgufTensor& tensor : file.tensors())
            EXPECT_LE(tensor.offset, bytes.size());
        if (file.has("t"))
            file.texts("t");
    });
}

TEST(Fuzz, DamagedGgufModels)
{
    test::MemoryFile memory;
    const std::string whole = test::tiny_gguf().build();
    const std::size_t head = whole.size() - 120'000; // most of it is numbers, which any bytes are
    fuzz(whole.substr(0, head), rounds(2'000), [&](const std::string& bytes) {
        memory.write(bytes + whole.substr(head));
        const auto checkpoint = Checkpoint::open(memory.path());
        read_all(*checkpoint);
        checkpoint->tokenizer().encode("ab  \xff");
    });
}

TEST(Fuzz, DamagedSafetensors)
{
    test::MemoryFile memory;
    const std::string numbers(16, '\1');
    const TemporaryFolder folder;
    write_safetensors(folder / "m", {{"a", ElementType::F32, {2, 2}, numbers}, {"b", ElementType::F16, {8}, numbers}}, {{"format", "pt"}});
    fuzz(read_bytes(folder / "m"), rounds(20'000), [&](const std::string& bytes) {
        memory.write(bytes);
        const SafetensorsFile file(memory.path());
        for (const SafetensorsEntry& entry : file.entries()) {
            std::string out(static_cast<std::size_t>(entry.bytes), '\0');
            file.read(entry, out.data());
        }
    });
}

// With an end of the file in its superblock that every cut keeps to, so that damage reaches what lies behind it.
std::string hdf5_seed(const std::string& path)
{
    std::string bytes = read_bytes(test::golden(path));
    return bytes.replace(bytes[8] == 0 ? 40 : 28, 8, 8, '\0');
}

TEST(Fuzz, DamagedHdf5)
{
    test::MemoryFile memory;
    for (const char* name : {"hdf5/default.h5", "hdf5/latest.h5"}) {
        fuzz(hdf5_seed(name), rounds(10'000), [&](const std::string& bytes) {
            memory.write(bytes);
            const Hdf5File file(memory.path());
            for (const Hdf5Dataset& dataset : file.datasets())
                EXPECT_LE(dataset.offset + dataset.bytes, bytes.size());
        });
    }
}

TEST(Fuzz, DamagedKerasPresets)
{
    const TemporaryFolder folder;
    std::filesystem::copy(test::golden("keras_presets/gemma1"), folder.path(), std::filesystem::copy_options::recursive);
    test::MemoryFile memory;
    std::filesystem::remove(folder / "model.weights.h5");
    std::filesystem::create_symlink(memory.path(), folder / "model.weights.h5");
    fuzz(hdf5_seed("keras_presets/gemma1/model.weights.h5"), rounds(1'000), [&](const std::string& bytes) {
        memory.write(bytes);
        read_all(*Checkpoint::open(folder.path()));
    });
    memory.write(read_bytes(test::golden("keras_presets/gemma1/model.weights.h5")));
    fuzz(read_bytes(test::golden("keras_presets/gemma1/config.json")), rounds(2'000), [&](const std::string& bytes) {
        test::write_bytes(folder / "config.json", bytes);
        read_all(*Checkpoint::open(folder.path()));
    });
}

TEST(Fuzz, DamagedTokenizers)
{
    fuzz(read_bytes(test::golden("tokenizer/tiny.model")), rounds(4'000), [](const std::string& bytes) {
        const Tokenizer tokenizer = Tokenizer::from_serialized(bytes);
        for (const std::int64_t token : tokenizer.encode("The street  lights <table>\n\n\xff\xc3 \xf0\x9f\x91\x8d"))
            tokenizer.piece(token);
    });
}

TEST(Fuzz, DamagedJsonTokenizers)
{
    test::MemoryFile memory;
    for (const char* name : {"tokenizer.json", "older.json"}) {
        fuzz(read_bytes(test::golden("json_tokenizer") / name), rounds(500), [&](const std::string& bytes) {
            memory.write(bytes);
            const Tokenizer tokenizer = tokenizer_from_json(memory.path(), 1 << 20);
            for (const std::int64_t token : tokenizer.encode("The street  lights <table>\n\n\xff\xc3 \xf0\x9f\x91\x8d"))
                tokenizer.piece(token);
        });
    }
}

// One part of three is damaged: its head, not its numbers.
TEST(Fuzz, DamagedPartsOfGgufModels)
{
    const TemporaryFolder folder;
    std::vector<test::GgufBuilder> parts(3);
    test::GgufBuilder whole = test::tiny_gguf();
    std::swap(parts[0], whole);
    const auto tensors = std::exchange(parts[0].tensors, {});
    for (std::size_t i = 0; i < tensors.size(); ++i)
        parts[i % 3].tensors.push_back(tensors[i]);
    for (std::uint32_t number = 0; number < 3; ++number) {
        parts[number].whole("split.no", number).whole("split.count", 3).whole("split.tensors.count", static_cast<std::uint32_t>(tensors.size()));
        write_bytes(folder / ("m-0000" + std::to_string(number + 1) + "-of-00003.gguf"), parts[number].build());
    }
    const auto first = folder / "m-00001-of-00003.gguf", second = folder / "m-00002-of-00003.gguf";
    const std::string bytes = read_bytes(second);
    constexpr std::size_t head = 1024; // split.*, and some of the tensor table
    fuzz(bytes.substr(0, head), rounds(1'000), [&](const std::string& damaged) {
        write_bytes(second, damaged + bytes.substr(head));
        read_all(*Checkpoint::open(first));
    });
}

TEST(Fuzz, DamagedConfigurations)
{
    test::MemoryFile memory;
    nlohmann::json config = test::tiny_json(GemmaFamily::Gemma3);
    config["layer_types"] = {"sliding_attention", "full_attention"};
    config["rope_scaling"] = {{"rope_type", "linear"}, {"factor", 8.0}};
    fuzz(config.dump(), rounds(20'000), [&](const std::string& bytes) {
        memory.write(bytes);
        check_config(config_from_json(memory.path()));
    });
}

}
}
