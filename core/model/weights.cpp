#include "model/weights.h"

#include "checkpoint/gemma_tensors.h"
#include "common/error.h"

#include <ATen/Parallel.h>

#include <algorithm>

namespace winnow {

namespace {

class WeightReader {
public:
    WeightReader(const Checkpoint& checkpoint, torch::Device device, torch::ScalarType dtype,
                 const std::function<void(double)>& progress)
        : m_checkpoint(checkpoint)
        , m_device(device)
        , m_dtype(dtype)
        , m_progress(progress)
    {
        for (const StoredTensor& tensor : checkpoint.tensors())
            m_total += tensor.element_count();
    }

    torch::Tensor matrix(const std::string& name, std::int64_t rows, std::int64_t columns);
    torch::Tensor gain(const std::string& name, std::int64_t size);

private:
    void check_shape(const std::string& name, const std::vector<std::int64_t>& expected) const;
    void read_in_parallel(const std::string& name, std::int64_t first_row, std::int64_t rows, std::int64_t columns, float* out) const;
    void report(std::int64_t elements);

    const Checkpoint& m_checkpoint;
    torch::Device m_device;
    torch::ScalarType m_dtype;
    const std::function<void(double)>& m_progress;
    std::int64_t m_total = 0;
    std::int64_t m_done = 0;
};

void WeightReader::check_shape(const std::string& name, const std::vector<std::int64_t>& expected) const
{
    const StoredTensor& stored = m_checkpoint.tensor(name);
    if (stored.shape != expected)
        throw Error(ErrorKind::Damaged, "The model file holds the tensor \"" + name + "\" with the shape " + shape_text(stored.shape)
                        + ", but its configuration asks for " + shape_text(expected) + ". Get the model again.");
}

void WeightReader::read_in_parallel(const std::string& name, std::int64_t first_row, std::int64_t rows, std::int64_t columns,
                                    float* out) const
{
    const std::int64_t grain = std::max<std::int64_t>(1, 65536 / columns);
    at::parallel_for(0, rows, grain, [&](std::int64_t begin, std::int64_t end) {
        m_checkpoint.read_rows(name, first_row + begin, end - begin, out + begin * columns);
    });
}

void WeightReader::report(std::int64_t elements)
{
    m_done += elements;
    if (m_progress)
        m_progress(std::min(1.0, static_cast<double>(m_done) / static_cast<double>(std::max<std::int64_t>(m_total, 1))));
}

// Float32 on the CPU is read in place; anything else goes through a block of some rows.
torch::Tensor WeightReader::matrix(const std::string& name, std::int64_t rows, std::int64_t columns)
{
    check_shape(name, {rows, columns});
    torch::Tensor weight = torch::empty({rows, columns}, torch::TensorOptions().dtype(m_dtype).device(m_device));
    const bool in_place = weight.is_cpu() && m_dtype == torch::kFloat32;
    const std::int64_t block_rows = std::max<std::int64_t>(1, (std::int64_t{1} << 22) / columns);
    const torch::Tensor block = in_place ? torch::Tensor() : torch::empty({std::min(rows, block_rows), columns});
    for (std::int64_t first = 0; first < rows; first += block_rows) {
        const std::int64_t count = std::min(block_rows, rows - first);
        float* out = in_place ? weight.data_ptr<float>() + first * columns : block.data_ptr<float>();
        read_in_parallel(name, first, count, columns, out);
        if (!in_place)
            weight.narrow(0, first, count).copy_(block.narrow(0, 0, count));
        report(count * columns);
    }
    return weight;
}

torch::Tensor WeightReader::gain(const std::string& name, std::int64_t size)
{
    check_shape(name, {size});
    torch::Tensor weight = torch::empty({size});
    m_checkpoint.read_rows(name, 0, size, weight.data_ptr<float>());
    report(size);
    return weight.add_(1).to(m_device);
}

GemmaLayer load_layer(WeightReader& reader, const GemmaConfig& config, std::int64_t index)
{
    const std::string name = "model.layers." + std::to_string(index) + ".";
    const auto projection = [&](const std::string& part, std::int64_t out, std::int64_t in) {
        return LoraLinear{name + part, reader.matrix(name + part + ".weight", out, in), {}, {}, 0, 0};
    };
    const auto gain = [&](const std::string& part, std::int64_t size) { return reader.gain(name + part + ".weight", size); };
    const std::int64_t hidden = config.hidden_size;
    const std::int64_t inner = config.intermediate_size;
    const std::int64_t queries = config.num_attention_heads * config.head_dim;
    const std::int64_t keys = config.num_key_value_heads * config.head_dim;

    GemmaLayer layer;
    layer.kind = config.sliding_layer[index] ? AttentionKind::Sliding : AttentionKind::Global;
    layer.q_proj = projection("self_attn.q_proj", queries, hidden);
    layer.k_proj = projection("self_attn.k_proj", keys, hidden);
    layer.v_proj = projection("self_attn.v_proj", keys, hidden);
    layer.o_proj = projection("self_attn.o_proj", hidden, queries);
    layer.gate_proj = projection("mlp.gate_proj", inner, hidden);
    layer.up_proj = projection("mlp.up_proj", inner, hidden);
    layer.down_proj = projection("mlp.down_proj", hidden, inner);
    layer.input_layernorm = gain("input_layernorm", hidden);
    layer.post_attention_layernorm = gain("post_attention_layernorm", hidden);
    if (config.has_four_norms()) {
        layer.pre_feedforward_layernorm = gain("pre_feedforward_layernorm", hidden);
        layer.post_feedforward_layernorm = gain("post_feedforward_layernorm", hidden);
    }
    if (config.has_query_key_norm()) {
        layer.q_norm = gain("self_attn.q_norm", config.head_dim);
        layer.k_norm = gain("self_attn.k_norm", config.head_dim);
    }
    return layer;
}

}

GemmaWeights load_weights(const Checkpoint& checkpoint, torch::Device device, torch::ScalarType dtype,
                          const std::function<void(double)>& progress)
{
    const GemmaConfig& config = checkpoint.config();
    check_config(config);
    WeightReader reader(checkpoint, device, dtype, progress);
    GemmaWeights weights;
    weights.embed_tokens = reader.matrix("model.embed_tokens.weight", config.vocab_size, config.hidden_size);
    for (std::int64_t i = 0; i < config.num_hidden_layers; ++i)
        weights.layers.push_back(load_layer(reader, config, i));
    weights.norm = reader.gain("model.norm.weight", config.hidden_size);
    return weights;
}

}
