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

}
}
