#include "checkpoint/hugging_face_config.h"

#include "checkpoint/config_fault.h"
#include "checkpoint/config_fields.h"
#include "checkpoint/input_file.h"

namespace winnow {
namespace {

using nlohmann::json;

GemmaConfig defaults_of(GemmaFamily family)
{
    GemmaConfig config;
    config.family = family;
    config.vocab_size = family == GemmaFamily::Gemma3 ? 262'208 : 256'000;
    config.hidden_size = family == GemmaFamily::Gemma1 ? 3072 : 2304;
    config.intermediate_size = family == GemmaFamily::Gemma1 ? 24'576 : 9216;
    config.num_hidden_layers = family == GemmaFamily::Gemma1 ? 28 : 26;
    config.num_attention_heads = family == GemmaFamily::Gemma1 ? 16 : 8;
    config.num_key_value_heads = family == GemmaFamily::Gemma1 ? 16 : 4;
    config.head_dim = 256;
    config.max_position_embeddings = family == GemmaFamily::Gemma3 ? 131'072 : 8192;
    config.rope_theta = family == GemmaFamily::Gemma3 ? 1e6 : 1e4;
    config.query_pre_attn_scalar = 256;
    config.attn_logit_softcapping = family == GemmaFamily::Gemma2 ? 50 : 0;
    config.final_logit_softcapping = family == GemmaFamily::Gemma2 ? 30 : 0;
    config.sliding_window = family == GemmaFamily::Gemma1 ? 0 : 4096;
    return config;
}

class ConfigReader : private ConfigFields {
public:
    ConfigReader(const json& fields, GemmaFamily family, const std::filesystem::path& path)
        : ConfigFields(fields, path), m_config(defaults_of(family))
    {
    }

    GemmaConfig read()
    {
        refuse_what_is_not_gemma();
        read_sizes();
        number("rms_norm_eps", m_config.rms_norm_eps);
        read_rope();
        if (m_config.family == GemmaFamily::Gemma1) {
            m_config.query_pre_attn_scalar = static_cast<double>(m_config.head_dim);
        } else {
            number("query_pre_attn_scalar", m_config.query_pre_attn_scalar);
            cap("attn_logit_softcapping", m_config.attn_logit_softcapping);
            cap("final_logit_softcapping", m_config.final_logit_softcapping);
            read_window();
        }
        read_layer_types();
        return m_config;
    }

private:
    // null or nothing written by hand means: no cap.
    void cap(const char* name, double& target) const
    {
        if (is_null(name))
            target = 0;
        number(name, target);
    }

    void refuse_truth(const char* name, bool refused, const char* why) const
    {
        const json* value = field(name);
        if (value && (!value->is_boolean() || value->get<bool>() == refused))
            fail(std::string(name) + " is not " + (refused ? "false" : "true") + ": " + why);
    }

    void refuse_what_is_not_gemma() const
    {
        refuse_truth("attention_bias", true, "biases are not supported.");
        refuse_truth("tie_word_embeddings", false, "an output layer of its own is not supported.");
        refuse_truth("use_bidirectional_attention", true, "such a model embeds and does not generate.");
        if (field("quantization_config"))
            fail("it is quantised (quantization_config); choose the original weights or a GGUF file.");
        const json* activation = field("hidden_activation");
        if (!activation)
            activation = field("hidden_act"); // Gemma 1's old "gelu" means the tanh form too
        if (activation && *activation != "gelu_pytorch_tanh" && *activation != "gelu")
            fail("hidden_activation is not gelu_pytorch_tanh.");
    }

    void read_sizes()
    {
        size("vocab_size", m_config.vocab_size);
        size("hidden_size", m_config.hidden_size);
        size("intermediate_size", m_config.intermediate_size);
        size("num_hidden_layers", m_config.num_hidden_layers);
        size("num_attention_heads", m_config.num_attention_heads);
        size("num_key_value_heads", m_config.num_key_value_heads);
        size("head_dim", m_config.head_dim);
        size("max_position_embeddings", m_config.max_position_embeddings);
    }

    void read_rope()
    {
        number("rope_theta", m_config.rope_theta);
        number("rope_local_base_freq", m_config.rope_local_base_freq);
        if (const json* scaling = field("rope_scaling"))
            m_config.rope_scaling_factor = scaling_factor(*scaling, "rope_scaling");
        if (const json* parameters = field("rope_parameters"))
            read_rope_parameters(*parameters);
    }

