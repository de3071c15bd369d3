// A document may come from elsewhere: whatever stands in a step of undo, it is undone or refused in a sentence.

#include "common/error.h"
#include "store/comments.h"
#include "store/labelling.h"
#include "store/splits.h"
#include "store/tasks.h"
#include "support/mutation.h"
#include "support/temporary_folder.h"

#include <SQLiteCpp/Statement.h>
#include <gtest/gtest.h>

namespace winnow {
namespace {

TEST(DamagedStep, IsUndoneOrRefused)
{
    const test::TemporaryFolder folder;
    Project project = Project::create(folder / "sample.winnow");
    const std::int64_t task = add_task(project, Task{});
    const std::int64_t id = Comments(project).add({.text = "one of several"}, "one");
    label_comments(project, task, {{id}}, {.label = "Positive"}, "b");
    set_splits(project, task, {{id, Split::Test, 0}}, "{}");
    delete_comments(project, {{id}}, "a");
    SQLite::Statement read(project.database(), "SELECT changes FROM undo_steps WHERE annotator = 'a'");
    read.executeStep();
    const std::string sound = read.getColumn(0).getString();
    read.reset();

    int undone = 0;
    for (std::uint32_t seed = 0; seed < 2000; ++seed) {
        test::Mutation mutate(seed);
        const std::string damaged = mutate(sound);
        Transaction never_committed(project);
        SQLite::Statement write(project.database(), "UPDATE undo_steps SET changes = ? WHERE annotator = 'a'");
        write.bind(1, static_cast<const void*>(damaged.data()), static_cast<int>(damaged.size()));
        write.exec();
        try {
            undo(project, "a");
            ++undone;
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::Usage) << seed << ": " << error.what();
        }
    }
    EXPECT_LT(undone, 1500);
}

}
}
