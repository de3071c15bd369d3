// What the page Train says of the comments that a training takes.
#include "gui/train_page_test.h"

#include "jobs/split_maker.h"
#include "store/annotations.h"
#include "store/comments.h"
#include "train/prompt_reading.h"

namespace winnow {
namespace {

TEST_F(TrainPageTest, TextsThatAreCutAreCountedAmongThoseThatTheTrainingTakes)
{
    const auto file = make_project();
    Project project = Project::open(file);
    const StoredTask task = tasks(project).front();
    PromptQuestion question{.project = file, .task = task, .model = fs::path(WINNOW_SOURCE_DIR) / "tests/golden/training/model", .max_length = 512};
    const std::atomic<bool> stop = false;
    EXPECT_EQ(read_prompt(question, nullptr, stop).labelled, 400);
    make_split(project, task, default_split_plan(1));
    EXPECT_EQ(read_prompt(question, nullptr, stop).labelled, 400);
    question.train_limit = 80;
    EXPECT_EQ(read_prompt(question, nullptr, stop).labelled, 80 + 40 + 80);
}

TEST_F(TrainPageTest, PartsThatNearlyAlikeTextsLeaveWithoutALabelAreSaidWithTheReason)
{
    const auto file = make_project(Filling::Empty);
    {
        Project project = Project::open(file);
        const StoredTask task = tasks(project).front();
        Transaction transaction(project);
        const auto add = [&](const std::string& text, const std::string& label) {
            const std::int64_t id = Comments(project).add({.text = text}, text);
            Annotations(project).add({.comment_id = id, .task_id = task.id, .annotator = "ann", .label = label});
        };
        for (int i = 0; i < 100; ++i)
            add("comment number " + std::to_string(i * 7919), "Fine");
        for (int i = 0; i < 30; ++i)
            add("Whoever moves into the new houses on this street is a thief and a liar, and so is each of their friends, say " + std::to_string(i), "Hostile");
        transaction.commit();
        EXPECT_EQ(largest_groups(project, task), (std::map<std::string, std::int64_t>{})) << "nothing is split yet";
        make_split(project, task, default_split_plan(1));
        EXPECT_EQ(largest_groups(project, task).at("Hostile"), 30);
        EXPECT_LT(largest_groups(project, task).at("Fine"), 5);
    }
    open_train_page(file);
    wait_for("the remark", [this] { return text("data_remark").contains(QStringLiteral("uneven")); });
    EXPECT_TRUE(text("data_remark").contains(
        QStringLiteral("Texts that are nearly alike stay together in one part, so the parts are uneven: Validation has no “Hostile”, Test has no “Hostile”.")))
        << text("data_remark").toStdString();
    EXPECT_TRUE(text("data_remark").contains(QStringLiteral("Another seed")));
}

TEST_F(TrainPageTest, ASplitInItsSharesIsNotCalledUneven)
{
    const auto file = make_project();
    {
        Project project = Project::open(file);
        make_split(project, tasks(project).front(), default_split_plan(1));
    }
    open_train_page(file);
    QTest::qWait(200);
    EXPECT_FALSE(text("data_remark").contains(QStringLiteral("uneven"))) << text("data_remark").toStdString();
}

}
}
