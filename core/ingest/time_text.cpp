#include "ingest/time_text.h"

#include <chrono>
#include <cstdio>

namespace winnow {

namespace {

// Takes pieces off the front of a text.
class Scanner {
public:
    explicit Scanner(std::string_view rest) : m_rest(rest) {}

    bool at_end() const { return m_rest.empty(); }

    std::optional<int> digits(std::size_t count)
    {
        int value = 0;
        if (m_rest.size() < count)
            return std::nullopt;
        for (const char c : m_rest.substr(0, count)) {
            if (c < '0' || c > '9')
                return std::nullopt;
            value = value * 10 + (c - '0');
        }
        m_rest.remove_prefix(count);
        return value;
    }

    bool one_of(std::string_view characters)
    {
        if (m_rest.empty() || characters.find(m_rest.front()) == std::string_view::npos)
            return false;
        m_last = m_rest.front();
        m_rest.remove_prefix(1);
        return true;
    }

    char last() const { return m_last; }

private:
    std::string_view m_rest;
    char m_last = 0;
};

using Milliseconds = std::chrono::milliseconds;

std::optional<std::chrono::sys_days> date(Scanner& scanner)
{
    const auto year = scanner.digits(4);
    if (!year || !scanner.one_of("-"))
        return std::nullopt;
    const auto month = scanner.digits(2);
    if (!month || !scanner.one_of("-"))
        return std::nullopt;
    const auto day = scanner.digits(2);
    if (!day)
        return std::nullopt;
    const std::chrono::year_month_day found{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                            std::chrono::day(static_cast<unsigned>(*day))};
    return found.ok() ? std::optional(std::chrono::sys_days(found)) : std::nullopt;
}

// Digits after the decimal point; those beyond milliseconds are dropped.
std::optional<Milliseconds> fraction(Scanner& scanner)
{
    auto digit = scanner.digits(1);
    if (!digit)
        return std::nullopt;
    int value = 0;
    for (int place = 100; digit; digit = scanner.digits(1), place /= 10)
        value += *digit * place;
    return Milliseconds(value);
}

std::optional<Milliseconds> time_of_day(Scanner& scanner)
{
    const auto hour = scanner.digits(2);
    if (!hour || *hour > 23 || !scanner.one_of(":"))
        return std::nullopt;
    const auto minute = scanner.digits(2);
    if (!minute || *minute > 59)
        return std::nullopt;
    Milliseconds time = std::chrono::hours(*hour) + std::chrono::minutes(*minute);
    if (!scanner.one_of(":"))
        return time;
    const auto second = scanner.digits(2);
    if (!second || *second > 59)
        return std::nullopt;
    time += std::chrono::seconds(*second);
    if (!scanner.one_of("."))
        return time;
    const auto part = fraction(scanner);
    return part ? std::optional(time + *part) : std::nullopt;
}

std::optional<Milliseconds> offset(Scanner& scanner)
{
    if (scanner.at_end() || scanner.one_of("Zz"))
        return Milliseconds(0);
    if (!scanner.one_of("+-"))
        return std::nullopt;
    const int sign = scanner.last() == '-' ? -1 : 1;
    const auto hours = scanner.digits(2);
    scanner.one_of(":");
    const auto minutes = scanner.digits(2);
    if (!hours || !minutes || *hours > 23 || *minutes > 59)
        return std::nullopt;
    return Milliseconds(sign * (std::chrono::hours(*hours) + std::chrono::minutes(*minutes)));
}

std::string written(std::chrono::sys_time<Milliseconds> time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    char text[64];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()));
    return text;
}

}

std::optional<std::string> utc_from_iso(std::string_view text)
{
    Scanner scanner(text);
    const auto day = date(scanner);
    if (!day)
        return std::nullopt;
    if (scanner.at_end())
        return written(*day);
    const auto time = scanner.one_of("T ") ? time_of_day(scanner) : std::nullopt;
    const auto shift = time ? offset(scanner) : std::nullopt;
    if (!shift || !scanner.at_end())
        return std::nullopt;
    return written(*day + *time - *shift);
}

}
