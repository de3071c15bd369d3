#pragma once

#include "checkpoint/hdf5_source.h"

namespace winnow {

// The address of the root group's object header, from a superblock of version 0 to 3. Throws Error(Damaged) when the
// file is no HDF5 file, uses other than 8-byte addresses or was cut short.
std::uint64_t hdf5_root_address(Hdf5Source& source);

}
