#include "hub/download_plan.h"

#include "common/error.h"
#include "common/files.h"
#include "common/json_fields.h"
#include "common/names.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace winnow {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t largest_plan = std::size_t{4} << 20;
constexpr int plan_version = 1;

constexpr Names<Checksum::Kind, 4> checksum_kinds = {{
    {Checksum::Kind::None, "none"},
    {Checksum::Kind::Sha256, "sha256"},
    {Checksum::Kind::GitBlob, "git_blob"},
    {Checksum::Kind::Md5, "md5"},
}};

RemoteFile file_of(const nlohmann::json& object, const std::string& where)
{
    JsonFields fields(object, where + ", a file");
    RemoteFile file;
    file.path = fields.text("path");
    file.bytes = fields.integer("bytes", -1);
    const std::string kind = fields.text("checksum_kind");
    file.checksum.value = fields.text("checksum");
    fields.refuse_unknown();
    if (!is_safe_path(file.path))
        fields.refuse("path", "leaves the folder");
    const auto known = std::ranges::find_if(checksum_kinds, [&](const auto& entry) { return kind == entry.second; });
    if (known == checksum_kinds.end())
        fields.refuse("checksum_kind", "is none that this version of Winnow knows");
    file.checksum.kind = known->first;
    return file;
}

}

std::int64_t DownloadPlan::total_bytes() const
{
    std::int64_t sum = 0;
    for (const RemoteFile& file : files) {
        if (file.bytes < 0)
            return -1;
        sum += file.bytes;
    }
    return sum;
}

void write_plan(const fs::path& file, const DownloadPlan& plan)
{
    nlohmann::ordered_json json = {{"v", plan_version}, {"address", to_string(plan.address)}, {"files", nlohmann::ordered_json::array()}};
    for (const RemoteFile& each : plan.files)
        json["files"].push_back({{"path", each.path},
                                 {"bytes", each.bytes},
                                 {"checksum_kind", name_in(checksum_kinds, each.checksum.kind)},
                                 {"checksum", each.checksum.value}});
    write_file_atomically(file, json.dump(2) + "\n");
}

DownloadPlan read_plan(const fs::path& file)
{
    const std::string where = "The file " + file.string();
    const auto json = parse_json(read_file(file, largest_plan), where);
    JsonFields fields(json, where);
    if (fields.integer("v", 1) > plan_version)
        throw Error(ErrorKind::NewerFormat, where + " is from a newer version of Winnow. Use that version for it.");
    DownloadPlan plan;
    plan.address = parse_model_address(fields.text("address"));
    for (const auto& object : fields.array("files"))
        plan.files.push_back(file_of(object, where));
    fields.refuse_unknown();
    return plan;
}

}
