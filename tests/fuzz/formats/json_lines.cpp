#include "use_table.h"

namespace winnow::fuzz {
namespace {

std::vector<std::string> seeds()
{
    return {golden_table("plain.jsonl"), golden_table("escaped.jsonl"), "{\"text\":\"a\",\"label\":\"Positive\",\"more\":{\"a\":[1,null]}}\n"};
}

void read(const std::string& bytes)
{
    use_table(bytes, FileFormat::JsonLines);
}

}

extern const Format json_lines = {"json_lines", seeds, read};

}
