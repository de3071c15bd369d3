// The list shows what a plain loop over all comments would choose, in the order it would have.

#include "store/comment_list.h"

#include "common/error.h"
#include "store/comment_index.h"
#include "store/comments.h"
#include "store/imports.h"
#include "store/label_queue.h"
#include "store/labelling.h"
#include "store/metadata_columns.h"
#include "store/runs.h"
#include "store/scores.h"
#include "store/second_reading.h"
#include "store/splits.h"
#include "store/tasks.h"
#include "support/expect_error.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <sstream>
#include <variant>

namespace winnow {
namespace {

// What the tests know of each comment without asking the document.
struct Known {
    std::int64_t id = 0;
    std::string text;
    std::string kind; // "label", "skip", "unsure" or none
    std::string label;
    std::int64_t decided = 0;
    Split split = Split::None;
    std::optional<double> score; // of the positive label
    std::string label_of_run;
    std::string thread;
    std::int64_t import = 0;
};

class Lists : public testing::TestWithParam<int> {
protected:
    // 12,000 comments take the way of long lists, 300 that of short ones.
    void fill(int count)
    {
        std::mt19937 random(7);
        Transaction transaction(project);
        task = add_task(project, Task{});
        for (const char* file : {"one.csv", "two.csv"})
            import_ids.push_back(add_import(project, file, "{}"));
        add_comments(count, random);
        decide(random);
        split_all(random);
        run = add_run(project, {.task_id = task, .model = "m", .task = R"({"labels":["Positive","Negative"],"positive_label":"Negative"})", .settings = "{}"});
        score_all(random);
        transaction.commit();
    }

    void add_comments(int count, std::mt19937& random)
    {
        const char* const words[] = {"bin", "lamp", "street", "thanks", "loud"};
        Comments comments(project);
        for (int i = 0; i < count; ++i) {
            if (i == first_left_out)
                CommentIndex(project).leave_from(all.back().id + 1);
            Known one;
            for (unsigned word = random() % 9 + 1; word > 0; --word)
                one.text += std::string(one.text.empty() ? "" : " ") + words[random() % 5];
            one.thread = random() % 4 ? std::to_string(random() % 30) : "";
            one.import = import_ids[random() % 2];
            one.id = comments.add({.import_id = one.import, .text = one.text,
                                   .metadata = one.thread.empty() ? "{}" : R"({"a":1,"thread":")" + one.thread + "\"}"}, one.text);
            all.push_back(one);
        }
    }

    void decide(std::mt19937& random)
    {
        for (Known& one : all) {
            const unsigned dice = random() % 10;
            if (dice < 2)
                continue;
            Annotation entry{.comment_id = one.id, .task_id = task, .annotator = "a"};
            entry.kind = dice == 2 ? AnnotationKind::Skip : dice == 3 ? AnnotationKind::Unsure : AnnotationKind::Label;
            one.kind = dice == 2 ? "skip" : dice == 3 ? "unsure" : "label";
            if (one.kind == "label")
                one.label = entry.label = random() % 3 ? "Positive" : "Negative";
            one.decided = annotations.add(entry);
        }
    }

    void split_all(std::mt19937& random)
    {
        std::vector<SplitEntry> entries;
        for (Known& one : all)
            if (const unsigned part = random() % 8; part < 7) {
                one.split = part < 4 ? Split::Train : part < 5 ? Split::Validation : Split::Test;
                entries.push_back({one.id, one.split, static_cast<std::int64_t>(entries.size())});
            }
        set_splits(project, task, entries, "{}");
    }

    void score_all(std::mt19937& random)
    {
        std::vector<StoredScore> scored;
        for (Known& one : all)
            if (random() % 10) {
                one.score = static_cast<double>(random() % 101) / 100;
                one.label_of_run = one.label;
                scored.push_back({one.id, one.split, one.label, {1 - *one.score, *one.score}, false});
            }
        set_scores(project, run, scored);
    }


    bool passes_run(const Known& one, const RunFilter& filter) const
    {
        if (!one.score || (filter.part && one.split != *filter.part))
            return false;
        if ((filter.least_score && *one.score < *filter.least_score) || (filter.below_score && *one.score >= *filter.below_score))
            return false;
        const double threshold = filter.threshold.value_or(0.5);
        const bool positive = filter.threshold ? *one.score >= threshold : *one.score > 1 - *one.score;
        const bool labelled = !one.label_of_run.empty();
        const bool is_right = labelled && positive == (one.label_of_run == "Negative");
        if (filter.outcome == RunFilter::Outcome::Right && !is_right)
            return false;
        if (filter.outcome == RunFilter::Outcome::Wrong && (!labelled || is_right))
            return false;
        if (!filter.true_label.empty() && one.label_of_run != filter.true_label)
            return false;
        return filter.predicted_label.empty() || (labelled && positive == (filter.predicted_label == "Negative"));
    }

