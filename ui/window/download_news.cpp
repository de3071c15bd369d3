#include "window/download_news.h"

#include "shell/download_desk.h"
#include "shell/model_title.h"
#include "shell/notification.h"
#include "widgets/error_text.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"
#include "window/main_window.h"
#include "window/workspace.h"

namespace winnow {

DownloadNews::DownloadNews(MainWindow& window) : QObject(&window), m_window(window)
{
    connect(&DownloadDesk::instance(), &DownloadDesk::finished, this, &DownloadNews::say_that_it_came);
    connect(&DownloadDesk::instance(), &DownloadDesk::failed, this, &DownloadNews::say_that_it_failed);
}

Workspace* DownloadNews::workspace_to_tell() const
{
    Workspace* workspace = m_window.workspace();
    return workspace && workspace->page_id() != PageId::Models ? workspace : nullptr;
}

void DownloadNews::say_that_it_came(const QString& id)
{
    const QString text = tr("%1 is on this machine now.").arg(model_title(id.toStdString()));
    notify(&m_window, QStringLiteral("Winnow"), text);
    if (Workspace* workspace = workspace_to_tell())
        workspace->messages().show_message(MessageBar::Kind::Success, text, tr("Go to Train"), [workspace] { workspace->open_page(PageId::Train); });
}

void DownloadNews::say_that_it_failed(const QString& id)
{
    const std::optional<DownloadState> state = DownloadDesk::instance().state(id.toStdString());
    if (!state)
        return;
    const QString text = tr("%1 could not be downloaded.").arg(model_title(state->id()));
    notify(&m_window, QStringLiteral("Winnow"), text);
    if (Workspace* workspace = workspace_to_tell())
        workspace->messages().show_message(MessageBar::Kind::Error, text + QLatin1Char(' ') + error_text(state->failure.error, state->failure.sentence), tr("Go to Models"),
                                           [workspace] { workspace->open_page(PageId::Models); });
}

}
