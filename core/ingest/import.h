#pragma once

#include "ingest/contradictions.h"
#include "ingest/row_source.h"
#include "store/tasks.h"

namespace winnow {

struct ImportOptions {
    SourceOptions source;
    Duplicates duplicates = Duplicates::Skip;
    std::string annotator;              // who labelled, where the file does not say
    std::filesystem::path refused_file; // where refused rows are written, when there are any; empty: nowhere
};

struct RefusedRow {
    std::int64_t line = 0;
    std::string reason; // a phrase, without any of the row's text
};

struct ImportSummary {
    FileShape shape;
    Mapping mapping;                 // as it was used
    std::optional<double> threshold; // of a number's rule, the median included
    std::int64_t import_id = 0;      // in the document; 0: nothing of it is there, for it brought nothing and contradicted nothing

    std::int64_t rows = 0;           // = imported + duplicates skipped + updated + refused
    std::int64_t imported = 0;       // new comments
    std::int64_t skipped = 0;        // duplicates
    std::int64_t updated = 0;        // duplicates
    std::int64_t kept = 0;           // duplicates, among the imported
    std::int64_t label_added = 0;    // skipped duplicates whose comment had no label
    std::int64_t labelled = 0;       // of the imported
    std::int64_t unlabelled = 0;     // of the imported
    std::map<std::string, std::int64_t> labels; // of the imported, how many each

    std::int64_t refused = 0;
    std::map<std::string, std::int64_t> refusals; // reason -> rows
    std::vector<RefusedRow> refused_rows;         // the first 100

    std::int64_t splits = 0; // of the imported, how many the file of an export put into a split
    std::int64_t contradictory = 0;
    std::vector<Contradiction> contradictions;    // the first 1000
};

// Imports a file, whole or not at all. Throws Error as RowSource does, and: BadInput when the file has no row, every row
// is refused, or the label column holds no label of the task; Cancelled; Usage for the project's own file; what the
// document throws. Then the document is as it was. The split of a file that Winnow exported is taken over where the task
// has none yet.
ImportSummary import_file(Project& project, const StoredTask& task, const std::filesystem::path& path,
                          const ImportOptions& options, const ReadingProgress& progress = {});

// What import_file would do. The document is only read (Access::ReadOnly will do). A file of which nothing can be
// imported is no error here: the counts say so. Otherwise throws as import_file. Of a contradiction with an earlier row
// of the same file the comment is 0.
ImportSummary rehearse_import(Project& project, const StoredTask& task, const std::filesystem::path& path,
                              const ImportOptions& options, const ReadingProgress& progress = {});

// Writes the refused rows of a source to a CSV that can be mended and imported again: "refused line", "reason", "row"
// (as it stands in the file, where it could not be taken apart), then the file's own columns.
void write_refused_rows(const RowSource& source, const std::filesystem::path& path);

}
