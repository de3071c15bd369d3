#include "format.h"

#include "common/error.h"
#include "store/comments.h"
#include "store/labelling.h"
#include "store/splits.h"
#include "store/tasks.h"
#include "support/temporary_folder.h"

#include <SQLiteCpp/Statement.h>

namespace winnow::fuzz {
namespace {

// A project whose last step, the deletion of a comment, holds a changeset.
class Sample {
public:
    Sample() : m_project(Project::create(m_folder / "sample.winnow"))
    {
        const std::int64_t task = add_task(m_project, Task{});
        const std::int64_t id = Comments(m_project).add({.text = "one of several"}, "one");
        label_comments(m_project, task, {{id}}, {.label = "Positive"}, "b");
        set_splits(m_project, task, {{id, Split::Test, 0}}, "{}");
        delete_comments(m_project, {{id}}, "a");
    }

    std::string changes()
    {
        SQLite::Statement read(m_project.database(), "SELECT changes FROM undo_steps WHERE annotator = 'a'");
        read.executeStep();
        return read.getColumn(0).getString();
    }

    void undo_with(const std::string& changes)
    {
        const Transaction never_committed(m_project);
        SQLite::Statement write(m_project.database(), "UPDATE undo_steps SET changes = ? WHERE annotator = 'a'");
        write.bind(1, static_cast<const void*>(changes.data()), static_cast<int>(changes.size()));
        write.exec();
        undo(m_project, "a");
    }

private:
    test::TemporaryFolder m_folder;
    Project m_project;
};

std::vector<std::string> seeds()
{
    return {Sample().changes()};
}

void read(const std::string& bytes)
{
    static Sample sample;
    sample.undo_with(bytes);
}

}

extern const Format undo_step = {"undo_step", seeds, read};

}
