#include "classify/split.h"

#include "common/names.h"

namespace winnow {
namespace {

constexpr Names<Split, 4> names = {{
    {Split::None, ""},
    {Split::Train, "train"},
    {Split::Validation, "validation"},
    {Split::Test, "test"},
}};

}

std::string to_string(Split split)
{
    return name_in(names, split);
}

Split split_from_string(const std::string& name)
{
    return value_in(names, name, "split");
}

}
