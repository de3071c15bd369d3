#include "checkpoint/gguf_parts.h"

#include <cstdio>

namespace winnow {
namespace {

constexpr std::uint64_t part_limit = 1000;
constexpr std::size_t digits = 5;
constexpr std::string_view ending = ".gguf", of = "-of-";

// The five digits at the end of `text`, which are taken off.
std::optional<std::uint64_t> take_number(std::string_view& text)
{
    if (text.size() < digits)
        return std::nullopt;
    std::uint64_t number = 0;
    for (const char digit : text.substr(text.size() - digits)) {
        if (digit < '0' || digit > '9')
            return std::nullopt;
        number = 10 * number + static_cast<std::uint64_t>(digit - '0');
    }
    text.remove_suffix(digits);
    return number;
}

bool take(std::string_view& text, std::string_view suffix)
{
    if (!text.ends_with(suffix))
        return false;
    text.remove_suffix(suffix.size());
    return true;
}

}

std::optional<GgufPartName> gguf_part_name(const std::filesystem::path& path)
{
    const std::string name = path.filename().string();
    std::string_view left = name;
    if (!take(left, ending))
        return std::nullopt;
    const auto count = take_number(left);
    if (!count || !take(left, of))
        return std::nullopt;
    const auto number = take_number(left);
    if (!number || !take(left, "-") || *number < 1 || *number > *count || *count > part_limit)
        return std::nullopt;
    return GgufPartName{std::string(left), *number, *count};
}

std::string gguf_part_file_name(const GgufPartName& part)
{
    char numbers[64];
    std::snprintf(numbers, sizeof numbers, "-%05llu-of-%05llu", static_cast<unsigned long long>(part.number),
                  static_cast<unsigned long long>(part.count));
    return part.model + numbers + std::string(ending);
}

std::vector<std::filesystem::path> gguf_part_paths(const std::filesystem::path& path)
{
    auto part = gguf_part_name(path);
    if (!part)
        return {path};
    std::vector<std::filesystem::path> paths;
    for (part->number = 1; part->number <= part->count; ++part->number)
        paths.push_back(path.parent_path() / gguf_part_file_name(*part));
    return paths;
}

}
