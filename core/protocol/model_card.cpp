#include "protocol/model_card.h"

#include "classify/prompt.h"
#include "common/markdown.h"
#include "protocol/decision_sentence.h"

#include <nlohmann/json.hpp>
#include <sstream>

namespace winnow {

namespace {

// A string of JSON is a string of YAML too.
std::string quoted(const std::string& text)
{
    return nlohmann::json(text).dump();
}

std::string header(const AdapterDescription& description)
{
    const std::string base = description.base_model_name;
    return "---\nbase_model: " + quoted(base) + "\nlibrary_name: peft\npipeline_tag: text-generation\ntags:\n- "
        + quoted("base_model:adapter:" + base) + "\n- lora\n- transformers\n- text-classification\n- winnow\n---\n";
}

std::string labels_of(const Task& task)
{
    std::string labels;
    for (const std::string& label : task.labels)
        labels += "- " + label + (label == task.positive_label ? " (its score is compared with the threshold)\n" : "\n");
    return labels;
}

std::string extent_of(const JobResult& result)
{
    const auto epochs = std::ssize(result.epochs);
    return std::to_string(examples_of_an_epoch(result)) + " examples in "
        + (epochs == 0 ? "a part of an epoch" : std::to_string(epochs) + (epochs == 1 ? " epoch" : " epochs"));
}

std::string epochs_of(const JobResult& result)
{
    std::ostringstream table;
    table.precision(4);
    table << "| epoch | training loss | validation loss | validation ROC-AUC |\n|---|---|---|---|\n";
    const auto cell = [&](const std::optional<double>& value) {
        if (value)
            table << " " << *value << " |";
        else
            table << " - |";
    };
    for (const EpochFigures& epoch : result.epochs) {
        table << "| " << epoch.epoch << (epoch.epoch == result.best_epoch ? " (kept)" : "") << " |";
        cell(epoch.training_loss);
        cell(epoch.validation_loss);
        cell(epoch.validation_auc);
        table << "\n";
    }
    return table.str();
}

std::string base_files(const AdapterDescription& description)
{
    std::string lines;
    for (const auto& [name, sum] : description.base_model_sha256)
        lines += "- `" + name + "`, SHA-256 `" + sum + "`\n";
    return lines;
}

// vLLM takes only ranks that it has kernels for.
int vllm_rank(int r)
{
    for (const int rank : {8, 16, 32, 64, 128, 256, 320})
        if (r <= rank)
            return rank;
    return r;
}

std::string uses_of(const AdapterDescription& description)
{
    const std::string base = in_shell(description.base_model_name);
    return "transformers and PEFT: `PeftModel.from_pretrained(base_model, FOLDER)`. vLLM, with this folder as FOLDER:\n\n"
        + fenced("vllm serve " + base + " --enable-lora --max-lora-rank " + std::to_string(vllm_rank(description.settings.r))
                 + " --lora-modules winnow=FOLDER")
        + "\nIs it still the classifier that was reviewed? `winnow.json` has the scores of some texts of no importance (golden rows):\n\n"
        + fenced("winnow-cli verify FOLDER");
}

}

std::string model_card(const AdapterDescription& description, const JobResult& result)
{
    const nlohmann::json settings = description.settings;
    std::string card = header(description);
    card += "\n# " + description.task.name + "\n\nA LoRA adapter that makes " + description.base_model_name
        + " a text classifier, trained with Winnow " + description.winnow_version + " on "
        + extent_of(result) + ".\n";
    card += "\n## Labels\n\n" + labels_of(description.task);
    card += "\n## Prompt\n\nAfter `<bos>`; the score of a label is the softmax, over the labels, of the logits of the next token "
            "(of the log-probabilities of its tokens, where a label has several).\n\n";
    card += fenced(prompt_of(description.task, "{text}"));
    if (description.threshold)
        card += "\n" + decision_sentence(description);
    card += "\n## Training\n\n" + epochs_of(result) + "\nNone of these figures hangs on the threshold.\n\nSettings:\n\n" + fenced(settings.dump(2));
    card += "\n## Base model\n\n" + base_files(description) + "\n## Use\n\n" + uses_of(description);
    card += "\n`winnow.json` holds the same for programs. The base model has terms of its own: see its page.\n";
    return card;
}

}
