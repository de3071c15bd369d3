#include "checkpoint/checked.h"
#include "checkpoint/dequantize.h"

#include <array>

namespace winnow {
namespace {

struct TypeFacts {
    std::string_view name;
    BlockSize size;
    std::uint32_t ggml_type; // enum ggml_type of ggml.h
};

// In the order of StoredType.
constexpr std::array<TypeFacts, 15> type_facts = {{
    {"F32", {1, 4}, 0},
    {"F16", {1, 2}, 1},
    {"BF16", {1, 2}, 30},
    {"Q4_0", {32, 18}, 2},
    {"Q4_1", {32, 20}, 3},
    {"Q5_0", {32, 22}, 6},
    {"Q5_1", {32, 24}, 7},
    {"Q8_0", {32, 34}, 8},
    {"IQ4_NL", {32, 18}, 20},
    {"Q2_K", {256, 84}, 10},
    {"Q3_K", {256, 110}, 11},
    {"Q4_K", {256, 144}, 12},
    {"Q5_K", {256, 176}, 13},
    {"Q6_K", {256, 210}, 14},
    {"IQ4_XS", {256, 136}, 23},
}};

}

BlockSize block_size(StoredType type)
{
    return type_facts[static_cast<std::size_t>(type)].size;
}

std::string_view name_of(StoredType type)
{
    return type_facts[static_cast<std::size_t>(type)].name;
}

std::optional<StoredType> stored_type_of(ElementType type)
{
    switch (type) {
    case ElementType::F32:
        return StoredType::F32;
    case ElementType::F16:
        return StoredType::F16;
    case ElementType::BF16:
        return StoredType::BF16;
    default:
        return std::nullopt;
    }
}

std::optional<StoredType> stored_type_of_ggml(std::uint32_t ggml_type)
{
    for (std::size_t index = 0; index < type_facts.size(); ++index) {
        if (type_facts[index].ggml_type == ggml_type)
            return static_cast<StoredType>(index);
    }
    return std::nullopt;
}

std::string names_of_stored_types()
{
    std::string names;
    for (std::size_t index = 0; index < type_facts.size(); ++index) {
        const bool is_last = index + 1 == type_facts.size();
        names += (index == 0 ? "" : is_last ? " and " : ", ") + std::string(type_facts[index].name);
    }
    return names;
}

std::uint32_t ggml_type_of(StoredType type)
{
    return type_facts[static_cast<std::size_t>(type)].ggml_type;
}

std::int64_t StoredTensor::element_count() const
{
    return static_cast<std::int64_t>(checked_element_count(shape).value());
}

}
