// What is put into the document comes out again, the same.

#include "common/files.h"
#include "store/adapters.h"
#include "store/annotations.h"
#include "store/comment_list.h"
#include "store/comments.h"
#include "store/imports.h"
#include "store/runs.h"
#include "store/scores.h"
#include "store/splits.h"
#include "store/tasks.h"
#include "store/typed_signs.h"
#include "support/expect_error.h"
#include "support/temporary_folder.h"

#include <SQLiteCpp/Statement.h>
#include <gtest/gtest.h>

#include <cmath>

namespace winnow {
namespace {

using test::expect_error;
using test::TemporaryFolder;

class Repositories : public testing::Test {
protected:
    std::int64_t add_comment(const std::string& text) { return Comments(project).add({.text = text}, text); }

    TemporaryFolder folder;
    Project project = Project::create(folder / "sample.winnow");
    std::int64_t task = add_task(project, Task{});
};

TEST_F(Repositories, CommentsKeepEveryByte)
{
    const std::string text("nul \0 emoji 🙂 override \u202e and नमस्ते", 49);
    const std::int64_t import = add_import(project, "file.csv", "{}");
    Comments comments(project);
    const std::int64_t id = comments.add({.import_id = import, .external_id = "a-1", .text = text,
                                          .original_bytes = std::string("\xff\0raw", 5), .metadata = R"({"thread":"14"})"}, text);
    const Comment read = comments.get(id);
    EXPECT_EQ(read.text, text);
    EXPECT_EQ(read.import_id, import);
    EXPECT_EQ(read.external_id, "a-1");
    EXPECT_EQ(read.original_bytes, std::string("\xff\0raw", 5));
    EXPECT_EQ(read.metadata, R"({"thread":"14"})");
    EXPECT_EQ(comments.find_by_text(text), id);
    EXPECT_FALSE(comments.find_by_text("something else"));
}

TEST_F(Repositories, SearchFindsAllWordsAndTheBeginningOfTheLast)
{
    const std::int64_t bins = add_comment("The bins on Elm Road are full");
    add_comment("The lights on Elm Road are out");
    EXPECT_EQ(matching_ids(project, 1, {.words = "elm bin"}), std::vector<std::int64_t>{bins});
    EXPECT_EQ(matching_ids(project, 1, {.words = "road"}).size(), 2u);
    EXPECT_TRUE(matching_ids(project, 1, {.words = "elm oak"}).empty());
}

TEST_F(Repositories, SearchKnowsWordsOfOtherScriptsAndAccents)
{
    const std::int64_t hindi = add_comment("नमस्ते दुनिया");
    const std::int64_t cafe = add_comment("un cafe\xcc\x81 noir"); // e and a combining accent
    EXPECT_EQ(matching_ids(project, 1, {.words = "नमस्ते"}), std::vector<std::int64_t>{hindi});
    EXPECT_TRUE(matching_ids(project, 1, {.words = "नम दुनिया"}).empty());
    EXPECT_EQ(matching_ids(project, 1, {.words = "CAFE"}), std::vector<std::int64_t>{cafe});
    EXPECT_EQ(matching_ids(project, 1, {.words = "caf\xc3\xa9 no"}), std::vector<std::int64_t>{cafe});
}

TEST_F(Repositories, TextThatIsNotUtf8InAForeignFileIsReplaced)
{
    const std::int64_t id = add_comment("fine");
    project.database().exec("UPDATE comments SET text = CAST(x'6f6bff6f6b' AS TEXT) WHERE id = 1");
    EXPECT_EQ(Comments(project).get(id).text, "ok\xef\xbf\xbdok");
}

TEST_F(Repositories, SearchTakesWhatIsTypedForWordsOnly)
{
    add_comment("a plain comment");
    Comments comments(project);
    for (const char* typed : {"\"", "a AND", "NEAR(", "text:", "*", "^a", "a\" OR \"b", "-", "'; DROP TABLE comments", "\xff\xfe"})
        EXPECT_NO_THROW(matching_ids(project, 1, {.words = typed})) << typed;
    EXPECT_EQ(comments.count(), 1);
}

TEST_F(Repositories, SignsWithoutAWordAreLookedForAsTheyStand)
{
    const std::int64_t price = add_comment("only 5 € a ticket");
    const std::int64_t heart = add_comment("lovely ❤️ picture");
    add_comment("What?! No.");
    EXPECT_EQ(matching_ids(project, 1, {.words = "€"}), std::vector<std::int64_t>{price});
    EXPECT_EQ(matching_ids(project, 1, {.words = " € "}, {}, 10), std::vector<std::int64_t>{price});
    EXPECT_EQ(matching_ids(project, 1, {.words = "❤️"}, {.key = OrderKey::Length}), std::vector<std::int64_t>{heart});
    EXPECT_TRUE(matching_ids(project, 1, {.words = "\U0001F620"}).empty());
    EXPECT_EQ(matching_ids(project, 1, {.words = "?!"}).size(), 1u);
    EXPECT_TRUE(matching_ids(project, 1, {.state = LabelState::Labelled, .words = "€"}).empty());
    EXPECT_EQ(matching_ids(project, 1, {.words = "  "}).size(), 3u) << "nothing was typed";
    EXPECT_EQ(matching_ids(project, 1, {.words = "5 €"}), std::vector<std::int64_t>{price});
    EXPECT_TRUE(leaves_signs_out("5 €"));
    EXPECT_TRUE(leaves_signs_out("C#"));
    for (const char* typed : {"€", "5", "don't", "“Well done”, really?", "नमस्ते।", ""})
        EXPECT_FALSE(leaves_signs_out(typed)) << typed;
}

TEST_F(Repositories, UpdatedCommentIsFoundByItsNewWordsOnly)
{
    const std::int64_t id = add_comment("old words");
    Comments comments(project);
    comments.update({.id = id, .text = "new words"}, "new words");
    EXPECT_TRUE(matching_ids(project, 1, {.words = "old"}).empty());
    EXPECT_EQ(matching_ids(project, 1, {.words = "new"}), std::vector<std::int64_t>{id});
    project.database().exec("INSERT INTO comment_words (comment_words) VALUES ('integrity-check')");
}

TEST_F(Repositories, TasksAreSeveralAndNamed)
{
    EXPECT_EQ(task_named(project, "").task.labels, Task{}.labels);
    add_task(project, Task{.name = "spam", .labels = {"Spam", "Fine", "Unclear"}, .positive_label = "Spam"});
    EXPECT_EQ(task_named(project, "spam").task.labels.size(), 3u);
    expect_error(ErrorKind::Usage, "several tasks", [&] { task_named(project, ""); });
    expect_error(ErrorKind::NotFound, "no task \"hate\"", [&] { task_named(project, "hate"); });
    expect_error(ErrorKind::Usage, "already", [&] { add_task(project, Task{.name = "spam"}); });
}

TEST_F(Repositories, PoliciesKeepTheirVersions)
{
    EXPECT_FALSE(current_policy(project, task));
    EXPECT_EQ(add_policy(project, task, "first"), 1);
    EXPECT_EQ(add_policy(project, task, "second"), 2);
    EXPECT_EQ(current_policy(project, task)->text, "second");
    ASSERT_EQ(policies(project, task).size(), 2u);
    EXPECT_EQ(policies(project, task)[0].text, "first");
}

TEST_F(Repositories, NewestAnnotationHoldsAndTheHistoryStays)
{
    const std::int64_t comment = add_comment("judge me");
    Annotations annotations(project);
    EXPECT_FALSE(annotations.current(comment, task));
    annotations.add({.comment_id = comment, .task_id = task, .annotator = "a", .label = "Positive", .fraction = 0.25});
    annotations.add({.comment_id = comment, .task_id = task, .annotator = "b", .kind = AnnotationKind::Unsure, .note = "hm"});
    EXPECT_EQ(annotations.current(comment, task)->kind, AnnotationKind::Unsure);
    const std::vector<Annotation> history = annotations.history(comment, task);
    ASSERT_EQ(history.size(), 2u);
    EXPECT_EQ(history[0].label, "Positive");
    EXPECT_EQ(history[0].fraction, 0.25);
    EXPECT_FALSE(history[0].time.empty());
    EXPECT_EQ(annotations.all_current(task).at(comment).note, "hm");
}

TEST_F(Repositories, DecisionTakenBackCountsAsNeverMade)
{
    const std::int64_t comment = add_comment("judge me");
    Annotations annotations(project);
    const std::int64_t first = annotations.add({.comment_id = comment, .task_id = task, .annotator = "a", .label = "Positive"});
    const std::int64_t second = annotations.add({.comment_id = comment, .task_id = task, .annotator = "a", .label = "Negative"});
    annotations.take_back(second, "b");
    EXPECT_EQ(annotations.current(comment, task)->id, first);
    annotations.take_back(first, "b");
    EXPECT_FALSE(annotations.current(comment, task));
    const std::vector<Annotation> history = annotations.history(comment, task);
    ASSERT_EQ(history.size(), 4u);
    EXPECT_EQ(history[3].role, AnnotationRole::Undo);
    EXPECT_EQ(history[3].refers_to, first);
    EXPECT_EQ(history[3].annotator, "b");
    expect_error(ErrorKind::NotFound, "no decision", [&] { annotations.take_back(99, "b"); });
}

TEST_F(Repositories, ImportsAreListed)
{
    const std::int64_t import = add_import(project, "forum.csv", R"({"text":"body"})");
    set_import_summary(project, import, R"({"added":3})");
    const std::vector<StoredImport> all = imports(project);
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0].file_name, "forum.csv");
    EXPECT_EQ(all[0].summary, R"({"added":3})");
}

