#include "checkpoint/keras_weights.h"

#include "checkpoint/weight_map.h"

#include <set>

namespace winnow {
namespace {

namespace fs = std::filesystem;

// The groups that have variables: "/layers/reversible_embedding/vars", as a weight_map names them.
std::set<std::string> groups_of(const Hdf5File& file)
{
    std::set<std::string> groups;
    for (const Hdf5Dataset& dataset : file.datasets())
        groups.insert(dataset.path.substr(0, dataset.path.rfind('/')));
    return groups;
}

void check_listed(const Hdf5File& file, const std::vector<std::string>& listed, const fs::path& index)
{
    const std::set<std::string> groups = groups_of(file);
    for (const std::string& group : listed) {
        if (!groups.contains(group))
            file.file().fail("it has no variables in " + shown(group) + ", which " + index.filename().string() + " says is there.");
    }
    if (groups.size() != listed.size())
        file.file().fail("it has variables that " + index.filename().string() + " does not list.");
}

}

std::vector<std::unique_ptr<Hdf5File>> open_keras_weights(const fs::path& folder)
{
    std::vector<std::unique_ptr<Hdf5File>> files;
    const fs::path index = folder / "model.weights.json";
    std::error_code failed;
    if (fs::exists(folder / "model.weights.h5", failed) || !fs::exists(index, failed)) {
        files.push_back(std::make_unique<Hdf5File>(folder / "model.weights.h5"));
        return files;
    }
    for (const auto& [name, groups] : read_weight_map(index)) {
        files.push_back(std::make_unique<Hdf5File>(folder / name));
        check_listed(*files.back(), groups, index);
    }
    return files;
}

}
