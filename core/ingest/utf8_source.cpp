#include "ingest/utf8_source.h"

#include "common/error.h"
#include "common/files.h"
#include "ingest/encoding.h"

#include <cerrno>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

namespace winnow {

namespace {

constexpr std::size_t piece_size = std::size_t{64} << 10;
constexpr char ill_formed = '\xFF'; // in no well-formed UTF-8

// Half of a pair stands for what cannot be decoded until append_utf8 sees it: no text has it alone, as it may have any
// noncharacter.
constexpr char16_t undecodable = 0xDFFF;

void mark_undecodable(const void*, UConverterToUnicodeArgs* arguments, const char*, int32_t,
                      UConverterCallbackReason reason, UErrorCode* status)
{
    if (reason > UCNV_IRREGULAR)
        return;
    *status = U_ZERO_ERROR;
    ucnv_cbToUWriteUChars(arguments, &undecodable, 1, 0, status);
}

UConverter* open_converter(const std::string& encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(encoding.c_str(), &status);
    ucnv_setToUCallBack(converter, mark_undecodable, nullptr, nullptr, nullptr, &status);
    if (U_FAILURE(status)) {
        ucnv_close(converter);
        throw Error(ErrorKind::Usage, "The encoding \"" + encoding + "\" cannot be read.");
    }
    return converter;
}

}

Utf8Source::Utf8Source(const std::filesystem::path& path, const std::string& encoding)
    : m_path(path), m_bytes(piece_size)
{
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(path, error);
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status))
        throw Error(ErrorKind::BadInput, "\"" + path.string() + "\" is not a file. Choose a CSV, TSV or JSONL file.");
    m_file.open(path, std::ios::binary);
    if (!m_file)
        throw_system_error("Could not open the file", path, errno);
    m_size = static_cast<std::int64_t>(std::filesystem::file_size(path, error));
    if (encoding_from_name(encoding) != "UTF-8")
        m_converter = open_converter(encoding);
}

Utf8Source::~Utf8Source()
{
    ucnv_close(m_converter);
}

std::string_view Utf8Source::next()
{
    while (!m_ended) {
        std::string_view piece = read_piece();
        m_ended = piece.empty();
        if (m_converter) {
            m_decoded.clear();
            decode(piece, m_ended);
            piece = m_decoded;
        }
        if (m_at_start && !piece.empty()) {
            m_at_start = false;
            if (piece.starts_with("\xEF\xBB\xBF"))
                piece.remove_prefix(3);
        }
        if (!piece.empty())
            return piece;
    }
    return {};
}

std::string_view Utf8Source::read_piece()
{
    m_file.read(m_bytes.data(), static_cast<std::streamsize>(m_bytes.size()));
    if (m_file.bad())
        throw_system_error("Could not read the file", m_path, errno);
    m_bytes_read += m_file.gcount();
    return {m_bytes.data(), static_cast<std::size_t>(m_file.gcount())};
}

void Utf8Source::decode(std::string_view bytes, bool last)
{
    char16_t units[4096];
    const char* source = bytes.data();
    const char* const end = source + bytes.size();
    UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
    while (status == U_BUFFER_OVERFLOW_ERROR) {
        status = U_ZERO_ERROR;
        char16_t* target = units;
        ucnv_toUnicode(m_converter, &target, units + std::size(units), &source, end, nullptr, last, &status);
        append_utf8(units, target);
    }
    if (U_FAILURE(status) || (last && m_high_surrogate))
        m_decoded.push_back(ill_formed);
}

void Utf8Source::append_utf8(const char16_t* begin, const char16_t* end)
{
    for (const char16_t* unit = begin; unit != end; ++unit) {
        if (m_high_surrogate && !U16_IS_TRAIL(*unit)) {
            m_decoded.push_back(ill_formed);
            m_high_surrogate = 0;
        }
        if (U16_IS_LEAD(*unit)) {
            m_high_surrogate = *unit;
        } else if (U16_IS_TRAIL(*unit) && !m_high_surrogate) {
            m_decoded.push_back(ill_formed);
        } else {
            const UChar32 point = m_high_surrogate ? U16_GET_SUPPLEMENTARY(m_high_surrogate, *unit) : *unit;
            m_high_surrogate = 0;
            char bytes[U8_MAX_LENGTH];
            int32_t length = 0;
            U8_APPEND_UNSAFE(bytes, length, point);
            m_decoded.append(bytes, static_cast<std::size_t>(length));
        }
    }
}

}
