#pragma once

#include <filesystem>

namespace winnow {

// A job folder for a job that belongs to no project; goes with its owner.
class ScratchFolder {
public:
    ScratchFolder(); // Throws Error(NoSpace, Denied)
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

}
