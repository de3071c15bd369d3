#pragma once

#include <cstdint>
#include <functional>
#include <string_view>

namespace winnow {

using ByteSink = std::function<void(std::string_view bytes)>;

// Hands the bytes of a tensor on in pieces, from its beginning to its end, when a writer comes to it: no model is held
// as a whole.
using ByteSource = std::function<void(const ByteSink& sink)>;

// `source` into `sink`, which must get `expected` bytes. Throws Error(Internal), with the tensor's name, when there are
// more or fewer.
void pass_on(std::string_view name, const ByteSource& source, const ByteSink& sink, std::uint64_t expected);

}
