#include "checkpoint/shards.h"

#include "checkpoint/strict_json.h"
#include "common/files.h"

#include <map>

namespace winnow {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

constexpr std::size_t index_limit = std::size_t{32} << 20;
constexpr std::size_t shard_limit = 1000;
constexpr int depth_limit = 4;

// A plain file name: a foreign index must not lead out of its folder.
bool is_plain_name(const std::string& name)
{
    return !name.empty() && name != "." && name != ".." && name.find_first_of(std::string_view("/\\\0", 3)) == std::string::npos;
}

// Tensor names by the file they lie in.
std::map<std::string, std::vector<std::string>> read_index(const fs::path& path)
{
    const json index = parse_strict_json(read_file(path, index_limit), depth_limit, path);
    if (!index.is_object() || !index.contains("weight_map") || !index.at("weight_map").is_object())
        throw damaged_model_file(path, "it has no weight_map.");
    std::map<std::string, std::vector<std::string>> files;
    for (const auto& [tensor, file] : index.at("weight_map").items()) {
        if (!file.is_string() || !is_plain_name(file.get_ref<const std::string&>()))
            throw damaged_model_file(path, "its weight_map puts " + shown(tensor) + " into something else than a file of the same folder.");
        files[file.get<std::string>()].push_back(tensor);
    }
    if (files.size() > shard_limit)
        throw damaged_model_file(path, "its weight_map names " + std::to_string(files.size()) + " files; at most 1000 are allowed.");
    return files;
}

void check_listed(const SafetensorsFile& shard, const std::vector<std::string>& tensors, const fs::path& index)
{
    for (const std::string& tensor : tensors) {
        if (!shard.find(tensor))
            shard.file().fail("it has no tensor " + shown(tensor) + ", which " + index.filename().string() + " says is there.");
    }
    if (shard.entries().size() != tensors.size())
        shard.file().fail("it has tensors that " + index.filename().string() + " does not list.");
}

}

std::vector<std::unique_ptr<SafetensorsFile>> open_shards(const fs::path& folder)
{
    std::vector<std::unique_ptr<SafetensorsFile>> shards;
    const fs::path index = folder / "model.safetensors.index.json";
    std::error_code failed;
    if (fs::exists(folder / "model.safetensors", failed) || !fs::exists(index, failed)) {
        shards.push_back(std::make_unique<SafetensorsFile>(folder / "model.safetensors"));
        return shards;
    }
    for (const auto& [name, tensors] : read_index(index)) {
        shards.push_back(std::make_unique<SafetensorsFile>(folder / name));
        check_listed(*shards.back(), tensors, index);
    }
    return shards;
}

}
