#pragma once

#include "ingest/prepared_row.h"
#include "store/annotations.h"
#include "store/bulk_load.h"
#include "store/comments.h"
#include "store/splits.h"
#include "store/undo_log.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace winnow {

// A comment that is there already, with its current label of the task ("" for none).
struct KnownComment {
    std::int64_t id = 0;
    std::string label;
};

// The oldest comment of the document with the text.
std::optional<KnownComment> known_comment(Comments& comments, Annotations& annotations, std::int64_t task, const TextHash& hash);

// What an import does with the rows of a file.
class ImportTarget {
public:
    virtual ~ImportTarget() = default;

    virtual void expect(const TextHash&) {} // it is asked for soon

    // The oldest comment with the text, rows added so far included.
    virtual std::optional<KnownComment> find(const TextHash& hash) = 0;

    // The new comment's id, where there is one. Text, id and metadata may be moved out of the row.
    virtual std::optional<std::int64_t> add(PreparedRow& prepared) = 0;
    virtual void label(const KnownComment& known, const PreparedRow& prepared) = 0;
    // Replaces text, id and metadata, and the label where the row has another one.
    virtual void update(const KnownComment& known, PreparedRow& prepared) = 0;
};

// An import as the document sees it: one transaction and one step of undo, from the making of the object to commit(); without commit()
// nothing of it stays. The comments of a large one are not in the CommentIndex then: index_comments puts them in.
// Every member throws Error (NoSpace, Busy, ...).
class ProjectImport : public ImportTarget {
public:
    ProjectImport(Project& project, std::int64_t task, const std::string& file_name, const std::string& mapping,
                  const std::string& annotator);

    void expect(const TextHash& hash) override;
    std::optional<KnownComment> find(const TextHash& hash) override;
    std::optional<std::int64_t> add(PreparedRow& prepared) override;
    void label(const KnownComment& known, const PreparedRow& prepared) override;
    void update(const KnownComment& known, PreparedRow& prepared) override;

    std::int64_t import_id() const { return m_import; }
    const std::vector<SplitEntry>& splits() const { return m_splits; }

    // `summary` is JSON. The splits that the rows brought become the task's. Where no comment came or changed, what is kept is no
    // step of undo.
    void commit(const std::string& summary);

private:
    void annotate(std::int64_t comment, const Row& row);
    void annotate_known(const KnownComment& known, const PreparedRow& prepared);
    Comment comment_of(PreparedRow& prepared) const;
    void note_split(std::int64_t comment, const Row& row);
    void note_columns(const PreparedRow& prepared);

    Project& m_project;
    std::int64_t m_task;
    std::string m_annotator;
    std::string m_time; // of the labels that the file gives no time
    bool m_takes_splits; // the task has none yet
    UncheckedReferences m_unchecked;
    RecordedChange m_change;
    std::optional<BulkLoad> m_bulk; // the document had no comments
    Comments m_comments;
    CommentIndex m_index;
    Annotations m_annotations;
    Annotation m_annotation; // of one row after the other: its texts keep their room
    std::int64_t m_import;
    std::vector<SplitEntry> m_splits;
    std::vector<std::string> m_columns; // of metadata, as they came
    std::unordered_set<std::string> m_known_columns;
    std::optional<std::int64_t> m_noted_columns; // PreparedRow::columns of the row before
    std::int64_t m_added = 0;
    std::optional<std::int64_t> m_first_added;
    std::int64_t m_changed = 0; // comments that were there
};

}
