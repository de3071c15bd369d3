#pragma once

#include <filesystem>

namespace winnow {

// The demo: the one that quickstart made or that was opened before, else a new one in the user's documents, made of the
// comments and the policy that the program carries. Throws Error: Denied, NoSpace.
std::filesystem::path open_or_make_demo();

}
