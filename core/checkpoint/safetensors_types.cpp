#include "checkpoint/checked.h"
#include "checkpoint/safetensors.h"
#include "checkpoint/safetensors_types.h"

#include <array>

namespace winnow {
namespace {

struct TypeFacts {
    std::string_view name;
    std::int64_t bytes;
};

// In the order of ElementType.
constexpr std::array<TypeFacts, 15> type_facts = {{
    {"BOOL", 1}, {"U8", 1}, {"I8", 1}, {"F8_E5M2", 1}, {"F8_E4M3", 1}, {"U16", 2}, {"I16", 2}, {"F16", 2},
    {"BF16", 2}, {"U32", 4}, {"I32", 4}, {"F32", 4}, {"U64", 8}, {"I64", 8}, {"F64", 8},
}};

}

std::int64_t bytes_of(ElementType type)
{
    return type_facts[static_cast<std::size_t>(type)].bytes;
}

std::string_view name_of(ElementType type)
{
    return type_facts[static_cast<std::size_t>(type)].name;
}

std::optional<ElementType> element_type_named(std::string_view name)
{
    for (std::size_t index = 0; index < type_facts.size(); ++index) {
        if (type_facts[index].name == name)
            return static_cast<ElementType>(index);
    }
    return std::nullopt;
}

std::int64_t SafetensorsEntry::element_count() const
{
    return static_cast<std::int64_t>(checked_element_count(shape).value());
}

}
