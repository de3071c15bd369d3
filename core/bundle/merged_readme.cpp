#include "bundle/merged_readme.h"

#include "classify/prompt.h"
#include "common/markdown.h"
#include "protocol/decision_sentence.h"

namespace winnow {
namespace {

std::string labels_of(const AdapterDescription& description)
{
    std::string labels;
    for (const std::string& label : description.task.labels)
        labels += "- " + label + "\n";
    if (description.threshold)
        labels += "\n" + decision_sentence(description);
    return labels;
}

std::string commands(MergedFormat format)
{
    if (format == MergedFormat::Safetensors)
        return "vLLM, in this folder:\n\n" + fenced("vllm serve . --served-model-name winnow")
            + "\nSend the prompt below to `/v1/completions` with `max_tokens` of the longest label, `temperature` 0 and `logprobs`: a label's "
              "score is the softmax, over the labels, of their log-probabilities.\n";
    return "Ollama, in this folder:\n\n" + fenced("ollama create winnow -f Modelfile\nollama run winnow \"What a lovely crossing.\"")
        + "\nThe Modelfile puts the text into the prompt below; Ollama answers with the likeliest label. llama.cpp:\n\n"
        + fenced("llama-server --model model.gguf");
}

}

std::string merged_readme(const AdapterDescription& description, MergedFormat format, const std::string& type)
{
    return "# " + description.task.name + "\n\n" + description.base_model_name + " with an adapter trained by Winnow "
        + description.winnow_version + " folded into its weights, stored as " + type + ".\n\n## Labels\n\n" + labels_of(description)
        + "\n## Use\n\n" + commands(format) + "\n## Prompt\n\nAfter `<bos>`:\n\n" + fenced(prompt_of(description.task, "{text}"))
        + "\n## Is it still the classifier that was reviewed?\n\n" + fenced("winnow-cli verify .")
        + "\n`winnow.json` holds the same for programs, and golden rows: texts with the scores they had. The base model has terms of "
          "its own, which hold for this model too.\n";
}

}
