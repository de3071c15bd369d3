#pragma once

#include "checkpoint/checkpoint.h"
#include "common/files.h"
#include "model/gemma.h"
#include "prompt/prompt_tokens.h"
#include "support/golden_folder.h"
#include "support/test_device.h"

#include <nlohmann/json.hpp>
#include <string>

namespace winnow {

inline nlohmann::json golden(const std::string& name)
{
    return nlohmann::json::parse(read_file(golden_folder(name) / "golden.json"));
}

// The tiny Gemma of tests/golden/training.py and the task of that name there.
struct TinyModel {
    nlohmann::json expected = golden("training");
    std::unique_ptr<Checkpoint> checkpoint = Checkpoint::open(golden_folder("training") / "model");
    Tokenizer tokenizer = checkpoint->tokenizer();
    Gemma model;

    explicit TinyModel(const GemmaTypes& types = {}) : model(*checkpoint, test::test_device(), types) {}

    Task task(const std::string& name) const
    {
        Task task;
        task.labels = expected["tasks"][name].get<std::vector<std::string>>();
        task.positive_label = task.labels.back();
        task.instructions = expected["instructions"];
        task.separator = expected["separator"];
        return task;
    }

    std::vector<PromptTokens> prompts(const std::string& name) const
    {
        const LabelTokens labels = label_tokens(tokenizer, task(name));
        const PromptEncoder encoder(tokenizer, task(name), labels, 512);
        std::vector<PromptTokens> prompts;
        for (std::size_t i = 0; i < expected["texts"].size(); ++i) {
            prompts.push_back(encoder.encode(expected["texts"][i].get<std::string>()));
            prompts.back().label = expected["labels"][i];
        }
        return prompts;
    }
};

}
