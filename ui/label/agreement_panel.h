#pragma once

#include "shell/session.h"
#include "store/second_reading.h"
#include "widgets/background.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace winnow {

// How far those who read the same comments agree, and the comments on which they do not, to be settled one by one.
class AgreementPanel : public QWidget {
    Q_OBJECT

public:
    explicit AgreementPanel(Session& session, QWidget* parent = nullptr);

    void refresh(); // reads the labels of all, on another thread

Q_SIGNALS:
    void comment_wanted(std::int64_t comment); // to be looked at and settled

private:
    struct Agreement {
        std::size_t pairs = 0;
        std::size_t equal = 0;
        std::optional<double> kappa;
        std::vector<Disagreement> open;
    };
    static Agreement agreement_of(Project& project, const StoredTask& task);
    void show_agreement(const Agreement& agreement);

    Session& m_session;
    QLabel* m_figures;
    QListWidget* m_open;
    Background m_background;
};

}
