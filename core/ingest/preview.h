#pragma once

#include "ingest/row_source.h"

namespace winnow {

// The beginning of a file, for choosing its mapping before anything is imported.
struct ImportPreview {
    FileShape shape;
    std::vector<std::string> columns;
    std::optional<Mapping> mapping;  // as it would be used; none: `fault` says why
    Mapping guess;                   // the same as far as it could be guessed, also where there is none to be used
    std::string fault;               // sentence
    std::vector<Record> records;     // the first rows, as the file has them
    std::vector<Row> rows;           // the same as they would be imported; empty without a mapping
};

// Reads no more than the first rows. Where no column is called as a text is, the one with by far the longest cells is
// taken for it: here alone, where somebody looks before anything is written. By a rule "at least the median" their labels are not known yet. Throws Error where
// the file itself cannot be read.
ImportPreview preview_file(const std::filesystem::path& path, const Task& task, const SourceOptions& options,
                           std::size_t rows = 20);

// What a whole file would bring, the project's own comments not looked at.
struct FileSurvey {
    std::optional<double> threshold; // of a number's rule, the median included
    std::int64_t rows = 0;
    std::int64_t unlabelled = 0;
    std::map<std::string, std::int64_t> labels;   // label -> rows
    std::map<std::string, std::int64_t> refusals; // reason -> rows
};

// Reads the file through, twice for a number's rule. Throws Error as RowSource does.
FileSurvey survey_file(const std::filesystem::path& path, const Task& task, const SourceOptions& options,
                       const ReadingProgress& progress = {});

}
