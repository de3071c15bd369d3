#pragma once

#include "catalog/known_models.h"

#include <QWidget>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace winnow {

// Models that Winnow knows and that are not on this machine: what each takes, whether it can be trained here, and the way
// to get it.
class KnownList : public QWidget {
    Q_OBJECT

public:
    explicit KnownList(QWidget* parent = nullptr);

    void set(const std::vector<KnownModel>& models);

Q_SIGNALS:
    void copied(); // a command, for a terminal
    void get_wanted(const std::string& address, const std::string& id);

private:
    QWidget* card_of(const KnownModel& model);
    QPushButton* get_button(const KnownModel& model, QWidget* card);

    QWidget* m_cards = nullptr;
    QVBoxLayout* m_layout;
};

}
