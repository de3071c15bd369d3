#include "checkpoint/hdf5_file.h"

#include "checkpoint/hdf5_group.h"
#include "checkpoint/hdf5_superblock.h"

#include <algorithm>
#include <unordered_set>

namespace winnow {
namespace {

constexpr int depth_limit = 16;
constexpr std::size_t object_limit = 50'000;

// Goes through the groups from the root. Each object may be reached once, so a group cannot hold itself.
class Walk {
public:
    explicit Walk(const InputFile& file) : m_source(file) {}

    std::vector<Hdf5Dataset> datasets()
    {
        visit({m_source, "/"}, hdf5_root_address(m_source), 0);
        return std::move(m_datasets);
    }

private:
    void visit(const Hdf5Object& object, std::uint64_t address, int depth)
    {
        if (depth > depth_limit)
            object.fail("lies deeper than the 16 groups that are allowed.");
        if (!m_visited.insert(address).second)
            object.fail("can be reached under a second name.");
        if (m_visited.size() > object_limit)
            object.fail("is one of more than the 50000 objects that are allowed.");
        const std::vector<Hdf5Message> messages = read_hdf5_messages(object, address);
        if (!is_hdf5_group(messages)) {
            m_datasets.push_back(read_hdf5_dataset(object, messages));
            return;
        }
        const std::string prefix = object.path == "/" ? "/" : object.path + "/";
        for (const Hdf5Link& link : hdf5_links(object, messages))
            visit({m_source, prefix + link.name}, link.address, depth + 1);
    }

    Hdf5Source m_source;
    std::unordered_set<std::uint64_t> m_visited;
    std::vector<Hdf5Dataset> m_datasets;
};

void refuse_overlap(std::vector<Hdf5Dataset> datasets, const InputFile& file)
{
    std::ranges::sort(datasets, {}, [](const Hdf5Dataset& dataset) { return std::pair(dataset.offset, dataset.bytes); });
    for (std::size_t i = 1; i < datasets.size(); ++i) {
        if (datasets[i - 1].offset + datasets[i - 1].bytes > datasets[i].offset)
            file.fail("its datasets " + shown(datasets[i - 1].path) + " and " + shown(datasets[i].path) + " overlap.");
    }
}

void refuse_twins(const std::vector<Hdf5Dataset>& datasets, const InputFile& file)
{
    const auto twin = std::ranges::adjacent_find(datasets, {}, &Hdf5Dataset::path);
    if (twin != datasets.end())
        file.fail("it has two datasets called " + shown(twin->path) + ".");
}

}

Hdf5File::Hdf5File(const std::filesystem::path& path) : m_file(path), m_datasets(Walk(m_file).datasets())
{
    std::ranges::sort(m_datasets, {}, &Hdf5Dataset::path);
    refuse_twins(m_datasets, m_file);
    refuse_overlap(m_datasets, m_file);
}

}
