// Times the import of a generated CSV: bench_import [ROWS]. Prints rows a second, with the file's size and the growth of
// memory.
#include "ingest/import.h"
#include "support/temporary_folder.h"

#include <chrono>
#include <cstdio>
#include <fstream>
#include <random>
#include <sys/resource.h>

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

}

int main(int argc, char** argv)
{
    using Clock = std::chrono::steady_clock;
    const int rows = argc > 1 ? std::atoi(argv[1]) : 200'000;
    const test::TemporaryFolder folder;
    const std::filesystem::path table = folder / "table.csv";
    write_table(table, rows);
    Project project = Project::create(folder / "project.winnow");
    add_task(project, Task{});
    const StoredTask task = task_named(project, "");
    const auto seconds_of = [&](const auto& work) {
        const auto begin = Clock::now();
        work();
        return std::chrono::duration<double>(Clock::now() - begin).count();
    };
    const long before = peak_kib();
    const RowSource source(table, task.task, {});
    const double reading = seconds_of([&] { source.read([](const Record&, Row&, const auto&) {}, {}); });
    const double importing = seconds_of([&] { import_file(project, task, table, {}); });
    std::printf("%d rows, %.1f MB: read %.0f rows/s, imported %.0f rows/s, memory +%ld MiB\n", rows,
                static_cast<double>(std::filesystem::file_size(table)) / 1e6, rows / reading, rows / importing,
                (peak_kib() - before) / 1024);
}
