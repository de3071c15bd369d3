#include "output/backup_list.h"

#include "common/error.h"
#include "output/text.h"
#include "store/project_counts.h"

#include <nlohmann/json.hpp>

namespace winnow {

namespace {

// Nothing where it is damaged.
std::optional<ProjectCounts> counts_or_none(const Backup& backup)
{
    try {
        return counts_of(backup.file);
    } catch (const Error&) {
        return std::nullopt;
    }
}

std::string number(const std::optional<ProjectCounts>& counts, std::int64_t ProjectCounts::*member)
{
    return counts ? std::to_string((*counts).*member) : "damaged";
}

}

std::string backups_text(const std::vector<Backup>& backups)
{
    TextTable table({"File", "Made", "Why", "Size", "Comments", "Labels", "Runs"});
    for (const Backup& backup : backups) {
        const auto counts = counts_or_none(backup);
        table.add({backup.file.string(), backup.time.substr(0, 16), to_string(backup.reason), bytes_text(static_cast<std::int64_t>(backup.bytes)),
                   number(counts, &ProjectCounts::comments), number(counts, &ProjectCounts::labels), number(counts, &ProjectCounts::runs)});
    }
    return table.text();
}

nlohmann::json backup_json(const Backup& backup)
{
    nlohmann::json json{{"file", backup.file.string()}, {"time", backup.time}, {"reason", to_string(backup.reason)}, {"bytes", backup.bytes}};
    if (const auto counts = counts_or_none(backup))
        json.update({{"comments", counts->comments}, {"labels", counts->labels}, {"runs", counts->runs}});
    return json;
}

nlohmann::json backups_json(const std::vector<Backup>& backups)
{
    nlohmann::json json = nlohmann::json::array();
    for (const Backup& backup : backups)
        json.push_back(backup_json(backup));
    return json;
}

}
