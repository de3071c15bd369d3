#pragma once

#include "shell/session.h"
#include "store/comment_list.h"
#include "store/second_reading.h"
#include "widgets/background.h"

#include <QTimer>
#include <QWidget>
#include <unordered_map>

class QLabel;
class QListWidget;
class QPushButton;

namespace winnow {

// How far each two people agree on the comments that both have labelled, and the comments on which somebody disagrees.
class AgreementPanel : public QWidget {
    Q_OBJECT

public:
    explicit AgreementPanel(Session& session, QWidget* parent = nullptr);

    // Blind: while a second reading goes on, only how many disagreements there are.
    enum class List { Hidden, Shown };
    void refresh(List list); // reads the labels of all, on another thread, once no more changes come
    void mark(std::int64_t comment);
Q_SIGNALS:
    void comment_wanted(std::int64_t comment);
    void settling_wanted();

private:
    struct Agreement {
        std::string first;
        std::string second;
        std::int64_t pairs = 0;
        std::int64_t equal = 0;
        std::optional<double> kappa;
    };
    struct Readings {
        std::vector<Agreement> agreements; // one for each two people
        std::vector<Disagreement> open;
        std::unordered_map<std::int64_t, CommentRow> comments; // of those that are open
    };
    static Readings read(Project& project, const StoredTask& task, std::int64_t run);
    void read_again();
    void show_readings(const Readings& readings);
    void add_open(const Disagreement& disagreement, const Readings& readings);

    Session& m_session;
    QLabel* m_figures;
    QPushButton* m_settle;
    QListWidget* m_open;
    List m_list = List::Hidden;
    QTimer m_pause;
    Background m_background;
};

}
