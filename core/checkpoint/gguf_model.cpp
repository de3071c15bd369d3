#include "checkpoint/gguf_model.h"

#include "checkpoint/gguf_parts.h"

namespace winnow {
namespace {

namespace fs = std::filesystem;

constexpr const char* part_number = "split.no"; // from 0
constexpr const char* part_count = "split.count";
constexpr const char* tensor_count = "split.tensors.count"; // of all parts together
constexpr const char* architecture = "general.architecture";

std::string number_of(std::uint64_t part, std::uint64_t count)
{
    return "part " + std::to_string(part) + " of " + std::to_string(count);
}

// The name and the metadata must say the same, or the other parts cannot be found by their names.
void check_name(const GgufFile& file, std::uint64_t count)
{
    const auto name = gguf_part_name(file.file().path());
    if (!name && count == 1)
        return;
    if (!name)
        file.file().fail("it is one of " + std::to_string(count) + " parts of a model (split.count), but its name does not end as in \""
                         + gguf_part_file_name({"model", 1, count}) + "\".");
    if (name->count != count)
        file.file().fail("its name says " + number_of(name->number, name->count) + ", but its metadata \"split.count\" is "
                         + std::to_string(count) + ".");
}

std::unique_ptr<GgufFile> open_part(const fs::path& path, std::uint64_t number, std::uint64_t count)
{
    std::error_code failed;
    if (!fs::exists(path, failed))
        throw Error(ErrorKind::NotFound, "The model file \"" + path.string() + "\" is not there: it is " + number_of(number, count)
                    + " of a model that needs all of them. Put it beside the others.");
    return std::make_unique<GgufFile>(path);
}

}

GgufModel::GgufModel(const fs::path& path)
{
    auto opened = std::make_unique<GgufFile>(path);
    const std::uint64_t count = opened->whole_number(part_count, 1);
    check_name(*opened, count);
    if (count > 1)
        open_parts(path, std::move(opened));
    else
        m_files.push_back(std::move(opened));
    gather_tensors();
    if (count > 1)
        check_tensor_count();
}

void GgufModel::open_parts(const fs::path& path, std::unique_ptr<GgufFile> opened)
{
    const std::uint64_t opened_number = gguf_part_name(path)->number;
    const std::vector<fs::path> paths = gguf_part_paths(path);
    for (std::uint64_t number = 1; number <= paths.size(); ++number) {
        m_files.push_back(number == opened_number ? std::move(opened) : open_part(paths[number - 1], number, paths.size()));
        check_part(*m_files.back(), number);
    }
}

void GgufModel::check_part(const GgufFile& part, std::uint64_t number) const
{
    const auto expect = [&](const char* key, std::uint64_t expected) {
        if (part.whole_number(key) != expected)
            part.file().fail("its metadata " + shown(key) + " is " + std::to_string(part.whole_number(key)) + ", but "
                             + std::to_string(expected) + " was expected of this part.");
    };
    const GgufFile& first = metadata();
    expect(part_number, number - 1);
    expect(part_count, first.whole_number(part_count));
    expect(tensor_count, first.whole_number(tensor_count));
    if (part.has(architecture) && part.text(architecture) != first.text(architecture))
        part.file().fail("its architecture is " + shown(part.text(architecture)) + ", but that of the first part is "
                         + shown(first.text(architecture)) + ": it is of another model.");
}

void GgufModel::gather_tensors()
{
    for (const auto& file : m_files) {
        for (const GgufTensor& tensor : file->tensors()) {
            const auto [found, is_new] = m_tensors.emplace(tensor.name, FoundGgufTensor{file.get(), &tensor});
            if (!is_new)
                file->file().fail("its tensor " + shown(tensor.name) + " is in \"" + found->second.file->file().path().filename().string()
                                  + "\" too.");
        }
    }
}

void GgufModel::check_tensor_count() const
{
    const std::uint64_t expected = metadata().whole_number(tensor_count);
    if (m_tensors.size() != expected)
        metadata().file().fail("its parts have " + std::to_string(m_tensors.size()) + " tensors together, but its metadata "
                               + shown(tensor_count) + " is " + std::to_string(expected) + ".");
}

const FoundGgufTensor& GgufModel::tensor(std::string_view name) const
{
    const auto found = m_tensors.find(name);
    if (found == m_tensors.end())
        metadata().file().fail("it has no tensor " + shown(name) + ".");
    return found->second;
}

}
