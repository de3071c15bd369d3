#pragma once

#include "hub/download_plan.h"
#include "hub/file_download.h"
#include "hub/hub_settings.h"
#include "hub/remote_model.h"
#include "protocol/event.h"

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>

namespace winnow {

struct ModelRequest {
    ModelAddress address;
    std::string file;               // of a repository with several GGUF files: which; else empty
    std::filesystem::path folder;   // where the files come together; the plan is in it from the beginning
};

// Called in the thread that called bring_model.
struct ModelListener {
    std::function<void(const Downloading&)> on_progress; // about twice a second
    Attempts::Note on_note;
};

// Brings the files of a model into a folder, several at once, each checked. What an earlier call has brought is not
// brought again. When it returns, the folder is whole: its plan has the size and checksum of every file.
//
// Throws the first failure of a file, after the others were stopped: see FileDownload and choose_files. Error(NoSpace)
// before anything is brought where the disk cannot hold all of it.
DownloadPlan bring_model(const ModelRequest& request, const HubSettings& settings, const ModelListener& listener, const std::stop_token& stop);

// What the hub has under this address. Throws as list_remote_model.
RemoteModel remote_model(const ModelAddress& address, const HubSettings& settings, const std::stop_token& stop, const Attempts::Note& note = {});

// The plan alone, from the hub: what would be brought. Throws likewise.
DownloadPlan plan_of_model(const ModelRequest& request, const HubSettings& settings, const std::stop_token& stop, const Attempts::Note& note = {});

}
