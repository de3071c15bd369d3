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

// How far each two people agree on the comments that both have labelled, and the comments on which somebody disagrees. While
// one reads blind that would tell another's label one key later: then how many are read, until all are or one wants to see it.
class AgreementPanel : public QWidget {
    Q_OBJECT

public:
    explicit AgreementPanel(Session& session, QWidget* parent = nullptr);

    // Blind: a second reading goes on.
    enum class Sight { Open, Blind };
    void begin(Sight sight);
    void refresh();                  // reads the labels of all, on another thread, once no more changes come
    void stop();                     // what reads now: something is to be written
    void mark(std::int64_t comment); // the one that is shown: its row is selected as long as it is in the list
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
        std::size_t left = 0; // for the one who labels to read, and how many they have read
        std::int64_t read = 0;
        std::vector<Agreement> agreements; // one for each two people
        std::vector<CommentReadings> open; // each comment once
        std::unordered_map<std::int64_t, CommentRow> comments; // of those that are open
    };
    enum class Extent { All, Progress }; // the agreement too, or only how far the reading is, unless it is through
    static Readings read(Project& project, const StoredTask& task, std::int64_t run, const std::string& annotator, Extent extent);
    void read_again();
    void show_readings();
    void show_progress();
    void show_agreement();
    void add_open(const CommentReadings& disagreement);
    int text_width() const; // of the list
    void select_marked();

    Session& m_session;
    QLabel* m_figures;
    QPushButton* m_show;
    QPushButton* m_settle;
    QListWidget* m_open;
    Sight m_sight = Sight::Open;
    bool m_is_wanted = false; // though not all is read
    Readings m_readings;
    std::int64_t m_marked = 0;
    QTimer m_pause;
    Background m_background;
};

}
