#pragma once

#include "common/descriptor.h"

#include <filesystem>

namespace winnow {

// Keeps a job folder to one owner: an advisory lock (flock) on its file "lock". The worker inherits it, so a folder
// stays taken until owner and worker are both gone.
class FolderLock {
public:
    // Throws Error(Busy) where another owner or its worker holds the folder; NotFound, Denied, NoSpace.
    explicit FolderLock(const std::filesystem::path& folder);

    // Whether somebody holds it just now.
    static bool is_held(const std::filesystem::path& folder);

    int descriptor() const { return m_descriptor.number(); }

private:
    Descriptor m_descriptor;
};

}
