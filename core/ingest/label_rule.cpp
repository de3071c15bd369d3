#include "ingest/label_rule.h"

#include "common/error.h"
#include "ingest/white_space.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <unicode/unistr.h>

namespace winnow {

namespace {

std::string without_case(const std::string& text)
{
    std::string result;
    icu::UnicodeString::fromUTF8(trimmed(text)).foldCase().toUTF8String(result);
    return result;
}

}

LabelRule rule_from_map(const std::string& map)
{
    LabelRule rule;
    std::size_t begin = 0;
    while (begin <= map.size()) {
        const std::size_t end = std::min(map.find(',', begin), map.size());
        const std::string pair = map.substr(begin, end - begin);
        const std::size_t equals = pair.rfind('=');
        if (equals == std::string::npos)
            throw Error(ErrorKind::Usage, "\"" + pair + "\" does not say which label a value becomes. Write value=Label.");
        if (!rule.names.emplace(trimmed(pair.substr(0, equals)), trimmed(pair.substr(equals + 1))).second)
            throw Error(ErrorKind::Usage, "\"" + pair + "\" maps a value for the second time.");
        begin = end + 1;
    }
    return rule;
}

LabelRule rule_from_threshold(const std::string& threshold)
{
    if (without_case(threshold) == "median")
        return {.kind = LabelRule::Kind::AtLeastMedian};
    if (const std::optional<double> number = number_of(threshold))
        return {.kind = LabelRule::Kind::AtLeast, .threshold = *number};
    throw Error(ErrorKind::Usage, "\"" + threshold + "\" is no number. Write a number, or median.");
}

std::optional<double> MedianOfColumn::median() const
{
    if (m_count == 0)
        return std::nullopt;
    const double upper = at(m_count / 2);
    return m_count % 2 == 1 ? upper : (at(m_count / 2 - 1) + upper) / 2;
}

double MedianOfColumn::at(std::int64_t rank) const
{
    auto place = m_counts.begin();
    for (; rank >= place->second; ++place)
        rank -= place->second;
    return place->first;
}

void FractionsOfColumn::add(double value)
{
    m_are_within = m_are_within && value >= 0 && value <= 1;
    m_is_any_parted = m_is_any_parted || value != std::floor(value);
}

std::optional<double> number_of(const std::string& cell)
{
    std::string digits = trimmed(cell);
    std::replace(digits.begin(), digits.end(), ',', '.');
    const char* begin = digits.c_str() + (digits.starts_with('+') ? 1 : 0);
    const char* const end = digits.c_str() + digits.size();
    double value = 0;
    const auto [stopped, error] = std::from_chars(begin, end, value);
    if (error != std::errc() || stopped != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

Labeller::Labeller(const Task& task, const LabelRule& rule) : m_rule(rule)
{
    if (rule.kind != LabelRule::Kind::Names) {
        if (task.labels.size() != 2)
            throw Error(ErrorKind::Usage, "A number can choose between two labels only; the task has "
                        + std::to_string(task.labels.size()) + ". Map its values to labels by name.");
        m_at_least = task.positive_label;
        m_below = task.labels[task.positive_index() == 0 ? 1 : 0];
        return;
    }
    for (const auto& [value, label] : rule.names) {
        if (!label.empty() && task.label_index(label) < 0)
            throw Error(ErrorKind::Usage, "The task has no label \"" + label + "\" for the value \"" + value + "\".");
        m_names.emplace(without_case(value), label);
        if (const std::optional<double> number = number_of(value))
            m_numbers.emplace(*number, label);
    }
    for (const std::string& label : task.labels) {
        m_rule.names.try_emplace(label, label);
        m_names.emplace(without_case(label), label);
    }
}

LabelOfCell Labeller::label_of(const std::string& cell) const
{
    if (trimmed(cell).empty() && !m_names.contains(""))
        return {};
    return m_rule.kind == LabelRule::Kind::Names ? by_name(cell) : by_number(cell);
}

LabelOfCell Labeller::by_name(const std::string& cell) const
{
    const std::optional<double> number = number_of(cell);
    const auto as = [&](const std::string& label) { return LabelOfCell{label, {}, number && label != trimmed(cell), {}}; };
    if (const auto exact = m_rule.names.find(trimmed(cell)); exact != m_rule.names.end())
        return as(exact->second);
    if (const auto name = m_names.find(without_case(cell)); name != m_names.end())
        return as(name->second);
    if (number) {
        if (const auto equal = m_numbers.find(*number); equal != m_numbers.end())
            return as(equal->second);
    }
    return {.fault = reason_no_such_label};
}

LabelOfCell Labeller::by_number(const std::string& cell) const
{
    const std::optional<double> number = number_of(cell);
    if (!number)
        return {.fault = reason_no_number};
    return {*number >= m_rule.threshold ? m_at_least : m_below, m_rule.gives_fractions ? number : std::nullopt, true, {}};
}

}
