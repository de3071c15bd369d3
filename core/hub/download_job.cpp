#include "hub/download_job.h"

#include "common/error.h"
#include "common/files.h"
#include "common/json_fields.h"
#include "hub/model_download.h"
#include "protocol/job.h"

#include <cerrno>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <thread>

namespace winnow {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t largest_job = std::size_t{1} << 20;
constexpr const char* kind = "download";
constexpr std::chrono::milliseconds between_looks{50};

bool is_plain_id(const std::string& id)
{
    return is_safe_path(id) && id.find('/') == std::string::npos;
}

// Asks for the stop when the owner has made the file.
std::jthread watch_for_stop(const fs::path& file, std::stop_source& stop)
{
    return std::jthread([file, &stop](const std::stop_token& end) {
        while (!end.stop_requested() && !stop.stop_requested()) {
            if (fs::exists(file))
                stop.request_stop();
            std::this_thread::sleep_for(between_looks);
        }
    });
}

void put_in_place(const fs::path& files, const fs::path& target)
{
    if (fs::exists(target))
        throw Error(ErrorKind::Usage, "A model is in " + target.string() + " already. Remove it, then take the download up again: nothing has to come a second time.");
    if (std::rename(files.c_str(), target.c_str()) != 0)
        throw_system_error("Could not make", target, errno);
}

}

bool is_download_job(const fs::path& job_folder)
{
    const fs::path file = job_folder / job_files::job;
    if (!fs::is_regular_file(file))
        return false;
    const auto json = nlohmann::json::parse(read_file(file), nullptr, false);
    return json.is_object() && json.contains("kind") && json["kind"] == kind;
}

void write_download_job(const fs::path& job_folder, const DownloadJob& job)
{
    const nlohmann::ordered_json json = {{"v", job_version},           {"kind", kind},
                                         {"address", to_string(job.address)}, {"file", job.file},
                                         {"model_id", job.model_id},   {"models_folder", job.models_folder.string()}};
    write_file_atomically(job_folder / job_files::job, json_line(json, "The download") + "\n");
}

DownloadJob read_download_job(const fs::path& job_folder)
{
    const fs::path file = job_folder / job_files::job;
    const std::string where = "The download in " + file.string();
    const auto json = parse_json(read_file(file, largest_job), where);
    JsonFields fields(json, where);
    if (fields.integer("v", 1) > job_version)
        throw Error(ErrorKind::NewerFormat, where + " was begun by a newer version of Winnow. Use that version for it.");
    DownloadJob job;
    if (fields.text("kind") != kind)
        fields.refuse("kind", "is not that of a download");
    job.address = parse_model_address(fields.text("address"));
    job.file = fields.text("file");
    job.model_id = fields.text("model_id");
    job.models_folder = fields.text("models_folder");
    fields.refuse_unknown();
    if (!is_plain_id(job.model_id))
        fields.refuse("model_id", "is no plain name");
    return job;
}

void run_download_job(const fs::path& job_folder, const std::function<void(const Event&)>& report)
{
    const DownloadJob job = read_download_job(job_folder);
    const ModelListener listener{[&](const Downloading& progress) { report(progress); }, [&](const std::string& sentence) { report(Notice{sentence}); }};
    std::stop_source stop;
    const std::jthread watcher = watch_for_stop(job_folder / job_files::stop, stop);
    const fs::path files = job_folder / download_files;
    const fs::path target = job.models_folder / job.model_id;
    try {
        // Killed right after its last step, it has nothing more to do.
        if (fs::exists(files) || !fs::exists(target)) {
            bring_model({job.address, job.file, files}, hub_settings(), listener, stop.get_token());
            put_in_place(files, target);
        }
        report(Finished{});
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::Cancelled)
            throw;
        report(CancelledByOwner{});
    }
}

}
