#include "models/sign_in_dialog.h"

#include "hub/credentials.h"
#include "hub/token_store.h"
#include "widgets/message_bar.h"
#include "widgets/open_outside.h"
#include "widgets/qt_text.h"
#include "widgets/words.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>
#include <optional>

namespace winnow {

namespace {

constexpr int dialog_width = 560;

// Where a token was put, and where the one that is used was found.
struct Kept {
    std::string place;
    std::string used;
};

QString sentence_of(const Kept& kept, Hub hub)
{
    const bool is_file = kept.place.starts_with('/');
    QString sentence = is_file ? SignInDialog::tr("This system has no keyring: the token for %1 is kept in %2, which you alone may read.").arg(qt(name_of(hub)), qt(kept.place))
                               : SignInDialog::tr("The token for %1 is kept in the keyring of this system.").arg(qt(name_of(hub)));
    if (kept.used != kept.place)
        sentence += QLatin1Char(' ') + SignInDialog::tr("For now another one comes first: the one in %1.").arg(qt(kept.used));
    return sentence;
}

}

SignInDialog::SignInDialog(Hub hub, const QString& page, QWidget* parent)
    : QDialog(parent), m_hub(hub), m_messages(new MessageBar(this)), m_state(make_words(tr("Looking for a token…"), this)), m_token(new QLineEdit(this))
{
    setObjectName(QStringLiteral("sign_in_dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign in to %1").arg(qt(name_of(hub))));
    m_state->setObjectName(QStringLiteral("sign_in_state"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(make_words(tr("%1 gives a Gemma to people who have an account there and accepted its licence. Winnow downloads it in your name, with a token instead of your password.")
                                .arg(qt(name_of(hub))), this));
    if (!page.isEmpty())
        add_step(layout, tr("Sign in on the page of the model, and accept its licence there."), tr("Open the page of the model"), QStringLiteral("open_model_page"), page.toStdString());
    add_step(layout, hub == Hub::HuggingFace ? tr("Make a token of the kind “Read”, and copy it.") : tr("In your settings, under “API”, make a token, and copy it."),
             tr("Open the page of the tokens"), QStringLiteral("open_token_page"), token_page(hub));
    layout->addWidget(make_token_row());
    layout->addWidget(m_state);
    layout->addWidget(make_buttons());
    fit_to_words(this, dialog_width);
    m_token->setFocus();
    look_for_token();
}

void SignInDialog::add_step(QVBoxLayout* layout, const QString& text, const QString& button, const QString& name, const std::string& page)
{
    auto* open = new QPushButton(button, this);
    open->setObjectName(name);
    open->setAutoDefault(false);
    open->setToolTip(qt(page).toHtmlEscaped());
    connect(open, &QPushButton::clicked, this, [this, page] { open_outside(QUrl(qt(page)), this); });
    auto* row = new QHBoxLayout;
    row->addWidget(make_words(tr("%1. %2").arg(++m_steps).arg(text), this), 1);
    row->addWidget(open);
    layout->addLayout(row);
}

QWidget* SignInDialog::make_token_row()
{
    auto* part = new QWidget(this);
    auto* label = make_words(tr("%1. Paste the &token here. It is sent to %2 and to nobody else.").arg(++m_steps).arg(qt(name_of(m_hub))), part);
    label->setBuddy(m_token);
    m_token->setObjectName(QStringLiteral("token"));
    m_token->setAccessibleName(tr("Token for %1").arg(qt(name_of(m_hub))));
    m_token->setEchoMode(QLineEdit::Password);
    connect(m_token, &QLineEdit::textChanged, this, [this](const QString& text) { m_keep->setEnabled(!text.trimmed().isEmpty()); });
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_token);
    return part;
}

QWidget* SignInDialog::make_buttons()
{
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_keep = buttons->addButton(tr("Sign in"), QDialogButtonBox::AcceptRole);
    m_keep->setObjectName(QStringLiteral("sign_in"));
    m_keep->setDefault(true);
    m_keep->setEnabled(false);
    m_forget = buttons->addButton(tr("Sign out"), QDialogButtonBox::ResetRole);
    m_forget->setObjectName(QStringLiteral("sign_out"));
    m_forget->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &SignInDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_forget, &QPushButton::clicked, this, &SignInDialog::forget);
    return buttons;
}

// The keyring may wait to be unlocked.
void SignInDialog::look_for_token()
{
    struct Found {
        std::string place; // empty: there is none
        bool is_kept_by_us = false;
    };
    m_looking.start(
        [hub = m_hub](const std::atomic<bool>&) {
            const auto credential = find_credential(hub);
            return Found{credential ? credential->found_in : "", kept_token(hub).has_value()};
        },
        [this](const Found& found) {
            m_state->setText(found.place.empty() ? tr("There is no token on this machine yet.") : tr("A token is there already, in %1. A new one takes its place.").arg(qt(found.place)));
            m_forget->setEnabled(found.is_kept_by_us);
        },
        [this](const std::exception_ptr& exception) {
            m_state->clear();
            m_messages->show_error(exception);
        });
}

void SignInDialog::accept()
{
    const std::string token = m_token->text().trimmed().toStdString();
    if (token.empty() || m_work.is_running())
        return;
    set_busy(true);
    m_work.start(
        [hub = m_hub, token](const std::atomic<bool>&) {
            const std::string place = keep_token(hub, token);
            const auto used = find_credential(hub);
            return Kept{place, used ? used->found_in : place};
        },
        [this](const Kept& kept) {
            Q_EMIT signed_in(sentence_of(kept, m_hub));
            QDialog::accept();
        },
        [this](const std::exception_ptr& exception) {
            set_busy(false);
            m_messages->show_error(exception);
        });
}

void SignInDialog::forget()
{
    set_busy(true);
    m_work.start(
        [hub = m_hub](const std::atomic<bool>&) {
            forget_token(hub);
            return true;
        },
        [this](bool) {
            set_busy(false);
            m_messages->show_message(MessageBar::Kind::Information, tr("Winnow keeps no token for %1 any more.").arg(qt(name_of(m_hub))));
            look_for_token();
            Q_EMIT signed_out();
        },
        [this](const std::exception_ptr& exception) {
            set_busy(false);
            m_messages->show_error(exception);
        });
}

void SignInDialog::set_busy(bool busy)
{
    m_token->setEnabled(!busy);
    m_keep->setEnabled(!busy && !m_token->text().trimmed().isEmpty());
    m_forget->setEnabled(false);
    m_messages->clear();
    if (busy)
        m_state->setText(tr("Asking the keyring…"));
}

}
