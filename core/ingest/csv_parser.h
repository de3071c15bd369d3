#pragma once

#include <csv.h>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace winnow {

// RFC 4180 by libcsv, fed line by line. Spaces belong to their fields; a quote inside an unquoted field is taken as it
// stands, as spreadsheets and Python do; text after a closing quote is a fault.
class CsvParser {
public:
    enum class State { Blank, Inside, Complete, LoneQuote };

    CsvParser(char delimiter, char quote, std::size_t most_fields);
    ~CsvParser();
    CsvParser(const CsvParser&) = delete;
    CsvParser& operator=(const CsvParser&) = delete;

    // Takes one line with its ending. Inside: the row goes on, a quoted field is open. After Complete and LoneQuote the
    // next line begins a new row. Fields beyond most_fields + 1 are dropped.
    State feed(std::string_view line, std::vector<std::optional<std::string>>& fields);

    // Forgets the row that was begun.
    void reset();

private:
    static void take_field(void* bytes, std::size_t size, void* self);
    static void take_row(int terminator, void* self);
    bool parse(std::string_view text);

    csv_parser m_parser;
    std::size_t m_most_fields;
    std::vector<std::optional<std::string>>* m_fields = nullptr;
    bool m_complete = false;
};

}
