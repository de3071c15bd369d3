#pragma once

#include "checkpoint/checkpoint.h"
#include "checkpoint/input_file.h"

#include <map>

namespace winnow {

// A weight and where its numbers lie.
struct PlacedTensor {
    StoredTensor tensor;
    const InputFile* file = nullptr;
    std::uint64_t offset = 0;
    bool stores_one_plus = false; // 1 + w stands in the file
};

// Throws Error(Internal) unless rows [first_row, first_row + rows) are there.
void check_rows(const PlacedTensor& placed, std::int64_t first_row, std::int64_t rows);

// The part of a checkpoint that all formats share: weights found by name and read by rows.
class PlacedTensors {
public:
    // `path` of the checkpoint, for messages.
    explicit PlacedTensors(std::filesystem::path path) : m_path(std::move(path)) {}

    void add(PlacedTensor placed);
    bool has(const std::string& name) const { return m_by_name.count(name) > 0; }
    const PlacedTensor& at(const std::string& name) const; // Error(Damaged) if it is not there
    std::vector<StoredTensor> list() const;                // in the order in which they were added
    void read_rows(const std::string& name, std::int64_t first_row, std::int64_t rows, float* out) const;

private:
    std::filesystem::path m_path;
    std::vector<PlacedTensor> m_tensors;
    std::map<std::string, std::size_t> m_by_name;
};

}
