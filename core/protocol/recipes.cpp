#include "protocol/training_settings.h"

#include "common/error.h"

#include <algorithm>
#include <map>

namespace winnow {
namespace {

// As the codelab trains with Keras: enable_lora(rank=4) adapts the query and value of each layer with alpha = rank, so
// a scale of 1, and keras.optimizers.Adam has epsilon 1e-7. The loss is the part of the codelab's that its score uses:
// the label's tokens (WholeText is the other choice).
TrainingSettings codelab()
{
    TrainingSettings settings;
    settings.recipe = "codelab";
    settings.r = 4;
    settings.lora_alpha = 4;
    settings.target_modules = {"q_proj", "v_proj"};
    settings.loss = LossTarget::LabelOverVocabulary;
    settings.optimizer = Optimizer::Adam;
    settings.learning_rate = 5e-4;
    settings.adam_epsilon = 1e-7;
    settings.schedule = Schedule::Constant;
    settings.warmup_ratio = 0;
    settings.max_grad_norm = 0;
    settings.batch_size = 2;
    settings.epochs = 4;
    return settings;
}

// Adapters of every projection (Dettmers et al. 2023 found that to matter more than the rank).
TrainingSettings recommended()
{
    TrainingSettings settings;
    settings.recipe = "recommended";
    settings.epochs = 4;
    return settings;
}

// The lower half stays as it is: what it makes of a text is computed once for all epochs, and no gradient goes through it.
// Two thirds would take a quarter less time again, and lose 0.02 to 0.05 of the ROC-AUC; twice through at this rate is no worse
// than three times at half of it (tests/bench/README.md).
TrainingSettings quick()
{
    TrainingSettings settings;
    settings.recipe = "quick";
    settings.first_adapted_layer = -1;
    settings.learning_rate = 8e-4;
    settings.epochs = 2;
    return settings;
}

// No step at all: what the model says by itself, scored and measured as the others are.
TrainingSettings untrained()
{
    TrainingSettings settings;
    settings.recipe = "untrained";
    settings.epochs = 0;
    return settings;
}

[[noreturn]] void refuse(const std::string& field, const std::string& range)
{
    throw Error(ErrorKind::Usage, "The setting \"" + field + "\" (" + option_of_setting(field) + ") must be " + range + ".");
}

struct Range {
    const char* field;
    double value;
    double least;
    double greatest;
    const char* text;
};

// NaN fails both comparisons, so it is out of every range.
void check(const Range& range)
{
    if (!(range.value >= range.least && range.value <= range.greatest))
        refuse(range.field, range.text);
}

void check_modules(const std::vector<std::string>& modules)
{
    const std::vector<std::string> known = TrainingSettings().target_modules;
    if (modules.empty())
        refuse("target_modules", "at least one of the seven projections");
    for (const std::string& module : modules) {
        if (std::find(known.begin(), known.end(), module) == known.end())
            refuse("target_modules", "made of q_proj, k_proj, v_proj, o_proj, gate_proj, up_proj and down_proj");
        if (std::count(modules.begin(), modules.end(), module) > 1)
            refuse("target_modules", "a list that names each projection once");
    }
}

void check_lora(const TrainingSettings& settings)
{
    check({"r", double(settings.r), 1, 1024, "from 1 to 1024"});
    check({"lora_alpha", settings.lora_alpha, 1e-3, 1e5, "from 0.001 to 100000"});
    check({"lora_dropout", settings.lora_dropout, 0, 0.95, "from 0 to 0.95"});
    check_modules(settings.target_modules);
    check({"first_adapted_layer", double(settings.first_adapted_layer), -3, 1000,
           "the number of a layer, from 0, or -1, -2 or -3 (the upper half, third or quarter of the layers)"});
}

void check_optimisation(const TrainingSettings& settings)
{
    check({"learning_rate", settings.learning_rate, 1e-9, 1, "from 1e-9 to 1"});
    check({"weight_decay", settings.weight_decay, 0, 1, "from 0 to 1"});
    check({"adam_beta1", settings.adam_beta1, 0, 0.99999, "from 0 to below 1"});
    check({"adam_beta2", settings.adam_beta2, 0, 0.9999999, "from 0 to below 1"});
    check({"adam_epsilon", settings.adam_epsilon, 1e-16, 1e-2, "from 1e-16 to 0.01"});
    check({"warmup_ratio", settings.warmup_ratio, 0, 1, "from 0 to 1"});
    check({"max_grad_norm", settings.max_grad_norm, 0, 1e6, "from 0 (no clipping) to 1000000"});
    check({"batch_size", double(settings.batch_size), 1, 4096, "from 1 to 4096"});
    check({"gradient_accumulation_steps", double(settings.gradient_accumulation_steps), 1, 4096, "from 1 to 4096"});
    check({"epochs", settings.epochs, 0, 1000, "from 0 (not trained) to 1000"});
    check({"early_stopping_patience", double(settings.early_stopping_patience), 0, 1000, "from 0 (never) to 1000"});
}

void check_data(const TrainingSettings& settings)
{
    check({"max_length", double(settings.max_length), 8, 32768, "from 8 to 32768"});
    check({"checkpoint_seconds", double(settings.checkpoint_seconds), 1, 86400, "from 1 to 86400"});
    if (settings.train_limit < 0)
        refuse("train_limit", "0 (all) or more");
    if (settings.seed < 0)
        refuse("seed", "0 or more");
}

}

std::int64_t lowest_adapted_layer(const TrainingSettings& settings, std::int64_t layers)
{
    const std::int64_t first = settings.first_adapted_layer;
    return first < 0 ? layers * -first / (1 - first) : first;
}

std::string option_of_setting(const std::string& field)
{
    static const std::map<std::string, std::string> others = {
        {"r", "rank"},
        {"lora_alpha", "alpha"},
        {"lora_dropout", "dropout"},
        {"use_rslora", "rslora"},
        {"target_modules", "targets"},
        {"first_adapted_layer", "first-layer"},
        {"gradient_accumulation_steps", "accumulate"},
        {"early_stopping_patience", "patience"},
    };
    if (const auto found = others.find(field); found != others.end())
        return "--" + found->second;
    std::string option = "--" + field;
    std::replace(option.begin(), option.end(), '_', '-');
    return option;
}

std::vector<std::string> recipe_names()
{
    return {"quick", "recommended", "codelab", "untrained"};
}

TrainingSettings recipe(const std::string& name)
{
    for (const auto& make : {quick, recommended, codelab, untrained})
        if (TrainingSettings settings = make(); settings.recipe == name)
            return settings;
    throw Error(ErrorKind::Usage, "There is no recipe \"" + name + "\". Choose quick, recommended, codelab or untrained.");
}

void check_settings(const TrainingSettings& settings)
{
    const std::vector<std::string> names = recipe_names();
    if (settings.recipe != "own" && std::find(names.begin(), names.end(), settings.recipe) == names.end())
        refuse("recipe", "quick, recommended, codelab, untrained or own");
    check_lora(settings);
    check_optimisation(settings);
    check_data(settings);
}

}
