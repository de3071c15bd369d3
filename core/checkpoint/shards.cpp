#include "checkpoint/shards.h"

#include "checkpoint/weight_map.h"

namespace winnow {
namespace {

namespace fs = std::filesystem;

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
    for (const auto& [name, tensors] : read_weight_map(index)) {
        shards.push_back(std::make_unique<SafetensorsFile>(folder / name));
        check_listed(*shards.back(), tensors, index);
    }
    return shards;
}

}
