#pragma once

#include "common/error.h"

#include <filesystem>

namespace winnow {

// Runs `read` and says of its refusals in which file they are: what made no sense when asked for is damage in a file.
template <typename Read>
auto in_file(const std::filesystem::path& path, Read read)
{
    try {
        return read();
    } catch (const Error& error) {
        const bool refused = error.kind() == ErrorKind::Usage || error.kind() == ErrorKind::Damaged;
        throw Error(refused ? ErrorKind::Damaged : error.kind(), "\"" + path.string() + "\" cannot be used. " + error.what());
    }
}

}
