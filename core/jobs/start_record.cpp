#include "jobs/start_record.h"

#include "adapter/adapter_names.h"
#include "common/files.h"
#include "common/json_fields.h"
#include "store/adapters.h"

#include <nlohmann/json.hpp>

namespace winnow {

namespace fs = std::filesystem;

namespace {

// Also of a path that ends with a slash.
std::string name_of_folder(const fs::path& folder)
{
    const fs::path whole = fs::absolute(folder).lexically_normal();
    return (whole.has_filename() ? whole : whole.parent_path()).filename().string();
}

}

std::string start_record(Project& project, const fs::path& adapter)
{
    const std::string tensors = read_file(adapter / adapter_tensors_file);
    nlohmann::json record = {{"sha256", sha256(tensors)}};
    if (const auto run = run_with_adapter_file(project, adapter_tensors_file, tensors))
        record["run"] = *run;
    else
        record["folder"] = name_of_folder(adapter);
    return record.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::optional<StartRecord> start_of(const Run& run)
{
    if (run.start.empty())
        return std::nullopt;
    const std::string where = "What run " + std::to_string(run.number) + " began with";
    const nlohmann::json json = parse_json(run.start, where);
    JsonFields fields(json, where);
    StartRecord record;
    record.sha256 = fields.text("sha256");
    record.run = fields.optional_integer("run").value_or(0);
    record.folder = fields.optional_text("folder").value_or("");
    return record;
}

}
