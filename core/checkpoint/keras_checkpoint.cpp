#include "checkpoint/keras_checkpoint.h"

#include "checkpoint/keras_config.h"
#include "checkpoint/keras_tensors.h"
#include "checkpoint/keras_weights.h"
#include "checkpoint/transposed_rows.h"

namespace winnow {
namespace {

class KerasCheckpoint : public Checkpoint {
public:
    explicit KerasCheckpoint(const std::filesystem::path& folder)
        : m_folder(folder), m_config(config_from_keras(folder / "config.json")), m_files(open_keras_weights(folder)), m_tensors(folder)
    {
        place_tensors(datasets_by_path());
    }

    const GemmaConfig& config() const override { return m_config; }
    std::vector<StoredTensor> tensors() const override { return m_tensors.list(); }
    bool has_tensor(const std::string& name) const override { return m_tensors.has(name); }
    const StoredTensor& tensor(const std::string& name) const override { return m_tensors.at(name).tensor; }

    Tokenizer tokenizer() const override
    {
        const std::filesystem::path path = m_folder / "assets" / "tokenizer" / "vocabulary.spm";
        std::error_code failed;
        if (!std::filesystem::exists(path, failed))
            throw Error(ErrorKind::NotFound, "The Keras preset \"" + m_folder.string() + "\" has no assets/tokenizer/vocabulary.spm "
                        "(SentencePiece), which Winnow needs. Get the whole preset from the page of the model.");
        Tokenizer tokenizer = Tokenizer::from_file(path);
        if (tokenizer.size() > m_config.vocab_size)
            throw damaged_model_file(path, "it has " + std::to_string(tokenizer.size()) + " pieces, but vocabulary_size of config.json is "
                                     + std::to_string(m_config.vocab_size) + ".");
        return tokenizer;
    }

    void read_rows(const std::string& name, std::int64_t first_row, std::int64_t rows, float* out) const override
    {
        const auto transposed = m_transposed_matrices.find(name);
        if (transposed == m_transposed_matrices.end()) {
            m_transposed.forget();
            return m_tensors.read_rows(name, first_row, rows, out);
        }
        const PlacedTensor& placed = m_tensors.at(name);
        check_rows(placed, first_row, rows);
        m_transposed.read(placed, transposed->second, first_row, rows, out);
    }

private:
    struct Found {
        const Hdf5File* file;
        const Hdf5Dataset* dataset;
    };
    using DatasetsByPath = std::map<std::string, Found>;

    DatasetsByPath datasets_by_path() const
    {
        DatasetsByPath found;
        for (const auto& file : m_files) {
            for (const Hdf5Dataset& dataset : file->datasets()) {
                if (!is_beside_the_text_model(dataset.path) && !found.emplace(dataset.path, Found{file.get(), &dataset}).second)
                    file->file().fail("its variable " + shown(dataset.path) + " is in another of the preset's files too.");
            }
        }
        return found;
    }

    // Every weight of the configuration in its shape, and nothing that the model would not use.
    void place_tensors(DatasetsByPath datasets)
    {
        for (const KerasTensor& expected : keras_tensors(m_config)) {
            const auto found = datasets.find(expected.path);
            if (found == datasets.end())
                throw damaged_model_file(m_folder, "it has no variable " + shown(expected.path) + ".");
            place(expected, found->second);
            datasets.erase(found);
        }
        for (const auto& [path, found] : datasets)
            found.file->file().fail("it has the variable " + shown(path) + ", which such a Gemma does not have.");
    }

    void place(const KerasTensor& expected, const Found& found)
    {
        const Hdf5Dataset& dataset = *found.dataset;
        if (dataset.shape != expected.shape)
            found.file->file().fail("its variable " + shown(dataset.path) + " has the shape " + shape_text(dataset.shape)
                                    + ", but config.json asks for " + shape_text(expected.shape) + ".");
        if (!dataset.type)
            found.file->file().fail("its variable " + shown(dataset.path) + " has " + dataset.type_text
                                    + "; float32, float16 and bfloat16 (little-endian) can be read.");
        m_tensors.add({{expected.gemma.name, *dataset.type, expected.gemma.shape}, &found.file->file(), dataset.offset, false});
        if (expected.transposed_matrices > 0)
            m_transposed_matrices.emplace(expected.gemma.name, expected.transposed_matrices);
    }

    std::filesystem::path m_folder;
    GemmaConfig m_config;
    std::vector<std::unique_ptr<Hdf5File>> m_files;
    PlacedTensors m_tensors;
    std::map<std::string, std::int64_t> m_transposed_matrices; // by Hugging Face's name; see KerasTensor
    mutable TransposedRows m_transposed;
};

}

std::unique_ptr<Checkpoint> open_keras_checkpoint(const std::filesystem::path& folder)
{
    return std::make_unique<KerasCheckpoint>(folder);
}

}
