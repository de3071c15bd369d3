#include "checkpoint/gguf_checkpoint.h"

#include "checkpoint/dequantize.h"
#include "checkpoint/gemma_tensors.h"
#include "checkpoint/gguf.h"
#include "checkpoint/gguf_config.h"
#include "checkpoint/gguf_tokenizer.h"
#include "checkpoint/placed_tensors.h"

#include <map>

namespace winnow {
namespace {

class GgufCheckpoint : public Checkpoint {
public:
    explicit GgufCheckpoint(const std::filesystem::path& path) : m_file(path), m_tensors(path)
    {
        refuse_other_kinds();
        m_config = config_from_gguf(m_file);
        place_tensors();
    }

    const GemmaConfig& config() const override { return m_config; }
    std::vector<StoredTensor> tensors() const override { return m_tensors.list(); }
    bool has_tensor(const std::string& name) const override { return m_tensors.has(name); }
    const StoredTensor& tensor(const std::string& name) const override { return m_tensors.at(name).tensor; }

    Tokenizer tokenizer() const override { return tokenizer_from_gguf(m_file, m_config.vocab_size); }

    void read_rows(const std::string& name, std::int64_t first_row, std::int64_t rows, float* out) const override
    {
        m_tensors.read_rows(name, first_row, rows, out);
    }

private:
    [[noreturn]] void fail(const std::string& reason) const { m_file.file().fail(reason); }

    void refuse_other_kinds() const
    {
        if (m_file.has("general.type") && m_file.text("general.type") != "model")
            fail("it holds no model but " + shown(m_file.text("general.type")) + " (general.type).");
        if (m_file.whole_number("split.count", 1) > 1)
            fail("it is one part of a model in several files (split.count); choose a model in one file.");
    }

    // Every weight of the configuration in its shape, and nothing that the model would not use.
    void place_tensors()
    {
        std::map<std::string_view, const GgufTensor*> by_name;
        for (const GgufTensor& tensor : m_file.tensors())
            by_name.emplace(tensor.name, &tensor);
        for (const GemmaTensor& expected : gemma_tensors(m_config)) {
            const auto found = by_name.find(expected.gguf_name);
            if (found == by_name.end())
                fail("it has no tensor " + shown(expected.gguf_name) + ".");
            place(expected, *found->second);
            by_name.erase(found);
        }
        for (const auto& [name, tensor] : by_name)
            refuse_extra(*tensor);
    }

    void place(const GemmaTensor& expected, const GgufTensor& tensor)
    {
        if (tensor.shape != expected.shape)
            fail("its tensor " + shown(tensor.name) + " has the shape " + shape_text(tensor.shape) + ", but its metadata asks for "
                 + shape_text(expected.shape) + ".");
        // Rows of a vector are its elements, which blocks cannot be cut into; llama.cpp never quantises norms.
        if (tensor.shape.size() == 1 && block_size(tensor.type).elements > 1)
            fail("its tensor " + shown(tensor.name) + " is a vector stored as " + std::string(name_of(tensor.type))
                 + "; F32, F16 and BF16 are allowed.");
        m_tensors.add({{expected.name, tensor.type, tensor.shape}, &m_file.file(), tensor.offset, expected.is_norm});
    }

    // Gemma's output layer is tied to its embedding; a copy of it may be there.
    void refuse_extra(const GgufTensor& tensor) const
    {
        const bool tied_output = tensor.name == "output.weight" && tensor.shape == std::vector{m_config.vocab_size, m_config.hidden_size};
        if (!tied_output)
            fail("it has the tensor " + shown(tensor.name) + ", which such a Gemma does not have.");
    }

    GgufFile m_file;
    GemmaConfig m_config;
    PlacedTensors m_tensors;
};

}

std::unique_ptr<Checkpoint> open_gguf_checkpoint(const std::filesystem::path& path)
{
    return std::make_unique<GgufCheckpoint>(path);
}

}
