#include "model/weights.h"

#include "checkpoint/gemma_tensors.h"
#include "common/error.h"

#include <ATen/Parallel.h>

#include <algorithm>

namespace winnow {

namespace {

// A matrix of the checkpoint.
struct StoredRows {
    std::string name;
    std::int64_t count;
};

constexpr std::int64_t numbers_of_a_block = std::int64_t{1} << 22; // read at a time

class WeightReader {
public:
    WeightReader(const Checkpoint& checkpoint, const torch::TensorOptions& computed, const std::function<void(double)>& progress)
        : m_checkpoint(checkpoint)
        , m_computed(computed)
        , m_progress(progress)
    {
        for (const StoredTensor& tensor : checkpoint.tensors())
            m_total += tensor.element_count();
    }

    FrozenMatrix matrix(const std::vector<StoredRows>& parts, std::int64_t columns, WeightType held); // below one another
    torch::Tensor gain(const std::string& name, std::int64_t size);
    void leave_out(const std::string& name, std::int64_t rows, std::int64_t columns); // checked, but not read

private:
    void check_shape(const std::string& name, const std::vector<std::int64_t>& expected) const;
    void read_rows(const StoredRows& part, std::int64_t first, FrozenMatrix& weight);
    torch::Tensor block(std::int64_t rows, std::int64_t columns);
    void read_in_parallel(const std::string& name, std::int64_t first_row, std::int64_t rows, std::int64_t columns, float* out) const;
    void report(std::int64_t elements);

