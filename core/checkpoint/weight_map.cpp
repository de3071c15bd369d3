#include "checkpoint/weight_map.h"

#include "checkpoint/input_file.h"
#include "checkpoint/strict_json.h"
#include "common/files.h"

namespace winnow {
namespace {

using nlohmann::json;

constexpr std::size_t index_limit = std::size_t{4} << 20;
constexpr std::size_t shard_limit = 1000;
constexpr int depth_limit = 4;

// A plain file name: a foreign index must not lead out of its folder.
bool is_plain_name(const json& file)
{
    if (!file.is_string())
        return false;
    const std::string& name = file.get_ref<const std::string&>();
    return !name.empty() && name != "." && name != ".." && name.find_first_of(std::string_view("/\\\0", 3)) == std::string::npos;
}

}

std::map<std::string, std::vector<std::string>> read_weight_map(const std::filesystem::path& path)
{
    const json index = parse_strict_json(read_file(path, index_limit), depth_limit, path);
    if (!index.is_object() || !index.contains("weight_map") || !index.at("weight_map").is_object())
        throw damaged_model_file(path, "it has no weight_map.");
    std::map<std::string, std::vector<std::string>> files;
    for (const auto& [name, entry] : index.at("weight_map").items()) {
        const json places = entry.is_array() ? entry : json::array({entry});
        for (const json& file : places) {
            if (!is_plain_name(file))
                throw damaged_model_file(path, "its weight_map puts " + shown(name) + " into something else than a file of the same folder.");
            files[file.get<std::string>()].push_back(name);
        }
    }
    if (files.size() > shard_limit)
        throw damaged_model_file(path, "its weight_map names " + std::to_string(files.size()) + " files; at most 1000 are allowed.");
    return files;
}

}
