#include "model/gemma.h"

namespace winnow {

std::int64_t PackedBatch::token_count() const
{
    return suffix_begin(suffixes.size());
}

std::int64_t PackedBatch::suffix_begin(std::size_t suffix) const
{
    std::int64_t begin = std::ssize(prefix);
    for (std::size_t i = 0; i < suffix; ++i)
        begin += std::ssize(suffixes[i]);
    return begin;
}

std::int64_t PackedBatch::last_of(std::size_t suffix) const
{
    return suffix_begin(suffix) + std::ssize(suffixes[suffix]) - 1;
}

}
