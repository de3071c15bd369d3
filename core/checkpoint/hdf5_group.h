#pragma once

#include "checkpoint/hdf5_messages.h"

namespace winnow {

inline constexpr std::size_t hdf5_name_limit = 255;

// A child of a group.
struct Hdf5Link {
    std::string name;
    std::uint64_t address = 0; // of the child's object header
};

bool is_hdf5_group(const std::vector<Hdf5Message>& messages);

// The children of a group, from a symbol table (as h5py writes it) or from link messages. Links that lead elsewhere
// (soft, external) and groups with their links in a heap are refused.
std::vector<Hdf5Link> hdf5_links(const Hdf5Object& group, const std::vector<Hdf5Message>& messages);

}
