#pragma once

#include "common/files.h"
#include "store/comments.h"
#include "store/project.h"
#include "store/tasks.h"
#include "support/expect_error.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

namespace winnow {

// What opening says, and that the file's bytes stay as they were.
inline void expect_refused(const std::filesystem::path& path, ErrorKind kind, const std::string& part)
{
    const std::string before = sha256_of_file(path);
    test::expect_error(kind, part, [&] { Project::open(path); });
    EXPECT_EQ(sha256_of_file(path), before);
}

inline std::filesystem::path sample_project(const test::TemporaryFolder& folder)
{
    const std::filesystem::path path = folder / "sample.winnow";
    Project project = Project::create(path);
    add_task(project, Task{});
    Transaction transaction(project);
    Comments comments(project);
    for (int i = 0; i < 50; ++i)
        comments.add({.text = "comment number " + std::to_string(i)}, "comment number " + std::to_string(i));
    transaction.commit();
    return path;
}

}
