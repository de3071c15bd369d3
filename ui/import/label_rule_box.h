#pragma once

#include "ingest/label_rule.h"
#include "ingest/label_values.h"
#include "shell/session.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace winnow {

class NumberHistogram;
class ValueTable;

// How the cells of the label column become labels: a label for each value, or for numbers a rule with their histogram and
// how many rows each side gets.
class LabelRuleBox : public QWidget {
    Q_OBJECT

public:
    explicit LabelRuleBox(Session& session, QWidget* parent = nullptr);

    void take_task(); // the session's has changed
    void show_values(const LabelValues& values); // guesses the rule anew
    LabelRule rule() const;
    // A rule that was chosen for such a file before; what does not fit the file or the task is left as it was guessed.
    void set_rule(const LabelRule& rule);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void take_threshold(double value);
    void guess_kind();
    bool are_all_numbers() const;
    void follow();
    double threshold() const;

    Session& m_session;
    LabelValues m_values;
    double m_median = 0;
    QComboBox* m_kind;
    QDoubleSpinBox* m_threshold;
    QLabel* m_sides;
    ValueTable* m_names;
    NumberHistogram* m_histogram;
};

}
