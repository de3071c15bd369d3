#pragma once

#include "ingest/column_role.h"
#include "ingest/own_columns.h"
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
    std::string date;               // of the label
    std::string note;               // on the label
    std::string split;              // these three only of a file of labels that Winnow wrote: "train", "validation", "test"
    std::string split_position;
    std::string judgement;          // "skip" or "unsure"
    std::vector<std::pair<std::string, std::string>> metadata; // the other columns, of CSV without the empty ones; a number that became the label
    std::string fault;              // why the row is refused; empty: it is fine
};

// Turns the records of one file into rows.
class RowMaker {
public:
    // `mapping` is resolved (resolve_mapping). Throws as Labeller does.
    RowMaker(const Mapping& mapping, FileFormat format, const std::vector<std::string>& columns, const Labeller& labeller);

    // `columns` may have grown since (JSON Lines).
    Row make(const Record& record, const std::vector<std::string>& columns);

private:
    void know(const std::vector<std::string>& columns);

    // What a column is for: one of the roles, or
    enum class Use { Text, Label, Id, Annotator, Date, Note, Split, Position, Judgement, Fraction, Metadata, Nothing };
    Use use_of(const std::string& column) const;
    Use use_of_own(const std::string& column) const;
    std::string metadata_key(const std::string& column) const;
    void read_label(Row& row, const std::string& fraction) const;
    void keep_remarks_on_no_label(Row& row) const;

    Mapping m_mapping;
    const Labeller& m_labeller;
    OwnFile m_own_file;
    bool m_delimited;
    bool m_guarded; // the cells may hold apostrophes of formula_guard.h
    std::vector<Use> m_uses; // one a column
};

}
