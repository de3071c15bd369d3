#pragma once

#include "review/review_state.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace winnow {

// The operating point by number or by rule, what it rests on in one sentence, and the button that makes it the run's.
class OperatingBar : public QWidget {
    Q_OBJECT

public:
    explicit OperatingBar(ReviewState& state, QWidget* parent = nullptr);

Q_SIGNALS:
    void save_wanted(); // the operating point is to be the run's threshold

private:
    enum Choice { Saved, ByHand, HighestScore, BestF1, Recall, Precision, Cost };

    QWidget* make_row();
    void follow();
    void follow_value();
    void choose(int index);
    void apply_rule();
    void show_origin();
    QString sentence() const;
    QString sentence_of_rule() const;
    Choice choice() const;
    ThresholdRule rule() const;
    bool has_value() const; // the chosen rule needs a number

    ReviewState& m_state;
    QDoubleSpinBox* m_threshold;
    QComboBox* m_rule;
    QDoubleSpinBox* m_value;
    QLabel* m_origin;
    QPushButton* m_save;
};

}
