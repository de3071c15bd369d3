#include "footprint/free_memory.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>

namespace winnow {

namespace {

constexpr std::int64_t kibibyte = 1024;

std::optional<std::int64_t> available_of_the_machine(const std::filesystem::path& meminfo)
{
    std::ifstream file(meminfo);
    for (std::string line; std::getline(file, line);) {
        std::istringstream words(line);
        std::string name;
        std::int64_t amount = 0;
        if (words >> name >> amount && name == "MemAvailable:" && amount >= 0)
            return amount * kibibyte;
    }
    return std::nullopt;
}

std::optional<std::int64_t> number_in(const std::filesystem::path& path)
{
    std::ifstream file(path);
    std::int64_t number = 0;
    return file >> number ? std::optional(number) : std::nullopt; // "max": no limit
}

// Of memory.current the pages of files can be given back.
std::optional<std::int64_t> left_of_the_group(const std::filesystem::path& folder)
{
    const auto limit = number_in(folder / "memory.max");
    const auto used = number_in(folder / "memory.current");
    if (!limit || !used)
        return std::nullopt;
    std::int64_t files = 0;
    std::ifstream statistics(folder / "memory.stat");
    for (std::string name; statistics >> name >> std::ws;) {
        std::int64_t amount = 0;
        if (!(statistics >> amount))
            break;
        if (name == "inactive_file" || name == "active_file")
            files += amount;
    }
    return std::max<std::int64_t>(0, *limit - std::max<std::int64_t>(0, *used - files));
}

}

std::optional<std::int64_t> free_memory(const std::filesystem::path& meminfo, const std::filesystem::path& control_group)
{
    const auto of_machine = available_of_the_machine(meminfo);
    const auto of_group = left_of_the_group(control_group);
    if (of_machine && of_group)
        return std::min(*of_machine, *of_group);
    return of_machine ? of_machine : of_group;
}

std::optional<std::int64_t> free_memory()
{
    std::string own_group; // "0::/path" is this process' in the unified hierarchy
    std::ifstream groups("/proc/self/cgroup");
    for (std::string line; std::getline(groups, line);) {
        if (line.starts_with("0::/"))
            own_group = line.substr(4);
    }
    return free_memory("/proc/meminfo", std::filesystem::path("/sys/fs/cgroup") / own_group);
}

}
