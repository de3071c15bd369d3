#include "jobs/adapter_export.h"

#include "common/files.h"
#include "common/json_fields.h"
#include "jobs/folder_export.h"
#include "jobs/run_threshold.h"
#include "protocol/model_card.h"
#include "store/adapters.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

JobResult result_of(const Run& run)
{
    return run.result.empty() ? JobResult{} : parse_json(run.result, "The result").get<JobResult>();
}

}

void write_adapter(Project& project, const Run& run, const std::filesystem::path& folder)
{
    extract_adapter(project, run.number, folder);
    if (!std::filesystem::exists(folder / adapter_description_file))
        return;
    AdapterDescription description = read_adapter_description(folder);
    const RunThreshold threshold = threshold_of(run);
    description.threshold = threshold.value;
    description.threshold_choice = threshold.choice;
    write_adapter_description(folder, description);
    write_file_atomically(folder / adapter_card_file, std::string_view(model_card(description, result_of(run))));
}

std::vector<std::string> export_adapter(Project& project, std::int64_t run, const std::filesystem::path& folder)
{
    make_folder_atomically(folder, [&](const std::filesystem::path& temporary) { write_adapter(project, run_numbered(project, run), temporary); });
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

}