TEST_F(Repositories, AnnotationOfAMissingCommentIsRefused)
{
    EXPECT_THROW(Annotations(project).add({.comment_id = 77, .task_id = task, .label = "Positive"}), Error);
}

TEST_F(Repositories, SplitIsFrozenOnceATestScoreWasLookedAt)
{
    const std::int64_t first = add_comment("one");
    const std::int64_t second = add_comment("two");
    set_splits(project, task, {{first, Split::Test, 1}, {second, Split::Train, 0}}, R"({"seed":1})");
    set_splits(project, task, {{first, Split::Train, 1}, {second, Split::Test, 0}}, R"({"seed":2})");
    const std::vector<SplitEntry> entries = splits(project, task);
    ASSERT_EQ(entries.size(), 2u);
    EXPECT_EQ(entries[0].comment_id, second);
    EXPECT_EQ(entries[0].split, Split::Test);
    EXPECT_EQ(split_settings(project, task), R"({"seed":2})");

    count_test_look(project, task);
    EXPECT_EQ(test_looks(project, task), 1);
    expect_error(ErrorKind::Usage, "frozen", [&] { set_splits(project, task, {}, "{}"); });
    EXPECT_EQ(splits(project, task).size(), 2u);
}

TEST_F(Repositories, RunsAreNumberedAndUpdated)
{
    winnow::Run run{.task_id = task, .model = "starter", .task = "{}", .settings = "{}"};
    run.number = add_run(project, run);
    EXPECT_EQ(run.number, 1);
    EXPECT_EQ(add_run(project, run), 2);
    run.state = RunState::Finished;
    run.result = R"({"outcome":"finished"})";
    run.threshold = 0.4;
    run.threshold_choice = R"({"way":"by_hand"})";
    update_run(project, run);
    EXPECT_EQ(run_numbered(project, 1).threshold, 0.4);
    EXPECT_EQ(run_numbered(project, 1).threshold_choice, R"({"way":"by_hand"})");
    EXPECT_EQ(latest_run(project)->number, 2);
    EXPECT_EQ(latest_run(project, RunState::Finished)->number, 1);
    EXPECT_EQ(runs(project).size(), 2u);
    expect_error(ErrorKind::NotFound, "no run 9", [&] { run_numbered(project, 9); });
}

