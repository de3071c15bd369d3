#pragma once

#include "ingest/label_rule.h"
#include "ingest/label_values.h"
#include "shell/session.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QTableWidget;
class QCPBars;
class QCPItemStraightLine;

namespace winnow {

class Plot;

// How the cells of the label column become labels: a name for each, or for numbers a rule with their histogram.
class LabelRuleBox : public QWidget {
    Q_OBJECT

public:
    explicit LabelRuleBox(Session& session, QWidget* parent = nullptr);

    void show_values(const LabelValues& values); // guesses the rule anew
    LabelRule rule() const;

Q_SIGNALS:
    void changed();

private:
    void fill_names(const LabelValues& values);
    void fill_histogram(const std::vector<double>& numbers);
    void follow_kind();

    Session& m_session;
    QComboBox* m_kind;
    QDoubleSpinBox* m_threshold;
    QTableWidget* m_names;
    Plot* m_histogram;
    QCPBars* m_bars;
    QCPItemStraightLine* m_line;
    double m_median = 0;
};

}
