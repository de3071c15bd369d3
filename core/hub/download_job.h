#pragma once

#include "hub/model_address.h"
#include "protocol/event.h"

#include <filesystem>
#include <functional>
#include <string>

namespace winnow {

// job.json of a download: `winnow-cli worker FOLDER` brings the model into FOLDER/files and, once it is whole and
// checked, moves that to its place in the models folder. It holds no token: the worker looks for one itself.
struct DownloadJob {
    ModelAddress address;
    std::string file;                    // of a repository with several GGUF files: which; else empty
    std::string model_id;                // its name in the models folder
    std::filesystem::path models_folder;
};

inline constexpr const char* download_files = "files"; // folder in the job folder

bool is_download_job(const std::filesystem::path& job_folder); // false also where there is no job

// Each throws Error: NoSpace, Denied, NotFound, Damaged that names file and field.
void write_download_job(const std::filesystem::path& job_folder, const DownloadJob& job);
DownloadJob read_download_job(const std::filesystem::path& job_folder);

// The worker's side. Reports Downloading, Notice, and Finished or CancelledByOwner as the last; ends soon after the file
// "stop" appears. Throws as bring_model, and Error(Usage) where a model of this id has come in the meantime.
void run_download_job(const std::filesystem::path& job_folder, const std::function<void(const Event&)>& report);

}
