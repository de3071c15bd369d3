#include "shell/download_text.h"

#include "shell/progress_text.h"
#include "shell/size_text.h"
#include "widgets/qt_text.h"

#include <QCoreApplication>

namespace winnow {

namespace {

using Standing = DownloadState::Standing;

constexpr int whole = 1000;

class DownloadText {
    Q_DECLARE_TR_FUNCTIONS(DownloadText)

public:
    static QString bytes(const Downloading& progress)
    {
        return progress.total_bytes < 0 ? size_text(progress.bytes) : tr("%1 of %2").arg(size_text(progress.bytes), size_text(progress.total_bytes));
    }

    static QString running(const DownloadState& state)
    {
        return state.progress.files.empty() ? tr("Asking %1 what it consists of…").arg(qt(name_of(state.download.job.address.hub))) : moving(state.progress);
    }

    static QString moving(const Downloading& progress)
    {
        if (progress.bytes == progress.total_bytes)
            return tr("%1, checking…").arg(bytes(progress));
        if (progress.bytes_per_second <= 0)
            return bytes(progress);
        const QString speed = tr("%1, %2/s").arg(bytes(progress), size_text(static_cast<std::int64_t>(progress.bytes_per_second)));
        return progress.seconds_left < 0 ? speed : tr("%1, %2 left").arg(speed, duration_text(progress.seconds_left));
    }

    static QString text(const DownloadState& state)
    {
        switch (state.standing) {
        case Standing::Running:
            return running(state);
        case Standing::Elsewhere:
            return tr("%1. Another program brings it.").arg(bytes(state.progress));
        case Standing::Stopping:
            return tr("%1. Stopping…").arg(bytes(state.progress));
        case Standing::Paused:
            return state.progress.bytes > 0 ? tr("%1 have come. It goes on from there.").arg(bytes(state.progress)) : tr("Nothing has come yet.");
        case Standing::Failed:
            break;
        }
        return state.progress.bytes > 0 ? tr("%1 have come, and are kept.").arg(bytes(state.progress)) : tr("Nothing has come yet.");
    }
};

}

QString transfer_text(const Downloading& progress)
{
    return DownloadText::moving(progress);
}

QString download_text(const DownloadState& state)
{
    return DownloadText::text(state);
}

int download_share(const DownloadState& state)
{
    const Downloading& progress = state.progress;
    if (progress.total_bytes <= 0)
        return -1;
    return static_cast<int>(static_cast<double>(progress.bytes) / static_cast<double>(progress.total_bytes) * whole);
}

}
