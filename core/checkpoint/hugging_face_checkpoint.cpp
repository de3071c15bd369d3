#include "checkpoint/hugging_face_checkpoint.h"

#include "checkpoint/dequantize.h"
#include "checkpoint/gemma_tensors.h"
#include "checkpoint/hugging_face_config.h"
#include "checkpoint/hugging_face_names.h"
#include "checkpoint/json_tokenizer.h"
#include "checkpoint/placed_tensors.h"
#include "checkpoint/shards.h"

#include <map>

namespace winnow {
namespace {

class HuggingFaceCheckpoint : public Checkpoint {
public:
    explicit HuggingFaceCheckpoint(const std::filesystem::path& folder)
        : m_folder(folder), m_config(config_from_json(folder / "config.json")), m_shards(open_shards(folder)), m_tensors(folder)
    {
        place_tensors(entries_by_name());
    }

    const GemmaConfig& config() const override { return m_config; }
    std::vector<StoredTensor> tensors() const override { return m_tensors.list(); }
    bool has_tensor(const std::string& name) const override { return m_tensors.has(name); }
    const StoredTensor& tensor(const std::string& name) const override { return m_tensors.at(name).tensor; }

    Tokenizer tokenizer() const override
    {
        const std::filesystem::path path = m_folder / "tokenizer.model";
        std::error_code failed;
        if (!std::filesystem::exists(path, failed) && std::filesystem::exists(m_folder / "tokenizer.json", failed))
            return tokenizer_from_json(m_folder / "tokenizer.json", m_config.vocab_size);
        if (!std::filesystem::exists(path, failed))
            throw Error(ErrorKind::NotFound, "The model folder \"" + m_folder.string() + "\" has neither tokenizer.model nor tokenizer.json, "
                        "one of which Winnow needs. Get one of them from the page of the model and put it into the folder.");
        Tokenizer tokenizer = Tokenizer::from_file(path);
        if (tokenizer.size() > m_config.vocab_size)
            throw damaged_model_file(path, "it has " + std::to_string(tokenizer.size()) + " pieces, but vocab_size of config.json is "
                                     + std::to_string(m_config.vocab_size) + ".");
        return tokenizer;
    }

    void read_rows(const std::string& name, std::int64_t first_row, std::int64_t rows, float* out) const override
    {
        m_tensors.read_rows(name, first_row, rows, out);
    }

private:
    struct Found {
        const SafetensorsFile* file;
        const SafetensorsEntry* entry;
    };
    using EntriesByName = std::map<std::string, Found>;

    EntriesByName entries_by_name() const
    {
        EntriesByName found;
        for (const auto& shard : m_shards) {
            for (const SafetensorsEntry& entry : shard->entries()) {
                const auto name = text_model_name(entry.name);
                if (name && !found.emplace(*name, Found{shard.get(), &entry}).second)
                    shard->file().fail("its tensor " + shown(entry.name) + " stands for a weight that is there twice.");
            }
        }
        return found;
    }

    // Every weight of the configuration in its shape, and nothing that the model would not use.
    void place_tensors(EntriesByName entries)
    {
        for (const GemmaTensor& expected : gemma_tensors(m_config)) {
            const auto found = entries.find(expected.name);
            if (found == entries.end())
                throw damaged_model_file(m_folder, "it has no tensor " + shown(expected.name) + ".");
            place(expected, found->second);
            entries.erase(found);
        }
        for (const auto& [name, found] : entries)
            refuse_extra(name, found);
    }

    void place(const GemmaTensor& expected, const Found& found)
    {
        const SafetensorsEntry& entry = *found.entry;
        if (entry.shape != expected.shape)
            found.file->file().fail("its tensor " + shown(entry.name) + " has the shape " + shape_text(entry.shape)
                                    + ", but config.json asks for " + shape_text(expected.shape) + ".");
        const auto type = stored_type_of(entry.type);
        if (!type)
            found.file->file().fail("its tensor " + shown(entry.name) + " has the dtype " + std::string(name_of(entry.type))
                                    + "; F32, F16 and BF16 can be read.");
        m_tensors.add({{expected.name, *type, entry.shape}, &found.file->file(), entry.offset, false});
    }

    // Gemma's output layer is tied to its embedding; a copy of it may be there.
    void refuse_extra(const std::string& name, const Found& found) const
    {
        const bool tied_output = name == "lm_head.weight" && found.entry->shape == std::vector{m_config.vocab_size, m_config.hidden_size};
        if (!tied_output)
            found.file->file().fail("it has the tensor " + shown(found.entry->name) + ", which such a Gemma does not have.");
    }

    std::filesystem::path m_folder;
    GemmaConfig m_config;
    std::vector<std::unique_ptr<SafetensorsFile>> m_shards;
    PlacedTensors m_tensors;
};

}

std::unique_ptr<Checkpoint> open_hugging_face_checkpoint(const std::filesystem::path& folder)
{
    return std::make_unique<HuggingFaceCheckpoint>(folder);
}

}
