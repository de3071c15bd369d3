#pragma once

#include "review/review_state.h"

#include <QWidget>
#include <array>

class QLabel;

namespace winnow {

// The figures at the operating point, each with its 95% interval below.
class FiguresBar : public QWidget {
    Q_OBJECT

public:
    explicit FiguresBar(ReviewState& state, QWidget* parent = nullptr);

private:
    struct Block {
        QWidget* block = nullptr;
        QLabel* value = nullptr;
        QLabel* interval = nullptr;
    };
    Block make_block(Measure measure);
    void show_figures();
    void show_figure(Measure measure);

    ReviewState& m_state;
    std::array<Block, measure_count> m_blocks;
};

}
