#include "ingest/label_lines.h"

#include <algorithm>

namespace winnow {

void LabelLines::note(std::int64_t comment, std::int64_t line)
{
    if (m_added.empty() || m_added.back().first < comment)
        m_added.emplace_back(comment, line);
    else
        m_others[comment] = line;
}

std::optional<std::int64_t> LabelLines::line_of(std::int64_t comment) const
{
    if (const auto other = m_others.find(comment); other != m_others.end())
        return other->second;
    const auto added = std::ranges::lower_bound(m_added, comment, {}, &std::pair<std::int64_t, std::int64_t>::first);
    return added != m_added.end() && added->first == comment ? std::optional(added->second) : std::nullopt;
}

}
