// The models that are coming, and the ways to get others.
#include "models/models_page.h"

#include "models/address_dialog.h"
#include "models/connection_dialog.h"
#include "models/download_list.h"
#include "models/known_list.h"
#include "models/sign_in_dialog.h"
#include "shell/download_desk.h"
#include "shell/model_title.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"

#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <algorithm>
#include <chrono>

namespace winnow {

namespace {

constexpr std::chrono::milliseconds between_looks{2000};

}

void ModelsPage::connect_downloads()
{
    m_look.setInterval(between_looks);
    connect(&m_look, &QTimer::timeout, this, [this] { m_messages->guard([this] { DownloadDesk::instance().look(); }); });
    connect(&DownloadDesk::instance(), &DownloadDesk::changed, this, &ModelsPage::follow_downloads);
    connect(&DownloadDesk::instance(), &DownloadDesk::finished, this, &ModelsPage::say_that_it_came);
    connect(m_known, &KnownList::get_wanted, this, [this](const std::string& address, const std::string& id) { get(address, id, {}); });
    connect(m_known, &KnownList::copied, this, [this] { m_messages->show_message(MessageBar::Kind::Success, tr("The command is copied. Paste it into a terminal.")); });
    connect(m_coming, &DownloadList::resume_wanted, this, &ModelsPage::resume);
    connect(m_coming, &DownloadList::pause_wanted, this, [this](const std::string& id) { m_messages->guard([&] { DownloadDesk::instance().pause(id); }); });
    connect(m_coming, &DownloadList::discard_wanted, &DownloadDesk::instance(), &DownloadDesk::discard);
    connect(m_coming, &DownloadList::connection_wanted, this, &ModelsPage::change_connection);
    connect(m_coming, &DownloadList::sign_in_wanted, this, [this](Hub hub, const std::string& id) {
        const std::optional<DownloadState> state = DownloadDesk::instance().state(id);
        sign_in(hub, state ? qt(model_page(state->download.job.address)) : QString(), [this, id] { resume(id); });
    });
    follow_downloads();
}

void ModelsPage::follow_downloads()
{
    const std::vector<DownloadState> states = DownloadDesk::instance().states();
    m_coming->set(states);
    m_coming->setVisible(!states.empty());
    m_coming_title->setVisible(!states.empty());
    show_known();
}

// One that is coming is no other any more.
void ModelsPage::show_known()
{
    std::vector<KnownModel> others = m_elsewhere;
    std::erase_if(others, [](const KnownModel& model) { return DownloadDesk::instance().state(model.id).has_value(); });
    std::vector<std::string> ids;
    std::ranges::transform(others, std::back_inserter(ids), &KnownModel::id);
    if (ids == m_shown_known)
        return;
    m_shown_known = ids;
    m_known->set(others);
    m_known_title->setVisible(!others.empty());
}

void ModelsPage::say_that_it_came(const QString& id)
{
    m_to_choose = id.toStdString();
    refresh();
    m_messages->show_message(MessageBar::Kind::Success, tr("%1 is on this machine now.").arg(model_title(m_to_choose)), tr("Go to Train"),
                             [this] { Q_EMIT session().page_wanted(PageId::Train); });
}

void ModelsPage::get(const std::string& address, const std::string& id, const std::string& file)
{
    m_messages->clear();
    m_messages->guard([&] {
        DownloadDesk::instance().get({parse_model_address(address), file, id, default_models_folder()});
        m_scroll->ensureVisible(0, 0);
    });
}

void ModelsPage::resume(const std::string& id)
{
    m_messages->clear();
    m_messages->guard([&] { DownloadDesk::instance().resume(id); });
}

void ModelsPage::ask_for_address()
{
    auto* dialog = new AddressDialog(this);
    connect(dialog, &AddressDialog::get_wanted, this, [this](const std::string& address, const std::string& file) {
        const ModelAddress parsed = parse_model_address(address);
        const KnownModel* known = known_model_at(without_version(parsed));
        get(address, known ? known->id : folder_name(parsed), file);
    });
    connect(dialog, &AddressDialog::sign_in_wanted, this, [this, dialog = QPointer(dialog)](Hub hub, const QString& page) {
        sign_in(hub, page, [dialog] {
            if (dialog)
                dialog->accept();
        });
    });
    connect(dialog, &AddressDialog::connection_wanted, this, &ModelsPage::change_connection);
    dialog->open();
}

void ModelsPage::sign_in(Hub hub, const QString& page, std::function<void()> then)
{
    auto* dialog = new SignInDialog(hub, page, this);
    connect(dialog, &SignInDialog::signed_in, this, [this, then = std::move(then)](const QString& sentence) {
        m_messages->clear();
        if (then)
            then();
        if (m_messages->text().isEmpty())
            m_messages->show_message(MessageBar::Kind::Success, sentence);
    });
    dialog->open();
}

void ModelsPage::change_connection()
{
    (new ConnectionDialog(this))->open();
}

}
