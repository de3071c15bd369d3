#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace winnow {

inline constexpr std::size_t default_record_limit = std::size_t{16} << 20; // bytes of UTF-8
inline constexpr std::size_t most_columns = 10'000;

enum class FileFormat { Delimited, JsonLines };
enum class HeaderRow { Present, Absent };

// A file without quotes: no byte of text is this one.
inline constexpr char no_quote = '\xfe';

// How a file is to be read.
struct FileShape {
    FileFormat format = FileFormat::Delimited;
    std::string encoding = "UTF-8";          // ICU's name
    char delimiter = ',';                    // Delimited only
    char quote = '"';                        // Delimited only; no_quote: a quote is text
    HeaderRow header = HeaderRow::Present;   // Delimited only; Absent: the columns are "column 1", "column 2", ...
};

// A row of a file, as values in the order of RecordReader::columns(); nullopt where a JSON object has no such key or
// null. What is too short ends early: value() is the safe look.
struct Record {
    std::int64_t line = 0; // where it starts, from 1
    std::vector<std::optional<std::string>> values;
    std::string fault;     // why the row is refused, a phrase for the user without any of its text; empty: it is fine
    std::string raw;       // a refused row as it stands in the file, cut to 64 KiB, valid UTF-8

    bool refused() const { return !fault.empty(); }
    const std::string* value(std::size_t column) const;
    void refuse(std::string_view reason, std::string_view text);
};

// The rows of a file, one at a time; memory does not grow with the file, only with its longest row.
class RecordReader {
public:
    // Throws Error: NotFound, Denied, BadInput (not a regular file, more than 10,000 columns), Usage.
    static std::unique_ptr<RecordReader> open(const std::filesystem::path& path, const FileShape& shape,
                                              std::size_t record_limit = default_record_limit);
    virtual ~RecordReader() = default;

    // Names of the columns, all different. For JSON Lines they grow with the keys that rows bring.
    virtual const std::vector<std::string>& columns() const = 0;

    // False at the end of the file. A row that cannot be read comes as a refused record. Throws Error(BadInput) where
    // nothing after it could be read either.
    virtual bool next(Record& record) = 0;

    virtual std::int64_t bytes_read() const = 0;
    virtual std::int64_t size() const = 0;
};

}
