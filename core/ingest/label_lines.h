#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace winnow {

// Which line of the file gave a comment its label. Memory grows with the labelled rows by 16 bytes each.
class LabelLines {
public:
    void note(std::int64_t comment, std::int64_t line);
    std::optional<std::int64_t> line_of(std::int64_t comment) const; // none: the label is not of this file

private:
    std::vector<std::pair<std::int64_t, std::int64_t>> m_added; // as they came: new comments have growing ids
    std::unordered_map<std::int64_t, std::int64_t> m_others;    // that had a line already, or were there before
};

}
