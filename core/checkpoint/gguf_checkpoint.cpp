#include "checkpoint/gguf_checkpoint.h"

#include "checkpoint/dequantize.h"
#include "checkpoint/gemma_tensors.h"
#include "checkpoint/gguf_config.h"
#include "checkpoint/gguf_model.h"
#include "checkpoint/gguf_tokenizer.h"
#include "checkpoint/placed_tensors.h"

#include <map>

namespace winnow {
namespace {

class GgufCheckpoint : public Checkpoint {
public:
    explicit GgufCheckpoint(const std::filesystem::path& path) : m_model(path), m_tensors(path)
    {
        refuse_other_kinds();
        m_config = config_from_gguf(m_model);
        place_tensors();
    }

    const GemmaConfig& config() const override { return m_config; }
    std::vector<StoredTensor> tensors() const override { return m_tensors.list(); }
    bool has_tensor(const std::string& name) const override { return m_tensors.has(name); }
    const StoredTensor& tensor(const std::string& name) const override { return m_tensors.at(name).tensor; }

    Tokenizer tokenizer() const override { return tokenizer_from_gguf(m_model.metadata(), m_config.vocab_size); }

    void read_rows(const std::string& name, std::int64_t first_row, std::int64_t rows, float* out) const override
    {
        m_tensors.read_rows(name, first_row, rows, out);
    }

private:
    void refuse_other_kinds() const
    {
        const GgufFile& metadata = m_model.metadata();
        if (metadata.has("general.type") && metadata.text("general.type") != "model")
            metadata.file().fail("it holds no model but " + shown(metadata.text("general.type")) + " (general.type).");
    }

    // Every weight of the configuration in its shape, and nothing that the model would not use.
    void place_tensors()
    {
        std::map<std::string_view, FoundGgufTensor> left = m_model.tensors();
        for (const GemmaTensor& expected : gemma_tensors(m_config)) {
            place(expected, m_model.tensor(expected.gguf_name));
            left.erase(expected.gguf_name);
        }
        for (const auto& [name, found] : left)
            refuse_extra(found);
    }

    void place(const GemmaTensor& expected, const FoundGgufTensor& found)
    {
        const GgufTensor& tensor = *found.tensor;
        const InputFile& file = found.file->file();
        if (tensor.shape != expected.shape)
            file.fail("its tensor " + shown(tensor.name) + " has the shape " + shape_text(tensor.shape) + ", but its metadata asks for "
                      + shape_text(expected.shape) + ".");
        // Rows of a vector are its elements, which blocks cannot be cut into; llama.cpp never quantises norms.
        if (tensor.shape.size() == 1 && block_size(tensor.type).elements > 1)
            file.fail("its tensor " + shown(tensor.name) + " is a vector stored as " + std::string(name_of(tensor.type))
                      + "; F32, F16 and BF16 are allowed.");
        m_tensors.add({{expected.name, tensor.type, tensor.shape}, &file, tensor.offset, expected.is_norm});
    }

    // Gemma's output layer is tied to its embedding; a copy of it may be there.
    void refuse_extra(const FoundGgufTensor& found) const
    {
        const GgufTensor& tensor = *found.tensor;
        const bool tied_output = tensor.name == "output.weight" && tensor.shape == std::vector{m_config.vocab_size, m_config.hidden_size};
        if (!tied_output)
            found.file->file().fail("it has the tensor " + shown(tensor.name) + ", which such a Gemma does not have.");
    }

    GgufModel m_model;
    GemmaConfig m_config;
    PlacedTensors m_tensors;
};

}

std::unique_ptr<Checkpoint> open_gguf_checkpoint(const std::filesystem::path& path)
{
    return std::make_unique<GgufCheckpoint>(path);
}

}
