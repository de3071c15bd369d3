#include "format.h"
#include "input.h"
#include "use_checkpoint.h"

#include "checkpoint/tiny_gemma.h"

#include <utility>

namespace winnow::fuzz {
namespace {

// A model in three files.
std::vector<std::string> parts()
{
    std::vector<test::GgufBuilder> builders(3);
    builders[0] = test::tiny_gguf();
    const auto tensors = std::exchange(builders[0].tensors, {});
    for (std::size_t i = 0; i < tensors.size(); ++i) // the large one in the first
        builders[i == 0 ? 0 : 1 + i % 2].tensors.push_back(tensors[i]);
    std::vector<std::string> bytes;
    for (std::uint32_t number = 0; number < 3; ++number) {
        builders[number].whole("split.no", number).whole("split.count", 3).whole("split.tensors.count", static_cast<std::uint32_t>(tensors.size()));
        bytes.push_back(builders[number].build());
    }
    return bytes;
}

std::vector<std::string> seeds()
{
    return {parts()[1]};
}

// The second part, between sound ones.
void read(const std::string& bytes)
{
    static FolderOfInput folder("m-00002-of-00003.gguf", [](const std::filesystem::path& path) {
        test::write_bytes(path / "m-00001-of-00003.gguf", parts()[0]);
        test::write_bytes(path / "m-00003-of-00003.gguf", parts()[2]);
    });
    use_checkpoint(*Checkpoint::open(folder.with(bytes) / "m-00001-of-00003.gguf"));
}

}

extern const Format gguf_part = {"gguf_part", seeds, read};

}
