#pragma once

#include "common/error.h"
#include "common/files.h"
#include "protocol/event.h"
#include "protocol/job.h"
#include "support/golden_folder.h"
#include "support/temporary_folder.h"
#include "support/test_device.h"
#include "training/worker.h"

#include <filesystem>
#include <gtest/gtest.h>
#include <string>
#include <variant>
#include <vector>

namespace winnow {

struct Killed {};

inline Job tiny_job()
{
    Job job;
    job.task.instructions = "Classify";
    job.model_path = golden_folder("training") / "model";
    job.base_model_name = "tiny/gemma";
    job.device = test::test_device_name();
    job.threads = 1;
    job.winnow_version = "0.1.0";
    job.settings.batch_size = 3;
    job.settings.epochs = 2;
    job.settings.r = 2;
    job.settings.learning_rate = 5e-3;
    job.settings.checkpoint_seconds = 1;
    return job;
}

inline std::vector<Example> tiny_examples()
{
    const std::vector<std::string> texts = {"the garden looks lovely", "be quiet", "thank you", "go back", "the best bread in town", "pointless"};
    std::vector<Example> examples;
    for (int i = 0; i < 22; ++i) {
        const Split split = i < 12 ? Split::Train : i < 18 ? Split::Validation : Split::Test;
        examples.push_back({100 + i, texts[i % 6] + " " + std::to_string(i), i % 2 ? "Negative" : "Positive", split});
    }
    return examples;
}

inline std::vector<Event> run(const std::filesystem::path& folder, const StopRequested& stop = {})
{
    std::vector<Event> events;
    run_job(folder, [&](const Event& event) { events.push_back(event); }, stop);
    return events;
}

// Works on the folder until `count` events of the kind were told, then ends as if the process had been killed.
template<typename Kind>
void run_until(const std::filesystem::path& folder, int count)
{
    EXPECT_THROW(run_job(folder, [&](const Event& event) {
        if (std::holds_alternative<Kind>(event) && --count == 0)
            throw Killed();
    }), Killed);
}

inline std::string adapter_bytes(const std::filesystem::path& folder)
{
    return read_file(folder / job_files::adapter / "adapter_model.safetensors");
}

inline std::string undisturbed_adapter(const Job& job)
{
    const test::TemporaryFolder folder;
    write_job(folder.path(), job, tiny_examples());
    run(folder.path());
    return adapter_bytes(folder.path());
}

inline void expect_failure(const Job& job, const std::vector<Example>& examples, ErrorKind kind, const std::string& part)
{
    const test::TemporaryFolder folder;
    write_job(folder.path(), job, examples);
    try {
        run(folder.path());
        ADD_FAILURE() << "no error: " << part;
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), kind) << error.what();
        EXPECT_NE(std::string(error.what()).find(part), std::string::npos) << error.what();
    }
    EXPECT_FALSE(std::filesystem::exists(folder.path() / job_files::result));
}

}
