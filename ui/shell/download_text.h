#pragma once

#include "shell/download_desk.h"

#include <QString>

namespace winnow {

// "1.2 GB of 5.0 GB, 12 MB/s, about 5 minutes left", as far as it is known.
QString transfer_text(const Downloading& progress);

// The same with what it stands at: being asked for, paused, stopped by a failure.
QString download_text(const DownloadState& state);

// 0 to 1000; below 0: not known.
int download_share(const DownloadState& state);

}
