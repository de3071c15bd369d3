// Every figure against scikit-learn's, on the cases that tests/golden/evaluation.py made.
#include "evaluation/agreement.h"
#include "evaluation/calibration.h"
#include "evaluation/evaluation.h"
#include "evaluation/precision_recall.h"
#include "evaluation/probability_loss.h"
#include "evaluation/roc.h"
#include "evaluation/threshold.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <fstream>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace winnow {
namespace {

using Json = nlohmann::json;
constexpr double tolerance = 1e-9;

struct Case {
    Json expected;
    ScoredSample sample;
    int positive;
    std::optional<double> threshold;

    BinarySample binary() const { return one_against_rest(sample, positive); }
    MeasuredRun run() const { return MeasuredRun(sample, positive, threshold); }

    friend void PrintTo(const Case& one, std::ostream* out) { *out << one.expected.at("name").get<std::string>(); }
};

Case case_of(const Json& json)
{
    Case one{json, {json.at("scores"), json.at("truths")}, json.at("positive"), std::nullopt};
    if (!json.at("threshold").is_null())
        one.threshold = json.at("threshold").get<double>();
    return one;
}

std::vector<Case> cases()
{
    std::ifstream file(WINNOW_SOURCE_DIR "/tests/golden/evaluation/cases.json");
    std::vector<Case> all;
    for (const Json& json : Json::parse(file))
        all.push_back(case_of(json));
    return all;
}

class ScikitLearn : public testing::TestWithParam<Case> {};
INSTANTIATE_TEST_SUITE_P(Evaluation, ScikitLearn, testing::ValuesIn(cases()), [](const auto& one) {
    std::string name = one.param.expected.at("name");
    std::replace_if(name.begin(), name.end(), [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
    return name;
});

void expect_near(const Json& expected, std::optional<double> value)
{
    ASSERT_EQ(expected.is_null(), !value.has_value());
    if (value) {
        EXPECT_NEAR(expected.get<double>(), *value, tolerance);
    }
}

void expect_rows(const Json& expected, const std::vector<std::vector<double>>& rows)
{
    ASSERT_EQ(expected.size(), rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (std::size_t j = 0; j < expected[i].size(); ++j)
            expect_near(expected[i][j], std::isfinite(rows[i][j]) ? std::optional(rows[i][j]) : std::nullopt);
}

void expect_intervals(const Json& expected, const ByMeasure<std::optional<Interval>>& intervals)
{
    for (std::size_t m = 0; m < measure_count; ++m) {
        SCOPED_TRACE(name_of(all_measures[m]));
        ASSERT_EQ(expected[m].is_null(), !intervals[m].has_value());
        if (intervals[m])
            expect_rows(Json::array({expected[m]}), {{intervals[m]->low, intervals[m]->high}});
    }
}

std::vector<std::vector<double>> rows_of(const std::vector<RocPoint>& curve)
{
    std::vector<std::vector<double>> rows;
    for (const RocPoint& point : curve)
        rows.push_back({point.false_positive_rate, point.true_positive_rate, point.threshold});
    return rows;
}

TEST_P(ScikitLearn, MatrixAndItsThreeNormalisationsAreEqual)
{
    const Json& expected = GetParam().expected;
    const MeasuredRun run = GetParam().run();
    EXPECT_EQ(expected.at("predictions").get<std::vector<int>>(), run.predictions());
    const ConfusionMatrix matrix(GetParam().sample.label_count(), run.truths(), run.predictions());
    EXPECT_EQ(expected.at("matrix").get<std::vector<std::vector<std::int64_t>>>(), matrix.counts());
    expect_rows(expected.at("by_true"), matrix.normalised(Normalisation::ByTrue));
    expect_rows(expected.at("by_predicted"), matrix.normalised(Normalisation::ByPredicted));
    expect_rows(expected.at("by_all"), matrix.normalised(Normalisation::ByAll));
    expect_near(expected.at("kappa"), cohen_kappa(matrix));
}

TEST_P(ScikitLearn, MeasuresOfEachLabelAreEqual)
{
    const Json& expected = GetParam().expected;
    const MeasuredRun run = GetParam().run();
    const auto report = classification_report(ConfusionMatrix(GetParam().sample.label_count(), run.truths(), run.predictions()));
    for (std::size_t label = 0; label < report.labels.size(); ++label) {
        expect_near(expected.at("precision")[label], report.labels[label].precision);
        expect_near(expected.at("recall")[label], report.labels[label].recall);
        expect_near(expected.at("f1")[label], report.labels[label].f1);
        EXPECT_EQ(expected.at("support")[label].get<std::int64_t>(), report.labels[label].support);
    }
}

TEST_P(ScikitLearn, MeasuresOfTheRunAreEqual)
{
    const auto measures = GetParam().run().measures();
    for (std::size_t m = 0; m < measure_count; ++m) {
        SCOPED_TRACE(name_of(all_measures[m]));
        expect_near(GetParam().expected.at("measures")[m], measures[m]);
    }
}

TEST_P(ScikitLearn, RocCurvesAndAreasAreEqual)
{
    const Json& expected = GetParam().expected;
    expect_rows(expected.at("roc_all"), rows_of(roc_curve(GetParam().binary(), RocPoints::All)));
    expect_rows(expected.at("roc_corners"), rows_of(roc_curve(GetParam().binary(), RocPoints::Corners)));
    const auto areas = roc_auc_by_label(GetParam().sample);
    ASSERT_EQ(expected.at("auc_by_label").size(), areas.size());
    for (std::size_t label = 0; label < areas.size(); ++label)
        expect_near(expected.at("auc_by_label")[label], areas[label]);
}

TEST_P(ScikitLearn, PrecisionRecallCurvesAreEqual)
{
    std::vector<std::vector<double>> rows;
    for (const PrecisionRecallPoint& point : precision_recall_curve(GetParam().binary()))
        rows.push_back({point.precision, point.recall, point.threshold});
    expect_rows(GetParam().expected.at("precision_recall"), rows);
}

TEST_P(ScikitLearn, LossesAndCalibrationAreEqual)
{
    const Json& expected = GetParam().expected;
    expect_near(expected.at("brier"), brier_score(GetParam().binary()));
    expect_near(expected.at("log_loss"), log_loss(GetParam().sample));
    if (expected.at("calibration").empty())
        return; // scikit-learn refuses a sample of one class
    std::vector<std::vector<double>> rows;
    for (const CalibrationBin& bin : calibration_curve(GetParam().binary()))
        rows.push_back({bin.mean_score, bin.positive_share});
    expect_rows(expected.at("calibration"), rows);
}

TEST_P(ScikitLearn, IntervalsAreThoseOfTheSameResamplesMeasuredThere)
{
    BootstrapSettings settings{.resamples = 60, .confidence = 0.95, .seed = 7, .resampling = Resampling::Plain};
    expect_intervals(GetParam().expected.at("plain"), bootstrap_intervals(GetParam().run(), settings));
    settings.resampling = Resampling::Stratified;
    expect_intervals(GetParam().expected.at("stratified"), bootstrap_intervals(GetParam().run(), settings));
}

TEST_P(ScikitLearn, ChosenThresholdsCutWhereTryingEachCutDoes)
{
    const std::vector<ThresholdRule> rules = {
        {ThresholdGoal::BestF1, 0},           {ThresholdGoal::RecallAtLeast, 0.9},  {ThresholdGoal::RecallAtLeast, 1},
        {ThresholdGoal::PrecisionAtLeast, 0.8}, {ThresholdGoal::PrecisionAtLeast, 1}, {ThresholdGoal::LowestCost, 5},
        {ThresholdGoal::LowestCost, 0.2}};
    for (std::size_t i = 0; i < rules.size(); ++i) {
        SCOPED_TRACE(i);
        const Json& expected = GetParam().expected.at("cuts")[i];
        const auto chosen = choose_threshold(GetParam().binary(), rules[i]);
        ASSERT_EQ(expected.is_null(), !chosen.has_value());
        if (!chosen)
            continue;
        EXPECT_EQ(expected, Json::array({chosen->true_positives, chosen->false_positives}));
        const OperatingPoint again = operating_point(GetParam().binary(), chosen->threshold);
        EXPECT_EQ(chosen->true_positives, again.true_positives);
        EXPECT_EQ(chosen->false_positives, again.false_positives);
        EXPECT_EQ(chosen->false_negatives, again.false_negatives);
        EXPECT_EQ(chosen->true_negatives, again.true_negatives);
    }
}

}
}
