#pragma once

#include "classify/task.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace winnow {

// How a cell of the label column becomes a label of the task.
struct LabelRule {
    enum class Kind {
        Names,         // by `names`, else the label with that name, small and capital letters alike
        AtLeastMedian, // a number: at least the median of the column is the positive label, below is the other
        AtLeast,       // a number: at least `threshold`
    };
    Kind kind = Kind::Names;
    std::map<std::string, std::string> names; // cell -> label of the task; "" for no label
    double threshold = 0;
    bool gives_fractions = false; // AtLeast: the numbers are shares of raters, as RowSource has found out
};

// "raw=Label,raw2=Label2" as in `--map`; "median" or a number as in `--at-least`. Throw Error(Usage).
LabelRule rule_from_map(const std::string& map);
LabelRule rule_from_threshold(const std::string& threshold);

// The median of numbers that come one at a time, as numpy's: the mean of the middle two of an even count. Memory grows
// with the different numbers only.
class MedianOfColumn {
public:
    void add(double value) { ++m_counts[value]; ++m_count; }
    std::optional<double> median() const;

private:
    double at(std::int64_t rank) const;
    std::map<double, std::int64_t> m_counts;
    std::int64_t m_count = 0;
};

// Whether numbers that come one at a time are shares of raters: all from 0 to 1, and not all of them whole, as those of a
// count and of a yes or no are.
class FractionsOfColumn {
public:
    void add(double value);
    bool can_be() const { return m_are_within; } // whatever comes still
    bool are() const { return m_are_within && m_is_any_parted; }

private:
    bool m_are_within = true;
    bool m_is_any_parted = false;
};

// A whole cell as a number, space around it apart; a comma may stand for the decimal point. None for anything else, NaN
// and infinity included.
std::optional<double> number_of(const std::string& cell);

// Why a row is refused for its label.
inline constexpr const char* reason_no_such_label = "the label is none of the task's";
inline constexpr const char* reason_no_number = "the label is no number";

// The outcome for one cell.
struct LabelOfCell {
    std::string label;              // empty: no label
    std::optional<double> fraction; // of the raters who chose the positive label, where the cell is one
    bool is_of_number = false;      // a rule made the label of a number, which says more than it
    std::string fault;              // why the row is refused; empty: it is fine
};

class Labeller {
public:
    // Throws Error(Usage): a rule that gives a label the task does not have; a number's rule for a task of more than
    // two labels. The threshold of AtLeastMedian has been filled in by then.
    Labeller(const Task& task, const LabelRule& rule);
    LabelOfCell label_of(const std::string& cell) const;

private:
    LabelOfCell by_name(const std::string& cell) const;
    LabelOfCell by_number(const std::string& cell) const;

    LabelRule m_rule;
    std::map<std::string, std::string> m_names;    // folded name -> label
    std::map<double, std::string> m_numbers;       // of the names that are numbers: "1" also stands for "1.0"
    std::string m_at_least, m_below;
};

}