    static bool has_words(const std::string& text, const std::string& words)
    {
        std::set<std::string> there;
        std::istringstream stream(text);
        for (std::string word; stream >> word;)
            there.insert(word);
        std::istringstream wanted(words);
        for (std::string word; wanted >> word;) {
            const bool last = wanted.eof();
            if (std::ranges::none_of(there, [&](const std::string& one) { return last ? one.starts_with(word) : one == word; }))
                return false;
        }
        return true;
    }

    bool passes(const Known& one, const CommentFilter& filter) const
    {
        static const std::map<LabelState, std::string> kinds = {{LabelState::Labelled, "label"}, {LabelState::Skipped, "skip"},
                                                                {LabelState::Unsure, "unsure"}, {LabelState::Unlabelled, ""}};
        if (filter.state && one.kind != kinds.at(*filter.state))
            return false;
        if (!filter.label.empty() && one.label != filter.label)
            return false;
        if (filter.split && one.split != *filter.split)
            return false;
        if (filter.import_id && one.import != *filter.import_id)
            return false;
        if (filter.ids && std::ranges::find(*filter.ids, one.id) == filter.ids->end())
            return false;
        for (const MetadataFilter& metadata : filter.metadata)
            if (one.thread.empty() || one.thread != metadata.value)
                return false;
        return has_words(one.text, filter.words) && (!filter.run || passes_run(one, *filter.run));
    }

    // What comes after the place: a comment without a value is last either way.
    std::pair<bool, std::vector<std::variant<double, std::string>>> place(const Known& one, OrderKey key) const
    {
        const double id = static_cast<double>(one.id);
        switch (key) {
        case OrderKey::Id: return {false, {id}};
        case OrderKey::Length: return {false, {static_cast<double>(one.text.size()), id}};
        case OrderKey::Label: return {one.kind.empty(), {one.kind == "label" ? 0.0 : one.kind == "skip" ? 1.0 : 2.0, one.label, id}};
        case OrderKey::Split: return {one.split == Split::None, {static_cast<double>(one.split), id}};
        case OrderKey::Score: return {!one.score, {one.score.value_or(0), id}};
        case OrderKey::SelfConfidence: {
            const bool known = one.score && !one.label_of_run.empty();
            return {!known, {known ? (one.label_of_run == "Negative" ? *one.score : 1 - *one.score) : 0.0, id}};
        }
        case OrderKey::Metadata: return {one.thread.empty(), {one.thread.empty() ? 0.0 : std::stod(one.thread), id}};
        case OrderKey::Decided: return {one.kind.empty(), {static_cast<double>(one.decided), id}};
        }
        return {};
    }

    std::vector<std::int64_t> expected(const CommentFilter& filter, const CommentOrder& order, std::int64_t limit) const
    {
        std::vector<std::pair<decltype(place({}, OrderKey::Id)), std::int64_t>> chosen;
        for (const Known& one : all)
            if (passes(one, filter))
                chosen.emplace_back(place(one, order.key), one.id);
        for (auto& [where, id] : chosen)
            if (where.first) // all alike: by id
                where.second = {static_cast<double>(id)};
        std::ranges::sort(chosen, [&](const auto& one, const auto& other) {
            if (one.first.first != other.first.first)
                return !one.first.first;
            return order.direction == Direction::Ascending ? one.first.second < other.first.second : other.first.second < one.first.second;
        });
        std::vector<std::int64_t> ids;
        for (const auto& item : chosen)
            if (limit == 0 || static_cast<std::int64_t>(ids.size()) < limit)
                ids.push_back(item.second);
        return ids;
    }

    CommentFilter random_filter(std::mt19937& random) const
    {
        CommentFilter filter;
        const auto sometimes = [&] { return random() % 5 == 0; };
        if (sometimes())
            filter.state = static_cast<LabelState>(random() % 4);
        if (sometimes())
            filter.label = random() % 2 ? "Positive" : "Negative";
        if (sometimes())
            filter.split = static_cast<Split>(random() % 4);
        if (sometimes())
            filter.import_id = import_ids[random() % 2];
        if (sometimes())
            filter.metadata = {{"thread", std::to_string(random() % 30)}};
        if (sometimes())
            filter.words = std::vector<std::string>{"bin", "st", "lamp loud", "bin lamp thanks loud", "nowhere", "?!"}[random() % 6];
        if (filter.words == "?!")
            filter.words.clear();
        if (random() % 3 == 0)
            filter.run = random_run_filter(random);
        if (random() % 8 == 0) {
            filter.ids.emplace();
            const unsigned share = random() % 2 ? 1 : 50;
            for (const Known& one : all)
                if (random() % share == 0)
                    filter.ids->push_back(one.id);
        }
        return filter;
    }

