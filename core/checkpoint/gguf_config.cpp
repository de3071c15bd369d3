#include "checkpoint/gguf_config.h"

#include "checkpoint/config_fault.h"

namespace winnow {
namespace {

GemmaFamily family_of(const GgufFile& file)
{
    const std::string& architecture = file.text("general.architecture");
    if (architecture == "gemma")
        return GemmaFamily::Gemma1;
    if (architecture == "gemma2")
        return GemmaFamily::Gemma2;
    if (architecture == "gemma3")
        return GemmaFamily::Gemma3;
    file.file().fail("its architecture is " + shown(architecture) + "; gemma, gemma2 and gemma3 can be read.");
}

class ConfigReader {
public:
    explicit ConfigReader(const GgufModel& model)
        : m_model(model), m_file(model.metadata()), m_prefix(m_file.text("general.architecture") + ".")
    {
        m_config.family = family_of(m_file);
    }

    GemmaConfig read()
    {
        read_sizes();
        read_rope();
        switch (m_config.family) {
        case GemmaFamily::Gemma1:
            m_config.query_pre_attn_scalar = static_cast<double>(m_config.head_dim);
            set_period(0);
            break;
        case GemmaFamily::Gemma2:
            read_gemma2();
            break;
        case GemmaFamily::Gemma3:
            read_gemma3();
            break;
        }
        return m_config;
    }

private:
    std::int64_t size(const char* key) const { return static_cast<std::int64_t>(m_file.whole_number(m_prefix + key)); }
    std::int64_t size(const char* key, std::int64_t otherwise) const
    {
        return static_cast<std::int64_t>(m_file.whole_number(m_prefix + key, static_cast<std::uint64_t>(otherwise)));
    }
    double number(const char* key, double otherwise) const { return m_file.number(m_prefix + key, otherwise); }

    void read_sizes()
    {
        m_config.max_position_embeddings = size("context_length");
        m_config.hidden_size = size("embedding_length");
        m_config.num_hidden_layers = size("block_count");
        m_config.intermediate_size = size("feed_forward_length");
        m_config.num_attention_heads = size("attention.head_count");
        m_config.num_key_value_heads = size("attention.head_count_kv", m_config.num_attention_heads);
        if (m_config.num_attention_heads < 1)
            m_file.file().fail("its metadata " + shown(m_prefix + "attention.head_count") + " is 0.");
        m_config.head_dim = size("attention.key_length", m_config.hidden_size / m_config.num_attention_heads);
        if (size("attention.value_length", m_config.head_dim) != m_config.head_dim)
            m_file.file().fail("its metadata has different lengths of keys and values (attention.value_length).");
        m_config.rms_norm_eps = m_file.number(m_prefix + "attention.layer_norm_rms_epsilon");
        m_config.vocab_size = size("vocab_size", m_model.tensor("token_embd.weight").tensor->shape.front());
    }

    void read_rope()
    {
        m_config.rope_theta = number("rope.freq_base", 10000);
        const std::string key = m_prefix + "rope.scaling.type";
        const std::string type = m_file.has(key) ? m_file.text(key) : "linear";
        if (type != "linear" && type != "none")
            m_file.file().fail("its metadata " + shown(key) + " is " + shown(type) + "; linear and none can be read.");
        const double factor = number("rope.scaling.factor", number("rope.scale_linear", 0));
        m_config.rope_scaling_factor = type == "none" || factor == 0 ? 1 : factor;
    }

    void read_gemma2()
    {
        m_config.sliding_window = size("attention.sliding_window", 4096);
        m_config.attn_logit_softcapping = number("attn_logit_softcapping", 50);
        m_config.final_logit_softcapping = number("final_logit_softcapping", 30);
        set_period(size("attention.sliding_window_pattern", 2));
        set_query_scalar(46);
    }

    // A file of Gemma 3 that names no window has none, and all of its layers are global.
    void read_gemma3()
    {
        m_config.sliding_window = size("attention.sliding_window", 0);
        m_config.rope_local_base_freq = number("rope.freq_base_swa", 10000);
        m_config.final_logit_softcapping = number("final_logit_softcapping", 0);
        set_period(m_config.sliding_window == 0 ? 0 : size("attention.sliding_window_pattern", 6));
        set_query_scalar(62);
    }

    // Every `period`-th layer is global, the others slide; 0 or 1: all are global.
    void set_period(std::int64_t period)
    {
        if (period < 0 || period > 1024 || m_config.num_hidden_layers < 0 || m_config.num_hidden_layers > 1024)
            return;
        for (std::int64_t layer = 0; layer < m_config.num_hidden_layers; ++layer)
            m_config.sliding_layer.push_back(period > 1 && layer % period < period - 1);
    }

    // Not in the metadata: the 27B models, known by their number of layers, scale by the width a head has of the
    // hidden size, the others by head_dim.
    void set_query_scalar(std::int64_t layers_of_27b)
    {
        const bool is_27b = m_config.num_hidden_layers == layers_of_27b;
        m_config.query_pre_attn_scalar =
            static_cast<double>(is_27b ? m_config.hidden_size / m_config.num_attention_heads : m_config.head_dim);
    }

    const GgufModel& m_model;
    const GgufFile& m_file;
    std::string m_prefix;
    GemmaConfig m_config;
};

}

GemmaConfig config_from_gguf(const GgufModel& model)
{
    const GemmaConfig config = ConfigReader(model).read();
    if (const auto fault = config_fault(config))
        model.metadata().file().fail("its metadata does not describe a Gemma: " + *fault);
    return config;
}

}
