#pragma once

#include "hub/model_address.h"
#include "widgets/background.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace winnow {

class MessageBar;

// Asks once for the token by which a hub knows its user, with the steps to one. The token goes to the keyring, else to a
// file for this user alone, and stands nowhere else.
class SignInDialog : public QDialog {
    Q_OBJECT

public:
    // `page`: of the model that is wanted, where its licence is accepted; empty: of no model in particular.
    SignInDialog(Hub hub, const QString& page, QWidget* parent = nullptr);

    void accept() override; // keeps the token

Q_SIGNALS:
    void signed_in(const QString& sentence); // where the token is kept
    void signed_out();

private:
    void add_step(QVBoxLayout* layout, const QString& text, const QString& button, const QString& name, const std::string& page);
    QWidget* make_token_row();
    QWidget* make_buttons();
    void look_for_token();
    void forget();
    void set_busy(bool busy);

    Hub m_hub;
    int m_steps = 0;
    MessageBar* m_messages;
    QLabel* m_state;
    QLineEdit* m_token;
    QPushButton* m_keep;
    QPushButton* m_forget;
    Background m_looking;
    Background m_work;
};

}
