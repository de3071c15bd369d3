#include "command.h"
#include "hub/download_job.h"
#include "output/complaint.h"
#include "protocol/exit_code.h"
#include "training/worker.h"
#include "worker_channel.h"

#include <iostream>
#include <unistd.h>

namespace winnow {

namespace {

struct Options {
    std::string folder;
    bool owned = false;
};

// Ends the process itself: libtorch's own end can take seconds, and all that counts is on disk by now.
[[noreturn]] void run(const Options& options)
{
    EventChannel channel;
    stop_on_terminate(options.folder);
    ExitCode code = ExitCode::Success;
    ProcessGroup group;
    try {
        if (options.owned)
            end_with_owner(options.folder, channel);
        else
            group = ProcessGroup::from_environment();
        const auto report = [&](const Event& event) {
            channel.report(event);
            if (const auto* notice = std::get_if<Notice>(&event))
                std::cerr << notice->sentence << std::endl;
            if (std::holds_alternative<CancelledByOwner>(event))
                code = ExitCode::Cancelled;
        };
        if (is_download_job(options.folder))
            run_download_job(options.folder, report);
        else
            run_job(options.folder, report, {}, STDIN_FILENO, group);
    } catch (...) {
        const AdvisedError error = as_error(std::current_exception());
        std::cerr << "failed: " << error.what() << std::endl;
        if (group.is_first())
            channel.report(Failed{name_of(error.kind()), error.what(), error.advice()});
        code = exit_code(error.kind());
    }
    std::_Exit(static_cast<int>(code));
}

}

void add_worker_command(CLI::App& program)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand(
        "worker", "Do the job of a job folder, and report on standard output, one JSON object a line (train, score and models get start it themselves)");
    command->add_option("folder", options->folder, "A job folder")->required()->check(CLI::ExistingDirectory);
    command->add_flag("--owned", options->owned, "End when standard input ends: the owner is gone");
    command->callback([options] { run(*options); });
}

}
