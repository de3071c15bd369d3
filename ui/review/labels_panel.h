#pragma once

#include "review/figure_table.h"
#include "review/review_state.h"

#include <QWidget>

namespace winnow {

// The figures label by label, and their plain means.
class LabelsPanel : public QWidget {
    Q_OBJECT

public:
    explicit LabelsPanel(ReviewState& state, QWidget* parent = nullptr);

private:
    void show_labels();

    ReviewState& m_state;
    FigureTable* m_model;
};

}
