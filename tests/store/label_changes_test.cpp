#include "store/comments.h"
#include "store/imports.h"
#include "store/label_changes.h"
#include "store/labelling.h"
#include "store/runs.h"
#include "store/scores.h"
#include "store/tasks.h"
#include "store/undo_log.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

namespace winnow {
namespace {

using Ids = std::unordered_set<std::int64_t>;

class LabelChanges : public testing::Test {
protected:
    std::int64_t comment(const std::string& text, std::int64_t import = 0)
    {
        Comment added{.text = text};
        if (import > 0)
            added.import_id = import;
        return Comments(project).add(added, text);
    }

    void label(std::int64_t id, const std::string& label) { label_comments(project, task, {{id}}, {.label = label}, "a"); }

    // Of those that it is given, with their labels of now; the clock goes on before and after.
    std::int64_t make_run(const std::vector<StoredScore>& scored)
    {
        wait();
        Transaction transaction(project);
        const std::int64_t run = add_run(project, {.task_id = task, .model = "m", .task = R"({"labels":["Positive","Negative"]})", .settings = "{}"});
        set_scores(project, run, scored);
        transaction.commit();
        wait();
        return run;
    }

    static void wait()
    {
        for (const std::string before = now_utc(); now_utc() == before;) {
        }
    }

    Ids changed(std::int64_t run)
    {
        Ids all = labels_changed_since(project, task, run);
        for (const std::int64_t id : Comments(project).ids())
            EXPECT_EQ(is_label_changed_since(project, task, run, id), all.contains(id)) << id;
        return all;
    }

    test::TemporaryFolder folder;
    Project project = Project::create(folder / "sample.winnow");
    std::int64_t task = add_task(project, Task{});
};

TEST_F(LabelChanges, ARelabelledCommentIsOneAndOneThatHasItsLabelAgainIsNone)
{
    const std::int64_t one = comment("one"), two = comment("two"), outside = comment("outside");
    label(one, "Positive");
    label(two, "Positive");
    label(outside, "Positive");
    const std::int64_t run = make_run({{one, Split::Train, "Positive", {0.9, 0.1}}, {two, Split::Test, "Positive", {0.8, 0.2}}});
    EXPECT_EQ(changed(run), Ids{}) << "also what the run did not use was labelled before";
    label(one, "Negative");
    label(outside, "Negative");
    EXPECT_EQ(changed(run), (Ids{one, outside}));
    set_note(project, task, two, "a note is no other label", "a");
    label(one, "Positive");
    EXPECT_EQ(changed(run), Ids{outside});
    undo(project, "a");
    EXPECT_EQ(changed(run), (Ids{one, outside}));
}

TEST_F(LabelChanges, NewLabelsAreAlsoThoseOfAnEarlierTimeThatAnImportBrings)
{
    const std::int64_t there = comment("there");
    const std::int64_t run = make_run({});
    label(there, "Positive");
    const std::int64_t brought = comment("brought", add_import(project, "more.csv", "{}"));
    Annotations(project).add({.comment_id = brought, .task_id = task, .time = "2020-01-01T00:00:00.000Z", .source = AnnotationSource::Import, .label = "Negative"});
    comment("without a label");
    EXPECT_EQ(changed(run), (Ids{there, brought}));
}

}
}
