#include "store/bulk_load.h"

#include "common/error.h"
#include "store/text_column.h"

#include <SQLiteCpp/Statement.h>

#include <array>

namespace winnow {
namespace {

// Filled in the order of their tables' rows, they are written over and over. The last is of what the others find.
constexpr std::array put_off = {"comments_by_import", "annotations_by_comment", "current_labels_by_label"};

// The newest annotation of each comment holds. Where each has one, as they come by comment, nothing must be looked up.
constexpr const char* find_newest = "INSERT INTO current_labels (task, comment, annotation, kind, label) "
                                    "SELECT task, comment, max(id), kind, label FROM annotations GROUP BY comment, task";
constexpr const char* take_each = "INSERT INTO current_labels (task, comment, annotation, kind, label) "
                                  "SELECT task, comment, id, kind, label FROM annotations ORDER BY id";

std::string sql_of(Project& project, const char* index)
{
    SQLite::Statement query(project.database(), "SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?");
    query.bind(1, index);
    if (!query.executeStep())
        throw Error(ErrorKind::Internal, std::string("The project has no index ") + index + ".");
    return text_of(query.getColumn(0));
}

}

UncheckedReferences::UncheckedReferences(Project& project) : m_project(project)
{
    m_project.guarded([&] { m_project.database().exec("PRAGMA foreign_keys = OFF"); });
}

UncheckedReferences::~UncheckedReferences()
{
    m_project.database().tryExec("PRAGMA foreign_keys = ON");
}

bool BulkLoad::is_for(Project& project)
{
    return project.guarded([&] { return !SQLite::Statement(project.database(), "SELECT 1 FROM comments LIMIT 1").executeStep(); });
}

BulkLoad::BulkLoad(Project& project) : m_project(project)
{
    m_project.guarded([&] {
        m_project.database().exec("PRAGMA ignore_check_constraints = ON");
        for (const char* index : put_off) {
            m_indexes.push_back(sql_of(m_project, index));
            m_project.database().exec(std::string("DROP INDEX ") + index);
        }
    });
}

BulkLoad::~BulkLoad()
{
    m_project.database().tryExec("PRAGMA ignore_check_constraints = OFF");
}

void BulkLoad::note_label(const TextHash& hash, const std::string& label)
{
    m_texts.note_label(hash, label);
    m_has_several = true;
}

void BulkLoad::finish()
{
    m_texts = KnownTexts(); // the sorting takes memory too
    m_project.guarded([&] {
        for (const std::string& index : m_indexes) {
            if (&index == &m_indexes.back())
                m_project.database().exec(m_has_several ? find_newest : take_each);
            m_project.database().exec(index);
        }
    });
}

}
