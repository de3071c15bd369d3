#pragma once

#include "checkpoint/hdf5_dataset.h"
#include "checkpoint/input_file.h"

#include <filesystem>
#include <vector>

namespace winnow {

// An HDF5 file as h5py writes it for Keras, open: its groups are walked and checked whole, its numbers are read when
// asked for.
class Hdf5File {
public:
    // Throws Error: NotFound, Denied, Damaged (file and object).
    explicit Hdf5File(const std::filesystem::path& path);

    const InputFile& file() const { return m_file; }
    const std::vector<Hdf5Dataset>& datasets() const { return m_datasets; } // by path; no two overlap

private:
    InputFile m_file;
    std::vector<Hdf5Dataset> m_datasets;
};

}
