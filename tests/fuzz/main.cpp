// fuzz_formats FORMAT [--runs N] [--first I] [--seed S] [--case FILE] [--corpus FOLDER]
//
// First every file of the corpus, then damaged seeds, the same each time for the same numbers. FILE has the bytes that
// are being read, so that they are there after a crash, and goes when all is well.
//
// fuzz_formats FORMAT --write-seeds FOLDER: the seeds as files, for a fuzzer that is guided by coverage.

#include "damage.h"
#include "format.h"
#include "input_limits.h"

#include "checkpoint/bytes.h"
#include "common/descriptor.h"

#include <algorithm>
#include <fcntl.h>
#include <iostream>
#include <map>
#include <unistd.h>

// Of an error of its own kind, and no leak that only the end of the program would show: each run is looked at. Inputs are
// small, so little that was freed is kept to be watched, and few callers of each allocation: a quarter more runs in the time.
extern "C" const char* __asan_default_options()
{
    return "max_allocation_size_mb=256:quarantine_size_mb=2:malloc_context_size=8:detect_stack_use_after_return=0";
}

namespace winnow::fuzz {
namespace {

// The bytes that are being read, in a file that a crash leaves behind.
class CaseFile {
public:
    explicit CaseFile(std::filesystem::path path)
        : m_path(std::move(path)), m_file(::open(m_path.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600))
    {
        if (!m_file)
            throw std::runtime_error("no file " + m_path.string());
    }

    void hold(const std::string& bytes)
    {
        const bool is_held = ::ftruncate(m_file.number(), static_cast<off_t>(bytes.size())) == 0
                             && ::pwrite(m_file.number(), bytes.data(), bytes.size(), 0) == static_cast<ssize_t>(bytes.size());
        require(is_held, "the case cannot be kept");
    }

    void remove() { std::filesystem::remove(m_path); }

private:
    std::filesystem::path m_path;
    Descriptor m_file;
};

struct Figures {
    std::int64_t read = 0;
    std::int64_t refused = 0;
    Spent most;
};

class Runner {
public:
    Runner(const Format& format, const std::filesystem::path& case_file) : m_format(format), m_case(case_file) {}

    void run(const std::string& bytes)
    {
        m_case.hold(bytes);
        const Limits limits;
        ++(verdict_on(m_format, bytes) == Verdict::Read ? m_figures.read : m_figures.refused);
        const Spent spent = limits.spent();
        m_figures.most.seconds = std::max(m_figures.most.seconds, spent.seconds);
        m_figures.most.bytes = std::max(m_figures.most.bytes, spent.bytes);
    }

    const Figures& figures() const { return m_figures; }
    void end() { m_case.remove(); }

private:
    const Format& m_format;
    CaseFile m_case;
    Figures m_figures;
};

using Options = std::map<std::string, std::string>;

std::string option(const Options& options, const char* name, const std::string& otherwise)
{
    const auto found = options.find(name);
    return found == options.end() ? otherwise : found->second;
}

std::int64_t replay(Runner& runner, const std::filesystem::path& corpus)
{
    std::vector<std::filesystem::path> files;
    if (std::filesystem::is_directory(corpus)) {
        for (const auto& entry : std::filesystem::directory_iterator(corpus))
            files.push_back(entry.path());
    }
    std::ranges::sort(files);
    for (const std::filesystem::path& file : files)
        runner.run(test::read_bytes(file));
    return std::ssize(files);
}

void write_seeds(const Format& format, const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder);
    int number = 0;
    for (const std::string& seed : format.seeds())
        test::write_bytes(folder / ("seed-" + std::to_string(number++)), seed);
}

int fuzz(const Format& format, const Options& options)
{
    Runner runner(format, option(options, "--case", std::string(format.name) + ".case"));
    const std::vector<std::string> seeds = format.seeds();
    verdict_on(format, seeds.front()); // what is made once is not held against the first input
    const std::int64_t replayed = replay(runner, option(options, "--corpus", ""));
    Damage damage(seeds, static_cast<std::uint32_t>(std::stoul(option(options, "--seed", "1"))));
    const std::uint64_t first = std::stoull(option(options, "--first", "0")), runs = std::stoull(option(options, "--runs", "20000"));
    for (std::uint64_t run = first; run < first + runs; ++run)
        runner.run(damage.of_run(run));
    runner.end();

    const Figures& figures = runner.figures();
    std::cout << format.name << ": " << runs << " runs, " << replayed << " of the corpus, " << figures.read << " read, " << figures.refused
              << " refused, longest " << static_cast<int>(figures.most.seconds * 1000) << " ms, most memory " << figures.most.bytes / 1024 << " KiB" << std::endl;
    // Damage that is always refused reaches nothing, and damage that never is does none.
    return runs < 1000 || (figures.read > 0 && figures.refused > 0) ? 0 : 1;
}

int run(int count, char** arguments)
{
    const Format& format = format_named(count > 1 ? arguments[1] : "");
    Options options;
    for (int i = 2; i + 1 < count; i += 2)
        options[arguments[i]] = arguments[i + 1];
    if (options.contains("--write-seeds")) {
        write_seeds(format, options.at("--write-seeds"));
        return 0;
    }
    return fuzz(format, options);
}

}
}

int main(int count, char** arguments)
{
    // An exception that is a finding ends the program as a crash does: the case is left.
    return winnow::fuzz::run(count, arguments);
}
