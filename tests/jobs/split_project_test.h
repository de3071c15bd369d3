#pragma once

#include "jobs/split_maker.h"
#include "store/annotations.h"
#include "store/comments.h"
#include "store/tasks.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <string>

namespace winnow {

// Forty labelled comments, split.
class SplitProject : public testing::Test {
protected:
    SplitProject()
    {
        add_task(project, Task{});
        task = task_named(project, "");
        for (int i = 0; i < 40; ++i)
            add(i);
        make_split(project, task, default_split_plan(1));
    }

    void add(int i)
    {
        Transaction transaction(project);
        Comment comment;
        comment.text = "comment number " + std::to_string(i * 7919);
        const std::int64_t id = Comments(project).add(comment, comment.text);
        Annotations(project).add({.comment_id = id, .task_id = task.id, .label = i % 2 ? "Negative" : "Positive"});
        transaction.commit();
    }

    test::TemporaryFolder folder;
    Project project = Project::create(folder / "p.winnow");
    StoredTask task;
};

}