TEST_F(Repositories, ScoresComeBackToTheLastBit)
{
    const std::int64_t comment = add_comment("score me");
    const std::int64_t run = add_run(project, {.task_id = task, .model = "m", .task = "{}", .settings = "{}"});
    const double third = 1.0 / 3;
    EXPECT_TRUE(labelled_parts(project, run).empty());
    set_scores(project, run, {{comment, Split::Test, "Negative", {third, 1 - third}, true}});
    EXPECT_EQ(labelled_parts(project, run), std::set{Split::Test});
    EXPECT_EQ(scores(project, run, Split::Test).size(), 1u);
    EXPECT_TRUE(scores(project, run, Split::Validation).empty());
    const std::vector<StoredScore> read = scores(project, run);
    ASSERT_EQ(read.size(), 1u);
    EXPECT_EQ(read[0].scores[0], third);
    EXPECT_EQ(read[0].split, Split::Test);
    EXPECT_TRUE(read[0].cut);
}

TEST_F(Repositories, ScoreThatIsNotANumberIsRefused)
{
    const std::int64_t comment = add_comment("score me");
    const std::int64_t run = add_run(project, {.task_id = task, .model = "m", .task = "{}", .settings = "{}"});
    expect_error(ErrorKind::Training, "not a number", [&] { set_scores(project, run, {{comment, Split::Test, "", {0.5, std::nan("")}, false}}); });
}

TEST_F(Repositories, AdapterFilesComeBackAndStayInTheirFolder)
{
    const std::int64_t run = add_run(project, {.task_id = task, .model = "m", .task = "{}", .settings = "{}"});
    std::filesystem::create_directory(folder / "in");
    std::filesystem::create_directory(folder / "out");
    write_file_atomically(folder / "in" / "adapter_config.json", "{}");
    write_file_atomically(folder / "in" / "weights", std::string("\0\1\2", 3));
    store_adapter(project, run, folder / "in");
    EXPECT_TRUE(has_adapter(project, run));
    extract_adapter(project, run, folder / "out");
    EXPECT_EQ(read_file(folder / "out" / "weights"), std::string("\0\1\2", 3));

    project.database().exec("UPDATE adapter_files SET name = '../escape' WHERE name = 'weights'");
    expect_error(ErrorKind::Damaged, "not a plain file name", [&] { extract_adapter(project, run, folder / "out"); });
    EXPECT_FALSE(std::filesystem::exists(folder / "escape"));
    expect_error(ErrorKind::NotFound, "none", [&] { store_adapter(project, run, folder / "none"); });
    expect_error(ErrorKind::NotFound, "no adapter", [&] { extract_adapter(project, run + 1, folder / "out"); });
}

}
}
