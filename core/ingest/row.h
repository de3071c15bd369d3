#pragma once

#include "ingest/column_role.h"
#include "ingest/formula_guard.h"
#include "ingest/label_rule.h"
#include "ingest/record_reader.h"

#include <utility>

namespace winnow {

// A row of a file as the document takes it. Empty strings: the file does not say.
struct Row {
    std::string text;
    std::string label;              // of the task
    std::optional<double> fraction; // of the raters who chose the positive label
    std::string id;                 // the file's own
    std::string annotator;
    std::string date;
    std::string note;
    std::string split;              // only of a file that Winnow exported: "train", "validation", "test"
    std::vector<std::pair<std::string, std::string>> metadata; // the other columns; of CSV without the empty ones
    std::string fault;              // why the row is refused; empty: it is fine
};

// Turns the records of one file into rows.
class RowMaker {
public:
    // `mapping` is resolved (resolve_mapping). Throws as Labeller does.
    RowMaker(const Mapping& mapping, FileFormat format, const std::vector<std::string>& columns, const Labeller& labeller);

    // `columns` may have grown since (JSON Lines).
    Row make(const Record& record, const std::vector<std::string>& columns);

    // The cell of the label column alone; nullptr when there is none.
    const std::string* label_cell(const Record& record) const;

private:
    void know(const std::vector<std::string>& columns);

    // What a column is for: one of the roles, or
    enum class Use { Text, Label, Id, Annotator, Date, Note, Split, Metadata, Nothing };
    std::string& place_of(Row& row, Use use) const;

    Mapping m_mapping;
    const Labeller& m_labeller;
    OwnFile m_own_file;
    bool m_delimited;
    bool m_guarded; // the cells may hold apostrophes of formula_guard.h
    std::vector<Use> m_uses; // one a column
    std::optional<std::size_t> m_label_column;
};

}
