#include "jobs/adapter_export.h"

#include "jobs/folder_export.h"
#include "store/adapters.h"

#include <algorithm>

namespace winnow {

std::vector<std::string> export_adapter(Project& project, std::int64_t run, const std::filesystem::path& folder)
{
    make_folder_atomically(folder, [&](const std::filesystem::path& temporary) { extract_adapter(project, run, temporary); });
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

}
