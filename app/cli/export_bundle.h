#pragma once

#include "store/runs.h"

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace winnow {

struct BundleOptions {
    std::string out;
    std::string format; // not given: by the ending of `out`
    std::string type;   // of a merged model's numbers; not given: what the format usually has
    std::string model;  // the base model; not given: the one of the training
};

// Each writes what a run learned for other programs, whole or not at all, and says in JSON what it wrote. Throws Error:
// Usage, NotFound (the base model is not here), NoSpace, Denied, Damaged.
nlohmann::json export_adapter_bundle(Project& project, const Run& run, const BundleOptions& options);
nlohmann::json export_merged_model(Project& project, const Run& run, const BundleOptions& options);

}
