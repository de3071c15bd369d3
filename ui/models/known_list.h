#pragma once

#include "catalog/known_models.h"

#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace winnow {

// Models that Winnow knows and that are not on this machine, each with the way to get it.
class KnownList : public QWidget {
    Q_OBJECT

public:
    explicit KnownList(QWidget* parent = nullptr);

    void set(const std::vector<KnownModel>& models);

private:
    QWidget* card_of(const KnownModel& model);

    QWidget* m_cards = nullptr;
    QVBoxLayout* m_layout;
};

}
