#include "model/loops.h"

#include <gtest/gtest.h>

#include <mutex>
#include <set>
#include <thread>

namespace winnow {
namespace {

TEST(InParallel, WorksOnTheThreadsOfLibtorchAndOnEachNumberOnce)
{
    const int threads = at::get_num_threads();
    at::set_num_threads(2);
    std::mutex mutex;
    std::set<std::thread::id> used;
    std::vector<int> visits(1 << 20, 0);
    in_parallel(std::ssize(visits), [&](std::int64_t begin, std::int64_t count) {
        for (std::int64_t i = begin; i < begin + count; ++i)
            ++visits[static_cast<std::size_t>(i)];
        const std::lock_guard lock(mutex);
        used.insert(std::this_thread::get_id());
    });
    at::set_num_threads(threads);
    EXPECT_EQ(used.size(), 2u);
    EXPECT_EQ(std::ranges::count(visits, 1), std::ssize(visits));
}

TEST(InParallel, LeavesWhatIsNotWorthAThreadToTheCaller)
{
    std::set<std::thread::id> used;
    in_parallel(100, [&](std::int64_t, std::int64_t) { used.insert(std::this_thread::get_id()); });
    EXPECT_EQ(used, std::set{std::this_thread::get_id()});
}

}
}
