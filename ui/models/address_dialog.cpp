#include "models/address_dialog.h"

#include "common/advice.h"
#include "hub/file_choice.h"
#include "hub/model_download.h"
#include "shell/size_text.h"
#include "widgets/message_bar.h"
#include "widgets/open_outside.h"
#include "widgets/qt_text.h"
#include "widgets/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

namespace winnow {

namespace {

constexpr int dialog_width = 600;

std::int64_t sum_of(const std::vector<RemoteFile>& files)
{
    return DownloadPlan{{}, files}.total_bytes();
}

}

AddressDialog::AddressDialog(QWidget* parent)
    : QDialog(parent), m_messages(new MessageBar(this)), m_address(new QLineEdit(this)), m_found(make_words({}, this)), m_choose(make_words(tr("Which &file:"), this)), m_file(new QComboBox(this))
{
    setObjectName(QStringLiteral("address_dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Get a model by its address"));
    auto* explanation = make_words(tr("The &address of a Gemma at Hugging Face (hf:organisation/name) or Kaggle (kaggle:owner/model/framework/variation), or that of its page in your browser:"), this);
    explanation->setBuddy(m_address);
    m_address->setObjectName(QStringLiteral("model_address"));
    m_address->setAccessibleName(tr("Address of the model"));
    m_address->setPlaceholderText(QStringLiteral("hf:google/gemma-3-1b-it"));
    m_found->setObjectName(QStringLiteral("model_found"));
    m_file->setObjectName(QStringLiteral("model_file"));
    m_file->setAccessibleName(tr("File of the model"));
    m_choose->setBuddy(m_file);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(explanation);
    layout->addWidget(m_address);
    layout->addWidget(m_found);
    layout->addWidget(m_choose);
    layout->addWidget(m_file);
    layout->addWidget(make_buttons());
    connect(m_address, &QLineEdit::textEdited, this, &AddressDialog::forget_model);
    fit_to_words(this, dialog_width);
    forget_model();
}

AddressDialog::~AddressDialog()
{
    m_stop.request_stop();
}

QWidget* AddressDialog::make_buttons()
{
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_get = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_get->setObjectName(QStringLiteral("address_get"));
    m_get->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddressDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void AddressDialog::accept()
{
    if (m_looking.is_running() || m_address->text().trimmed().isEmpty())
        return;
    if (!m_model) {
        look();
        return;
    }
    const std::string file = m_file->isHidden() ? "" : m_file->currentData().toString().toStdString();
    Q_EMIT get_wanted(to_string(m_model->address), file);
    QDialog::accept();
}

void AddressDialog::look()
{
    m_messages->clear();
    ModelAddress address;
    if (!m_messages->guard([&] { address = parse_model_address(m_address->text().trimmed().toStdString()); }))
        return;
    set_looking(true);
    m_stop = std::stop_source();
    m_looking.start([address, stop = m_stop.get_token()](const std::atomic<bool>&) { return remote_model(address, hub_settings(), stop); },
                    [this](const RemoteModel& model) {
                        set_looking(false);
                        m_messages->guard([&] { show_model(model); });
                    },
                    [this](const std::exception_ptr& exception) {
                        set_looking(false);
                        show_failure(exception);
                    });
}

void AddressDialog::show_model(const RemoteModel& model)
{
    const std::vector<RemoteFile> choice = files_to_choose_from(model);
    const std::vector<RemoteFile> files = choice.empty() ? choose_files(model) : std::vector<RemoteFile>();
    m_model = model;
    m_get->setText(tr("Get"));
    for (const RemoteFile& file : choice)
        m_file->addItem(file.bytes < 0 ? qt(file.path) : tr("%1, %2").arg(qt(file.path), size_text(file.bytes)), qt(file.path));
    m_choose->setVisible(!choice.empty());
    m_file->setVisible(!choice.empty());
    const std::int64_t bytes = sum_of(files);
    if (!choice.empty())
        m_found->setText(tr("%1 has %Ln GGUF file(s); one of them is enough.", nullptr, static_cast<int>(choice.size())).arg(qt(model_name(model.address))));
    else if (bytes < 0)
        m_found->setText(tr("%1: %Ln file(s).", nullptr, static_cast<int>(files.size())).arg(qt(model_name(model.address))));
    else
        m_found->setText(tr("%1: %Ln file(s), %2 in all.", nullptr, static_cast<int>(files.size())).arg(qt(model_name(model.address)), size_text(bytes)));
    (choice.empty() ? static_cast<QWidget*>(m_get) : m_file)->setFocus();
}

void AddressDialog::show_failure(const std::exception_ptr& exception)
{
    const QString sentence = sentence_of(exception);
    const ModelAddress address = parse_model_address(m_address->text().trimmed().toStdString());
    try {
        std::rethrow_exception(exception);
    } catch (const AdvisedError& error) {
        if (error.advice().remedy == Remedy::SignIn)
            m_messages->show_message(MessageBar::Kind::Error, sentence, tr("Sign in to %1…").arg(qt(name_of(address.hub))),
                                     [this, address] { Q_EMIT sign_in_wanted(address.hub, qt(model_page(address))); });
        else
            m_messages->show_message(MessageBar::Kind::Error, sentence, tr("Open its page"), [this, page = error.advice().page] { open_outside(QUrl(qt(page)), this); });
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::Network)
            m_messages->show_message(MessageBar::Kind::Error, sentence, tr("Connection…"), [this] { Q_EMIT connection_wanted(); });
        else
            m_messages->show_error(sentence);
    } catch (...) {
        m_messages->show_error(sentence);
    }
}

void AddressDialog::forget_model()
{
    m_stop.request_stop();
    m_looking.stop();
    m_model.reset();
    m_file->clear();
    m_file->hide();
    m_choose->hide();
    m_found->clear();
    m_messages->clear();
    m_get->setText(tr("Look it up"));
    m_get->setEnabled(!m_address->text().trimmed().isEmpty());
}

void AddressDialog::set_looking(bool looking)
{
    m_get->setEnabled(!looking);
    m_found->setText(looking ? tr("Asking what there is…") : QString());
}

}
