#pragma once

#include <string>
#include <vector>

namespace winnow {

// As columns and parameters stand in a statement: "one, other".
inline std::string comma_list(const std::vector<std::string>& parts)
{
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : ", ") + part;
    return text;
}

}
