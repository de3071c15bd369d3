#include "job_console.h"

#include "interrupts.h"
#include "jobs/worker_process.h"
#include "output/progress_line.h"
#include "output/text.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <csignal>
#include <optional>

namespace winnow {

namespace {

// A user who waits can ask again; so the first request may wait for a long step and for the adapter to be written. Workers
// behind a launcher do not have its input: they do not say that they have heard.
constexpr Grace patient{.patience = std::chrono::minutes(2)};
constexpr Grace patient_with_silence{std::chrono::minutes(2), std::chrono::minutes(3)};

// Nor are they told by it that their owner is gone.
std::vector<std::string> worker_command(const std::string& launcher)
{
    const std::string program = QCoreApplication::applicationFilePath().toStdString();
    if (launcher.empty())
        return {program, "worker", "--owned"};
    std::vector<std::string> command;
    for (const QString& part : QProcess::splitCommand(QString::fromStdString(launcher)))
        command.push_back(part.toStdString());
    command.insert(command.end(), {program, "worker"});
    return command;
}

class JobConsole {
public:
    JobConsole(const std::filesystem::path& folder, const std::string& launcher)
        : m_worker(folder, worker_command(launcher),
                   {[this](const Event& event) { std::visit([this](const auto& kind) { show(kind); }, event); },
                    [this](const Outcome& outcome) {
                        m_outcome = outcome;
                        m_loop.quit();
                    }}),
          m_grace(launcher.empty() ? patient : patient_with_silence),
          m_interrupts([this] { interrupt(); })
    {
    }

    Outcome run()
    {
        // A reader of the progress that goes away (| head) is no reason to end a training.
        std::signal(SIGPIPE, SIG_IGN);
        m_worker.start();
        if (!m_outcome)
            m_loop.exec();
        std::signal(SIGPIPE, SIG_DFL);
        return *m_outcome;
    }

private:
    void show(const Started& event)
    {
        if (event.resumed_at_step > 0)
            m_line.note("Going on from step " + std::to_string(event.resumed_at_step) + " of " +
                        std::to_string(event.total_steps) + ".");
    }
    void show(const Progress& event) { m_line.show(event); }
    void show(const EpochEnded& event)
    {
        std::string text = "epoch " + std::to_string(event.epoch) + "  training loss " + fixed(event.training_loss, 4);
        if (event.validation_loss)
            text += "  validation loss " + fixed(*event.validation_loss, 4);
        if (event.validation_auc)
            text += "  validation AUC " + fixed(*event.validation_auc, 3);
        m_line.note(text);
    }
    void show(const Downloading& event) { m_line.show(event); }
    void show(const Notice& event) { m_line.note(event.sentence); }
    template<typename Other>
    void show(const Other&)
    {
    }

    void interrupt()
    {
        if (m_interrupted) {
            m_worker.kill();
            return;
        }
        m_interrupted = true;
        m_line.note("Stopping after this step. Press Ctrl+C again to end at once.");
        m_worker.cancel(m_grace);
    }

    ProgressLine m_line;
    QEventLoop m_loop;
    std::optional<Outcome> m_outcome;
    bool m_interrupted = false;
    WorkerProcess m_worker;
    Grace m_grace;
    Interrupts m_interrupts;
};

}

Outcome run_in_worker(const std::filesystem::path& folder, const std::string& launcher)
{
    return JobConsole(folder, launcher).run();
}

}
