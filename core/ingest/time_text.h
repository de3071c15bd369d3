#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace winnow {

// A time written as ISO 8601 ("2026-03-14", "2026-03-14 10:26", "2026-03-14T10:26:53.589+01:00") as the document keeps
// times: UTC, "2026-03-14T09:26:53.589Z". Without an offset it is taken as UTC. None for anything else.
std::optional<std::string> utc_from_iso(std::string_view text);

}
