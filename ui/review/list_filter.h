#pragma once

#include <QString>
#include <cstddef>
#include <optional>
#include <vector>

namespace winnow {

// Which comments the list below the plots shows.
struct ListFilter {
    enum class Kind {
        Misclassified,
        All,
        Cell,           // of the confusion matrix: a cell, a row (no predicted label) or a column (no true label)
        OnlyThisRight,  // of two runs compared
        OnlyOtherRight,
        BothWrong,
        Examples,       // those that are named: a slice, neighbours in score
    };
    Kind kind = Kind::Misclassified;
    std::optional<int> truth;
    std::optional<int> predicted;
    std::vector<std::size_t> examples;
    QString name; // of the examples, for people

    bool operator==(const ListFilter&) const = default;
};

}