    const Checkpoint& m_checkpoint;
    torch::TensorOptions m_computed;
    const std::function<void(double)>& m_progress;
    std::int64_t m_total = 0;
    std::int64_t m_done = 0;
    torch::Tensor m_block; // one for all matrices: made anew for each it would leave holes among them
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

torch::Tensor WeightReader::block(std::int64_t rows, std::int64_t columns)
{
    if (!m_block.defined() || m_block.numel() < rows * columns)
        m_block = torch::empty({std::max(rows * columns, numbers_of_a_block)});
    return m_block.narrow(0, 0, rows * columns).view({rows, columns});
}

// Into the rows of the weight from `first` on. Float32 on the CPU is read in place; anything else goes through a block of
// some rows.
void WeightReader::read_rows(const StoredRows& part, std::int64_t first, FrozenMatrix& weight)
{
    torch::Tensor in_place = weight.plain();
    if (in_place.defined() && !(in_place.is_cpu() && in_place.scalar_type() == torch::kFloat32))
        in_place = torch::Tensor();
    const std::int64_t columns = weight.columns();
    const std::int64_t block_rows = std::max<std::int64_t>(1, numbers_of_a_block / columns);
    for (std::int64_t row = 0; row < part.count; row += block_rows) {
        const std::int64_t count = std::min(block_rows, part.count - row);
        const torch::Tensor numbers = in_place.defined() ? in_place.narrow(0, first + row, count) : block(count, columns);
        read_in_parallel(part.name, row, count, columns, numbers.mutable_data_ptr<float>());
        if (!in_place.defined())
            weight.set_rows(first + row, numbers);
        report(count * columns);
    }
}

FrozenMatrix WeightReader::matrix(const std::vector<StoredRows>& parts, std::int64_t columns, WeightType held)
{
    std::int64_t rows = 0;
    for (const StoredRows& part : parts) {
        check_shape(part.name, {part.count, columns});
        rows += part.count;
    }
    FrozenMatrix weight(held, rows, columns, m_computed);
    std::int64_t first = 0;
    for (const StoredRows& part : parts) {
        read_rows(part, first, weight);
        first += part.count;
    }
    return weight;
}

torch::Tensor WeightReader::gain(const std::string& name, std::int64_t size)
{
    check_shape(name, {size});
    torch::Tensor weight = torch::empty({size});
    m_checkpoint.read_rows(name, 0, size, weight.data_ptr<float>());
    report(size);
    return weight.add_(1).to(m_computed.device());
}

void WeightReader::leave_out(const std::string& name, std::int64_t rows, std::int64_t columns)
{
    check_shape(name, {rows, columns});
    m_total -= rows * columns;
}

constexpr const char* embedding_name = "model.embed_tokens.weight";

// Held for a moment as the whole would be, so that they have the same numbers. None is kept: a row is widened in less time
// than it takes to read it.
torch::Tensor read_embedding_rows(const Checkpoint& checkpoint, const torch::Tensor& tokens, WeightType held, const torch::TensorOptions& computed)
{
    const std::int64_t count = tokens.size(0);
    const std::int64_t width = checkpoint.config().hidden_size;
    const torch::Tensor numbers = torch::empty({count, width});
    for (std::int64_t i = 0; i < count; ++i)
        checkpoint.read_rows(embedding_name, tokens[i].item<std::int64_t>(), 1, numbers.mutable_data_ptr<float>() + i * width);
    FrozenMatrix rows(held, count, width, computed);
    rows.set_rows(0, numbers);
    return rows.select_rows(torch::arange(count, computed.dtype(torch::kInt64)));
}

FrozenMatrix read_embedding(WeightReader& reader, const GemmaConfig& config, WeightType held)
{
    return reader.matrix({{embedding_name, config.vocab_size}}, config.hidden_size, held);
}

Embedding embedding_in_file(const Checkpoint& checkpoint, WeightType held, const torch::TensorOptions& computed)
{
    const auto read_rows = [&checkpoint, held, computed](const torch::Tensor& tokens) {
        return read_embedding_rows(checkpoint, tokens, held, computed);
    };
    const auto read_all = [&checkpoint, held, computed] {
        const std::function<void(double)> nobody;
        WeightReader reader(checkpoint, computed, nobody);
        return read_embedding(reader, checkpoint.config(), held);
    };
    return {computed, read_rows, read_all};
}

GemmaLayer load_layer(WeightReader& reader, const GemmaConfig& config, std::int64_t index, WeightType held, bool int8_products)
{
    const std::string name = "model.layers." + std::to_string(index) + ".";
    const auto linear = [&](const std::vector<StoredRows>& parts, std::int64_t in, bool in_eight_bits) {
        LoraLinear result;
        std::vector<StoredRows> stored;
        std::int64_t first = 0;
        for (const StoredRows& part : parts) {
            result.projections.push_back({name + part.name, first, part.count});
            stored.push_back({name + part.name + ".weight", part.count});
            first += part.count;
        }
        result.weight = reader.matrix(stored, in, int8_products ? WeightType::Float32 : held);
        if (in_eight_bits)
            result.weight.take_int8_products();
        return result;
    };
    const auto gain = [&](const std::string& part, std::int64_t size) { return reader.gain(name + part + ".weight", size); };
    const std::int64_t hidden = config.hidden_size;
    const std::int64_t inner = config.intermediate_size;
    const std::int64_t queries = config.num_attention_heads * config.head_dim;
    const std::int64_t keys = config.num_key_value_heads * config.head_dim;

    GemmaLayer layer;
    layer.kind = config.sliding_layer[index] ? AttentionKind::Sliding : AttentionKind::Global;
    layer.qkv_proj = linear({{"self_attn.q_proj", queries}, {"self_attn.k_proj", keys}, {"self_attn.v_proj", keys}}, hidden, int8_products);
    // An eighth of the arithmetic, and most of what eight bits cost (tests/bench/README.md).
    layer.o_proj = linear({{"self_attn.o_proj", hidden}}, queries, false);
    layer.gate_up_proj = linear({{"mlp.gate_proj", inner}, {"mlp.up_proj", inner}}, hidden, int8_products);
    layer.down_proj = linear({{"mlp.down_proj", hidden}}, inner, int8_products);
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

GemmaWeights load_weights(const Checkpoint& checkpoint, WeightType held, const torch::TensorOptions& computed, bool int8_products,
                          const std::function<void(double)>& progress, EmbeddingPlace embedding)
{
    const GemmaConfig& config = checkpoint.config();
    check_config(config);
    WeightReader reader(checkpoint, computed, progress);
    GemmaWeights weights;
    if (embedding == EmbeddingPlace::InMemory) {
        weights.embed_tokens = Embedding(read_embedding(reader, config, embedding_type(held)));
    } else {
        reader.leave_out(embedding_name, config.vocab_size, config.hidden_size);
        weights.embed_tokens = embedding_in_file(checkpoint, embedding_type(held), computed);
    }
    for (std::int64_t i = 0; i < config.num_hidden_layers; ++i)
        weights.layers.push_back(load_layer(reader, config, i, held, int8_products));
    weights.norm = reader.gain("model.norm.weight", config.hidden_size);
    return weights;
}

}
