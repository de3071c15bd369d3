#pragma once

#include "training/loss.h"
#include "training/process_group.h"
#include "training/scorer.h"

#include <functional>
#include <optional>
#include <vector>

namespace winnow {

struct ValidationFigures {
    double loss = 0;           // the training's loss, without class weights
    std::optional<double> auc; // of the positive label against the rest; none where one of the two is missing
    std::vector<std::vector<double>> scores; // [n][labels]
};

// Measures the model on the labelled validation prompts, which must not be empty. `progress` may throw to end it. The
// processes of a group divide the prompts, and all have the figures.
ValidationFigures validate(Gemma& model, const std::vector<PromptTokens>& prompts, const LabelTokens& labels,
                           LossTarget target, std::int64_t eos, int positive_label,
                           const std::function<void(std::size_t done)>& progress, const ProcessGroup& group = {});

}
