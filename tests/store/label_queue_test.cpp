// Each queue holds its comments, in its order.

#include "store/label_queue.h"

#include "comment_list_test.h"
#include "store/labelling.h"
#include "store/second_reading.h"

#include <cmath>
#include <tuple>

namespace winnow {
namespace {

class Queues : public Lists {
protected:
    void finish_run(double threshold)
    {
        winnow::Run finished = run_numbered(project, run);
        finished.state = RunState::Finished;
        finished.threshold = threshold;
        update_run(project, finished);
    }
};

TEST_F(Queues, InOrderUnlabelledAndRandomHoldTheirComments)
{
    fill(300);
    const std::vector<std::int64_t> in_order = queue_ids(project, task, {.kind = QueueKind::InOrder});
    EXPECT_TRUE(std::ranges::is_sorted(in_order));
    std::vector<std::int64_t> random = queue_ids(project, task, {.kind = QueueKind::Random, .seed = 5});
    EXPECT_EQ(random, queue_ids(project, task, {.kind = QueueKind::Random, .seed = 5}));
    EXPECT_NE(random, queue_ids(project, task, {.kind = QueueKind::Random, .seed = 6}));
    std::ranges::sort(random);
    EXPECT_EQ(random, in_order);
    EXPECT_EQ(queue_ids(project, task, {.kind = QueueKind::Unlabelled}), expected({.state = LabelState::Unlabelled}, {}, 0));
    EXPECT_EQ(queue_ids(project, task, {.kind = QueueKind::Chosen, .chosen = {3, 1}}), (std::vector<std::int64_t>{3, 1}));
}

TEST_F(Queues, LeastSureBeginsNearTheThresholdWithWhatHasNoDecision)
{
    fill(300);
    EXPECT_TRUE(queue_ids(project, task, {.kind = QueueKind::LeastSure}).empty()); // no finished run
    finish_run(0.3);
    std::vector<std::tuple<bool, double, std::int64_t>> order;
    for (const Known& one : all)
        if (one.score)
            order.emplace_back(!one.kind.empty(), std::abs(*one.score - 0.3), one.id);
    std::ranges::sort(order);
    const std::vector<std::int64_t> queue = queue_ids(project, task, {.kind = QueueKind::LeastSure});
    ASSERT_EQ(queue.size(), order.size());
    for (std::size_t i = 0; i < queue.size(); ++i)
        EXPECT_EQ(queue[i], std::get<2>(order[i]));
}

TEST_F(Queues, SuspectedMistakesAreOutOfSampleAndWorstFirst)
{
    fill(300);
    finish_run(0.5);
    std::vector<std::pair<double, std::int64_t>> order;
    for (const Known& one : all) {
        if (!one.score || one.label.empty() || one.split == Split::Train)
            continue;
        const double own = one.label == "Negative" ? *one.score : 1 - *one.score;
        if (own < 1 - own)
            order.emplace_back(own, one.id);
    }
    std::ranges::sort(order);
    const std::vector<std::int64_t> queue = queue_ids(project, task, {.kind = QueueKind::SuspectedMistakes});
    ASSERT_EQ(queue.size(), order.size());
    ASSERT_FALSE(queue.empty());
    for (std::size_t i = 0; i < queue.size(); ++i)
        EXPECT_EQ(queue[i], order[i].second);
    label_comments(project, task, {{queue[0]}}, {.label = all[static_cast<std::size_t>(queue[0] - all[0].id)].label == "Negative" ? "Positive" : "Negative"}, "a");
    EXPECT_NE(queue_ids(project, task, {.kind = QueueKind::SuspectedMistakes})[0], queue[0]); // by the label of now
}

TEST_F(Queues, SecondReadingHoldsWhatOnlyOthersHaveDecided)
{
    fill(100);
    std::vector<std::int64_t> others; // all by a
    for (const Known& one : all)
        if (!one.kind.empty())
            others.push_back(one.id);
    const std::int64_t mine = others[4];
    label_comments(project, task, {{mine}}, {.label = "Positive"}, "b", Reading::Second);
    std::vector<std::int64_t> queue = queue_ids(project, task, {.kind = QueueKind::SecondReading, .annotator = "b", .seed = 1});
    std::ranges::sort(queue);
    std::erase(others, mine);
    EXPECT_EQ(queue, others);
    label_comments(project, task, {{mine}}, {.label = "Negative"}, "a");
    EXPECT_EQ(queue_ids(project, task, {.kind = QueueKind::SecondReading, .annotator = "a"}), std::vector<std::int64_t>{});
}

TEST_F(Queues, SecondReadingKeepsItsOrderWhileItIsRead)
{
    fill(100);
    const QueueRequest request{.kind = QueueKind::SecondReading, .annotator = "b", .seed = 7};
    std::vector<std::int64_t> queue = queue_ids(project, task, request);
    ASSERT_GT(queue.size(), 10u);
    EXPECT_FALSE(std::ranges::is_sorted(queue));
    for (const std::size_t place : {std::size_t{5}, std::size_t{0}}) {
        label_comments(project, task, {{queue[place]}}, {.label = "Positive"}, "b", Reading::Second);
        queue.erase(queue.begin() + static_cast<std::ptrdiff_t>(place));
        EXPECT_EQ(queue_ids(project, task, request), queue);
    }
}

TEST_F(Queues, WhatIsLeftUndecidedComesAtTheEndOfTheSecondReading)
{
    fill(100);
    const QueueRequest request{.kind = QueueKind::SecondReading, .annotator = "b", .seed = 7};
    std::vector<std::int64_t> queue = queue_ids(project, task, request);
    ASSERT_GT(queue.size(), 4u);
    label_comments(project, task, {{queue[0]}}, {.kind = AnnotationKind::Skip}, "b", Reading::Second);
    label_comments(project, task, {{queue[2]}}, {.kind = AnnotationKind::Unsure}, "b", Reading::Second);
    const ReadingsLeft left = readings_left(project, task, "b");
    EXPECT_EQ(left.unread.size(), queue.size() - 2);
    EXPECT_EQ(left.undecided.size(), 2u);
    EXPECT_EQ(left.labelled, 0);
    std::ranges::rotate(queue, queue.begin() + 1);
    std::rotate(queue.begin() + 1, queue.begin() + 2, queue.end()); // the one that was third
    EXPECT_EQ(queue_ids(project, task, request), queue);
    label_comments(project, task, {{queue.back()}}, {.label = "Positive"}, "b", Reading::Second);
    queue.pop_back();
    EXPECT_EQ(queue_ids(project, task, request), queue);
    EXPECT_EQ(readings_left(project, task, "b").labelled, 1);
}

}
}
