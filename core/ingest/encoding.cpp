#include "ingest/encoding.h"

#include "common/ascii.h"
#include "common/error.h"
#include "common/files.h"

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <memory>
#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>
#include <unicode/utf8.h>

namespace winnow {

namespace {

constexpr std::size_t sample_size = std::size_t{1} << 20;
constexpr const char* fallback = "windows-1252";

// How many sequences beyond ASCII are well-formed, and how many are not.
struct Utf8Count {
    std::size_t well_formed = 0;
    std::size_t ill_formed = 0;
};

std::size_t length_of_ascii(std::string_view bytes, std::size_t from)
{
    std::size_t at = from;
    for (std::uint64_t word = 0; at + sizeof word <= bytes.size(); at += sizeof word) {
        std::memcpy(&word, bytes.data() + at, sizeof word);
        if (word & 0x8080808080808080u)
            break;
    }
    while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80)
        ++at;
    return at - from;
}

// Calls visit(begin, end, well_formed) for each sequence beyond ASCII. An ill-formed one is ended as Unicode 15, 3.9
// recommends (the maximal subpart).
template<typename Visit>
void each_sequence(std::string_view bytes, Visit visit)
{
    std::size_t at = length_of_ascii(bytes, 0);
    while (at < bytes.size()) {
        const std::size_t begin = at;
        UChar32 point = 0;
        U8_NEXT(bytes.data(), at, bytes.size(), point);
        visit(begin, at, point >= 0);
        at += length_of_ascii(bytes, at);
    }
}

Utf8Count count_utf8(std::string_view bytes)
{
    Utf8Count count;
    each_sequence(bytes, [&](std::size_t, std::size_t, bool well_formed) {
        ++(well_formed ? count.well_formed : count.ill_formed);
    });
    return count;
}

// ASCII written as UTF-16 has a NUL in every other byte, and always in the same half. A third of them is taken as
// evident: a file of comments has at least its separators and spaces in ASCII.
const char* utf16_by_its_nuls(std::string_view bytes)
{
    if (bytes.size() < 2)
        return nullptr;
    std::array<std::size_t, 2> nuls = {0, 0};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        nuls[i % 2] += bytes[i] == 0;
    const std::size_t pairs = bytes.size() / 2;
    if (nuls[1] * 3 >= pairs && nuls[0] * 100 <= pairs)
        return "UTF-16LE";
    if (nuls[0] * 3 >= pairs && nuls[1] * 100 <= pairs)
        return "UTF-16BE";
    return nullptr;
}

const char* by_byte_order_mark(std::string_view bytes)
{
    using namespace std::string_view_literals;
    if (bytes.starts_with("\xEF\xBB\xBF"sv))
        return "UTF-8";
    if (bytes.starts_with("\xFF\xFE\0\0"sv))
        return "UTF-32LE";
    if (bytes.starts_with("\0\0\xFE\xFF"sv))
        return "UTF-32BE";
    if (bytes.starts_with("\xFF\xFE"sv))
        return "UTF-16LE";
    if (bytes.starts_with("\xFE\xFF"sv))
        return "UTF-16BE";
    return nullptr;
}

bool is_known(const std::string& name)
{
    UErrorCode status = U_ZERO_ERROR;
    ucnv_close(ucnv_open(name.c_str(), &status));
    return U_SUCCESS(status);
}

std::string by_uchardet(std::string_view bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.data(), bytes.size()) != 0)
        return fallback;
    uchardet_data_end(detector.get());
    const std::string name = uchardet_get_charset(detector.get());
    // What is Unicode was found before: here it would be two bytes taken for a byte order mark.
    const bool is_windows_1252 = name.empty() || name == "ASCII" || name.starts_with("UTF-") || name == "ISO-8859-1";
    return is_windows_1252 || !is_known(name) ? fallback : name;
}

// Of bytes from anywhere in a file, where two of them are no byte order mark.
std::string by_its_sequences(std::string_view bytes)
{
    const Utf8Count count = count_utf8(bytes);
    if (count.ill_formed == 0 || count.well_formed >= 10 * count.ill_formed)
        return "UTF-8";
    return by_uchardet(bytes);
}

std::string read_sample(std::ifstream& file, std::size_t size)
{
    std::string sample(size, '\0');
    file.read(sample.data(), static_cast<std::streamsize>(sample.size()));
    sample.resize(static_cast<std::size_t>(file.gcount()));
    return sample;
}

}

std::string guess_encoding(std::string_view bytes)
{
    if (const char* name = by_byte_order_mark(bytes))
        return name;
    if (const char* name = utf16_by_its_nuls(bytes))
        return name;
    return by_its_sequences(bytes);
}

std::string guess_encoding_of_file(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw_system_error("Could not open the file", path, errno);
    // No more than a small file needs, and one byte to see its end by.
    std::error_code no_size;
    const std::size_t size = std::min<std::uintmax_t>(sample_size - 1, std::filesystem::file_size(path, no_size)) + 1;
    std::string sample = read_sample(file, size);
    if (by_byte_order_mark(sample) || utf16_by_its_nuls(sample))
        return guess_encoding(sample);
    while (length_of_ascii(sample, 0) == sample.size() && file)
        sample = read_sample(file, size);
    // A full sample may end inside a sequence.
    while (sample.size() > 1 && file && static_cast<unsigned char>(sample.back()) >= 0x80)
        sample.pop_back();
    return by_its_sequences(std::string_view(sample).substr(length_of_ascii(sample, 0)));
}

std::string encoding_from_name(const std::string& name)
{
    if (!name.empty() && is_known(name)) {
        for (const char* standard : {"MIME", "IANA"}) {
            UErrorCode status = U_ZERO_ERROR;
            if (const char* canonical = ucnv_getStandardName(name.c_str(), standard, &status))
                return canonical;
        }
        return name;
    }
    throw Error(ErrorKind::Usage, "There is no encoding with the name \"" + name
                + "\". Name one as UTF-8, UTF-16LE, windows-1252 or ISO-8859-2, or leave it to be guessed.");
}

bool is_valid_utf8(std::string_view bytes)
{
    if (is_ascii(bytes))
        return true;
    bool valid = true;
    each_sequence(bytes, [&](std::size_t, std::size_t, bool well_formed) { valid = valid && well_formed; });
    return valid;
}

std::string with_replacement_characters(std::string_view bytes)
{
    std::string text;
    std::size_t copied = 0;
    each_sequence(bytes, [&](std::size_t begin, std::size_t end, bool well_formed) {
        if (well_formed)
            return;
        text.append(bytes.substr(copied, begin - copied)).append("\uFFFD");
        copied = end;
    });
    return text.append(bytes.substr(copied));
}

}
