#pragma once

#include "common/error.h"

#include <array>
#include <cstddef>
#include <string>
#include <utility>

namespace winnow {

// The names of an enumeration's values in files and on the command line.
template <typename Value, std::size_t Count>
using Names = std::array<std::pair<Value, const char*>, Count>;

template <typename Value, std::size_t Count>
std::string name_in(const Names<Value, Count>& names, Value value)
{
    for (const auto& [candidate, name] : names)
        if (candidate == value)
            return name;
    throw Error(ErrorKind::Internal, "A value has no name.");
}

// Throws Error(Usage): The WHAT is none of "name", "name".
template <typename Value, std::size_t Count>
Value value_in(const Names<Value, Count>& names, const std::string& name, const std::string& what)
{
    std::string known;
    for (const auto& [value, candidate] : names) {
        if (name == candidate)
            return value;
        known.append(known.empty() ? "\"" : ", \"").append(candidate).append("\"");
    }
    throw Error(ErrorKind::Usage, "The " + what + " is none of " + known + ".");
}

}
