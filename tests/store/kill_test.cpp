// A labelling program that is killed at any moment has lost no decision that it acknowledged.

#include "store/annotations.h"
#include "store/comments.h"
#include "store/tasks.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

namespace winnow {
namespace {

// Labels one comment after another and writes a byte for each decision that is on disk.
[[noreturn]] void label_without_end(const std::filesystem::path& path, int acknowledge)
{
    Project project = Project::open(path);
    Annotations annotations(project);
    for (std::int64_t i = 0;; ++i) {
        annotations.add({.comment_id = 1 + i % 20, .task_id = 1, .annotator = "a", .label = "Positive"});
        if (::write(acknowledge, "", 1) != 1)
            ::_exit(0);
    }
}

std::int64_t acknowledged_until_end(int descriptor)
{
    std::int64_t count = 0;
    char block[4096];
    for (ssize_t got; (got = ::read(descriptor, block, sizeof block)) > 0;)
        count += got;
    return count;
}

TEST(KilledWhileLabelling, LosesNothingThatWasAcknowledged)
{
    const test::TemporaryFolder folder;
    const std::filesystem::path path = folder / "sample.winnow";
    {
        Project project = Project::create(path);
        add_task(project, Task{});
        for (int i = 0; i < 20; ++i)
            Comments(project).add({.text = "comment"}, "comment");
    }
    std::mt19937 random(1);
    std::int64_t acknowledged = 0;
    for (int kill = 0; kill < 10; ++kill) {
        int ends[2];
        ASSERT_EQ(::pipe(ends), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(ends[0]);
            label_without_end(path, ends[1]);
        }
        ::close(ends[1]);
        char first = 0; // a loaded machine may take its time to begin
        acknowledged += ::read(ends[0], &first, 1);
        ::usleep(20000 + random() % 60000);
        ::kill(child, SIGKILL);
        acknowledged += acknowledged_until_end(ends[0]);
        ::close(ends[0]);
        ::waitpid(child, nullptr, 0);

        Project project = Project::open(path);
        const std::int64_t kept = project.database().execAndGet("SELECT count(*) FROM annotations").getInt64();
        EXPECT_GE(kept, acknowledged);
        EXPECT_LE(kept, acknowledged + kill + 1); // at most the one that was on disk but not yet said, a kill
    }
    EXPECT_GT(acknowledged, 0);
}

}
}
