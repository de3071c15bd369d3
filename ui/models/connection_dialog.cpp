#include "models/connection_dialog.h"

#include "hub/hub_settings.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"
#include "widgets/words.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace winnow {

namespace {

constexpr int dialog_width = 560;

std::string text_or(const QLineEdit* field, const std::string& standard)
{
    const std::string text = field->text().trimmed().toStdString();
    return text.empty() ? standard : text;
}

}

ConnectionDialog::ConnectionDialog(QWidget* parent) : QDialog(parent), m_messages(new MessageBar(this))
{
    setObjectName(QStringLiteral("connection_dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Connection"));
    auto* explanation = make_words(tr("How Winnow reaches Hugging Face and Kaggle. Most people leave this as it is; a company may have a mirror of its own, or a proxy."), this);
    auto* form = new QFormLayout;
    m_hugging_face = add_field(form, QStringLiteral("endpoint_hugging_face"), tr("&Hugging Face"), qt(HubSettings().hugging_face));
    m_kaggle = add_field(form, QStringLiteral("endpoint_kaggle"), tr("&Kaggle"), qt(HubSettings().kaggle));
    m_proxy = add_field(form, QStringLiteral("proxy"), tr("&Proxy"), QStringLiteral("http://proxy.example.org:8080"));
    m_no_proxy = add_field(form, QStringLiteral("no_proxy"), tr("&Without proxy"), QStringLiteral("localhost, .example.org"));
    auto* buttons = new QDialogButtonBox(this);
    auto* save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("save_connection"));
    save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* restore = buttons->addButton(tr("Restore the standard"), QDialogButtonBox::ResetRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(restore, &QPushButton::clicked, this, [this] { show_settings({}); });
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(explanation);
    layout->addLayout(form);
    layout->addWidget(buttons);
    read();
    fit_to_words(this, dialog_width);
}

QLineEdit* ConnectionDialog::add_field(QFormLayout* form, const QString& name, const QString& title, const QString& example)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(name);
    field->setPlaceholderText(example);
    form->addRow(title, field);
    field->setAccessibleName(QString(title).remove(QLatin1Char('&')));
    return field;
}

void ConnectionDialog::show_settings(const HubSettings& settings)
{
    const HubSettings standard;
    m_hugging_face->setText(settings.hugging_face == standard.hugging_face ? QString() : qt(settings.hugging_face));
    m_kaggle->setText(settings.kaggle == standard.kaggle ? QString() : qt(settings.kaggle));
    m_proxy->setText(qt(settings.proxy));
    m_no_proxy->setText(qt(settings.no_proxy));
}

void ConnectionDialog::read()
{
    m_messages->guard([this] {
        const HubSettings saved = saved_hub_settings();
        show_settings(saved);
        if (hub_settings() != saved)
            m_messages->show_message(MessageBar::Kind::Information,
                                     tr("Variables of the environment (such as HF_ENDPOINT or HTTPS_PROXY) say otherwise, and come before what is set here."));
    });
}

void ConnectionDialog::accept()
{
    HubSettings settings;
    settings.hugging_face = text_or(m_hugging_face, settings.hugging_face);
    settings.kaggle = text_or(m_kaggle, settings.kaggle);
    settings.proxy = text_or(m_proxy, {});
    settings.no_proxy = text_or(m_no_proxy, {});
    if (m_messages->guard([&] { save_hub_settings(settings); }))
        QDialog::accept();
}

}
