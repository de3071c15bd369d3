#include "format.h"
#include "input.h"

#include "checkpoint/bytes.h"
#include "checkpoint/safetensors.h"

namespace winnow::fuzz {
namespace {

std::string written(const std::vector<TensorBytes>& tensors, const std::map<std::string, std::string>& metadata)
{
    const test::TemporaryFolder folder;
    write_safetensors(folder / "m", tensors, metadata);
    return test::read_bytes(folder / "m");
}

std::vector<std::string> seeds()
{
    const std::string numbers(16, '\1');
    const std::vector<TensorBytes> all = {{"a", ElementType::F32, {2, 2}, numbers},  {"b", ElementType::F16, {8}, numbers},
                                          {"c.d", ElementType::BF16, {2, 2, 2}, numbers}, {"empty", ElementType::I64, {0, 3}, {}},
                                          {"rank 0", ElementType::F64, {}, std::string_view(numbers).substr(8)},
                                          {"f8", ElementType::F8_E4M3, {1, 16}, numbers},  {"truth", ElementType::Bool, {16}, numbers}};
    return {written(all, {{"format", "pt"}, {"\xe0\xa4\xb9", "\n"}}), written({all[0], all[1]}, {}), written({}, {})};
}

void read(const std::string& bytes)
{
    const SafetensorsFile file(as_file(bytes));
    for (const SafetensorsEntry& entry : file.entries()) {
        require(entry.offset + entry.bytes <= bytes.size(), "a tensor lies outside of its file");
        std::string out(static_cast<std::size_t>(entry.bytes), '\0');
        file.read(entry, out.data());
        const bool is_float = entry.type == ElementType::F32 || entry.type == ElementType::F16 || entry.type == ElementType::BF16;
        if (is_float)
            require(std::ssize(file.read_floats(entry)) == entry.element_count(), "a tensor has other than its elements");
    }
}

}

extern const Format safetensors = {"safetensors", seeds, read};

}
