#pragma once

#include "review/review_data.h"
#include "store/runs.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace winnow {

// Which run is looked at, on which part, how often its test part was looked at, and what it is compared with.
class ReviewHeader : public QWidget {
    Q_OBJECT

public:
    explicit ReviewHeader(QWidget* parent = nullptr);

    void set_runs(const std::vector<Run>& runs, std::optional<std::int64_t> chosen);
    void show_data(const ReviewData& review);
    void show_looks(int looks); // at the test part; 0: another part is shown
    std::optional<std::int64_t> compared() const; // the run that is chosen to compare with
    void show_compared(std::optional<std::int64_t> run);

Q_SIGNALS:
    void run_wanted(std::int64_t run);
    void part_wanted(winnow::Split part);
    void comparison_wanted(std::optional<std::int64_t> run); // none: it ends
    void export_wanted();

private:
    void name_no_comparison();
    void fill_comparisons(std::int64_t chosen);

    std::vector<Run> m_runs;
    QComboBox* m_run;
    QComboBox* m_part;
    QLabel* m_looks;
    QComboBox* m_compare;
    QPushButton* m_export;
};

}
