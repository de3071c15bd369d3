#pragma once

#include "store/change_session.h"
#include "store/undo_log.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace winnow {

// Ids of annotations from first to last.
using IdRanges = std::vector<std::pair<std::int64_t, std::int64_t>>;
void add_to(IdRanges& ranges, std::int64_t id); // ids come ascending
void take_from(IdRanges& ranges, std::int64_t id);

// Tables whose rows are kept for undo, those that refer to others last.
std::span<const char* const> recorded_tables();

// What a RecordedChange has gathered so far. Labels are kept as the entries of the history that they are, since those are
// never removed; all else as the rows that were changed.
class Recording {
public:
    Recording(Project& project, ChangeKind kind, const std::string& annotator);

    void note_annotation(std::int64_t id);
    void set_import(std::int64_t import_id);
    void watch_rows(bool on);

    UndoStep& step() { return m_step; }
    const IdRanges& annotations() const { return m_annotations; }
    std::optional<std::int64_t> import_id() const { return m_import; }
    std::string changes();

private:
    Project& m_project;
    UndoStep m_step;
    IdRanges m_annotations;
    std::optional<std::int64_t> m_import;
    std::unique_ptr<ChangeSession> m_session;
};

}
