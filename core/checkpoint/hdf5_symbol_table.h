#pragma once

#include "checkpoint/hdf5_group.h"

namespace winnow {

// Adds the children that a symbol table message leads to: a B-tree of version 1 over nodes of entries, whose names lie
// in a local heap (specification III.A.1, III.B, III.C, III.D).
void read_hdf5_symbol_table(const Hdf5Object& group, std::string_view message, std::vector<Hdf5Link>& links);

}
