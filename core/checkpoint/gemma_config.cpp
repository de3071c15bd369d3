#include "checkpoint/gemma_config.h"

#include "checkpoint/config_fault.h"
#include "common/error.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace winnow {
namespace {

std::string text_of(double number)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.12g", number);
    return text;
}

// Collects the first field that is out of its range.
class Check {
public:
    void range(const char* field, double number, double least, double most)
    {
        if (!m_fault && !(std::isfinite(number) && number >= least && number <= most))
            m_fault = std::string(field) + " is " + text_of(number) + ", but should lie between " + text_of(least) + " and " + text_of(most) + ".";
    }
    void holds(bool condition, const char* sentence)
    {
        if (!m_fault && !condition)
            m_fault = sentence;
    }
    const std::optional<std::string>& fault() const { return m_fault; }

private:
    std::optional<std::string> m_fault;
};

void check_sizes(Check& check, const GemmaConfig& config)
{
    const auto whole = [&](const char* field, std::int64_t number, double least, double most) {
        check.range(field, static_cast<double>(number), least, most);
    };
    whole("vocab_size", config.vocab_size, 1, 1 << 21);
    whole("hidden_size", config.hidden_size, 1, 1 << 16);
    whole("intermediate_size", config.intermediate_size, 1, 1 << 20);
    whole("num_hidden_layers", config.num_hidden_layers, 1, 1024);
    whole("num_attention_heads", config.num_attention_heads, 1, 1024);
    whole("num_key_value_heads", config.num_key_value_heads, 1, 1024);
    whole("head_dim", config.head_dim, 2, 4096);
    whole("max_position_embeddings", config.max_position_embeddings, 1, 1 << 26);
    whole("sliding_window", config.sliding_window, 0, 1 << 26);
}

void check_relations(Check& check, const GemmaConfig& config)
{
    check.holds(config.num_attention_heads % std::max<std::int64_t>(config.num_key_value_heads, 1) == 0,
                "num_attention_heads is not a multiple of num_key_value_heads.");
    check.holds(config.rope_scaling_factor == 1 || config.family == GemmaFamily::Gemma3,
                "rope_scaling is set, which is known for Gemma 3 only.");
    check.holds(config.head_dim % 2 == 0, "head_dim is odd, but the rotary embedding needs pairs.");
    check.holds(static_cast<std::int64_t>(config.sliding_layer.size()) == config.num_hidden_layers,
                "layer_types does not have one entry for each of num_hidden_layers.");
}

}

std::optional<std::string> config_fault(const GemmaConfig& config)
{
    Check check;
    check_sizes(check, config);
    check.range("rms_norm_eps", config.rms_norm_eps, 1e-12, 0.1);
    check.range("rope_theta", config.rope_theta, 1, 1e9);
    check.range("rope_local_base_freq", config.rope_local_base_freq, 1, 1e9);
    check.range("rope_scaling factor", config.rope_scaling_factor, 1, 1024);
    check.range("query_pre_attn_scalar", config.query_pre_attn_scalar, 1e-3, 1 << 16);
    check.range("attn_logit_softcapping", config.attn_logit_softcapping, 0, 1e4);
    check.range("final_logit_softcapping", config.final_logit_softcapping, 0, 1e4);
    check_relations(check, config);
    return check.fault();
}

void check_config(const GemmaConfig& config)
{
    if (const auto fault = config_fault(config))
        throw Error(ErrorKind::Damaged, "The model's configuration cannot be used: " + *fault);
}

}
