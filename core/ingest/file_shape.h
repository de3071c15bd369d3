#pragma once

#include "ingest/record_reader.h"

namespace winnow {

// What the user said about a file; what they did not say is guessed.
struct ReadingOptions {
    std::optional<FileFormat> format;
    std::optional<std::string> encoding; // as the user wrote it: "latin1"
    std::optional<char> delimiter;
    std::optional<char> quote; // '"', '\'' or no_quote; '"' where it is not said
    std::optional<HeaderRow> header;
    std::size_t record_limit = default_record_limit;
};

// Looks at the first 100 rows. The separator (comma, semicolon, tab, bar) is the one that gives most rows as many
// fields as the first has. Throws Error: NotFound, Denied, BadInput (empty, not a regular file, no text), Usage (an encoding or
// separator that cannot be).
FileShape guess_shape(const std::filesystem::path& path, const ReadingOptions& options = {});

// By the file's ending: .jsonl and .ndjson; .csv, .tsv and .tab; none for another one.
std::optional<FileFormat> format_by_ending(const std::filesystem::path& path);

}