    RunFilter random_run_filter(std::mt19937& random) const
    {
        RunFilter filter{.run = run, .outcome = static_cast<RunFilter::Outcome>(random() % 3)};
        if (random() % 2)
            filter.threshold = static_cast<double>(random() % 10) / 10;
        if (random() % 3 == 0)
            filter.true_label = random() % 2 ? "Positive" : "Negative";
        if (random() % 3 == 0)
            filter.predicted_label = random() % 2 ? "Positive" : "Negative";
        if (random() % 4 == 0)
            filter.part = static_cast<Split>(random() % 4);
        if (random() % 4 == 0)
            filter.least_score = 0.3;
        if (random() % 4 == 0)
            filter.below_score = 0.6;
        return filter;
    }

    void expect_lists_of_a_plain_loop(int trials)
    {
        std::mt19937 random(3);
        std::size_t found = 0;
        for (int trial = 0; trial < trials; ++trial) {
            const CommentFilter filter = random_filter(random);
            const CommentOrder order{.key = static_cast<OrderKey>(random() % 8), .direction = static_cast<Direction>(random() % 2), .run = run, .metadata_key = "thread"};
            const std::int64_t limit = random() % 2 ? 0 : 50;
            const std::vector<std::int64_t> ids = matching_ids(project, task, filter, order, limit);
            ASSERT_EQ(ids, expected(filter, order, limit)) << "trial " << trial << ", order " << static_cast<int>(order.key);
            found += ids.size();
        }
        EXPECT_GT(found, 1000u);
    }

    test::TemporaryFolder folder;
    Project project = Project::create(folder / "sample.winnow");
    Annotations annotations{project};
    std::int64_t task = 0;
    std::int64_t run = 0;
    int first_left_out = -1; // from this comment on they are not indexed
    std::vector<std::int64_t> import_ids;
    std::vector<Known> all;
};

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

class List : public Lists {};

TEST_F(List, RowsHaveWhatTheTableShows)
{
    fill(50);
    const Known& one = *std::ranges::find_if(all, [](const Known& known) { return known.score && !known.label.empty() && known.split == Split::Test; });
    set_note(project, task, one.id, "odd", "b");
    const std::vector<CommentRow> rows = comment_rows(project, task, run, {{one.id, 9999, all[0].id}});
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].id, one.id);
    EXPECT_EQ(rows[0].text, one.text);
    EXPECT_EQ(rows[0].import_file, one.import == import_ids[0] ? "one.csv" : "two.csv");
    EXPECT_EQ(rows[0].split, Split::Test);
    EXPECT_EQ(rows[0].score, one.score);
    EXPECT_EQ(rows[0].label_of_run, one.label);
    ASSERT_TRUE(rows[0].decision);
    EXPECT_EQ(rows[0].decision->label, one.label);
    EXPECT_EQ(rows[0].decision->annotator, "a"); // whose label it is, whoever noted something
    EXPECT_EQ(rows[0].decision->note, "odd");
    EXPECT_EQ(rows[1].id, all[0].id);
    EXPECT_FALSE(comment_rows(project, task, 0, {{one.id}})[0].score);
    EXPECT_EQ(comment_rows(project, task, run, {{one.id}}, 5)[0].text, one.text.substr(0, 5));
}

TEST_F(List, CountsAddUp)
{
    fill(200);
    const LabelCounts counts = label_counts(project, task);
    const auto number = [&](auto test) { return std::ranges::count_if(all, test); };
    EXPECT_EQ(counts.total, 200);
    EXPECT_EQ(counts.labels.at("Positive"), number([](const Known& one) { return one.label == "Positive"; }));
    EXPECT_EQ(counts.skipped, number([](const Known& one) { return one.kind == "skip"; }));
    EXPECT_EQ(counts.unsure, number([](const Known& one) { return one.kind == "unsure"; }));
    EXPECT_EQ(counts.unlabelled, number([](const Known& one) { return one.kind.empty(); }));
    EXPECT_EQ(counts.labelled() + counts.skipped + counts.unsure + counts.unlabelled, 200);
}

TEST_F(List, DecisionsSinceATimeAreCountedWithoutThoseTakenBack)
{
    fill(10);
    const std::string before = now_utc();
    label_comments(project, task, {{all[0].id, all[1].id}}, {.label = "Positive"}, "c");
    label_comments(project, task, {{all[2].id}}, {.kind = AnnotationKind::Skip}, "c");
    label_comments(project, task, {{all[3].id}}, {.label = "Positive"}, "d");
    EXPECT_EQ(labels_since(project, "c", before), 3);
    undo(project, "c");
    EXPECT_EQ(labels_since(project, "c", before), 2);
    EXPECT_EQ(labels_since(project, "c", "9999"), 0);
}

