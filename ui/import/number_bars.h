#pragma once

#include <cstddef>
#include <vector>

namespace winnow {

// Where the bars of numbers stand and where a rule can part them: few different numbers have a bar each and one of them is
// chosen, of many a border between two bars is.
class NumberBars {
public:
    explicit NumberBars(std::vector<double> numbers = {});

    bool have_one_number_each() const { return m_borders.empty(); }
    double width() const { return m_width; }
    std::vector<double> middles() const;

    // How many numbers of each bar count to either side.
    struct Counts {
        std::vector<double> below, above;
    };
    Counts counts(double threshold) const;

    // Where the line stands that parts the sides: beside the bar of the number, not through it.
    double line_of(double threshold) const;
    double threshold_at(double place) const;      // what a click there means
    double threshold_by_line(double place) const; // whose line is the nearest

private:
    void make_bins(double least, double greatest);
    std::size_t bar_of(double number) const;

    std::vector<double> m_numbers;
    std::vector<double> m_singles; // the different ones, in order, where they are few
    std::vector<double> m_borders; // else of the bars: one more than there are
    double m_width = 1;
};

}
