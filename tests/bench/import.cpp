// Times the import of a generated CSV: bench_import [ROWS | FILE]. Prints rows a second, with the file's size and the
// growth of memory, and what the processor did for it: in all, and in the thread that writes. What is indexed afterwards,
// while the comments can be labelled already, is timed apart.
#include "ingest/import.h"
#include "store/comment_index.h"
#include "support/temporary_folder.h"

#include <chrono>
#include <cstdio>
#include <fstream>
#include <random>
#include <sys/resource.h>
#include <time.h>

namespace {

using namespace winnow;

long peak_kib()
{
    rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

void write_table(const std::filesystem::path& path, int rows)
{
    const char* const words[] = {"the", "street", "lights", "never", "worked", "you", "people", "naïve", "thanks", "\"\"so\"\"", "called,"};
    std::mt19937 random(1);
    std::ofstream table(path);
    table << "id,comment,label,thread\n";
    for (int row = 0; row < rows; ++row) {
        table << row << ",\"" << row;
        for (unsigned word = random() % 40; word > 0; --word)
            table << ' ' << words[random() % std::size(words)];
        table << "\"," << (random() % 2 ? "Positive" : "Negative") << ",thread " << random() % 100 << "\n";
    }
}

double processor_seconds(clockid_t clock)
{
    timespec time = {};
    ::clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

}

int main(int argc, char** argv)
{
    using Clock = std::chrono::steady_clock;
    const bool is_file = argc > 1 && std::filesystem::is_regular_file(argv[1]);
    const test::TemporaryFolder folder;
    const std::filesystem::path table = is_file ? argv[1] : folder / "table.csv";
    if (!is_file)
        write_table(table, argc > 1 ? std::atoi(argv[1]) : 200'000);
    Project project = Project::create(folder / "project.winnow");
    add_task(project, Task{});
    const StoredTask task = task_named(project, "");
    const auto seconds_of = [&](const auto& work) {
        const auto begin = Clock::now();
        work();
        return std::chrono::duration<double>(Clock::now() - begin).count();
    };
    const long before = peak_kib();
    std::int64_t rows = 0;
    const RowSource source(table, task.task, {});
    const double reading = seconds_of([&] { source.read([&](const Record&, Row&, const auto&) { ++rows; }, {}); });
    const double all = processor_seconds(CLOCK_PROCESS_CPUTIME_ID);
    const double own = processor_seconds(CLOCK_THREAD_CPUTIME_ID);
    const double importing = seconds_of([&] { import_file(project, task, table, {}); });
    const double all_used = processor_seconds(CLOCK_PROCESS_CPUTIME_ID) - all;
    const double own_used = processor_seconds(CLOCK_THREAD_CPUTIME_ID) - own;
    std::printf("%.0f rows, %.1f MB: read %.0f rows/s, imported %.0f rows/s, memory +%ld MiB; processor: %.2f s, of the thread that writes %.2f s",
                static_cast<double>(rows), static_cast<double>(std::filesystem::file_size(table)) / 1e6, static_cast<double>(rows) / reading,
                static_cast<double>(rows) / importing, (peak_kib() - before) / 1024, all_used, own_used);
    std::fflush(stdout);
    const double indexing = seconds_of([&] { index_comments(project, [](double) { return true; }); });
    std::printf("; indexed in %.2f s, memory +%ld MiB in all\n", indexing, (peak_kib() - before) / 1024);
}
