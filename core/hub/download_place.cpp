#include "hub/download_place.h"

#include "common/error.h"
#include "common/files.h"
#include "common/folder_lock.h"
#include "common/make_folder.h"
#include "hub/download_plan.h"
#include "hub/transfer_board.h"
#include "protocol/job.h"

#include <algorithm>

namespace winnow {

namespace fs = std::filesystem;

namespace {

fs::path all_downloads(const fs::path& models_folder)
{
    return models_folder / ".downloads";
}

bool same_model(const DownloadJob& one, const DownloadJob& other)
{
    return to_string(one.address) == to_string(other.address) && one.file == other.file;
}

void count_bytes(Download& download)
{
    const fs::path files = download.folder / download_files;
    if (!fs::exists(files / plan_file))
        return;
    const DownloadPlan plan = read_plan(files / plan_file);
    download.total_bytes = plan.total_bytes();
    for (const RemoteFile& file : plan.files)
        download.bytes += bytes_here(files, file);
}

// Its owner ended between the model's last step and its own.
bool is_left_over(const Download& download)
{
    return !download.is_running && fs::exists(download.job.models_folder / download.job.model_id) && !fs::exists(download.folder / download_files);
}

void remove_folder(const fs::path& folder)
{
    std::error_code ignored; // it holds nothing of use
    fs::remove_all(folder, ignored);
    fs::remove(folder.parent_path(), ignored);
}

}

Download prepare_download(const DownloadJob& job)
{
    if (fs::exists(job.models_folder / job.model_id))
        throw Error(ErrorKind::Usage, "A model called " + job.model_id + " is in " + job.models_folder.string() + " already. Remove it first to get it anew.");
    const fs::path folder = all_downloads(job.models_folder) / job.model_id;
    if (is_download_job(folder)) {
        if (!same_model(read_download_job(folder), job))
            throw Error(ErrorKind::Usage, "Another download is under way with the name " + job.model_id + ". Finish or discard it first.");
        return download_as_it_stands(folder);
    }
    make_folder(folder);
    write_download_job(folder, job);
    return download_as_it_stands(folder);
}

Download download_as_it_stands(const fs::path& job_folder)
{
    Download download;
    download.folder = job_folder;
    download.job = read_download_job(job_folder);
    download.is_running = FolderLock::is_held(job_folder);
    count_bytes(download);
    return download;
}

std::vector<Download> downloads(const fs::path& models_folder)
{
    std::vector<Download> found;
    const fs::path all = all_downloads(models_folder);
    if (!fs::is_directory(all))
        return found;
    for (const auto& entry : fs::directory_iterator(all)) {
        try {
            if (!is_download_job(entry.path()))
                continue;
            const Download download = download_as_it_stands(entry.path());
            if (is_left_over(download))
                remove_folder(download.folder);
            else
                found.push_back(download);
        } catch (const Error&) {
            continue; // of another version, or damaged: getting the model again says so
        }
    }
    std::ranges::sort(found, {}, [](const Download& each) { return each.job.model_id; });
    return found;
}

fs::path finish_download(const Download& download)
{
    remove_folder(download.folder);
    return download.job.models_folder / download.job.model_id;
}

void ask_to_stop(const Download& download)
{
    write_file_atomically(download.folder / job_files::stop, "");
}

void discard_download(const Download& download)
{
    {
        const FolderLock lock(download.folder); // nobody works on it
    }
    remove_folder(download.folder);
}

}
