// A task is changed only where nothing is lost, and comes back with its policy and the settings.

#include "undo_test.h"

#include "store/labelling.h"
#include "store/project_settings.h"
#include "store/runs.h"
#include "support/expect_error.h"

namespace winnow {
namespace {

using test::expect_error;

TEST_F(Undoing, SettingsPoliciesAndTasksComeBack)
{
    label_comments(project, task, ids, {.label = "Positive"}, "a");
    const std::string before = contents();
    change_setting(project, project_settings::mask_words, R"(["bother"])", "a");
    change_policy(project, task, "new words", "a");
    Task edited;
    edited.name = "Tone";
    edited.labels = {"Kind", "Negative", "Other"};
    update_task(project, task, edited, {{"Positive", "Kind"}}, "a");
    EXPECT_EQ(label_of(ids[0]), "Kind");
    EXPECT_EQ(task_of_id(project, task).task.name, "Tone");
    const std::string after = contents();
    for (int step = 0; step < 3; ++step)
        undo(project, "a");
    EXPECT_EQ(contents(), before);
    for (int step = 0; step < 3; ++step)
        redo(project, "a");
    EXPECT_EQ(contents(), after);
}

TEST_F(Undoing, ATaskIsChangedOnlyWhereNothingIsLost)
{
    label_comments(project, task, {{ids[0]}}, {.label = "Positive"}, "a");
    add_task(project, Task{.name = "Other"});
    Task edited;
    edited.labels = {"Negative", "Fine"};
    expect_error(ErrorKind::Usage, "cannot go", [&] { update_task(project, task, edited, {}, "a"); });
    edited = Task{.name = "Other"};
    expect_error(ErrorKind::Usage, "already", [&] { update_task(project, task, edited, {}, "a"); });
    edited = Task{.labels = {"Fine", "Negative"}};
    expect_error(ErrorKind::Usage, "no such label", [&] { update_task(project, task, edited, {{"Gone", "Fine"}}, "a"); });
}

TEST_F(Undoing, ALabelThatRunsKnowKeepsItsName)
{
    label_comments(project, task, {{ids[0]}}, {.label = "Positive"}, "a");
    add_run(project, {.task_id = task, .model = "m", .task = R"({"labels":["Negative","Positive"]})", .settings = "{}"});
    expect_error(ErrorKind::Usage, "runs know it by this name", [&] { update_task(project, task, Task{.labels = {"Fine", "Negative"}}, {{"Positive", "Fine"}}, "a"); });
    expect_error(ErrorKind::Usage, "Give them another label first.", [&] { update_task(project, task, Task{.labels = {"Negative", "Fine"}, .positive_label = "Fine"}, {}, "a"); });
    update_task(project, task, Task{.labels = {"Positive", "Negative", "Unclear"}}, {}, "a");
    label_comments(project, task, {{ids[1]}}, {.label = "Unclear"}, "a");
    update_task(project, task, Task{.labels = {"Positive", "Negative", "Mixed"}}, {{"Unclear", "Mixed"}}, "a");
    EXPECT_EQ(label_of(ids[1]), "Mixed");
}

TEST_F(Undoing, LabelsSwapTheirNames)
{
    label_comments(project, task, {{ids[0]}}, {.label = "Positive"}, "a");
    label_comments(project, task, {{ids[1]}}, {.label = "Negative"}, "a");
    update_task(project, task, Task{}, {{"Positive", "Negative"}, {"Negative", "Positive"}}, "a");
    EXPECT_EQ(label_of(ids[0]), "Negative");
    EXPECT_EQ(label_of(ids[1]), "Positive");
}

}
}
