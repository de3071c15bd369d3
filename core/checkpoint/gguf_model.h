#pragma once

#include "checkpoint/gguf.h"

#include <map>
#include <memory>

namespace winnow {

// A tensor of a model and the file that it lies in.
struct FoundGgufTensor {
    const GgufFile* file = nullptr;
    const GgufTensor* tensor = nullptr;
};

// A GGUF model in one file or in several (split.count), open: whichever part is named, all are read and belong together.
class GgufModel {
public:
    // Throws Error: NotFound (which part), Denied, Damaged (which file, and what was expected).
    explicit GgufModel(const std::filesystem::path& path);

    const GgufFile& metadata() const { return *m_files.front(); } // the first part has it
    const std::map<std::string_view, FoundGgufTensor>& tensors() const { return m_tensors; }
    const FoundGgufTensor& tensor(std::string_view name) const; // Error(Damaged) if it is not there

private:
    void open_parts(const std::filesystem::path& path, std::unique_ptr<GgufFile> opened);
    void check_part(const GgufFile& part, std::uint64_t number) const;
    void gather_tensors();
    void check_tensor_count() const;

    std::vector<std::unique_ptr<GgufFile>> m_files;
    std::map<std::string_view, FoundGgufTensor> m_tensors;
};

}
