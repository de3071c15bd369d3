// What cannot be evaluated is refused with a sentence; what is not defined is empty.
#include "common/error.h"
#include "evaluation/calibration.h"
#include "evaluation/evaluation.h"
#include "evaluation/probability_loss.h"

#include <gtest/gtest.h>
#include <limits>
#include <nlohmann/json.hpp>

namespace winnow {
namespace {

const std::vector<std::string> labels = {"Fine", "Hostile"};
const double not_a_number = std::numeric_limits<double>::quiet_NaN();

template<typename Action>
void expect_error(ErrorKind kind, const std::string& part, Action action)
{
    try {
        action();
        FAIL() << "no error";
    } catch (const Error& error) {
        EXPECT_EQ(kind, error.kind());
        EXPECT_NE(std::string::npos, std::string(error.what()).find(part)) << error.what();
    }
}

TEST(Sample, NothingToEvaluateIsSaid)
{
    expect_error(ErrorKind::BadInput, "nothing to evaluate", [] { evaluate({}, labels, 1); });
}

TEST(Sample, AScoreThatIsNotANumberIsRefusedWithItsRow)
{
    expect_error(ErrorKind::BadInput, "row 2", [] { evaluate({{{0.5, 0.5}, {not_a_number, 0.2}}, {0, 1}}, labels, 1); });
    expect_error(ErrorKind::BadInput, "row 1", [] { roc_auc({{not_a_number}, {1}}); });
    const double infinite = std::numeric_limits<double>::infinity();
    expect_error(ErrorKind::BadInput, "row 1", [&] { average_precision({{infinite}, {1}}); });
}

TEST(Sample, RowsThatDoNotFitAreRefused)
{
    expect_error(ErrorKind::BadInput, "2 rows of scores for 1 labels", [] { check_sample({{{0.5, 0.5}, {0.1, 0.9}}, {0}}); });
    expect_error(ErrorKind::BadInput, "row 2", [] { check_sample(ScoredSample{{{0.5, 0.5}, {0.1}}, {0, 1}}); });
    expect_error(ErrorKind::BadInput, "row 1", [] { check_sample(ScoredSample{{{0.5, 0.5}}, {2}}); });
    expect_error(ErrorKind::BadInput, "row 1", [] { check_sample(ScoredSample{{{0.5, 0.5}}, {-1}}); });
    expect_error(ErrorKind::BadInput, "fewer than two", [] { check_sample(ScoredSample{{{0.5}}, {0}}); });
}

TEST(Sample, LabelsThatDoNotFitTheScoresAreRefused)
{
    const ScoredSample sample{{{0.5, 0.5}}, {0}};
    expect_error(ErrorKind::Usage, "3 labels", [&] { evaluate(sample, {"a", "b", "c"}, 1); });
    expect_error(ErrorKind::Usage, "positive label", [&] { evaluate(sample, labels, 2); });
    expect_error(ErrorKind::Usage, "threshold", [&] { evaluate(sample, labels, 1, not_a_number); });
}

TEST(Sample, ScoresThatAreNoProbabilitiesAreRefusedWhereTheyMustBe)
{
    expect_error(ErrorKind::BadInput, "outside 0 to 1", [] { brier_score({{1.5}, {1}}); });
    expect_error(ErrorKind::BadInput, "outside 0 to 1", [] { calibration_curve({{-0.5}, {1}}); });
    EXPECT_EQ(1.0, roc_auc({{3.5, -2}, {1, 0}}));
}

TEST(Sample, TheRoundingOfAFloatSoftmaxIsNoFault)
{
    EXPECT_EQ(0.0, brier_score({{1.0000001}, {1}}));
}

TEST(Evaluation, OneClassAloneHasNoCurveAndNoArea)
{
    const Evaluation evaluation = evaluate({{{0.4, 0.6}, {0.7, 0.3}}, {0, 0}}, labels, 1);
    EXPECT_FALSE(evaluation.roc_auc);
    EXPECT_FALSE(evaluation.average_precision);
    EXPECT_TRUE(evaluation.roc.empty());
    EXPECT_TRUE(evaluation.precision_recall.empty());
    EXPECT_FALSE(evaluation.intervals[static_cast<std::size_t>(Measure::RocAuc)]);
    EXPECT_EQ(0.5, evaluation.report.accuracy);
}

TEST(Evaluation, JsonHoldsTheFiguresAndNullForWhatIsNotDefined)
{
    const nlohmann::json json = evaluate({{{0.4, 0.6}, {0.7, 0.3}}, {0, 0}}, labels, 1);
    for (const char* key : {"n", "threshold", "confusion_matrix", "labels", "accuracy", "precision", "recall", "f1", "macro_f1",
                            "roc_auc", "average_precision", "brier", "intervals"})
        EXPECT_TRUE(json.contains(key)) << key;
    EXPECT_TRUE(json.at("roc_auc").is_null());
    EXPECT_TRUE(json.at("threshold").is_null());
    EXPECT_EQ(nlohmann::json::parse("[[1,1],[0,0]]"), json.at("confusion_matrix"));
    EXPECT_EQ("Hostile", json.at("positive_label"));
}

TEST(Evaluation, JsonOfTheCurvesHoldsNoInfinity)
{
    const Evaluation evaluation = evaluate({{{0.4, 0.6}, {0.7, 0.3}}, {1, 0}}, labels, 1, 0.5);
    const nlohmann::json curves = curves_json(evaluation);
    EXPECT_TRUE(curves.at("roc").front().at(2).is_null());
    EXPECT_EQ(nlohmann::json({1.0, 0.0, nullptr}), curves.at("precision_recall").back());
    EXPECT_EQ(2u, curves.at("calibration").size());
}

TEST(Evaluation, WithoutAThresholdTheFirstOfEqualScoresIsPredicted)
{
    EXPECT_EQ(std::vector<int>({0, 1}), predict({{{0.5, 0.5}, {0.4, 0.6}}, {0, 0}}, 1, std::nullopt));
    EXPECT_EQ(std::vector<int>({1, 1}), predict({{{0.5, 0.5}, {0.4, 0.6}}, {0, 0}}, 1, 0.5));
}

}
}
