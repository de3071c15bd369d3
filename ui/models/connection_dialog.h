#pragma once

#include <QDialog>

class QFormLayout;
class QLineEdit;

namespace winnow {

class MessageBar;
struct HubSettings;

// Where the hubs are, and the proxy on the way to them.
class ConnectionDialog : public QDialog {
    Q_OBJECT

public:
    explicit ConnectionDialog(QWidget* parent = nullptr);

    void accept() override; // keeps them

private:
    QLineEdit* add_field(QFormLayout* form, const QString& name, const QString& title, const QString& example);
    void show_settings(const HubSettings& settings);
    void read();

    MessageBar* m_messages;
    QLineEdit* m_hugging_face;
    QLineEdit* m_kaggle;
    QLineEdit* m_proxy;
    QLineEdit* m_no_proxy;
};

}
