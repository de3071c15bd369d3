#include "train/setting_fields.h"

#include "sentences/setting_titles.h"

#include <QCoreApplication>

namespace winnow {

namespace {

constexpr double any_count = 1e9;

class SettingFields {
    Q_DECLARE_TR_FUNCTIONS(SettingFields)
    using Kind = SettingField::Kind;

public:
    static std::vector<SettingField> common()
    {
        return {
            {"epochs", Kind::Number, setting_title("epochs"), tr("How often the training goes through all examples; 0: not trained."), 0, 1000},
            {"learning_rate", Kind::Number, setting_title("learning_rate"), tr("The largest step's size. Too large and the loss jumps; too small and nothing is learned."), 1e-9, 1},
            {"batch_size", Kind::Whole, setting_title("batch_size"), tr("Examples a step. Smaller takes less memory and more steps."), 1, 4096},
            {"max_length", Kind::Whole, setting_title("max_length"), tr("Tokens of prompt and label together; longer comments lose their end."), 8, 32768},
            {"train_limit", Kind::Whole, setting_title("train_limit"), tr("The first so many comments of the training part; 0: all."), 0, any_count},
        };
    }

    static std::vector<SettingField> adapter()
    {
        return {
            {"r", Kind::Whole, setting_title("r"), tr("Size of the adapter's matrices: what it can learn, and its file's size."), 1, 1024},
            {"lora_alpha", Kind::Number, setting_title("lora_alpha"), tr("How strongly the adapter counts: it is scaled by alpha / r."), 0.001, 1e5},
            {"lora_dropout", Kind::Number, setting_title("lora_dropout"), tr("Share of the adapter's inputs left out at random, against learning by heart."), 0, 0.95},
            {"use_rslora", Kind::YesNo, setting_title("use_rslora"), tr("Scales by alpha over the root of r, for large ranks."), 0, 0},
            {"target_modules", Kind::Modules, setting_title("target_modules"), tr("The parts of each layer that get an adapter."), 0, 0,
             {QStringLiteral("q_proj"), QStringLiteral("k_proj"), QStringLiteral("v_proj"), QStringLiteral("o_proj"), QStringLiteral("gate_proj"),
              QStringLiteral("up_proj"), QStringLiteral("down_proj")}},
            {"first_adapted_layer", Kind::Whole, setting_title("first_adapted_layer"), tr("Adapters from this layer up; -1, -2 or -3: the upper half, third or quarter, in less time."), -3, 1000},
        };
    }

    static std::vector<SettingField> optimisation()
    {
        return {
            {"loss", Kind::Choice, setting_title("loss"), tr("What is made likely: the label among the labels, among all words, or the whole text."), 0, 0,
             {QStringLiteral("label_over_labels"), QStringLiteral("label_over_vocabulary"), QStringLiteral("whole_text")}},
            {"optimizer", Kind::Choice, setting_title("optimizer"), tr("Adam, or AdamW, whose weight decay stands apart."), 0, 0, {QStringLiteral("adamw"), QStringLiteral("adam")}},
            {"schedule", Kind::Choice, setting_title("schedule"), tr("How the learning rate falls after the warm-up."), 0, 0,
             {QStringLiteral("constant"), QStringLiteral("linear"), QStringLiteral("cosine")}},
            {"warmup_ratio", Kind::Number, setting_title("warmup_ratio"), tr("Share of the steps in which the learning rate rises."), 0, 1},
            {"gradient_accumulation_steps", Kind::Whole, setting_title("gradient_accumulation_steps"), tr("Batches that are added up to one step: a large batch in little memory."), 1, 4096},
            {"weight_decay", Kind::Number, setting_title("weight_decay"), tr("Pulls the adapter's weights towards zero."), 0, 1},
            {"max_grad_norm", Kind::Number, setting_title("max_grad_norm"), tr("Largest norm of a step's gradient; 0: no limit."), 0, 1e6},
            {"adam_beta1", Kind::Number, setting_title("adam_beta1"), tr("How long the mean of the gradients remembers."), 0, 0.99999},
            {"adam_beta2", Kind::Number, setting_title("adam_beta2"), tr("How long the mean of their squares remembers."), 0, 0.9999999},
            {"adam_epsilon", Kind::Number, setting_title("adam_epsilon"), tr("Keeps a step finite where the gradients are tiny."), 1e-16, 0.01},
        };
    }

    static std::vector<SettingField> memory()
    {
        return {
            {"base_weights", Kind::Choice, setting_title("base_weights"), tr("How the frozen weights are held: narrower ones take less memory and are less exact; auto: the plainest that fits."), 0, 0,
             {QStringLiteral("auto"), QStringLiteral("float32"), QStringLiteral("bfloat16"), QStringLiteral("int8"), QStringLiteral("nf4")}},
            {"gradient_checkpointing", Kind::Choice, setting_title("gradient_checkpointing"), tr("Computes each layer twice instead of keeping what it made: the same result, about a third slower."), 0, 0,
             {QStringLiteral("auto"), QStringLiteral("off"), QStringLiteral("on")}},
            {"activations", Kind::Choice, setting_title("activations"), tr("How what a layer keeps for the way back is held; bfloat16 rounds it."), 0, 0,
             {QStringLiteral("float32"), QStringLiteral("bfloat16")}},
        };
    }

    static std::vector<SettingField> course()
    {
        return {
            {"class_weights", Kind::YesNo, setting_title("class_weights"), tr("Rare labels count more, as scikit-learn's “balanced”."), 0, 0},
            {"early_stopping_patience", Kind::Whole, setting_title("early_stopping_patience"), tr("Ends after so many epochs without a better validation AUC; 0: never."), 0, 1000},
            {"seed", Kind::Whole, setting_title("seed"), tr("The same seed gives the same adapter on the same machine."), 0, 2147483647},
            {"checkpoint_seconds", Kind::Whole, setting_title("checkpoint_seconds"), tr("Seconds of work that an interruption loses at most."), 1, 86400},
        };
    }
};

}

std::vector<SettingField> common_fields()
{
    return SettingFields::common();
}

std::vector<SettingField> further_fields()
{
    std::vector<SettingField> fields = SettingFields::adapter();
    for (const auto& part : {SettingFields::optimisation(), SettingFields::memory(), SettingFields::course()})
        fields.insert(fields.end(), part.begin(), part.end());
    return fields;
}

}
