#include "protocol/training_settings.h"
#include "support/expect_error.h"

#include <gtest/gtest.h>
#include <limits>
#include <set>
#include <nlohmann/json.hpp>

namespace winnow {
namespace {

using nlohmann::json;
using test::expect_error;

TEST(Recipes, AreThereByNameAndMakeSense)
{
    for (const std::string& name : recipe_names()) {
        EXPECT_EQ(recipe(name).recipe, name);
        EXPECT_NO_THROW(check_settings(recipe(name)));
    }
    expect_error(ErrorKind::Usage, "no recipe \"slow\"", [] { recipe("slow"); });
}

TEST(Recipes, CodelabIsTheCodelabs)
{
    const TrainingSettings settings = recipe("codelab");
    EXPECT_EQ(settings.r, 4);
    EXPECT_EQ(settings.lora_alpha / settings.r, 1);
    EXPECT_EQ(settings.target_modules, (std::vector<std::string>{"q_proj", "v_proj"}));
    EXPECT_EQ(settings.first_adapted_layer, 0);
    EXPECT_EQ(settings.loss, LossTarget::LabelOverVocabulary);
    EXPECT_EQ(settings.optimizer, Optimizer::Adam);
    EXPECT_EQ(settings.learning_rate, 5e-4);
    EXPECT_EQ(settings.schedule, Schedule::Constant);
    EXPECT_EQ(settings.warmup_ratio, 0);
    EXPECT_EQ(settings.max_grad_norm, 0);
    EXPECT_EQ(settings.batch_size, 2);
    EXPECT_EQ(settings.epochs, 4);
    EXPECT_EQ(settings.max_length, 128);
}

TEST(Settings, AreReadBackAsWritten)
{
    for (const std::string& name : recipe_names()) {
        const json written = recipe(name);
        EXPECT_EQ(json(written.get<TrainingSettings>()), written);
    }
}

TEST(Settings, EveryFieldMustBeThereAndKnown)
{
    const json whole = recipe("quick");
    const std::set<std::string> later = {"base_weights", "gradient_checkpointing", "activations"}; // unknown to older runs
    for (const auto& [name, value] : whole.items()) {
        json without = whole;
        without.erase(name);
        if (later.contains(name))
            EXPECT_EQ(json(without.get<TrainingSettings>()), whole);
        else
            expect_error(ErrorKind::Damaged, "\"" + name + "\" is missing", [&] { without.get<TrainingSettings>(); });
        json wrong = whole;
        wrong[name] = json::object();
        expect_error(ErrorKind::Damaged, "\"" + name + "\"", [&] { wrong.get<TrainingSettings>(); });
    }
    json more = whole;
    more["colour"] = "blue";
    expect_error(ErrorKind::Damaged, "1 field that", [&] { more.get<TrainingSettings>(); });
    json unknown = whole;
    unknown["loss"] = "hope";
    expect_error(ErrorKind::Damaged, "\"loss\" has a name", [&] { unknown.get<TrainingSettings>(); });
    for (const std::string& name : later) {
        unknown = whole;
        unknown[name] = "hope";
        expect_error(ErrorKind::Damaged, "\"" + name + "\" has a name", [&] { unknown.get<TrainingSettings>(); });
    }
}

// Changes one field to each of these values, every one of which must be refused by name.
void refused(const std::string& field, const std::vector<json>& values)
{
    for (const json& value : values) {
        json changed = recipe("recommended");
        changed[field] = value;
        expect_error(ErrorKind::Usage, "\"" + field + "\" (" + option_of_setting(field) + ") must be", [&] { check_settings(changed.get<TrainingSettings>()); });
    }
}

TEST(Settings, TheLowestAdaptedLayerIsANumberOrAShareOfTheLayers)
{
    TrainingSettings settings;
    const auto lowest = [&](int first) {
        settings.first_adapted_layer = first;
        return lowest_adapted_layer(settings, 18);
    };
    EXPECT_EQ(lowest(0), 0);
    EXPECT_EQ(lowest(7), 7);
    EXPECT_EQ(lowest(-1), 9);
    EXPECT_EQ(lowest(-2), 12);
    EXPECT_EQ(lowest(-3), 13);
}

TEST(Settings, OutOfRangeIsNamedWithTheRange)
{
    refused("recipe", {"", "slow"});
    refused("r", {0, -1, 1025});
    refused("lora_alpha", {0, -1});
    refused("lora_dropout", {-0.1, 1});
    refused("target_modules", {json::array(), {"q_proj", "q_proj"}, {"lm_head"}});
    refused("first_adapted_layer", {-4});
    refused("learning_rate", {0, -1e-4, 2});
    refused("weight_decay", {-0.1, 2});
    refused("adam_beta1", {-0.1, 1});
    refused("adam_beta2", {-0.1, 1});
    refused("adam_epsilon", {0, 1});
    refused("warmup_ratio", {-0.1, 1.1});
    refused("max_grad_norm", {-1});
    refused("batch_size", {0, 5000});
    refused("gradient_accumulation_steps", {0});
    refused("epochs", {-0.1, 2000});
    refused("early_stopping_patience", {-1});
    refused("max_length", {7, 100000});
    refused("train_limit", {-1});
    refused("seed", {-1});
    refused("checkpoint_seconds", {0});
}

TEST(Settings, NotANumberIsOutOfEveryRange)
{
    TrainingSettings settings;
    settings.learning_rate = std::numeric_limits<double>::quiet_NaN();
    expect_error(ErrorKind::Usage, "learning_rate", [&] { check_settings(settings); });
}

TEST(Settings, NamesOfChoicesAreReadAndListed)
{
    EXPECT_EQ(loss_target_from_string("whole_text"), LossTarget::WholeText);
    EXPECT_EQ(optimizer_from_string("adamw"), Optimizer::AdamW);
    EXPECT_EQ(to_string(schedule_from_string("cosine")), "cosine");
    EXPECT_EQ(base_weights_from_string("nf4"), WeightType::NF4);
    EXPECT_EQ(base_weights_from_string("auto"), std::nullopt);
    EXPECT_EQ(base_weights_name(std::nullopt), "auto");
    EXPECT_EQ(checkpointing_from_string("off"), false);
    EXPECT_EQ(checkpointing_name(true), "on");
    EXPECT_EQ(activation_type_from_string("bfloat16"), ActivationType::BFloat16);
    expect_error(ErrorKind::Usage, "\"float32\", \"bfloat16\", \"int8\", \"nf4\"", [] { base_weights_from_string("int3"); });
    expect_error(ErrorKind::Usage, "\"constant\", \"linear\", \"cosine\"", [] { schedule_from_string("steep"); });
}

}
}
