#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace winnow {

std::string fixed(double value, int decimals);                 // "0.874"
std::string fixed(const std::optional<double>& value, int decimals); // "-" where there is none
std::string duration_text(double seconds);                     // "4 min 5 s"
std::string bytes_text(std::int64_t bytes);                    // "253 MB"
std::string counted(std::int64_t count, const std::string& noun, const std::string& nouns); // "1 row", "2 rows"

// Columns as wide as their widest cell; the first to the left, the others to the right, two spaces apart. A first row
// of headings. Widths count characters, not bytes.
class TextTable {
public:
    explicit TextTable(std::vector<std::string> headings);
    void add(std::vector<std::string> row);
    std::string text() const;

private:
    std::vector<std::vector<std::string>> m_rows;
};

}
