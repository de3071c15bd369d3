#include "checkpoint/tokenizer_model.h"

#include "checkpoint/gguf_tokenizer.h"
#include "common/files.h"

namespace winnow {

std::string sentencepiece_of(const std::filesystem::path& model)
{
    constexpr std::size_t limit = std::size_t{64} << 20; // Gemma's have 4 MB
    if (!std::filesystem::is_directory(model))
        return serialized_tokenizer(GgufFile(model));
    for (const char* name : {"tokenizer.model", "assets/tokenizer/vocabulary.spm"}) {
        std::error_code failed;
        if (std::filesystem::exists(model / name, failed))
            return read_file(model / name, limit);
    }
    throw Error(ErrorKind::NotFound, "The model folder \"" + model.string() + "\" has no tokenizer.model (SentencePiece), which the merged "
                "model needs. Get that file from the page of the model and put it into the folder.");
}

}
