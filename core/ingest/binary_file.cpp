#include "ingest/binary_file.h"

#include "common/error.h"
#include "ingest/line_reader.h"
#include "ingest/record_reader.h"

#include <fstream>
#include <optional>
#include <string_view>

namespace winnow {

namespace {

using namespace std::string_view_literals;

constexpr int rows_looked_at = 100;

enum class BinaryFormat { Picture, Pdf, Zip, OldSpreadsheet, Gzip, Database, Parquet, Unknown };

struct Signature {
    std::string_view bytes;
    BinaryFormat format;
};

constexpr Signature signatures[] = {
    {"\x89PNG\r\n\x1A\n"sv, BinaryFormat::Picture},
    {"\xFF\xD8\xFF"sv, BinaryFormat::Picture},
    {"GIF87a"sv, BinaryFormat::Picture},
    {"GIF89a"sv, BinaryFormat::Picture},
    {"%PDF-"sv, BinaryFormat::Pdf},
    {"PK\x03\x04"sv, BinaryFormat::Zip},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, BinaryFormat::OldSpreadsheet},
    {"\x1F\x8B\x08"sv, BinaryFormat::Gzip},
    {"SQLite format 3\0"sv, BinaryFormat::Database},
};
constexpr std::string_view parquet = "PAR1"; // at both ends: a column may be called so
constexpr std::size_t longest_signature = 16;

std::string bytes_at(std::ifstream& file, std::streamoff offset, std::ios::seekdir from, std::size_t count)
{
    std::string bytes(count, '\0');
    file.clear();
    file.seekg(offset, from);
    file.read(bytes.data(), static_cast<std::streamsize>(count));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

std::optional<BinaryFormat> by_signature(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    const std::string beginning = bytes_at(file, 0, std::ios::beg, longest_signature);
    for (const Signature& signature : signatures)
        if (beginning.starts_with(signature.bytes))
            return signature.format;
    const bool is_parquet = beginning.starts_with(parquet)
                            && bytes_at(file, -static_cast<std::streamoff>(parquet.size()), std::ios::end, parquet.size()) == parquet;
    return is_parquet ? std::optional(BinaryFormat::Parquet) : std::nullopt;
}

bool is_mostly_nul(const std::filesystem::path& path, const std::string& encoding)
{
    LineReader lines(path, encoding, default_record_limit);
    Line line;
    int rows = 0;
    int with_nul = 0;
    for (; rows < rows_looked_at && lines.next(line); ++rows)
        with_nul += line.text.find('\0') != std::string_view::npos;
    return with_nul * 2 > rows;
}

[[noreturn]] void refuse(const std::filesystem::path& path, BinaryFormat format)
{
    const std::string file = "\"" + path.string() + "\"";
    switch (format) {
    case BinaryFormat::Picture:
        throw Error(ErrorKind::BadInput, file + " seems to be a picture, whatever its name says. Choose a CSV, TSV or JSONL file.");
    case BinaryFormat::Pdf:
        throw Error(ErrorKind::BadInput, file + " seems to be a PDF document, whatever its name says. Choose a CSV, TSV or JSONL file.");
    case BinaryFormat::Zip:
        throw Error(ErrorKind::BadInput, file + " seems to be a spreadsheet (XLSX, ODS) or another ZIP archive. Save the spreadsheet as CSV, or unpack "
                    "the archive, and choose that file.");
    case BinaryFormat::OldSpreadsheet:
        throw Error(ErrorKind::BadInput, file + " seems to be a spreadsheet (XLS) or another Office document. Save it as CSV, and choose that file.");
    case BinaryFormat::Gzip:
        throw Error(ErrorKind::BadInput, file + " seems to be packed with gzip. Unpack it, and choose the file that comes out.");
    case BinaryFormat::Database:
        throw Error(ErrorKind::BadInput, file + " seems to be an SQLite database or a Winnow project. Export its table as CSV, and choose that file.");
    case BinaryFormat::Parquet:
        throw Error(ErrorKind::BadInput, file + " seems to be a Parquet file. Save its table as CSV, and choose that file.");
    case BinaryFormat::Unknown: break;
    }
    throw Error(ErrorKind::BadInput, file + " seems to be no text: most of its rows hold a NUL in this encoding. Choose a CSV, TSV or JSONL file, or "
                "another encoding.");
}

}

void check_is_text(const std::filesystem::path& path, const std::string& encoding)
{
    if (const std::optional<BinaryFormat> format = by_signature(path))
        refuse(path, *format);
    if (is_mostly_nul(path, encoding))
        refuse(path, BinaryFormat::Unknown);
}

}
