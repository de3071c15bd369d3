#include "import/web_dialog.h"

#include "common/error.h"
#include "import/web_fetch.h"
#include "shell/download_text.h"
#include "widgets/message_bar.h"
#include "widgets/open_outside.h"
#include "widgets/qt_text.h"
#include "widgets/title.h"
#include "widgets/words.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace winnow {

namespace {

constexpr int dialog_width = 580;
constexpr int whole = 1000; // of the progress bar

QPushButton* page_button(const QString& text, const QString& name, const char* page, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setToolTip(QString::fromLatin1(page).toHtmlEscaped());
    QObject::connect(button, &QPushButton::clicked, button, [page, button] { open_outside(QUrl(QString::fromLatin1(page)), button); });
    return button;
}

}

WebDialog::WebDialog(Purpose purpose, const std::filesystem::path& folder, QWidget* parent)
    : QDialog(parent), m_purpose(purpose), m_folder(folder), m_messages(new MessageBar(this)), m_bar(new QProgressBar(this)), m_text(make_words({}, this)), m_fetch(new WebFetch(this))
{
    setObjectName(QStringLiteral("web_dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(purpose == Purpose::Ethos ? tr("The ETHOS data set") : tr("Import from the web"));
    m_bar->setObjectName(QStringLiteral("web_progress"));
    m_bar->setAccessibleName(tr("Progress of the download"));
    m_bar->setTextVisible(false);
    m_text->setObjectName(QStringLiteral("web_text"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    if (purpose == Purpose::Ethos)
        add_ethos(layout);
    else
        add_address(layout);
    layout->addWidget(m_bar);
    layout->addWidget(m_text);
    layout->addWidget(make_buttons());
    connect(m_fetch, &WebFetch::progressed, this, &WebDialog::show_progress);
    connect(m_fetch, &WebFetch::failed, this, &WebDialog::show_failure);
    connect(m_fetch, &WebFetch::finished, this, [this](const QString& path) {
        Q_EMIT came(path);
        QDialog::accept();
    });
    set_fetching(false);
    fit_to_words(this, dialog_width);
}

void WebDialog::add_address(QVBoxLayout* layout)
{
    QLabel* label = make_words(tr("The &address of a table as CSV, TSV or JSON Lines. It is fetched without a password, and shown before anything of it is imported."), this);
    m_address = new QLineEdit(this);
    m_address->setObjectName(QStringLiteral("web_address"));
    m_address->setAccessibleName(tr("Address of the table"));
    m_address->setPlaceholderText(QStringLiteral("https://example.org/comments.csv"));
    label->setBuddy(m_address);
    connect(m_address, &QLineEdit::textChanged, this, &WebDialog::enable);
    layout->addWidget(label);
    layout->addWidget(m_address);
}

void WebDialog::add_ethos(QVBoxLayout* layout)
{
    QLabel* warning = make_words(tr("Its comments are abusive: slurs, threats, hatred of many groups of people. You will see them in the preview and while you label."), this);
    warning->setObjectName(QStringLiteral("ethos_warning"));
    set_title_font(warning);
    layout->addWidget(make_words(tr("998 comments from YouTube and Reddit, each with the share of readers who found it hateful (Mollas and others, 2020). Studies of hate speech are often compared on them."), this));
    layout->addWidget(warning);
    QLabel* licence = make_words(tr("Licence: GNU General Public License, version 3. Winnow does not contain the data set; it comes from its publishers' page at GitHub, 124 kB."), this);
    licence->setObjectName(QStringLiteral("ethos_licence"));
    layout->addWidget(licence);
    auto* pages = new QHBoxLayout;
    pages->addWidget(page_button(tr("Open its page"), QStringLiteral("ethos_page"), ethos_page, this));
    pages->addWidget(page_button(tr("Open the licence"), QStringLiteral("ethos_licence_page"), ethos_licence_page, this));
    pages->addStretch(1);
    layout->addLayout(pages);
}

QWidget* WebDialog::make_buttons()
{
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("web_cancel"));
    m_get = buttons->addButton(tr("Get it"), QDialogButtonBox::AcceptRole);
    m_get->setObjectName(QStringLiteral("web_get"));
    m_get->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &WebDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &WebDialog::reject);
    return buttons;
}

WebFile WebDialog::wanted() const
{
    return m_purpose == Purpose::Ethos ? ethos_file() : WebFile{m_address->text().trimmed().toStdString(), {}};
}

void WebDialog::accept()
{
    if (m_fetch->is_running() || !m_get->isEnabled())
        return;
    m_messages->clear();
    if (!m_messages->guard([this] { check_web_address(wanted().url); }))
        return;
    set_fetching(true);
    m_fetch->start(wanted(), m_folder);
}

void WebDialog::reject()
{
    if (m_fetch->is_running())
        m_fetch->cancel();
    else
        QDialog::reject();
}

void WebDialog::show_progress(const Downloading& progress, const QString& notice)
{
    if (progress.total_bytes > 0) {
        m_bar->setRange(0, whole);
        m_bar->setValue(static_cast<int>(static_cast<double>(progress.bytes) / static_cast<double>(progress.total_bytes) * whole));
    }
    m_text->setText(notice.isEmpty() && !progress.files.empty() ? transfer_text(progress) : notice);
}

void WebDialog::show_failure(const std::exception_ptr& exception)
{
    set_fetching(false);
    try {
        std::rethrow_exception(exception);
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::Cancelled) {
            m_messages->show_message(MessageBar::Kind::Information, tr("Stopped. Nothing was imported."));
            return;
        }
    } catch (...) {
    }
    m_messages->show_error(exception);
}

void WebDialog::set_fetching(bool fetching)
{
    m_bar->setVisible(fetching);
    m_bar->setRange(0, 0);
    m_text->setText(fetching ? tr("Asking the server…") : QString());
    if (m_address)
        m_address->setEnabled(!fetching);
    enable();
}

void WebDialog::enable()
{
    m_get->setEnabled(!m_fetch->is_running() && m_bar->isHidden() && (!m_address || !m_address->text().trimmed().isEmpty()));
}

}
