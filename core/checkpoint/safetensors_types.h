#pragma once

#include "checkpoint/safetensors.h"

#include <optional>
#include <string_view>

namespace winnow {

std::optional<ElementType> element_type_named(std::string_view name);

}
