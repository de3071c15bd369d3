#include "format.h"
#include "input.h"
#include "sample_adapter.h"

namespace winnow::fuzz {
namespace {

std::vector<std::string> seeds()
{
    const test::TemporaryFolder folder;
    fill_adapter_folder(folder.path());
    return {test::read_bytes(folder / adapter_description_file)};
}

void read(const std::string& bytes)
{
    static FolderOfInput folder(adapter_description_file, fill_adapter_folder);
    read_adapter_description(folder.with(bytes));
}

}

extern const Format adapter_description = {"adapter_description", seeds, read};

}
