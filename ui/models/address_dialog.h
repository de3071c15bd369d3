#pragma once

#include "hub/remote_model.h"
#include "widgets/background.h"

#include <QDialog>
#include <stop_token>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace winnow {

class MessageBar;

// Any model of a hub by its address: asks the hub what it consists of before anything comes, and which file where it has
// several.
class AddressDialog : public QDialog {
    Q_OBJECT

public:
    explicit AddressDialog(QWidget* parent = nullptr);
    ~AddressDialog() override;

    void accept() override; // looks first, then gets

Q_SIGNALS:
    void get_wanted(const std::string& address, const std::string& file);
    void sign_in_wanted(winnow::Hub hub, const QString& page); // and then accept() looks again
    void connection_wanted();

private:
    QWidget* make_buttons();
    void look();
    void show_model(const RemoteModel& model);
    void show_files();
    void show_failure(const std::exception_ptr& exception);
    void forget_model(); // the address is another one
    void set_looking(bool looking);

    MessageBar* m_messages;
    QLineEdit* m_address;
    QLabel* m_found;
    QLabel* m_choose;
    QComboBox* m_file;
    QPushButton* m_get;
    std::optional<RemoteModel> m_model;
    std::stop_source m_stop;
    Background m_looking;
};

}
