#include "checkpoint/keras_config.h"

#include "checkpoint/config_fault.h"
#include "checkpoint/config_fields.h"
#include "checkpoint/input_file.h"

namespace winnow {
namespace {

using nlohmann::json;

// Defaults and meaning are those of keras_hub/src/models/gemma/gemma_backbone.py and gemma3/gemma3_backbone.py.
class KerasConfigReader : private ConfigFields {
public:
    KerasConfigReader(const json& fields, const std::filesystem::path& path) : ConfigFields(fields, path) {}

    GemmaConfig read_gemma_1_or_2()
    {
        const bool has_post_norms = both("use_post_attention_norm", "use_post_ffw_norm");
        m_config.family = has_post_norms ? GemmaFamily::Gemma2 : GemmaFamily::Gemma1;
        read_sizes();
        // keras-hub counts both halves of the gated MLP here, and for Gemma 3 one.
        if (m_config.intermediate_size % 2 != 0)
            fail("intermediate_dim is odd, but stands for two halves.");
        m_config.intermediate_size /= 2;
        m_config.max_position_embeddings = 8192;
        read_attention(4096);
        if (!has_post_norms)
            refuse_what_gemma_1_lacks();
        set_sliding_layers(2);
        return m_config;
    }

    GemmaConfig read_gemma_3()
    {
        m_config.family = GemmaFamily::Gemma3;
        if (!both("use_post_attention_norm", "use_post_ffw_norm"))
            fail("use_post_attention_norm and use_post_ffw_norm are false, but Gemma 3 has these norms.");
        expect_truth("use_query_key_norm", true, true);
        expect_truth("use_bidirectional_attention", false, false);
        expect_truth("is_embedding_model", false, false);
        read_sizes();
        read_attention(1024);
        read_rope();
        set_sliding_layers(6);
        return m_config;
    }

private:
    bool both(const char* first, const char* second) const
    {
        bool has_first = false, has_second = false;
        truth(first, has_first);
        truth(second, has_second);
        if (has_first != has_second)
            fail(std::string(first) + " and " + second + " differ, but a Gemma has both norms or neither.");
        return has_first;
    }

    void expect_truth(const char* name, bool otherwise, bool expected) const
    {
        bool value = otherwise;
        truth(name, value);
        if (value != expected)
            fail(std::string(name) + " is " + (value ? "true" : "false") + ", which a Gemma that generates text does not have.");
    }

    void required_size(const char* name, std::int64_t& target) const
    {
        if (!field(name))
            fail(std::string(name) + " is not there.");
        size(name, target);
    }

    void read_sizes()
    {
        required_size("vocabulary_size", m_config.vocab_size);
        required_size("num_layers", m_config.num_hidden_layers);
        required_size("num_query_heads", m_config.num_attention_heads);
        required_size("num_key_value_heads", m_config.num_key_value_heads);
        required_size("hidden_dim", m_config.hidden_size);
        required_size("intermediate_dim", m_config.intermediate_size);
        required_size("head_dim", m_config.head_dim);
        number("layer_norm_epsilon", m_config.rms_norm_eps);
        if (m_config.rms_norm_eps != 1e-6)
            fail("layer_norm_epsilon is not 1e-06, which keras-hub uses inside of its blocks whatever stands here.");
    }

    void read_attention(std::int64_t window_otherwise)
    {
        number("attention_logit_soft_cap", m_config.attn_logit_softcapping);
        number("final_logit_soft_cap", m_config.final_logit_softcapping);
        read_query_scale();
        truth("use_sliding_window_attention", m_has_window);
        if (m_has_window) {
            m_config.sliding_window = window_otherwise;
            size("sliding_window_size", m_config.sliding_window);
        }
    }

    // Where the field is false (the 27B models), scores were divided by this root in the training of Gemma itself;
    // keras-hub 0.32 writes the field but its blocks take head_dim all the same.
    void read_query_scale()
    {
        bool by_head_dim = true;
        truth("query_head_dim_normalize", by_head_dim);
        const bool by_hidden_size = !by_head_dim && m_config.num_attention_heads > 0;
        m_config.query_pre_attn_scalar = static_cast<double>(by_hidden_size ? m_config.hidden_size / m_config.num_attention_heads
                                                                             : m_config.head_dim);
    }

    void refuse_what_gemma_1_lacks() const
    {
        if (m_config.attn_logit_softcapping != 0 || m_config.final_logit_softcapping != 0 || m_has_window
            || m_config.query_pre_attn_scalar != static_cast<double>(m_config.head_dim))
            fail("soft caps, a sliding window or another scale of queries are set without use_post_attention_norm, which no Gemma has.");
    }

    // From 4B up the global layers are scaled, which is what makes their context longer.
    void read_rope()
    {
        double local = 1;
        number("local_rope_scaling_factor", local);
        if (local != 1)
            fail("local_rope_scaling_factor is not 1.");
        m_config.rope_theta = 1e6;
        number("global_rope_scaling_factor", m_config.rope_scaling_factor);
        m_config.max_position_embeddings = m_config.rope_scaling_factor > 1 ? 131'072 : 32'768;
    }

    // Every `period`-th layer is global.
    void set_sliding_layers(std::int64_t period)
    {
        if (m_config.num_hidden_layers > 1024)
            return; // config_fault names it
        for (std::int64_t layer = 0; layer < m_config.num_hidden_layers; ++layer)
            m_config.sliding_layer.push_back(m_has_window && (layer + 1) % period != 0);
    }

    GemmaConfig m_config;
    bool m_has_window = false;
};

GemmaConfig read_config(const json& document, const std::filesystem::path& path)
{
    const json name = document.value("class_name", json());
    const auto fields = document.find("config");
    if (fields == document.end() || !fields->is_object())
        throw damaged_model_file(path, "its config is not there.");
    if (name == "GemmaBackbone")
        return KerasConfigReader(*fields, path).read_gemma_1_or_2();
    if (name == "Gemma3Backbone")
        return KerasConfigReader(*fields, path).read_gemma_3();
    throw damaged_model_file(path, "its class_name is " + (name.is_string() ? shown(name.get_ref<const std::string&>()) : "not a text")
                             + "; GemmaBackbone and Gemma3Backbone can be read.");
}

}

bool is_keras_config(const std::filesystem::path& path)
{
    return read_config_json(path).contains("class_name");
}

GemmaConfig config_from_keras(const std::filesystem::path& path)
{
    const GemmaConfig config = read_config(read_config_json(path), path);
    if (const auto fault = config_fault(config))
        throw damaged_model_file(path, *fault);
    return config;
}

}
