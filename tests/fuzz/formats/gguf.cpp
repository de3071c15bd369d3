#include "format.h"
#include "input.h"
#include "use_checkpoint.h"

#include "checkpoint/gguf.h"
#include "checkpoint/tiny_gemma.h"

namespace winnow::fuzz {
namespace {

constexpr std::uint32_t q4_0 = 2, q4_1 = 3, q5_0 = 6, q8_0 = 8;
constexpr std::uint32_t types[] = {q4_0, q4_1, q5_0, q8_0, 1}; // 1: F16

std::size_t bytes_of_32(std::uint32_t type)
{
    switch (type) {
    case q4_0: return 18;
    case q4_1: return 20;
    case q5_0: return 22;
    case q8_0: return 34;
    default: return 64;
    }
}

// A model of one layer whose matrices are of a type each.
std::string model(GemmaFamily family, bool as_first_part)
{
    test::GgufBuilder builder = test::tiny_gguf(family);
    std::size_t number = 0;
    for (test::GgufBuilder::Tensor& tensor : builder.tensors) {
        if (tensor.dimensions.size() < 2)
            continue;
        tensor.type = tensor.dimensions[0] % 32 == 0 ? types[number++ % std::size(types)] : 1;
        std::size_t elements = 1;
        for (const std::uint64_t dimension : tensor.dimensions)
            elements *= dimension;
        tensor.bytes = std::string(elements / 32 * bytes_of_32(tensor.type), '\1');
    }
    if (as_first_part)
        builder.whole("split.no", 0).whole("split.count", 1).whole("split.tensors.count", static_cast<std::uint32_t>(builder.tensors.size()));
    return builder.build();
}

std::vector<std::string> seeds()
{
    test::GgufBuilder head;
    head.text("general.architecture", "gemma3").whole("general.alignment", 32).texts("t", {"a", "bc"}).floats("f", {1, 2}).integers("i", {-1, 2});
    head.number("x", 0.5f).raw("yes", GgufType::Bool, std::string(1, '\1')).raw("w", GgufType::U64, test::little_endian(std::uint64_t{7}));
    head.tensor("x", {32, 2}, q8_0, std::string(68, '\1')).tensor("y", {4}, 0, std::string(16, '\1'));
    return {head.build(), head.build(), model(GemmaFamily::Gemma3, false), model(GemmaFamily::Gemma2, true), model(GemmaFamily::Gemma1, false)};
}

void use_values(const GgufFile& file)
{
    for (const char* key : {"t", "tokenizer.ggml.tokens"}) {
        if (file.has(key))
            file.texts(key);
    }
    if (file.has("f"))
        file.floats("f");
    if (file.has("i"))
        file.integers("i");
    file.number("x", 0);
    file.truth("yes", false);
    file.whole_number("w", 0);
}

void read(const std::string& bytes)
{
    const std::filesystem::path path = as_file(bytes);
    const GgufFile file(path);
    for (const GgufTensor& tensor : file.tensors())
        require(tensor.offset <= bytes.size(), "a tensor lies outside of its file");
    use_values(file);
    use_checkpoint(*Checkpoint::open(path));
}

}

extern const Format gguf = {"gguf", seeds, read};

}
