#include "jobs/adapter_card.h"

#include "classify/prompt.h"

#include <iomanip>
#include <nlohmann/json.hpp>
#include <sstream>

namespace winnow {

namespace {

std::string quoted(const std::string& text)
{
    return nlohmann::json(text).dump(); // a JSON string is a YAML and a Python string too
}

std::string rounded(double value)
{
    std::ostringstream stream;
    stream << std::setprecision(3) << value;
    return stream.str();
}

// The metadata that Hugging Face reads.
std::string front_matter(const AdapterCard& card)
{
    return "---\nbase_model: " + quoted(card.base_model) + "\nlibrary_name: peft\npipeline_tag: text-classification\ntags:\n- " +
           quoted("base_model:adapter:" + card.base_model) + "\n- lora\n- transformers\n---\n\n";
}

std::string description(const AdapterCard& card)
{
    std::string labels;
    for (const std::string& label : card.task.labels)
        labels += (labels.empty() ? "" : ", ") + label;
    std::string text = "# " + card.task.name + "\n\nA LoRA adapter for `" + card.base_model + "`, trained with Winnow " + card.winnow_version +
                       " on " + std::to_string(card.trained_examples) + " labelled comments (recipe: " + card.recipe +
                       "). It sorts a comment into: " + labels + ". The score of a label is the softmax over the labels' next-token logits after the prompt.\n\n";
    if (card.threshold)
        text += "- Threshold of the score of " + card.task.positive_label + ", chosen on the validation part: " + rounded(*card.threshold) + "\n";
    if (card.validation_auc)
        text += "- ROC-AUC on the validation part: " + rounded(*card.validation_auc) + "\n";
    return text;
}

std::string usage(const AdapterCard& card)
{
    const PromptFrame frame = prompt_frame(card.task);
    return "\n## Use\n\nWith Winnow: `winnow-cli score --adapter . --text \"...\"`. With PEFT:\n\n```python\n"
           "import torch\n"
           "from peft import PeftModel\n"
           "from transformers import AutoModelForCausalLM, AutoTokenizer\n\n"
           "base = " + quoted(card.base_model) + "\n"
           "tokenizer = AutoTokenizer.from_pretrained(base)\n"
           "model = PeftModel.from_pretrained(AutoModelForCausalLM.from_pretrained(base), \".\").eval()\n"
           "prompt = " + quoted(frame.before) + " + \"your comment\" + " + quoted(frame.after) + "\n"
           "labels = " + nlohmann::json(card.task.labels).dump() + "\n"
           "tokens = [tokenizer.encode(label, add_special_tokens=False)[0] for label in labels]  # one token a label\n"
           "with torch.no_grad():\n"
           "    logits = model(**tokenizer(prompt, return_tensors=\"pt\")).logits[0, -1]\n"
           "print(dict(zip(labels, logits[tokens].softmax(0).tolist())))\n```\n\n"
           "`winnow.json` holds the task, the prompt and the threshold for programs.\n";
}

}

std::string model_card(const AdapterCard& card)
{
    return front_matter(card) + description(card) + usage(card);
}

}
