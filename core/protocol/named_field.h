#pragma once

#include "common/json_fields.h"
#include "common/names.h"

namespace winnow {

// A field that holds the name of an enumeration's value. The names come from a file here, so an unknown one means a damaged
// file.
template <typename Value, std::size_t Count>
Value named(JsonFields& fields, const char* field, const Names<Value, Count>& names)
{
    const std::string name = fields.text(field);
    for (const auto& [value, candidate] : names)
        if (name == candidate)
            return value;
    fields.refuse(field, "has a name that this version of Winnow does not know");
}

}
