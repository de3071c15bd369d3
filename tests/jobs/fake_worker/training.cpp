#include "training.h"

#include "checkpoint/safetensors.h"
#include "common/files.h"
#include "jobs/training_so_far.h"
#include "protocol/checkpoint_file.h"
#include "protocol/event.h"
#include "protocol/exit_code.h"
#include "protocol/job.h"
#include "protocol/result.h"

#include <chrono>
#include <iostream>
#include <nlohmann/json.hpp>
#include <thread>
#include <unistd.h>

namespace {

using namespace winnow;

constexpr std::int64_t steps = 20;
constexpr int epochs = 2;

class Play {
public:
    explicit Play(std::filesystem::path folder) : m_folder(std::move(folder)), m_job(read_job(m_folder)) {}

    bool is_estimate() const { return m_job.kind == JobKind::Estimate; }

    void tell(const Event& event) { std::cout << event_line(event, m_sequence++) << std::endl; }

    void estimate(const std::string& device)
    {
        tell(Started{device, steps, 0});
        JobResult result = finished();
        result.device = device;
        result.estimate = TrainingEstimate{steps, 0.5, 0.1, 90, 600000000, 3};
        write_result(m_folder, result);
        tell(Finished{});
    }

    [[noreturn]] void run_out_of_memory()
    {
        tell(Failed{"no_memory", "There was not enough memory."});
        ::_exit(static_cast<int>(ExitCode::NoMemory));
    }

    // Goes on from what it left when it was stopped.
    void begin()
    {
        std::filesystem::remove(m_folder / job_files::result);
        if (const auto earlier = training_so_far(m_folder))
            m_result = earlier->result;
        tell(Started{"cpu", steps, m_result.steps});
    }

    void train_to(std::int64_t end)
    {
        for (std::int64_t step = m_result.steps; step < end; ++step) {
            const double loss = 1.0 / static_cast<double>(step + 1);
            m_result.losses.push_back({step + 1, loss});
            m_result.steps = step + 1;
            tell(Progress{"training", step + 1, steps, static_cast<double>(steps - step), loss});
            if ((step + 1) % (steps / epochs) == 0)
                end_epoch(static_cast<int>((step + 1) / (steps / epochs)));
        }
    }

    void stop()
    {
        JobResult so_far = finished();
        so_far.outcome = "cancelled";
        so_far.steps = m_result.steps;
        std::filesystem::create_directories(m_folder / job_files::checkpoint);
        write_safetensors(m_folder / job_files::checkpoint / checkpoint_file::name, std::vector<TensorBytes>{},
                          {{checkpoint_file::state, nlohmann::json{{checkpoint_file::result, so_far}}.dump()}});
        write_result(m_folder, so_far);
        tell(CancelledByOwner{});
    }

    bool is_there(const char* name) const { return std::filesystem::exists(m_folder / name); }

    void finish()
    {
        tell(Progress{"scoring", 0, 1, 1, {}});
        std::vector<ScoredExample> scores;
        for (const Example& example : read_examples(m_folder)) {
            ScoredExample scored{example.id, {}, example.split, false};
            for (const std::string& label : m_job.task.labels)
                scored.scores.push_back(label == example.label ? 0.75 : 0.25 / static_cast<double>(m_job.task.labels.size() - 1));
            scores.push_back(scored);
        }
        write_scores(m_folder, scores);
        std::filesystem::create_directories(m_folder / job_files::adapter);
        write_file_atomically(m_folder / job_files::adapter / "adapter_config.json", std::string_view("{}"));
        write_result(m_folder, finished());
        tell(Finished{});
    }

private:
    void end_epoch(int epoch)
    {
        m_result.epochs.push_back({epoch, 0.5 / epoch, 0.5, 0.8 + 0.05 * epoch, 3});
        tell(EpochEnded{epoch, 0.5 / epoch, 0.5, 0.8 + 0.05 * epoch});
    }

    JobResult finished() const
    {
        JobResult result = m_result;
        result.outcome = "finished";
        result.steps = steps;
        result.best_epoch = epochs;
        result.trained_examples = 14 * m_result.steps * 2;
        result.training_examples = 280;
        result.seconds = 65;
        result.peak_memory_bytes = 600000000;
        result.device = "cpu";
        result.memory_plan = MemoryPlan{WeightType::BFloat16, true, ActivationType::Float32};
        return result;
    }

    std::filesystem::path m_folder;
    Job m_job;
    JobResult m_result;
    std::int64_t m_sequence = 0;
};

}

void play_training(const std::filesystem::path& folder, TrainingPlay play)
{
    Play training(folder);
    if (play == TrainingPlay::NoMemoryAtOnce)
        training.run_out_of_memory();
    if (training.is_estimate())
        return training.estimate(play == TrainingPlay::OnGpu ? "cuda:0" : "cpu");
    training.begin();
    training.train_to(steps / 2);
    if (play == TrainingPlay::NoMemory)
        training.run_out_of_memory();
    while (play == TrainingPlay::WaitingForStop && !training.is_there("go")) {
        if (training.is_there(job_files::stop))
            return training.stop();
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    training.train_to(steps);
    training.finish();
}