TEST_F(List, MetadataHasItsNamesAndValues)
{
    fill(100);
    add_metadata_columns(project, std::vector<std::string>{"thread", "a"});
    add_metadata_columns(project, std::vector<std::string>{"a", "b"});
    EXPECT_EQ(metadata_keys(project), (std::vector<std::string>{"thread", "a", "b"}));
    const auto values = metadata_values(project, "thread");
    std::int64_t sum = 0;
    for (const auto& [value, number] : values)
        sum += number;
    EXPECT_EQ(sum, std::ranges::count_if(all, [](const Known& one) { return !one.thread.empty(); }));
    EXPECT_GE(values.front().second, values.back().second);
    EXPECT_EQ(metadata_values(project, "thread", 3).size(), 3u);
}

TEST_F(List, OrderByMetadataFollowsWhatIsChanged)
{
    fill(20);
    const CommentOrder order{.key = OrderKey::Metadata, .direction = Direction::Descending, .metadata_key = "thread"};
    matching_ids(project, task, {}, order);
    Comments comments(project);
    Comment changed = comments.get(all[7].id);
    changed.metadata = R"({"thread":"1000"})";
    comments.update(changed, changed.text);
    EXPECT_EQ(matching_ids(project, task, {}, order).front(), all[7].id);
    const std::int64_t added = comments.add({.text = "new", .metadata = R"({"thread":2000})"}, "new");
    EXPECT_EQ(matching_ids(project, task, {}, order).front(), added);
    delete_comments(project, {{added}}, "a");
    EXPECT_EQ(matching_ids(project, task, {}, order).front(), all[7].id);
    undo(project, "a");
    EXPECT_EQ(matching_ids(project, task, {}, order).front(), added);
}

// Numbers by size, then texts whatever their case; of long ones the beginning orders, and the whole is what is asked for.
TEST_F(List, MetadataIsOrderedAndFoundAsItIsIndexedAndAsItIsRead)
{
    task = add_task(project, Task{});
    const std::string longer = std::string(62, 'z') + "\u00fc" + "one"; // its 64th byte is inside a character
    const std::vector<std::string> values = {"b", "10", "B", "9", longer, "a", "1e1", longer + "s", "-2.5", "ä", "b"};
    Comments comments(project);
    for (const std::string& value : values)
        comments.add({.text = "t", .metadata = nlohmann::json{{"k", value}}.dump()}, value);
    comments.add({.text = "none"}, "none");
    const std::vector<std::int64_t> ascending = {9, 4, 2, 7, 6, 1, 3, 11, 5, 8, 10, 12};
    const auto expect_all = [&] {
        EXPECT_EQ(matching_ids(project, task, {}, {.key = OrderKey::Metadata, .metadata_key = "k"}), ascending);
        EXPECT_EQ(matching_ids(project, task, {}, {.key = OrderKey::Metadata, .metadata_key = "k"}, 3), (std::vector<std::int64_t>{9, 4, 2}));
        EXPECT_EQ(matching_ids(project, task, {.metadata = {{"k", "b"}}}), (std::vector<std::int64_t>{1, 11}));
        EXPECT_EQ(matching_ids(project, task, {.metadata = {{"k", "10"}}}), (std::vector<std::int64_t>{2}));
        EXPECT_EQ(matching_ids(project, task, {.metadata = {{"k", longer}}}), (std::vector<std::int64_t>{5}));
        const auto counts = metadata_values(project, "k");
        EXPECT_EQ(counts.size(), 10u);
        EXPECT_EQ(counts.front(), (std::pair<std::string, std::int64_t>("b", 2)));
    };
    expect_all();
    CommentIndex(project).leave_from(1); // as if none were indexed
    expect_all();
}

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
    std::vector<std::int64_t> others;
    for (const Known& one : all)
        if (!one.kind.empty())
            others.push_back(one.id);
    const std::int64_t mine = others[4];
    label_comments(project, task, {{mine}}, {.label = "Positive"}, "b", Reading::Second);
    std::vector<std::int64_t> queue = queue_ids(project, task, {.kind = QueueKind::SecondReading, .annotator = "b", .seed = 1});
    std::ranges::sort(queue);
    std::erase(others, mine);
    EXPECT_EQ(queue, others);
    EXPECT_EQ(queue_ids(project, task, {.kind = QueueKind::SecondReading, .annotator = "a"}), std::vector<std::int64_t>{});
}

}
}
