#pragma once

#include "input.h"

#include "checkpoint/bytes.h"
#include "protocol/job.h"
#include "protocol/result.h"

namespace winnow::fuzz {

// A job folder with every file that owner and worker write.
inline void fill_job_folder(const std::filesystem::path& folder)
{
    Job job;
    job.settings = recipe("codelab");
    job.model_path = "/models/gemma.gguf";
    job.base_model_name = "google/gemma-3-270m";
    job.device = "cpu";
    job.winnow_version = "0.1.0";
    write_job(folder, job, {{1, "first\nline, \"quoted\" \xe0\xa4\xb9", "Negative", Split::Train},
                            {2, "", "Positive", Split::Validation},
                            {-3, std::string("nul\0byte", 8), "Negative", Split::Test},
                            {4, "no label", "", Split::None}});
    write_scores(folder, {{7, {0.25, 0.75}, Split::Test, true}, {8, {1, 0}, Split::None, false}, {9, {0.5, 0.5}, Split::Train, false}});
    JobResult result;
    result.outcome = "finished";
    result.epochs = {{1, 0.5, 0.6, 0.7, 12.5}, {2, 0.4, std::nullopt, std::nullopt, 12}};
    result.losses = {{1, 0.9}, {2, 0.8}};
    result.device = "cpu";
    result.text = "Paris";
    result.tokens = {1, 2};
    result.estimate = TrainingEstimate{20, 0.5, 0.1, 90, 600000000, 3};
    write_result(folder, result);
}

// What that folder has under a name.
inline std::string sample_job_file(const char* name)
{
    const test::TemporaryFolder folder;
    fill_job_folder(folder.path());
    return test::read_bytes(folder / name);
}

}
