#include "bundle/merged_folder.h"

#include "bundle/disk_space.h"
#include "checkpoint/dequantize.h"
#include "checkpoint/gemma_config_json.h"
#include "checkpoint/gemma_tensors.h"
#include "checkpoint/gguf_writer.h"
#include "checkpoint/safetensors.h"
#include "common/files.h"

#include <nlohmann/json.hpp>

namespace winnow {
namespace {

constexpr std::uint64_t beside_the_weights = std::uint64_t{64} << 20; // tokenizer and configuration

struct FolderType {
    StoredType stored;
    ElementType element;
    const char* dtype; // torch's
};

FolderType folder_type(StoredType type)
{
    switch (type) {
    case StoredType::F32:
        return {type, ElementType::F32, "float32"};
    case StoredType::F16:
        return {type, ElementType::F16, "float16"};
    case StoredType::BF16:
        return {type, ElementType::BF16, "bfloat16"};
    default:
        throw Error(ErrorKind::Usage, "A safetensors folder cannot hold " + std::string(name_of(type))
                        + ". Choose f32, f16 or bf16, or export it with --format gguf.");
    }
}

std::string tokenizer_config()
{
    const nlohmann::ordered_json json = {
        {"tokenizer_class", "GemmaTokenizer"}, {"add_bos_token", true},
        {"add_eos_token", false},              {"bos_token", "<bos>"},
        {"eos_token", "<eos>"},                {"pad_token", "<pad>"},
        {"unk_token", "<unk>"},                {"clean_up_tokenization_spaces", false},
    };
    return json.dump(2) + "\n";
}

// The file of the base model where it has one: byte for byte, with the types of its pieces.
std::string tokenizer_model(const MergedModel& model)
{
    for (const char* name : {"tokenizer.model", "assets/tokenizer/vocabulary.spm"}) {
        std::error_code failed;
        if (std::filesystem::is_regular_file(model.model_path / name, failed))
            return read_file(model.model_path / name);
    }
    return model.weights.base().tokenizer().serialized();
}

void write_tokenizer(const std::filesystem::path& folder, const MergedModel& model)
{
    write_file_atomically(folder / "tokenizer.model", std::string_view(tokenizer_model(model)));
    write_file_atomically(folder / "tokenizer_config.json", std::string_view(tokenizer_config()));
    for (const char* name : {"tokenizer.json", "tokenizer_config.json", "special_tokens_map.json", "added_tokens.json", "chat_template.jinja"}) {
        std::error_code failed;
        if (std::filesystem::is_regular_file(model.model_path / name, failed))
            write_file_atomically(folder / name, std::string_view(read_file(model.model_path / name)));
    }
}

}

void write_merged_folder(const std::filesystem::path& folder, const MergedModel& model, StoredType type)
{
    const FolderType stored = folder_type(type);
    const GemmaConfig& config = model.weights.base().config();
    std::vector<TensorStream> tensors;
    std::uint64_t bytes = beside_the_weights;
    for (const GemmaTensor& tensor : gemma_tensors(config)) {
        tensors.push_back({tensor.name, stored.element, tensor.shape, model.weights.bytes_of(tensor.name, type, NormsStoredAs::Plain)});
        bytes += stored_bytes(type, tensor.shape);
    }
    require_disk_space(folder, bytes);
    write_tokenizer(folder, model);
    write_file_atomically(folder / "config.json", std::string_view(gemma_config_json(config, stored.dtype)));
    write_safetensors_streamed(folder / "model.safetensors", std::move(tensors), {{"format", "pt"}});
}

}
