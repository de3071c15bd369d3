#include "protocol/job.h"
#include "common/files.h"
#include "protocol/result.h"
#include "support/expect_error.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>
#include <limits>
#include <nlohmann/json.hpp>
#include <sys/stat.h>

namespace winnow {
namespace {

using nlohmann::json;
using test::expect_error;
using test::TemporaryFolder;

Job sample_job()
{
    Job job;
    job.settings = recipe("codelab");
    job.model_path = "/models/gemma.gguf";
    job.base_model_name = "google/gemma-3-270m";
    job.adapter_path = "/adapters/7";
    job.device = "cpu";
    job.threads = 2;
    job.winnow_version = "0.1.0";
    job.task.instructions = "Sort\nby \"policy\"";
    return job;
}

std::vector<Example> sample_examples()
{
    return {{1, "first\nline, \"quoted\" \xe0\xa4\xb9", "Negative", Split::Train},
            {2, "", "Positive", Split::Validation},
            {-3, std::string("nul\0byte", 8), "Negative", Split::Test},
            {4, "no label", "", Split::None}};
}

JobResult sample_result()
{
    JobResult result;
    result.outcome = "finished";
    result.epochs = {{1, 0.5, 0.6, 0.7, 12.5}, {2, 0.4, std::nullopt, std::nullopt, 12}};
    result.losses = {{1, 0.9}, {2, 0.8}};
    result.best_epoch = 1;
    result.steps = 800;
    result.trained_examples = 400;
    result.cut_examples = 3;
    result.trainable_parameters = 1 << 20;
    result.seconds = 24.5;
    result.peak_memory_bytes = std::int64_t{3} << 30;
    result.device = "cpu";
    result.text = "Paris";
    result.tokens = {1, 2};
    return result;
}

TEST(Job, IsReadBackAsWritten)
{
    const TemporaryFolder folder;
    const Job job = sample_job();
    write_job(folder / "job", job, sample_examples());
    const Job read = read_job(folder / "job");
    EXPECT_EQ(read.kind, job.kind);
    EXPECT_EQ(read.task.labels, job.task.labels);
    EXPECT_EQ(read.task.instructions, job.task.instructions);
    EXPECT_EQ(read.task.separator, job.task.separator);
    EXPECT_EQ(read.task.prompt_format, job.task.prompt_format);
    EXPECT_EQ(json(read.settings), json(job.settings));
    EXPECT_EQ(read.model_path, job.model_path);
    EXPECT_EQ(read.adapter_path, job.adapter_path);
    EXPECT_EQ(read.device, job.device);
    EXPECT_EQ(read.threads, job.threads);
    const std::vector<Example> examples = read_examples(folder / "job");
    ASSERT_EQ(examples.size(), sample_examples().size());
    for (std::size_t i = 0; i < examples.size(); ++i) {
        EXPECT_EQ(examples[i].id, sample_examples()[i].id);
        EXPECT_EQ(examples[i].text, sample_examples()[i].text);
        EXPECT_EQ(examples[i].label, sample_examples()[i].label);
        EXPECT_EQ(examples[i].split, sample_examples()[i].split);
    }
}

TEST(Job, ItsFolderIsItsOwnersAlone)
{
    const TemporaryFolder folder;
    write_job(folder / "job", sample_job(), {});
    struct stat information = {};
    ASSERT_EQ(::stat((folder / "job").c_str(), &information), 0);
    EXPECT_EQ(information.st_mode & 0777, 0700u);
}

TEST(Job, GenerationIsReadBackAndChecked)
{
    const TemporaryFolder folder;
    Job job = sample_job();
    job.kind = JobKind::Generate;
    job.generation = {"Question: ", 32, 0.7, 40, 0.9};
    write_job(folder.path(), job, {});
    const Job read = read_job(folder.path());
    EXPECT_EQ(read.generation.prompt, "Question: ");
    EXPECT_EQ(read.generation.top_k, 40);
    EXPECT_EQ(read.generation.top_p, 0.9);
    job.generation.prompt.clear();
    expect_error(ErrorKind::Usage, "prompt is empty", [&] { check_job(job); });
    job.generation = {"x", 32, -1, 0, 1};
    expect_error(ErrorKind::Usage, "temperature", [&] { check_job(job); });
    job.generation = {"x", 32, 0, 0, 0};
    expect_error(ErrorKind::Usage, "top_p", [&] { check_job(job); });
}

TEST(Job, AServingJobKeepsItsPatience)
{
    const TemporaryFolder folder;
    Job job = sample_job();
    job.kind = JobKind::Serve;
    job.idle_seconds = 7;
    write_job(folder.path(), job, {});
    EXPECT_EQ(read_job(folder.path()).idle_seconds, 7);
    job.idle_seconds = 0;
    expect_error(ErrorKind::Usage, "idle_seconds", [&] { check_job(job); });
}

TEST(Job, OnlyAScoringWithWeightsInInt8ComputesInEightBits)
{
    const TemporaryFolder folder;
    Job job = sample_job();
    job.kind = JobKind::Score;
    job.int8_products = true;
    job.settings.base_weights = WeightType::Int8;
    write_job(folder.path(), job, {});
    EXPECT_TRUE(read_job(folder.path()).int8_products);
    job.settings.base_weights = WeightType::NF4;
    expect_error(ErrorKind::Usage, "int8_products", [&] { check_job(job); });
    job.settings.base_weights = WeightType::Int8;
    job.kind = JobKind::Train;
    expect_error(ErrorKind::Usage, "int8_products", [&] { check_job(job); });
}

TEST(Job, WhatMakesNoSenseIsNotWritten)
{
    const TemporaryFolder folder;
    const auto refused = [&](const std::string& part, auto change) {
        Job job = sample_job();
        change(job);
        expect_error(ErrorKind::Usage, part, [&] { write_job(folder / "job", job, {}); });
    };
    refused("No model", [](Job& job) { job.model_path.clear(); });
    refused("device", [](Job& job) { job.device = "abacus"; });
    refused("threads", [](Job& job) { job.threads = -1; });
    refused("positive label", [](Job& job) { job.task.positive_label = "Bad"; });
    refused("\"r\"", [](Job& job) { job.settings.r = 0; });
    expect_error(ErrorKind::Usage, "number 5 is there twice", [&] { write_job(folder / "job", sample_job(), {{5, "x", "", Split::None}, {5, "y", "", Split::None}}); });
    expect_error(ErrorKind::Usage, "label \"Other\"", [&] { write_job(folder / "job", sample_job(), {{5, "x", "Other", Split::None}}); });
    EXPECT_FALSE(std::filesystem::exists(folder / "job"));
    expect_error(ErrorKind::BadInput, "number 5 holds text that is not valid UTF-8",
                 [&] { write_job(folder / "job", sample_job(), {{5, "\xff", "", Split::None}}); });
    EXPECT_FALSE(std::filesystem::exists(folder / "job" / job_files::job));
}

TEST(Job, ADamagedFileIsNamedWithItsField)
{
    const TemporaryFolder folder;
    write_job(folder.path(), sample_job(), {});
    const json whole = json::parse(read_file(folder / "job.json"));
    const auto refused = [&](const json& changed, ErrorKind kind, const std::string& part) {
        write_file_atomically(folder / "job.json", changed.dump());
        expect_error(kind, part, [&] { read_job(folder.path()); });
    };
    for (const auto& [name, value] : whole.items()) {
        json without = whole;
        without.erase(name);
        refused(without, ErrorKind::Damaged, "\"" + name + "\" is missing");
    }
    json changed = whole;
    changed["v"] = 2;
    refused(changed, ErrorKind::NewerFormat, "newer version");
    changed = whole;
    changed["task"]["labels"] = {"One"};
    refused(changed, ErrorKind::Damaged, "job.json\" cannot be used. The task");
    changed = whole;
    changed["settings"]["r"] = 0;
    refused(changed, ErrorKind::Damaged, "\"r\" (--rank) must be");
    refused("text", ErrorKind::Damaged, "not a JSON object");
    std::filesystem::remove(folder / "job.json");
    expect_error(ErrorKind::NotFound, "job.json", [&] { read_job(folder.path()); });
}

TEST(Examples, ADamagedLineIsNamedWithFileLineAndField)
{
    const TemporaryFolder folder;
    const std::string good = R"({"id":1,"text":"a","label":"","split":""})";
    const auto refused = [&](const std::string& line, const std::string& part) {
        write_file_atomically(folder / "examples.jsonl", good + "\n" + line + "\n");
        expect_error(ErrorKind::Damaged, "examples.jsonl\" cannot be used. Line 2" + part, [&] { read_examples(folder.path()); });
    };
    refused("", " is not JSON");
    refused(good, ": the field \"id\" repeats");
    refused(R"({"id":2,"label":"","split":""})", ": the field \"text\" is missing");
    refused(R"({"id":"2","text":"a","label":"","split":""})", ": the field \"id\" is not a whole number");
    refused(R"({"id":2,"text":"a","label":"","split":"exam"})", ": the field \"split\" is none of");
    refused(R"({"id":2,"text":"a","label":"","split":"","mood":1})", " holds 1 field that");
}

TEST(Scores, AreReadBackAndChecked)
{
    const TemporaryFolder folder;
    write_scores(folder.path(), {{7, {0.25, 0.75}, Split::Test, true}, {8, {1, 0}, Split::None, false}});
    const std::vector<ScoredExample> scores = read_scores(folder.path());
    ASSERT_EQ(scores.size(), 2u);
    EXPECT_EQ(scores[0].scores, (std::vector<double>{0.25, 0.75}));
    EXPECT_TRUE(scores[0].cut);
    EXPECT_EQ(scores[0].split, Split::Test);
    const auto refused = [&](const std::string& numbers, const std::string& part) {
        write_file_atomically(folder / "scores.jsonl", R"({"id":1,"scores":[)" + numbers + R"(],"split":"","cut":false})" + "\n"
                              + R"({"id":2,"scores":[0.5,0.5],"split":"","cut":false})");
        expect_error(ErrorKind::Damaged, part, [&] { read_scores(folder.path()); });
    };
    refused("0.5,0.6", "Line 1: the field \"scores\" does not add up to 1");
    refused("-0.5,1.5", "not from 0 to 1");
    refused("null,1", "not a list of numbers");
    refused("", "does not add up");
    refused("0.2,0.3,0.5", "different numbers of scores");
}

TEST(Result, IsReadBackAsWritten)
{
    const TemporaryFolder folder;
    EXPECT_EQ(read_result(folder.path()), std::nullopt);
    write_result(folder.path(), sample_result());
    const auto read = read_result(folder.path());
    ASSERT_TRUE(read);
    EXPECT_EQ(json(*read), json(sample_result()));
    EXPECT_EQ(read->epochs[1].validation_auc, std::nullopt);
}

TEST(Result, AnEstimateIsReadBackAsWritten)
{
    const TemporaryFolder folder;
    JobResult result = sample_result();
    result.estimate = TrainingEstimate{90, 1.5, 0.25, 150.75, std::int64_t{2} << 30, 3};
    write_result(folder.path(), result);
    EXPECT_EQ(json(*read_result(folder.path())), json(result));
    json wrong = result;
    wrong["estimate"].erase("seconds");
    write_file_atomically(folder / "result.json", wrong.dump());
    expect_error(ErrorKind::Damaged, "the estimate: the field \"seconds\" is missing", [&] { read_result(folder.path()); });
}

TEST(Result, HowTheModelWasHeldIsReadBackAsWritten)
{
    const TemporaryFolder folder;
    JobResult result = sample_result();
    result.memory_plan = MemoryPlan{WeightType::NF4, true, ActivationType::BFloat16};
    result.expected_memory_bytes = 5;
    write_result(folder.path(), result);
    EXPECT_EQ(json(*read_result(folder.path())), json(result));
    json wrong = result;
    wrong["memory_plan"]["base_weights"] = "int3";
    write_file_atomically(folder / "result.json", wrong.dump());
    expect_error(ErrorKind::Damaged, "The memory plan: the field \"base_weights\"", [&] { read_result(folder.path()); });
}

TEST(Result, TheExamplesOfAnEpochAreThoseOfThePartAlsoOfATrainingThatEndedEarly)
{
    const TemporaryFolder folder;
    JobResult result = sample_result();
    EXPECT_EQ(examples_of_an_epoch(result), 200) << "as it was reckoned before they were counted";
    result.trained_examples = 96;
    result.epochs.clear();
    result.training_examples = 240;
    write_result(folder.path(), result);
    EXPECT_EQ(examples_of_an_epoch(*read_result(folder.path())), 240);
}

TEST(Result, AnAnswerCutWithinACharacterIsStillText)
{
    const TemporaryFolder folder;
    JobResult result = sample_result();
    result.text = "\xe0\xa4";
    write_result(folder.path(), result);
    EXPECT_EQ(read_result(folder.path())->text, "\xef\xbf\xbd");
}

TEST(Result, ADamagedFileIsNamedWithItsField)
{
    const TemporaryFolder folder;
    const json whole = sample_result();
    for (const auto& [name, value] : whole.items()) {
        json wrong = whole;
        wrong[name] = json::object();
        write_file_atomically(folder / "result.json", wrong.dump());
        expect_error(ErrorKind::Damaged, "result.json\" cannot be used. The result: the field \"" + name + "\"",
                     [&] { read_result(folder.path()); });
    }
    json wrong = whole;
    wrong["epochs"][0].erase("training_loss");
    write_file_atomically(folder / "result.json", wrong.dump());
    expect_error(ErrorKind::Damaged, "an epoch: the field \"training_loss\" is missing", [&] { read_result(folder.path()); });
}

}
}
