#include "jobs/run_figures.h"

#include "jobs/comment_slices.h"

#include <gtest/gtest.h>

namespace winnow {
namespace {

Task fine_or_hostile()
{
    Task task;
    task.labels = {"Fine", "Hostile"};
    task.positive_label = "Hostile";
    return task;
}

TEST(RunFigures, APartHasItsLabelledCommentsInOrder)
{
    const std::vector<StoredScore> scores = {{3, Split::Test, "Fine", {0.9, 0.1}, false},
                                             {4, Split::Test, "", {0.5, 0.5}, false},
                                             {5, Split::Validation, "Fine", {0.8, 0.2}, false},
                                             {9, Split::Test, "Hostile", {0.3, 0.7}, false}};
    const ScoredPart part = scored_part(scores, fine_or_hostile(), Split::Test);
    EXPECT_EQ(part.comments, (std::vector<std::int64_t>{3, 9}));
    EXPECT_EQ(part.sample.truths, (std::vector<int>{0, 1}));
    EXPECT_EQ(part.sample.scores[1][1], 0.7);
}

TEST(RunFigures, LabelsThatChangedSinceTheRunAreCounted)
{
    const ScoredPart part{{{{0.9, 0.1}, {0.2, 0.8}, {0.4, 0.6}, {0.4, 0.6}}, {0, 1, 0, 1}}, {1, 2, 3, 4}};
    const auto row = [](std::int64_t id, AnnotationKind kind, const char* label) {
        CommentRow row{.id = id};
        row.decision.emplace();
        row.decision->kind = kind;
        row.decision->label = label;
        return row;
    };
    const std::vector<CommentRow> rows = {row(3, AnnotationKind::Label, "Hostile"), row(1, AnnotationKind::Label, "Fine"), row(2, AnnotationKind::Skip, ""),
                                          row(9, AnnotationKind::Label, "Fine")};
    EXPECT_EQ(changed_labels(part, fine_or_hostile(), rows), 3u); // one relabelled, one skipped, one gone
}

TEST(RunFigures, PairsAreWhatBothRunsHave)
{
    const ScoredPart first{{{{0.9, 0.1}, {0.2, 0.8}, {0.4, 0.6}}, {0, 1, 0}}, {1, 2, 3}};
    const ScoredPart second{{{{0.3, 0.7}, {0.6, 0.4}}, {1, 1}}, {3, 2}};
    const PairedParts pairs = paired_parts(first, second, LabelsOf::First);
    EXPECT_EQ(pairs.comments, (std::vector<std::int64_t>{2, 3}));
    EXPECT_EQ(pairs.first.scores[0][1], 0.8);
    EXPECT_EQ(pairs.second.scores[0][1], 0.4);
    EXPECT_EQ(pairs.second.scores[1][1], 0.7);
}

TEST(RunFigures, ACommentThatWasRelabelledHasOneLabelForBoth)
{
    const ScoredPart first{{{{0.9, 0.1}, {0.2, 0.8}}, {0, 1}}, {1, 2}};
    const ScoredPart second{{{{0.3, 0.7}, {0.6, 0.4}}, {1, 1}}, {1, 2}};
    EXPECT_EQ(paired_parts(first, second, LabelsOf::First).second.truths, (std::vector<int>{0, 1}));
    EXPECT_EQ(paired_parts(first, second, LabelsOf::Second).first.truths, (std::vector<int>{1, 1}));
    EXPECT_EQ(paired_parts(first, second, LabelsOf::Second).relabelled, 1);
}

std::vector<CommentRow> rows_of(std::size_t n)
{
    std::vector<CommentRow> rows(n);
    for (std::size_t i = 0; i < n; ++i) {
        rows[i].text = i % 2 == 0 ? "a few words" : "one two three four five six seven eight nine ten eleven twelve";
        rows[i].metadata = i < 6 ? R"({"thread":"lights"})" : i < 12 ? R"({"thread":"bins"})" : R"({"thread":"rare"})";
    }
    return rows;
}

TEST(CommentSlices, ComeOfColumnsAndLength)
{
    const std::vector<std::string> columns = {"thread"};
    const auto slices = comment_slices(rows_of(14), columns);
    ASSERT_EQ(slices.size(), 4u); // "rare" has two comments only; all are of one script
    EXPECT_EQ(slices[0].value, "bins");
    EXPECT_EQ(slices[0].places, (std::vector<std::size_t>{6, 7, 8, 9, 10, 11}));
    EXPECT_EQ(slices[1].value, "lights");
    EXPECT_EQ(slices[2].kind, SliceKind::Words);
    EXPECT_EQ(slices[2].most_words, 10u);
    EXPECT_EQ(slices[2].places.size(), 7u);
    EXPECT_EQ(slices[3].fewest_words, 11u);
}

TEST(CommentSlices, FilesThatCommentsCameFromAreSlices)
{
    auto rows = rows_of(16);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].import_file = i < 6 ? "may.csv" : i < 11 ? "" : "june.csv";
    std::vector<CommentSlice> sources;
    for (const CommentSlice& slice : comment_slices(rows, {}))
        if (slice.kind == SliceKind::Source)
            sources.push_back(slice);
    ASSERT_EQ(sources.size(), 3u);
    EXPECT_EQ(sources[0].value, "may.csv");
    EXPECT_EQ(sources[0].places, (std::vector<std::size_t>{0, 1, 2, 3, 4, 5}));
    EXPECT_EQ(sources[1].value, "") << "from no file";
    EXPECT_EQ(sources[2].value, "june.csv");
}

TEST(CommentSlices, ScriptsThatDifferAreSlices)
{
    auto rows = rows_of(10);
    for (std::size_t i = 0; i < 5; ++i)
        rows[i].text = "यह";
    const auto slices = comment_slices(rows, {});
    EXPECT_EQ(std::count_if(slices.begin(), slices.end(), [](const CommentSlice& slice) { return slice.kind == SliceKind::Script && slice.places.size() == 5; }), 2);
}

TEST(CommentSlices, WhereAllAreAlikeThereAreNone)
{
    const std::vector<CommentRow> rows(20, CommentRow{.text = "same", .metadata = R"({"thread":"one"})"});
    const std::vector<std::string> columns = {"thread", "missing"};
    EXPECT_TRUE(comment_slices(rows, columns).empty());
    EXPECT_TRUE(comment_slices({}, columns).empty());
}

}
}
