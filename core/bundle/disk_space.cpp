#include "bundle/disk_space.h"

#include "common/error.h"

namespace winnow {
namespace {

std::string megabytes(std::uint64_t bytes)
{
    return std::to_string((bytes + 999'999) / 1'000'000) + " MB";
}

}

void require_disk_space(const std::filesystem::path& path, std::uint64_t bytes)
{
    std::error_code failed; // a folder that is not there is said by the writer
    const std::filesystem::space_info space = std::filesystem::space(std::filesystem::absolute(path).parent_path(), failed);
    if (!failed && space.available < bytes)
        throw Error(ErrorKind::NoSpace, "\"" + path.string() + "\" would need " + megabytes(bytes) + ", but its disk has " +
                                            megabytes(space.available) + " free. Free some space, or choose a smaller --type or another disk.");
}

}
