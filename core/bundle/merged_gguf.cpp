#include "bundle/merged_gguf.h"

#include "bundle/disk_space.h"
#include "checkpoint/dequantize.h"
#include "checkpoint/gemma_tensors.h"
#include "checkpoint/gguf_head.h"
#include "checkpoint/gguf_metadata.h"
#include "checkpoint/gguf_parts.h"

namespace winnow {
namespace {

constexpr std::uint64_t head_bytes = std::uint64_t{32} << 20; // more than tokenizer and tensor table take

StoredType type_for(const GemmaTensor& tensor, StoredType wanted)
{
    if (tensor.shape.size() == 1)
        return StoredType::F32;
    return tensor.shape.back() % block_size(wanted).elements == 0 ? wanted : StoredType::F16;
}

// enum llama_ftype of llama.h
std::uint32_t file_type_of(StoredType type)
{
    switch (type) {
    case StoredType::F32:
        return 0;
    case StoredType::F16:
        return 1;
    case StoredType::Q8_0:
        return 7;
    case StoredType::BF16:
        return 32;
    default:
        throw Error(ErrorKind::Internal, "A merged model cannot be stored as " + std::string(name_of(type)) + ". Please report this fault.");
    }
}

// What was true of the base file alone does not go into the new one.
bool is_of_the_file(std::string_view key)
{
    return key == "general.alignment" || key.starts_with("split.") || key.starts_with("quantize.");
}

GgufMetadata metadata_of(const MergedModel& model, StoredType type)
{
    GgufMetadata metadata;
    if (std::filesystem::is_directory(model.model_path)) {
        const GemmaConfig& config = model.weights.base().config();
        metadata = gguf_metadata_of(config, model.name);
        add_tokenizer_metadata(metadata, model.weights.base().tokenizer().serialized(), config.vocab_size);
    } else {
        metadata = read_gguf_head(InputFile(gguf_part_paths(model.model_path).front())).metadata;
        std::erase_if(metadata, [](const auto& entry) { return is_of_the_file(entry.first); });
    }
    metadata["general.name"] = gguf_text(model.name);
    metadata["general.file_type"] = gguf_whole(file_type_of(type));
    metadata["general.quantization_version"] = gguf_whole(2);
    return metadata;
}

}

void write_merged_gguf(const std::filesystem::path& path, const MergedModel& model, StoredType type)
{
    const GgufMetadata metadata = metadata_of(model, type);
    std::vector<GgufOutput> tensors;
    std::uint64_t bytes = head_bytes;
    for (const GemmaTensor& tensor : gemma_tensors(model.weights.base().config())) {
        const StoredType stored = type_for(tensor, type);
        tensors.push_back({tensor.gguf_name, stored, tensor.shape, model.weights.bytes_of(tensor.name, stored, NormsStoredAs::OnePlus)});
        bytes += stored_bytes(stored, tensor.shape);
    }
    require_disk_space(path, bytes);
    write_gguf(path, metadata, tensors);
}

}
