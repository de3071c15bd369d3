#include "format.h"
#include "input.h"

#include "checkpoint/bytes.h"
#include "checkpoint/hdf5_file.h"

namespace winnow::fuzz {
namespace {

// With an end of the file in its superblock that every cut keeps to, so that damage reaches what lies behind it.
std::string with_small_end(std::string bytes)
{
    return bytes.replace(bytes[8] == 0 ? 40 : 28, 8, 8, '\0');
}

std::vector<std::string> seeds()
{
    std::vector<std::string> all;
    for (const char* name : {"default", "latest", "bfloat16_as_float", "chunked", "compact", "compressed", "cycle", "external_link",
                             "external_storage", "hard_link", "named_type", "never_written", "null", "soft_link", "virtual"}) {
        const std::string bytes = test::read_bytes(test::golden(std::string("hdf5/") + name + ".h5"));
        all.push_back(bytes);
        if (all.size() <= 2)
            all.push_back(with_small_end(bytes));
    }
    return all;
}

void read(const std::string& bytes)
{
    const Hdf5File file(as_file(bytes));
    for (const Hdf5Dataset& dataset : file.datasets()) {
        require(dataset.offset + dataset.bytes <= bytes.size(), "a dataset lies outside of its file");
        file.file().read_at(dataset.offset, static_cast<std::size_t>(dataset.bytes));
    }
}

}

extern const Format hdf5 = {"hdf5", seeds, read};

}
