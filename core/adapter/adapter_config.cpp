#include "adapter/adapter_config.h"

#include "adapter/damaged_adapter.h"
#include "checkpoint/strict_json.h"
#include "common/files.h"

#include <cmath>

namespace winnow {

namespace {

constexpr std::size_t size_limit = std::size_t{1} << 20; // PEFT's own are some kilobytes
constexpr int depth_limit = 16;

class ConfigReader {
public:
    ConfigReader(const nlohmann::json& document, const std::filesystem::path& path)
        : m_document(document)
        , m_path(path)
    {
        if (!m_document.is_object())
            throw damaged_adapter_file(m_path, "it is not a JSON object.");
    }

    void refuse(const char* field, const char* what) const
    {
        if (has(field))
            throw damaged_adapter_file(m_path, std::string("it asks for ") + what + " (\"" + field + "\"), which Winnow does not know.");
    }

    void expect(const char* field, const std::string& value) const
    {
        if (!m_document.contains(field) || m_document[field] != value)
            throw damaged_adapter_file(m_path, std::string("the field \"") + field + "\" must be \"" + value + "\".");
    }

    double number(const char* field, double lowest, double highest, double otherwise) const
    {
        if (!m_document.contains(field))
            return otherwise;
        const nlohmann::json& value = m_document[field];
        if (!value.is_number() || !(value.get<double>() >= lowest && value.get<double>() <= highest))
            throw damaged_adapter_file(m_path, std::string("the field \"") + field + "\" is out of range.");
        return value.get<double>();
    }

    bool flag(const char* field) const { return m_document.contains(field) && m_document[field] == true; }

private:
    // There, and neither null, false, empty nor zero.
    bool has(const char* field) const
    {
        if (!m_document.contains(field))
            return false;
        const nlohmann::json& value = m_document[field];
        return !(value.is_null() || value == false || ((value.is_object() || value.is_array()) && value.empty()));
    }

    const nlohmann::json& m_document;
    const std::filesystem::path& m_path;
};

}

std::string adapter_config_text(const LoraConfig& lora, const GemmaConfig& model, const std::string& base_model_name)
{
    nlohmann::ordered_json config = {
        {"peft_type", "LORA"},       {"base_model_name_or_path", base_model_name},
        {"revision", nullptr},       {"task_type", "CAUSAL_LM"},
        {"r", lora.r},               {"lora_alpha", lora.lora_alpha},
        {"lora_dropout", lora.lora_dropout}, {"bias", "none"},
        {"fan_in_fan_out", false},   {"inference_mode", true},
        {"init_lora_weights", true}, {"modules_to_save", nullptr},
        {"target_modules", lora.target_modules}, {"use_rslora", lora.use_rslora},
        {"use_dora", false},         {"rank_pattern", nlohmann::json::object()},
        {"alpha_pattern", nlohmann::json::object()}, {"peft_version", "0.21.0"},
    };
    if (std::floor(lora.lora_alpha) == lora.lora_alpha && lora.lora_alpha < 1e9)
        config["lora_alpha"] = static_cast<std::int64_t>(lora.lora_alpha);
    if (lora.first_layer > 0) {
        config["layers_to_transform"] = nlohmann::json::array();
        for (std::int64_t layer = lora.first_layer; layer < model.num_hidden_layers; ++layer)
            config["layers_to_transform"].push_back(layer);
        config["layers_pattern"] = "layers";
    }
    if (model.is_multimodal) // projections of the image part have the same names
        config["exclude_modules"] = ".*(vision_tower|multi_modal_projector).*";
    return config.dump(2) + "\n";
}

LoraConfig read_adapter_config(const std::filesystem::path& path)
{
    const nlohmann::json document = parse_strict_json(read_file(path, size_limit), depth_limit, path);
    const ConfigReader config(document, path);
    config.expect("peft_type", "LORA");
    config.refuse("use_dora", "DoRA");
    config.refuse("fan_in_fan_out", "transposed weights");
    config.refuse("modules_to_save", "trained modules beside LoRA");
    config.refuse("rank_pattern", "ranks that differ between layers");
    config.refuse("alpha_pattern", "scales that differ between layers");
    config.refuse("layer_replication", "repeated layers");
    config.refuse("lora_bias", "biases");
    if (document.contains("bias"))
        config.expect("bias", "none");

    LoraConfig lora;
    lora.r = static_cast<std::int64_t>(config.number("r", 1, 4096, 8));
    lora.lora_alpha = config.number("lora_alpha", 1e-9, 1e9, 8);
    lora.lora_dropout = config.number("lora_dropout", 0, 0.999, 0);
    lora.use_rslora = config.flag("use_rslora");
    return lora;
}

}
