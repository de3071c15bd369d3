#pragma once

#include "common/error.h"

#include <filesystem>
#include <string>

namespace winnow {

// The error of an adapter's file that does not fit its model or its format; `reason` is a sentence that begins in lower case.
Error damaged_adapter_file(const std::filesystem::path& path, const std::string& reason);

}
