#pragma once

#include "hub/download_job.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace winnow {

// A download that is not at its end. Its job folder lies in the models folder, in .downloads/ID: on the same disk as the
// model, which is moved into place when it is whole. All that can be known of it is on disk, so a window sees the
// downloads that another program began, and those that were ended by a crash.
struct Download {
    std::filesystem::path folder;  // for a WorkerProcess with {"winnow-cli", "worker", "--owned"}
    DownloadJob job;
    std::int64_t bytes = 0;        // that have come
    std::int64_t total_bytes = -1; // below 0: not known yet
    bool is_running = false;       // by this program or another one; else it waits to be taken up
};

// Makes the job folder, or finds the one of the same model. Throws Error: Usage where a model of this id is here already
// or another download has the name; NoSpace, Denied.
Download prepare_download(const DownloadJob& job);

// Those of a models folder, by id. What cannot be read is left out.
std::vector<Download> downloads(const std::filesystem::path& models_folder);
Download download_as_it_stands(const std::filesystem::path& job_folder); // Throws as read_download_job

// After the worker has finished: the job folder goes. Gives the folder of the model.
std::filesystem::path finish_download(const Download& download);
// Asks the program that brings it, whichever that is, to stop. Soon after it waits to be taken up. Throws Error: NoSpace, Denied,
// NotFound where it has come in the meantime.
void ask_to_stop(const Download& download);
// Gives it up: what has come is deleted. Throws Error(Busy) while it is running.
void discard_download(const Download& download);

}
