#pragma once

#include "common/output_file.h"
#include "ingest/formula_guard.h"
#include "ingest/record_reader.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace winnow {

// Writes rows of named columns to a file: CSV (comma) and TSV as RFC 4180 with CR LF, JSON Lines as one object a row,
// null where a column has no value.
class RowWriter {
public:
    // The format is that of the ending of `shown` (.csv, .tsv, .jsonl), the file that the user knows; Error(Usage) for
    // another one. `path` is the file written, a temporary one in its place. Throws Error (NotFound, Denied).
    // Columns "object name" that stand together are an object with these names in JSON Lines, where `object` is given.
    RowWriter(const std::filesystem::path& path, const std::filesystem::path& shown,
              const std::vector<std::string>& columns, FormulaGuard guard, const std::string& object = {});

    // One value a column; nullopt: none. All are strings in JSON Lines, so that they come back as they were.
    void write(const std::vector<std::optional<std::string>>& values);

    // Without it the file lacks its end. Throws Error(NoSpace, ...).
    void finish();

private:
    std::string delimited_line(const std::vector<std::optional<std::string>>& values) const;
    void prepare_keys(const std::vector<std::string>& columns, const std::string& object);
    std::string json_line(const std::vector<std::optional<std::string>>& values) const;

    OutputFile m_file;
    std::vector<std::string> m_before; // in JSON Lines, what stands before each value: its key, and the braces about
    std::string m_end;                 // and after the last
    FileFormat m_format = FileFormat::Delimited;
    char m_delimiter = ',';
    FormulaGuard m_guard;
};

// Throws Error(Usage) unless the ending is one that RowWriter knows.
void check_export_ending(const std::filesystem::path& path);

}