    // transformers 5 writes all about the rotary embedding in one place, for Gemma 3 one entry for each kind of layer.
    void read_rope_parameters(const json& parameters)
    {
        if (!parameters.is_object())
            fail("rope_parameters is not an object.");
        const bool by_layer = parameters.contains("full_attention");
        const json& global = by_layer ? parameters.at("full_attention") : parameters;
        m_config.rope_scaling_factor = scaling_factor(global, "rope_parameters");
        m_config.rope_theta = rope_theta(global, m_config.rope_theta);
        if (by_layer && parameters.contains("sliding_attention"))
            m_config.rope_local_base_freq = rope_theta(parameters.at("sliding_attention"), m_config.rope_local_base_freq);
    }

    double rope_theta(const json& parameters, double otherwise) const
    {
        if (!parameters.is_object())
            fail("rope_parameters is not an object.");
        return parameters.contains("rope_theta") ? number_of(parameters.at("rope_theta"), "rope_theta") : otherwise;
    }

    double scaling_factor(const json& scaling, const std::string& name) const
    {
        if (!scaling.is_object())
            fail(name + " is not an object.");
        const json type = scaling.value(scaling.contains("rope_type") ? "rope_type" : "type", json("default"));
        if (type == "default")
            return 1;
        if (type != "linear")
            fail(name + " has a type other than default and linear.");
        if (!scaling.contains("factor"))
            fail(name + " has no factor.");
        return number_of(scaling.at("factor"), name + " factor");
    }

    void read_window()
    {
        if (is_null("sliding_window"))
            m_config.sliding_window = 0;
        size("sliding_window", m_config.sliding_window);
    }

    void read_layer_types()
    {
        if (m_config.family == GemmaFamily::Gemma1) {
            set_period(1);
        } else if (const json* types = field("layer_types")) {
            set_layer_types(*types);
        } else {
            std::int64_t period = m_config.family == GemmaFamily::Gemma2 ? 2 : 6;
            if (m_config.family == GemmaFamily::Gemma3) {
                size("_sliding_window_pattern", period);
                size("sliding_window_pattern", period);
            }
            if (period < 1 || period > 1024)
                fail("sliding_window_pattern is " + std::to_string(period) + ", but should lie between 1 and 1024.");
            set_period(period);
        }
    }

    // Every `period`-th layer is global.
    void set_period(std::int64_t period)
    {
        if (m_config.num_hidden_layers > 1024)
            return; // config_fault names it
        for (std::int64_t layer = 0; layer < m_config.num_hidden_layers; ++layer)
            m_config.sliding_layer.push_back((layer + 1) % period != 0);
    }

    void set_layer_types(const json& types)
    {
        if (!types.is_array())
            fail("layer_types is not a list.");
        for (const json& type : types) {
            if (type != "sliding_attention" && type != "full_attention")
                fail("layer_types has an entry other than sliding_attention and full_attention.");
            m_config.sliding_layer.push_back(type == "sliding_attention");
        }
    }

    GemmaConfig m_config;
};

GemmaConfig read_config(const json& document, const std::filesystem::path& path)
{
    const json type = document.value("model_type", json());
    if (type == "gemma3") {
        const auto text = document.find("text_config");
        if (text == document.end() || !text->is_object())
            throw damaged_model_file(path, "its text_config is not there.");
        GemmaConfig config = ConfigReader(*text, GemmaFamily::Gemma3, path).read();
        config.is_multimodal = true;
        return config;
    }
    if (type == "gemma")
        return ConfigReader(document, GemmaFamily::Gemma1, path).read();
    if (type == "gemma2")
        return ConfigReader(document, GemmaFamily::Gemma2, path).read();
    if (type == "gemma3_text")
        return ConfigReader(document, GemmaFamily::Gemma3, path).read();
    throw damaged_model_file(path, "its model_type is " + (type.is_string() ? shown(type.get_ref<const std::string&>()) : "not a text")
                             + "; gemma, gemma2, gemma3_text and gemma3 can be read.");
}

}

GemmaConfig config_from_json(const std::filesystem::path& path)
{
    const GemmaConfig config = read_config(read_config_json(path), path);
    if (const auto fault = config_fault(config))
        throw damaged_model_file(path, *fault);
    return config;
}

}
