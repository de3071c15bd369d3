#include "tensors.h"

#include "checkpoint/safetensors.h"
#include "common/error.h"
#include "model/adapter.h"

#include <fstream>

namespace winnow {
namespace {

std::filesystem::path fresh_folder(const std::string& name)
{
    const std::filesystem::path folder = std::filesystem::path(WINNOW_BINARY_DIR) / "adapter_test" / name;
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    return folder;
}

// A copy of PEFT's adapter on gemma3, in which a text of the configuration is replaced.
std::filesystem::path changed_adapter(const std::string& name, const std::string& from, const std::string& to)
{
    const std::filesystem::path folder = fresh_folder(name);
    std::filesystem::copy(golden("lora/gemma3/adapter_model.safetensors"), folder / "adapter_model.safetensors");
    std::string config = read_file(golden("lora/gemma3/adapter_config.json"));
    const std::size_t place = config.find(from);
    EXPECT_NE(place, std::string::npos) << from;
    config.replace(place, from.size(), to);
    write_file_atomically(folder / "adapter_config.json", std::string_view(config));
    return folder;
}

void expect_damaged(const std::filesystem::path& folder, Gemma& model, const std::string& named)
{
    try {
        load_peft_adapter(folder, model);
        ADD_FAILURE() << "loaded";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Damaged) << error.what();
        EXPECT_NE(std::string(error.what()).find(named), std::string::npos) << error.what();
    }
}

// Writes what tests/golden/lora.py --check loads with PEFT.
void write_for_check(const std::string& name, Gemma& model)
{
    const std::filesystem::path folder = std::filesystem::path(WINNOW_BINARY_DIR) / "peft_check" / name;
    std::filesystem::create_directories(folder / "adapter");
    write_peft_adapter(folder / "adapter", model, "tiny");
    const Tokens tokens{2, 9, 44, 71, 20, 5, 5, 18, 63};
    const torch::NoGradGuard no_gradient;
    const torch::Tensor logits = model.logits(model.hidden_states({{}, {tokens}, {std::ssize(tokens) - 1}}))[0].cpu();
    const std::vector<float> numbers(logits.data_ptr<float>(), logits.data_ptr<float>() + logits.numel());
    const nlohmann::json document = {{"tokens", tokens}, {"logits", numbers}};
    write_file_atomically(folder / "check.json", std::string_view(document.dump()));
}

class LoraTraining : public testing::TestWithParam<std::string> {};

TEST_P(LoraTraining, TwentyStepsHaveTheLossesOfPeft)
{
    Gemma model = tiny_gemma(GetParam());
    load_peft_adapter(golden("lora/" + GetParam()), model);
    const nlohmann::json expected = golden_json("lora/" + GetParam() + "/steps.json");
    const std::vector<double> losses = losses_of_steps(model, expected);
    for (std::size_t i = 0; i < losses.size(); ++i)
        EXPECT_NEAR(losses[i], expected["steps"][i]["loss"].get<double>(), 1e-4);
    write_for_check(GetParam(), model);
}

INSTANTIATE_TEST_SUITE_P(Peft, LoraTraining, testing::Values("gemma3", "gemma2_short_window", "gemma3_multimodal"), [](const auto& family) { return family.param; });

class PeftAdapterOf : public testing::TestWithParam<std::string> {};

TEST_P(PeftAdapterOf, IsReadAndWrittenWithPeftsNamesAndNumbers)
{
    const std::filesystem::path folder = fresh_folder("written_" + GetParam());
    Gemma model = tiny_gemma(GetParam());
    load_peft_adapter(golden("lora/" + GetParam()), model);
    write_peft_adapter(folder, model, "tiny");
    const SafetensorsFile written(folder / "adapter_model.safetensors");
    const SafetensorsFile original(golden("lora/" + GetParam() + "/adapter_model.safetensors"));
    ASSERT_EQ(written.entries().size(), original.entries().size());
    EXPECT_EQ(written.metadata().at("format"), "pt");
    for (std::size_t i = 0; i < written.entries().size(); ++i) {
        EXPECT_EQ(written.entries()[i].name, original.entries()[i].name);
        EXPECT_EQ(written.read_floats(written.entries()[i]), original.read_floats(original.entries()[i]));
    }
}

INSTANTIATE_TEST_SUITE_P(Peft, PeftAdapterOf, testing::Values("gemma3", "gemma3_multimodal"), [](const auto& family) { return family.param; });

TEST(PeftAdapter, OfAMultimodalModelLeavesItsImagePartOut)
{
    const std::filesystem::path folder = fresh_folder("multimodal");
    Gemma model = tiny_gemma("gemma3_multimodal");
    load_peft_adapter(golden("lora/gemma3_multimodal"), model);
    write_peft_adapter(folder, model, "tiny");
    const nlohmann::json config = nlohmann::json::parse(read_file(folder / "adapter_config.json"));
    EXPECT_EQ(config["exclude_modules"], ".*(vision_tower|multi_modal_projector).*");
    EXPECT_TRUE(SafetensorsFile(folder / "adapter_model.safetensors")
                    .find("base_model.model.model.language_model.layers.0.self_attn.q_proj.lora_A.weight"));
}

TEST(PeftAdapter, LayersAboveTheFirstAreNamedInItsConfiguration)
{
    const std::filesystem::path folder = fresh_folder("upper");
    Gemma model = tiny_gemma("gemma2_short_window");
    load_peft_adapter(golden("lora/gemma2_short_window"), model);
    EXPECT_EQ(model.lora()->first_layer, 1);
    EXPECT_TRUE(model.lora()->use_rslora);
    write_peft_adapter(folder, model, "tiny");
    const nlohmann::json config = nlohmann::json::parse(read_file(folder / "adapter_config.json"));
    EXPECT_EQ(config["layers_to_transform"], nlohmann::json({1}));
    EXPECT_EQ(config["layers_pattern"], "layers");
    EXPECT_EQ(config["target_modules"], nlohmann::json({"q_proj", "v_proj"}));
}

TEST(PeftAdapter, OtherKindsOfAdaptersAreRefusedByName)
{
    Gemma model = tiny_gemma("gemma3");
    expect_damaged(changed_adapter("kind", "\"LORA\"", "\"IA3\""), model,
                   "adapter_config.json\" cannot be used: the field \"peft_type\" must be \"LORA\". Get the adapter again");
    expect_damaged(changed_adapter("dora", "\"use_dora\": false", "\"use_dora\": true"), model, "use_dora");
    expect_damaged(changed_adapter("bias", "\"bias\": \"none\"", "\"bias\": \"all\""), model, "bias");
    expect_damaged(changed_adapter("rank", "\"r\": 4", "\"r\": 5"), model, "rank");
    expect_damaged(changed_adapter("huge", "\"r\": 4", "\"r\": 400000"), model, "\"r\"");
    expect_damaged(changed_adapter("json", "{", "["), model, "adapter_config.json");
}

TEST(PeftAdapter, OneOfAnotherModelIsRefused)
{
    Gemma model = tiny_gemma("gemma1"); // has no layer 2
    expect_damaged(golden("lora/gemma3"), model, "another model");
}

TEST(PeftAdapter, OneThatIsNotThereIsSaidSo)
{
    Gemma model = tiny_gemma("gemma1");
    try {
        load_peft_adapter(golden("lora/nothing"), model);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::NotFound);
    }
}

}
}
