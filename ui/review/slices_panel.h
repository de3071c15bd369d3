#pragma once

#include "evaluation/slice_figures.h"
#include "jobs/comment_slices.h"
#include "review/figure_table.h"
#include "review/review_state.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QTableView;

namespace winnow {

// How the run does on comments that have something in common: the worst first, the small ones last and marked.
class SlicesPanel : public QWidget {
    Q_OBJECT

public:
    explicit SlicesPanel(ReviewState& state, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(); // the list shows a slice's comments now

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Slice {
        CommentSlice slice;
        SliceFigures figures;
    };
    void ask_for_figures();
    void start();
    void show_slices(std::vector<Slice> slices);
    void choose(int row);
    QString name_of(const CommentSlice& slice) const;

    ReviewState& m_state;
    FigureTable* m_model;
    QTableView* m_view;
    QLabel* m_said;
    std::vector<Slice> m_slices;
    bool m_current = false; // they are of the present operating point
    QTimer m_rest;
    Background m_work;
};

}
