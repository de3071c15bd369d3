#include "classify/splits.h"

#include "common/error.h"

#include <charconv>

namespace winnow {
namespace {

template <typename Number>
std::optional<Number> number_of(std::string_view text)
{
    Number number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    return fault == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

}

SplitSize SplitSize::from_string(const std::string& text)
{
    if (!text.empty() && text.back() == '%') {
        const auto percent = number_of<double>(std::string_view(text).substr(0, text.size() - 1));
        if (percent && *percent >= 0 && *percent <= 100)
            return share(*percent / 100);
    } else if (const auto count = number_of<std::int64_t>(text); count && *count >= 0) {
        return comments(*count);
    }
    throw Error(ErrorKind::Usage, "The size \"" + text + "\" is neither a number of comments, such as 200, nor a share, such as 20%.");
}

double SplitSize::exactly_of(std::int64_t all) const
{
    if (m_count ? *m_count < 0 : !(m_share >= 0 && m_share <= 1))
        throw Error(ErrorKind::Usage, "The size of a part must be a number of comments, or a share from 0 to 1.");
    return m_count ? static_cast<double>(*m_count) : m_share * static_cast<double>(all);
}

}
