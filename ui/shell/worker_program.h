#pragma once

#include <string>
#include <vector>

namespace winnow {

// The program that works in the background, with the arguments that stand before the job folder: winnow-cli beside this
// program, or the one that $WINNOW_CLI names. Throws Error(NotFound) where it is not there.
std::vector<std::string> worker_command();

}
