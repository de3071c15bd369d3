#include "format.h"
#include "input.h"
#include "use_checkpoint.h"

#include "checkpoint/bytes.h"

namespace winnow::fuzz {
namespace {

std::vector<std::string> seeds()
{
    return {test::read_bytes(test::golden("keras_presets/gemma1/model.weights.h5"))};
}

// The weights of a preset whose other files are sound.
void read(const std::string& bytes)
{
    static FolderOfInput folder("model.weights.h5", [](const std::filesystem::path& path) {
        std::filesystem::copy(test::golden("keras_presets/gemma1"), path, std::filesystem::copy_options::recursive);
        std::filesystem::create_directories(path / "assets/tokenizer");
        std::filesystem::copy_file(test::golden("tokenizer/tiny.model"), path / "assets/tokenizer/vocabulary.spm");
    });
    const auto checkpoint = Checkpoint::open(folder.with(bytes));
    for (const StoredTensor& tensor : checkpoint->tensors()) {
        std::vector<float> numbers(static_cast<std::size_t>(tensor.element_count()));
        checkpoint->read_rows(tensor.name, 0, tensor.shape.front(), numbers.data());
    }
}

}

extern const Format keras_weights = {"keras_weights", seeds, read};

}
