#include "ingest/csv_parser.h"

#include <new>

namespace winnow {

CsvParser::CsvParser(char delimiter, char quote, std::size_t most_fields) : m_most_fields(most_fields)
{
    if (csv_init(&m_parser, CSV_STRICT) != 0)
        throw std::bad_alloc();
    csv_set_delim(&m_parser, static_cast<unsigned char>(delimiter));
    csv_set_quote(&m_parser, static_cast<unsigned char>(quote));
    csv_set_space_func(&m_parser, [](unsigned char) { return 0; });
    csv_set_blk_size(&m_parser, 4096); // libcsv grows its buffer by this much at a time
}

CsvParser::~CsvParser()
{
    csv_free(&m_parser);
}

CsvParser::State CsvParser::feed(std::string_view line, std::vector<std::optional<std::string>>& fields)
{
    m_fields = &fields;
    m_complete = false;
    if (!parse(line)) {
        reset();
        return State::LoneQuote;
    }
    if (m_complete)
        return State::Complete;
    return m_parser.quoted ? State::Inside : State::Blank;
}

void CsvParser::reset()
{
    csv_fini(&m_parser, nullptr, nullptr, nullptr);
}

// False at text after a closing quote.
bool CsvParser::parse(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t taken = csv_parse(&m_parser, text.data(), text.size(), take_field, take_row, this);
        if (csv_error(&m_parser) == CSV_ENOMEM || csv_error(&m_parser) == CSV_ETOOBIG)
            throw std::bad_alloc();
        text.remove_prefix(taken);
        if (text.empty())
            return true;
        if (m_parser.quoted)
            return false;
        // libcsv stopped at a quote inside an unquoted field: take that one byte without its strictness.
        csv_set_opts(&m_parser, 0);
        csv_parse(&m_parser, text.data(), 1, take_field, take_row, this);
        csv_set_opts(&m_parser, CSV_STRICT);
        text.remove_prefix(1);
    }
    return true;
}

void CsvParser::take_field(void* bytes, std::size_t size, void* self)
{
    auto& parser = *static_cast<CsvParser*>(self);
    if (parser.m_fields->size() <= parser.m_most_fields)
        parser.m_fields->emplace_back(std::in_place, static_cast<const char*>(bytes), size);
}

void CsvParser::take_row(int, void* self)
{
    static_cast<CsvParser*>(self)->m_complete = true;
}

}
