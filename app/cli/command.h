#pragma once

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace winnow {

// One function a command of winnow-cli: declares it with its options, and what it does.
void add_new_command(CLI::App& program);
void add_import_command(CLI::App& program);
void add_label_command(CLI::App& program);
void add_split_command(CLI::App& program);
void add_train_command(CLI::App& program);
void add_evaluate_command(CLI::App& program);
void add_runs_command(CLI::App& program);
void add_score_command(CLI::App& program);
void add_export_command(CLI::App& program);
void add_verify_command(CLI::App& program);
void add_backup_command(CLI::App& program);
void add_restore_command(CLI::App& program);
void add_check_command(CLI::App& program);
void add_erase_command(CLI::App& program);
void add_models_command(CLI::App& program);
void add_generate_command(CLI::App& program);
void add_tokenize_command(CLI::App& program);
void add_logits_command(CLI::App& program);
void add_worker_command(CLI::App& program);

}
