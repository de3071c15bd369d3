#pragma once

#include "classify/task.h"
#include "options.h"
#include "protocol/training_settings.h"

#include <cstdint>
#include <optional>
#include <string>

namespace winnow {

struct ScoreOptions {
    std::string input; // a project, or a file of texts
    std::int64_t run = 0;
    std::string adapter;
    std::string model;
    bool is_task_given = false; // of an adapter that does not say it itself
    Task task;
    int max_length = TrainingSettings().max_length;
    std::optional<std::string> text;
    std::string text_column = "text";
    std::string out;
    int batch_size = 8;
    std::string precision = "auto";
    MachineOptions machine;
    bool json = false;
};

}
