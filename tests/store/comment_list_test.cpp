// The list shows what a plain loop over all comments would choose, in the order it would have.

#include "comment_list_test.h"

#include "common/error.h"
#include "store/comment_index.h"
#include "support/expect_error.h"

namespace winnow {
namespace {

TEST_P(Lists, HoldWhatAPlainLoopChoosesInItsOrder)
{
    fill(GetParam());
    expect_lists_of_a_plain_loop(GetParam() > 1000 ? 150 : 400);
}

TEST_P(Lists, HoldTheSameWhileHalfOfTheCommentsAreNotIndexedAndAfterwards)
{
    first_left_out = GetParam() / 2;
    fill(GetParam());
    ASSERT_TRUE(CommentIndex(project).first_missing());
    expect_lists_of_a_plain_loop(GetParam() > 1000 ? 60 : 200);
    ASSERT_TRUE(index_comments(project, [](double) { return true; }));
    ASSERT_FALSE(CommentIndex(project).first_missing());
    expect_lists_of_a_plain_loop(GetParam() > 1000 ? 60 : 200);
}
INSTANTIATE_TEST_SUITE_P(ShortAndLong, Lists, testing::Values(300, 12000));

TEST_F(List, StopsWhenAsked)
{
    fill(12000);
    int asked = 0;
    test::expect_error(ErrorKind::Cancelled, "asked to stop", [&] {
        matching_ids(project, task, {.run = RunFilter{.run = run, .outcome = RunFilter::Outcome::Wrong}}, {.key = OrderKey::Length}, 0, [&] { return ++asked > 2; });
    });
    EXPECT_NO_THROW(matching_ids(project, task, {}));
}

TEST_F(List, OfARunThatIsNotThereIsAnError)
{
    fill(10);
    test::expect_error(ErrorKind::Usage, "no scores of run 9", [&] { matching_ids(project, task, {.run = RunFilter{.run = 9}}); });
    test::expect_error(ErrorKind::Usage, "not a label of run 1", [&] { matching_ids(project, task, {.run = RunFilter{.run = run, .predicted_label = "Odd"}}); });
}

TEST_F(List, ACommentIsFoundByTheWholeIdThatItsFileGaveItAndComesFirst)
{
    task = add_task(project, Task{});
    Comments comments(project);
    const auto add = [&](const std::string& external_id, const std::string& text) { return comments.add({.external_id = external_id, .text = text}, text); };
    const std::int64_t speaks_of_it = add("a-1", "see a-17 above");
    const std::int64_t it = add("a-17", "never mind");
    const std::int64_t next = add("a-170", "thanks");
    const auto found = [&](const CommentFilter& filter, std::int64_t limit = 0) { return matching_ids(project, task, filter, {}, limit); };
    EXPECT_EQ(found({.words = " a-17 "}), (std::vector<std::int64_t>{it, speaks_of_it}));
    EXPECT_EQ(found({.words = "a-17"}, 1), std::vector<std::int64_t>{it});
    EXPECT_EQ(found({.words = "a-170"}), std::vector<std::int64_t>{next}) << "the whole of it";
    EXPECT_EQ(found({.state = LabelState::Labelled, .words = "a-17"}), std::vector<std::int64_t>{}) << "the filters hold";
    EXPECT_EQ(found({.words = "a-17", .ids = {{speaks_of_it, next}}}), std::vector<std::int64_t>{speaks_of_it});
    EXPECT_EQ(found({.words = "a-17 never"}), std::vector<std::int64_t>{});
    CommentIndex(project).leave_from(next + 1);
    const std::int64_t late = add("a-17", "a late one");
    EXPECT_EQ(found({.words = "a-17"}), (std::vector<std::int64_t>{it, late, speaks_of_it})) << "not indexed yet";
    comments.update({.id = it, .external_id = "b", .text = "never mind"}, TextHash("never mind"));
    EXPECT_EQ(found({.words = "a-17"}), (std::vector<std::int64_t>{late, speaks_of_it}));
    EXPECT_EQ(found({.words = "b"}), std::vector<std::int64_t>{it});
}

}
}
