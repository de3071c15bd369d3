// The hub of the tests as a server, to try a download by hand: serve_hub FOLDER [KB/s [TOKEN]]. What lies in the folder is
// the model google/gemma-3-270m of Hugging Face and Kaggle; files of a megabyte and up come from a storage of their own, and
// the other paths of the web are those of the folder too.
#include "hub/fake_hub.h"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;
using winnow::test::FakeHub;

constexpr std::uintmax_t megabyte = 1000 * 1000;
constexpr std::size_t pieces_a_second = 20;

std::string bytes_of(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void add_files(FakeHub& hub, const fs::path& folder)
{
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file())
            continue;
        const std::string path = fs::relative(entry.path(), folder).string();
        const std::string bytes = bytes_of(entry.path());
        hub.add(path, bytes);
        if (entry.file_size() >= megabyte)
            hub.keep_in_storage(path);
        hub.always("/" + path, [bytes](const auto& request, auto& answering) { FakeHub::give(request, answering, bytes, {}); });
    }
}

}

int main(int count, char** arguments)
{
    if (count < 2) {
        std::cerr << "usage: serve_hub FOLDER [KB/s [TOKEN]]\n";
        return 2;
    }
    FakeHub hub;
    hub.call_it("google/gemma-3-270m", "keras/gemma3/keras/gemma3_270m");
    add_files(hub, arguments[1]);
    if (count > 2)
        hub.slow_down(std::chrono::milliseconds(1000 / pieces_a_second), std::stoul(arguments[2]) * 1000 / pieces_a_second);
    if (count > 3)
        hub.require_token(arguments[3]);
    std::cout << "export HF_ENDPOINT=" << hub.url() << " KAGGLE_API_ENDPOINT=" << hub.url() << " NO_PROXY=127.0.0.1,127.0.0.2" << std::endl;
    ::pause();
    return 0;
}
