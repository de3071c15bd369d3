#include "output/text.h"

#include "common/number_text.h"

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <sstream>

namespace winnow {

namespace {

// Code points: good enough for labels and figures in a terminal.
std::size_t width(const std::string& text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char byte) { return (byte & 0xC0) != 0x80; }));
}

std::string padded(const std::string& text, std::size_t columns, bool to_the_left)
{
    const std::string space(columns - std::min(columns, width(text)), ' ');
    return to_the_left ? text + space : space + text;
}

}

std::string fixed(double value, int decimals)
{
    std::ostringstream stream;
    stream << std::fixed << std::setprecision(decimals) << with_plain_zero(value, decimals);
    return stream.str();
}

std::string fixed(const std::optional<double>& value, int decimals)
{
    return value ? fixed(*value, decimals) : "-";
}

std::string duration_text(double seconds)
{
    const auto whole = static_cast<std::int64_t>(std::lround(std::max(0.0, seconds)));
    const std::int64_t hours = whole / 3600;
    const std::int64_t minutes = whole / 60 % 60;
    if (hours > 0)
        return std::to_string(hours) + " h " + std::to_string(minutes) + " min";
    if (minutes > 0)
        return std::to_string(minutes) + " min " + std::to_string(whole % 60) + " s";
    return std::to_string(whole) + " s";
}

std::string bytes_text(std::int64_t bytes)
{
    constexpr double kilo = 1000;
    if (bytes < 1000 * 1000)
        return std::to_string((bytes + 999) / 1000) + " kB";
    if (bytes < 1000 * 1000 * 1000)
        return fixed(static_cast<double>(bytes) / (kilo * kilo), 0) + " MB";
    return fixed(static_cast<double>(bytes) / (kilo * kilo * kilo), 1) + " GB";
}

std::string counted(std::int64_t count, const std::string& noun, const std::string& nouns)
{
    return std::to_string(count) + " " + (count == 1 ? noun : nouns);
}

TextTable::TextTable(std::vector<std::string> headings)
{
    m_rows.push_back(std::move(headings));
}

void TextTable::add(std::vector<std::string> row)
{
    row.resize(m_rows.front().size());
    m_rows.push_back(std::move(row));
}

std::string TextTable::text() const
{
    std::vector<std::size_t> widths(m_rows.front().size(), 0);
    for (const auto& row : m_rows)
        for (std::size_t column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], width(row[column]));

    std::string text;
    for (const auto& row : m_rows) {
        std::string line;
        for (std::size_t column = 0; column < row.size(); ++column)
            line += (column == 0 ? "" : "  ") + padded(row[column], widths[column], column == 0);
        text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
    }
    return text;
}

}
