#include "common/markdown.h"

namespace winnow {

std::string fenced(const std::string& text)
{
    std::string fence = "```";
    while (text.find(fence) != std::string::npos)
        fence += '`';
    return fence + "\n" + text + "\n" + fence + "\n";
}

std::string in_shell(const std::string& text)
{
    std::string word = "'";
    for (const char character : text)
        word += character == '\'' ? std::string("'\\''") : std::string(1, character);
    return word + "'";
}

}
