#pragma once

#include "store/project.h"

#include <cstdint>
#include <string>
#include <unordered_map>

namespace winnow {

// Comments by the id that exports give them: their file's own, else their number in the document.
class CommentNames {
public:
    explicit CommentNames(Project& project);

    // Throws Error: NotFound, Usage (several comments have it).
    std::int64_t comment(const std::string& name);

private:
    void read();

    Project& m_project;
    int m_data_version = 0;
    std::unordered_map<std::string, std::int64_t> m_comments; // 0: several
};

}
