#include "checkpoint/hdf5_file.h"

#include "checkpoint/hdf5_group.h"
#include "checkpoint/hdf5_superblock.h"

#include <algorithm>
#include <unordered_set>

namespace winnow {
namespace {

constexpr int depth_limit = 16;
constexpr std::size_t object_limit = 20'000;
constexpr std::size_t path_limit = 1000;

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
        if (object.path.size() > path_limit)
            object.fail("has a path of more than the 1000 bytes that are allowed.");
        if (!m_visited.insert(address).second)
            object.fail("can be reached under a second name.");
        if (m_visited.size() > object_limit)
            object.fail("is one of more than the 20000 objects that are allowed.");
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

void refuse_overlap(const std::vector<Hdf5Dataset>& datasets, const InputFile& file)
{
    std::vector<const Hdf5Dataset*> in_order;
    for (const Hdf5Dataset& dataset : datasets)
        in_order.push_back(&dataset);
    std::ranges::sort(in_order, {}, [](const Hdf5Dataset* dataset) { return std::pair(dataset->offset, dataset->bytes); });
    for (std::size_t i = 1; i < in_order.size(); ++i) {
        if (in_order[i - 1]->offset + in_order[i - 1]->bytes > in_order[i]->offset)
            file.fail("its datasets " + shown(in_order[i - 1]->path) + " and " + shown(in_order[i]->path) + " overlap.");
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
