#include "ingest/import_test.h"

#include "store/comment_list.h"
#include "store/imports.h"

#include <cstdlib>

namespace winnow {
namespace {

TEST_F(Importing, CommentsLabelsAndMetadataArrive)
{
    const ImportSummary summary = import("comment,label,id,rater,thread\nfirst,negative,a1,Kim,elm road\nsecond,,a2,,\n");
    EXPECT_EQ(summary.imported, 2);
    EXPECT_EQ(summary.labelled, 1);
    EXPECT_EQ(summary.unlabelled, 1);
    const Comment comment = Comments(m_project).get(1);
    EXPECT_EQ(comment.text, "first");
    EXPECT_EQ(comment.external_id, "a1");
    EXPECT_EQ(comment.metadata, R"({"thread":"elm road"})");
    EXPECT_EQ(label_of(1), "Negative");
    EXPECT_EQ(Annotations(m_project).current(1, m_task.id)->annotator, "Kim");
}

TEST_F(Importing, ANumberBecomesALabelByTheMedianAndIsKept)
{
    ImportOptions options;
    options.source.rule = rule_from_threshold("median");
    const ImportSummary summary = import("comment;isHate\na;0,1\nb;0,5\nc;1\nd;0\n", options);
    EXPECT_DOUBLE_EQ(summary.threshold.value(), 0.3);
    EXPECT_EQ(summary.labels.at("Negative"), 2);
    EXPECT_DOUBLE_EQ(Annotations(m_project).current(2, m_task.id)->fraction.value(), 0.5);
    EXPECT_EQ(Comments(m_project).get(2).metadata, R"({"isHate":"0,5"})");
}

TEST_F(Importing, ACountOrAYesOrNoIsKeptButIsNoFraction)
{
    ImportOptions options;
    options.source.mapping.label = "hostile_votes";
    options.source.rule = rule_from_threshold("3");
    import("text,hostile_votes\na,0\nb,1\nc,5\n", options);
    const auto fraction = [&](std::int64_t comment) { return Annotations(m_project).current(comment, m_task.id)->fraction; };
    EXPECT_NE(label_of(2), m_task.task.positive_label);
    EXPECT_EQ(label_of(3), m_task.task.positive_label);
    for (const std::int64_t comment : {1, 2, 3})
        EXPECT_FALSE(fraction(comment)) << comment;
    EXPECT_EQ(Comments(m_project).get(2).metadata, R"({"hostile_votes":"1"})");
    EXPECT_EQ(Comments(m_project).get(3).metadata, R"({"hostile_votes":"5"})");
    EXPECT_EQ(metadata_keys(m_project), std::vector<std::string>{"hostile_votes"});
    options.source.mapping.label = "label";
    options.source.rule = rule_from_threshold("0.5");
    import("text,label\nd,0\ne,1\n", options);
    EXPECT_EQ(label_of(5), m_task.task.positive_label);
    EXPECT_FALSE(fraction(5));
    EXPECT_EQ(label_columns_of_imports(m_project), (std::set<std::string>{"hostile_votes", "label"}));
}

TEST_F(Importing, ValuesAreMappedToLabelsByName)
{
    ImportOptions options;
    options.source.rule = rule_from_map("1=Negative,0=Positive,?=");
    const ImportSummary summary = import("text,label\na,1.0\nb,0\nc,?\nd,other\n", options);
    EXPECT_EQ(summary.labelled, 2);
    EXPECT_EQ(summary.unlabelled, 1);
    EXPECT_EQ(summary.refusals.at(reason_no_such_label), 1);
    EXPECT_EQ(label_of(1), "Negative");
    EXPECT_EQ(Comments(m_project).get(1).metadata, R"({"label":"1.0"})") << "a number says more than the label made of it";
    EXPECT_EQ(Comments(m_project).get(3).metadata, "{}");
}

// The first import fills a document by another way than the later ones; what is there afterwards must not tell.
TEST_F(Importing, TheFirstLeavesTheDocumentAsALaterOneDoes)
{
    import("comment,label\nGood evening Café,negative\nthe lamp is out,\ngood evening  café,positive\n");
    import("comment,label\nthe lamp is out,positive\nanother lamp,\n");
    Comments comments(m_project);
    EXPECT_EQ(comments.count(), 4);
    EXPECT_EQ(matching_ids(m_project, 1, {.words = "lamp"}).size(), 2u);
    EXPECT_EQ(matching_ids(m_project, 1, {.words = "evening cafe"}).size(), 2u);
    EXPECT_EQ(label_of(2), "Positive");
    EXPECT_NO_THROW(m_project.database().exec("INSERT INTO comment_words (comment_words, rank) VALUES ('integrity-check', 1)"));
    EXPECT_NO_THROW(Project::open(m_folder / "p.winnow")) << "with every index, and each in order";
}

TEST_F(Importing, TheQuoteCanBeAnApostropheOrNone)
{
    ImportOptions options;
    options.source.reading.quote = '\'';
    import("text,label\n'one, \"two\"',Positive\n", options);
    EXPECT_EQ(Comments(m_project).get(1).text, "one, \"two\"");
    options.source.reading.quote = no_quote;
    import("text,label\n\"six feet,Positive\n\"seven\",Negative\n", options);
    EXPECT_EQ(Comments(m_project).get(2).text, "\"six feet");
    EXPECT_EQ(Comments(m_project).get(3).text, "\"seven\"");
}

TEST_F(Importing, EthosHas515PositivesAtItsMedian)
{
    const char* const given = std::getenv("WINNOW_ETHOS");
    const std::filesystem::path folder = given ? given : WINNOW_SOURCE_DIR "/../shared/data/ethos";
    const std::filesystem::path path = folder / "Ethos_Dataset_Binary.csv";
    if (!std::filesystem::exists(path))
        GTEST_SKIP() << "ETHOS is not there; WINNOW_ETHOS names its folder";
    ImportOptions options;
    options.source.rule = rule_from_threshold("median");
    options.duplicates = Duplicates::Keep;
    const ImportSummary summary = import_file(m_project, m_task, path, options);
    EXPECT_EQ(summary.shape.delimiter, ';');
    EXPECT_EQ(summary.rows, 998);
    EXPECT_EQ(summary.refused, 0);
    EXPECT_EQ(summary.labels.at("Negative"), 515);
}

}
}
