#include "command.h"
#include "output/complaint.h"
#include "protocol/exit_code.h"

#include <QCoreApplication>
#include <csignal>
#include <iostream>

namespace {

constexpr const char* about =
    "Winnow: your labelled comments become a safety classifier of your own, on your own machine.\n"
    "The usual way: new, import, split, train, evaluate, export. Each command has its own --help.";

void add_commands(CLI::App& program)
{
    winnow::add_new_command(program);
    winnow::add_import_command(program);
    winnow::add_label_command(program);
    winnow::add_split_command(program);
    winnow::add_train_command(program);
    winnow::add_evaluate_command(program);
    winnow::add_runs_command(program);
    winnow::add_score_command(program);
    winnow::add_export_command(program);
    winnow::add_verify_command(program);
    winnow::add_backup_command(program);
    winnow::add_restore_command(program);
    winnow::add_check_command(program);
    winnow::add_erase_command(program);
    winnow::add_models_command(program);
    winnow::add_generate_command(program);
    winnow::add_tokenize_command(program);
    winnow::add_logits_command(program);
    winnow::add_worker_command(program);
}

int run(CLI::App& program, int count, char** arguments)
{
    try {
        program.parse(count, arguments);
        std::cout.flush();
        return winnow::finished_output();
    } catch (const CLI::RuntimeError& end) { // a command's own exit code
        std::cout.flush();
        return end.get_exit_code();
    } catch (const CLI::ParseError& error) {
        const int code = program.exit(error, std::cout, std::cerr);
        return static_cast<int>(code == 0 ? winnow::ExitCode::Success : winnow::ExitCode::Usage);
    } catch (...) {
        return winnow::complain(std::current_exception());
    }
}

}

int main(int count, char** arguments)
{
    std::signal(SIGXFSZ, SIG_IGN); // a file that may grow no more is a full disk, said in a sentence
    QCoreApplication application(count, arguments);
    CLI::App program(about, "winnow-cli");
    program.set_version_flag("--version", "winnow-cli " WINNOW_VERSION);
    program.require_subcommand(1);
    program.failure_message(CLI::FailureMessage::simple);
    add_commands(program);
    return run(program, count, arguments);
}
