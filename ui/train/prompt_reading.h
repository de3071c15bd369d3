#pragma once

#include "checkpoint/tokenizer.h"
#include "prompt/prompt_view.h"
#include "store/project.h"
#include "store/tasks.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace winnow {

// What to read with a model's tokenizer: the prompt of one labelled comment, and how many comments are cut.
struct PromptQuestion {
    std::filesystem::path project;
    StoredTask task;
    std::filesystem::path model;
    std::int64_t max_length = 0;
    std::int64_t train_limit = 0; // of the training part, how many count; 0: all
    std::size_t example = 0; // the so manieth of the comments that a training takes, counted round
};

struct PromptReading {
    std::shared_ptr<const Tokenizer> tokenizer; // of the model, for the next question
    std::optional<PromptView> view;             // none: no comment has a label
    std::string label;                          // of the example
    std::int64_t cut = 0;                       // of the comments that a training takes, how many are cut to fit
    std::int64_t labelled = 0;
};

// Off the GUI thread: opens the model's head (about a second) unless `tokenizer` is the one of this model, and encodes
// every comment that a training takes, until `stop` is set. Throws Error: of the model, the document, or Usage where not even an empty
// comment fits.
PromptReading read_prompt(const PromptQuestion& question, std::shared_ptr<const Tokenizer> tokenizer, const std::atomic<bool>& stop);

}
