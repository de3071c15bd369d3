#pragma once

#include "ingest/formula_guard.h"
#include "ingest/record_reader.h"

#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace winnow {

// Writes rows of named columns to a file: CSV (comma) and TSV as RFC 4180 with CR LF, JSON Lines as one object a row
// without the columns that have no value.
class RowWriter {
public:
    // The format is that of the ending of `named_as` (.csv, .tsv, .jsonl); Error(Usage) for another one. `path` is the
    // file written, for which a temporary one may stand. Throws Error (NotFound, Denied).
    RowWriter(const std::filesystem::path& path, const std::filesystem::path& named_as,
              const std::vector<std::string>& columns, FormulaGuard guard);

    // One value a column; nullopt: none. All are strings in JSON Lines, so that they come back as they were.
    void write(const std::vector<std::optional<std::string>>& values);

    // Flushes. Throws Error(NoSpace, ...) when anything could not be written.
    void finish();

private:
    void write_delimited(const std::vector<std::optional<std::string>>& values);
    void write_json(const std::vector<std::optional<std::string>>& values);
    void check();

    std::filesystem::path m_path;
    std::ofstream m_file;
    std::vector<std::string> m_columns;
    FileFormat m_format = FileFormat::Delimited;
    char m_delimiter = ',';
    FormulaGuard m_guard;
};

// Throws Error(Usage) unless the ending is one that RowWriter knows.
void check_export_ending(const std::filesystem::path& path);

}
