#pragma once

#include "store/annotations.h"
#include "store/comments.h"
#include "store/project.h"
#include "store/tasks.h"
#include "store/undo_log.h"
#include "support/temporary_folder.h"

#include <SQLiteCpp/Statement.h>
#include <gtest/gtest.h>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace winnow {

// Three comments and a task.
class Undoing : public testing::Test {
protected:
    Undoing()
    {
        for (const char* text : {"the bins are full", "the lamps are out", "thanks to all"})
            ids.push_back(Comments(project).add({.text = text}, text));
    }

    void restart() { project = Project::open(project.path()); }

    std::string label_of(std::int64_t comment)
    {
        const std::optional<Annotation> current = Annotations(project).current(comment, task);
        return current ? current->label : "-";
    }

    // Everything but the steps themselves and what only ever grows.
    std::string contents()
    {
        std::string all;
        for (const char* table : {"imports", "comments", "tasks", "policies", "splits", "split_settings", "scores", "metadata_columns",
                                  "project_settings", "annotations", "current_labels"}) {
            SQLite::Statement rows(project.database(), std::string("SELECT * FROM ") + table + " ORDER BY 1, 2");
            while (rows.executeStep()) {
                all += table;
                for (int column = 0; column < rows.getColumnCount(); ++column)
                    all += "|" + rows.getColumn(column).getString();
                all += "\n";
            }
        }
        return all;
    }

    void expect_sound_index()
    {
        EXPECT_NO_THROW(project.database().exec("INSERT INTO comment_words (comment_words) VALUES ('integrity-check')"));
        EXPECT_EQ(project.database().execAndGet("SELECT count(*) FROM comment_words").getInt(), Comments(project).count());
        EXPECT_EQ(project.database().execAndGet("SELECT count(*) FROM comment_values").getInt(),
                  project.database().execAndGet("SELECT count(*) FROM comments, json_each(metadata)").getInt());
    }

    test::TemporaryFolder folder;
    Project project = Project::create(folder / "sample.winnow");
    std::int64_t task = add_task(project, Task{});
    std::vector<std::int64_t> ids;
};

}
