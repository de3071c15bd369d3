#pragma once

#include <filesystem>
#include <string_view>

namespace winnow {

// Writes a whole file that its user alone may read (0600), in a folder that is made for them alone (0700) where there is
// none yet. Throws Error: NoSpace, Denied.
void write_private_file(const std::filesystem::path& path, std::string_view bytes);

}
