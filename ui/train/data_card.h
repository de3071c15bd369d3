#pragma once

#include "jobs/split_maker.h"
#include "shell/session.h"
#include "train/uneven_parts.h"
#include "widgets/background.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;

namespace winnow {

class BalanceBars;

// What a training would use: how many comments of each label go into training, validation and test, and the buttons that
// split them, and that put what was labelled later into training.
class DataCard : public QWidget {
    Q_OBJECT

public:
    explicit DataCard(Session& session, QWidget* parent = nullptr);

    void refresh(); // counted off the GUI thread; summarized() comes
    const DataSummary& summary() const { return m_summary; }
    bool is_known() const { return m_is_known; } // it was counted

Q_SIGNALS:
    void summarized();
    void taken_in(const winnow::TakenIn& taken);
    void failed(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* make_foot();
    void look_for_uneven_parts();
    void show_summary();
    void split();
    void take_in();
    void show_buttons();
    QString remark() const;
    QString uneven_remark() const;

    Session& m_session;
    DataSummary m_summary;
    std::vector<UnevenPart> m_uneven;
    bool m_is_known = false;
    BalanceBars* m_bars;
    QLabel* m_remark;
    QSpinBox* m_seed;
    QPushButton* m_split;
    QPushButton* m_take_in;
    Background m_counting;
    Background m_looking; // for what is uneven
    Background m_splitting; // or taking in
};

}
