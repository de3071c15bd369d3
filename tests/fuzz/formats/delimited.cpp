#include "use_table.h"

namespace winnow::fuzz {
namespace {

std::vector<std::string> seeds()
{
    std::vector<std::string> all = {"comment;isHate\na, \"b\";1.0\n\"c\nd\";0.33\n", "text\tlabel\r\n\"a\"\"b\"\tPositive\r\n"};
    for (const char* name : {"comma_lf.csv", "comma_crlf_bom.csv", "semicolon_all_quoted.csv", "tab.tsv", "bar_cr.csv", "utf16_le.csv",
                             "utf16_be_bom.csv", "windows_1252.csv", "lone_quotes.csv"})
        all.push_back(golden_table(name));
    return all;
}

void read(const std::string& bytes)
{
    use_table(bytes, FileFormat::Delimited);
}

}

extern const Format delimited = {"delimited", seeds, read};

}
