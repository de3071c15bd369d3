#pragma once

#include "train/data_summary.h"

#include <vector>

namespace winnow {

// A part of the split that texts which are nearly alike, and so stay together, leave without a label or far from its share.
struct UnevenPart {
    Split part = Split::None;
    std::string missing; // the label; empty: none, the part is too large or too small
    double share = 0;    // of the comments in the split
    double wanted = 0;
};

// Off the GUI thread: where something is uneven, all texts are read.
std::vector<UnevenPart> uneven_parts(Project& project, const StoredTask& task, const DataSummary& summary);

}
