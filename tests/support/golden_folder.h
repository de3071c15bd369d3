#pragma once

#include <filesystem>
#include <string>

namespace winnow {

inline std::filesystem::path golden_folder(const std::string& name)
{
    return std::filesystem::path(WINNOW_SOURCE_DIR) / "tests/golden" / name;
}

}
