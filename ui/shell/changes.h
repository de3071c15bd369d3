#pragma once

#include <cstdint>
#include <vector>

namespace winnow {

// What a change of the document touched, so that each page reads anew only what it shows.
struct Changes {
    bool comments = false;    // added, removed, their text or metadata
    bool annotations = false; // labels, notes
    bool splits = false;
    bool runs = false;        // runs, their scores and adapters
    bool tasks = false;       // tasks, policies, settings of the project
    std::vector<std::int64_t> comment_ids; // of the comments or annotations; empty: any may have changed

    static Changes everything() { return {true, true, true, true, true, {}}; }
};

}
