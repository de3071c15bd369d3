// The memory that a training takes, with random weights of a Gemma's true shape that are made as they are asked for: nothing
// of 10 GB lies on a disk. Some steps on texts of the full length and a scoring, then one line of JSON; tests/bench/memory
// runs it for its table.
#include "checkpoint/checkpoint.h"
#include "checkpoint/gemma_tensors.h"
#include "common/error.h"
#include "footprint/training_memory.h"
#include "training/memory_choice.h"
#include "training/peak_memory.h"
#include "training/scorer.h"
#include "training/trainer.h"

#include <ATen/Parallel.h>
#include <CLI/CLI.hpp>
#include <chrono>
#include <iostream>
#include <nlohmann/json.hpp>
#include <torch/cuda.h>

namespace winnow {
namespace {

struct Request {
    std::string model = "gemma-1-2b";
    std::string recipe = "codelab";
    std::string base_weights = "float32";
    std::string gradient_checkpointing = "off";
    std::string activations = "float32";
    std::string device = "cpu";
    int steps = 1;
    std::int64_t batch = 2;
    std::int64_t length = 128;
    int threads = 0;
};

GemmaConfig shape(GemmaFamily family, std::int64_t vocabulary, std::int64_t layers, std::int64_t hidden, std::int64_t inner, std::int64_t heads)
{
    GemmaConfig config;
    config.family = family;
    config.vocab_size = vocabulary;
    config.hidden_size = hidden;
    config.intermediate_size = inner;
    config.num_hidden_layers = layers;
    config.num_attention_heads = heads;
    config.num_key_value_heads = 1;
    config.head_dim = 256;
    config.max_position_embeddings = 8192;
    config.query_pre_attn_scalar = 256;
    config.sliding_window = family == GemmaFamily::Gemma3 ? 512 : 0;
    for (std::int64_t layer = 0; layer < layers; ++layer)
        config.sliding_layer.push_back(family == GemmaFamily::Gemma3 && layer % 6 != 5);
    return config;
}

// From the models' own config.json.
GemmaConfig config_of(const std::string& model)
{
    if (model == "gemma-3-270m")
        return shape(GemmaFamily::Gemma3, 262144, 18, 640, 2048, 4);
    if (model == "gemma-3-1b")
        return shape(GemmaFamily::Gemma3, 262144, 26, 1152, 6912, 4);
    if (model == "gemma-1-2b")
        return shape(GemmaFamily::Gemma1, 256000, 18, 2048, 16384, 8);
    throw Error(ErrorKind::Usage, "There is no shape \"" + model + "\": gemma-3-270m, gemma-3-1b or gemma-1-2b.");
}

// The same numbers every time: a row is drawn from its own seed (splitmix64).
class RandomCheckpoint : public Checkpoint {
public:
    explicit RandomCheckpoint(GemmaConfig config) : m_config(std::move(config))
    {
        for (const GemmaTensor& tensor : gemma_tensors(m_config))
            m_tensors.push_back({tensor.name, StoredType::F32, tensor.shape});
    }

    const GemmaConfig& config() const override { return m_config; }
    Tokenizer tokenizer() const override { throw Error(ErrorKind::Internal, "Random weights have no tokenizer."); }
    std::vector<StoredTensor> tensors() const override { return m_tensors; }
    bool has_tensor(const std::string& name) const override { return find(name) != nullptr; }
    const StoredTensor& tensor(const std::string& name) const override { return *find(name); }

    void read_rows(const std::string& name, std::int64_t first_row, std::int64_t rows, float* out) const override
    {
        const std::vector<std::int64_t>& shape = find(name)->shape;
        const std::int64_t width = shape.size() == 2 ? shape[1] : 1;
        const float scale = shape.size() == 2 ? 2 / std::sqrt(static_cast<float>(width)) : 0.0F; // gains of 1
        std::uint64_t state = std::hash<std::string>()(name) + static_cast<std::uint64_t>(first_row);
        for (std::int64_t i = 0; i < rows * width; ++i) {
            std::uint64_t mixed = state += 0x9e3779b97f4a7c15;
            mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
            out[i] = scale * (static_cast<float>(mixed >> 40) / float(1 << 24) - 0.5F);
        }
    }

private:
    const StoredTensor* find(const std::string& name) const
    {
        for (const StoredTensor& tensor : m_tensors)
            if (tensor.name == name)
                return &tensor;
        return nullptr;
    }

    GemmaConfig m_config;
    std::vector<StoredTensor> m_tensors;
};

TrainingSettings settings_of(const Request& request)
{
    TrainingSettings settings = recipe(request.recipe);
    settings.batch_size = static_cast<int>(request.batch);
    settings.base_weights = base_weights_from_string(request.base_weights);
    settings.gradient_checkpointing = checkpointing_from_string(request.gradient_checkpointing);
    settings.activations = activation_type_from_string(request.activations);
    return settings;
}

// Texts that have nothing in common but their first token.
TrainingData random_texts(const Request& request)
{
    TrainingData data;
    data.labels.of_label = {{100}, {200}};
    const at::Generator generator = at::detail::createCPUGenerator(1);
    for (std::int64_t i = 0; i < std::max<std::int64_t>(request.batch, 16); ++i) {
        const torch::Tensor tokens = torch::randint(1000, 200000, {request.length}, generator, torch::kInt64);
        PromptTokens prompt{{tokens.const_data_ptr<std::int64_t>(), tokens.const_data_ptr<std::int64_t>() + request.length}, static_cast<int>(i % 2)};
        prompt.tokens[0] = 2;
        data.training.push_back(prompt);
    }
    return data;
}

std::vector<const PromptTokens*> first_batch(const TrainingData& data, std::int64_t batch)
{
    std::vector<const PromptTokens*> pointers;
    for (std::int64_t i = 0; i < batch; ++i)
        pointers.push_back(&data.training[i]);
    return pointers;
}

// A GPU works on after the call that asked it to.
double seconds_of_steps(Trainer& trainer, const std::vector<const PromptTokens*>& batch, int steps, torch::Device device)
{
    const auto wait = [&] {
        if (device.is_cuda())
            torch::cuda::synchronize();
    };
    wait();
    const auto begun = std::chrono::steady_clock::now();
    for (int step = 0; step < steps; ++step)
        trainer.try_step(batch);
    wait();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

nlohmann::json measure(const Request& request)
{
    if (request.threads > 0)
        at::set_num_threads(request.threads);
    const RandomCheckpoint checkpoint(config_of(request.model));
    const TrainingSettings settings = settings_of(request);
    const MemoryPlan plan = plans_of(settings, WeightType::Float32).front();
    const torch::Device device = device_from_name(request.device);
    Gemma model(checkpoint, device, types_with(plan.base_weights, device));
    model.keep_activations({plan.gradient_checkpointing, plan.activations == ActivationType::BFloat16});
    const std::int64_t loaded = peak_memory_bytes(request.device);

    const TrainingData data = random_texts(request);
    Reporter reporter([](const Event&) {});
    Trainer trainer(model, settings, data, {reporter, [] { return false; }, "/nonexistent", "memory"});
    const std::vector<const PromptTokens*> batch = first_batch(data, request.batch);
    trainer.try_step(batch);
    const double seconds = seconds_of_steps(trainer, batch, request.steps, device) / request.steps;
    const std::int64_t trained = peak_memory_bytes(request.device);
    score_prompts(model, data.training, data.labels);

    const TrainingMemory expected = training_memory(checkpoint.config(), settings, plan, {request.batch * request.length}, EmbeddingHeld::Whole);
    return {{"model", request.model},   {"recipe", request.recipe},        {"plan", plan_text(plan)},
            {"loaded", loaded},         {"trained", trained},              {"peak", peak_memory_bytes(request.device)},
            {"expected", expected.total()}, {"seconds_a_step", seconds}};
}

void run(int count, char** arguments)
{
    Request request;
    CLI::App program("Memory of a training with random weights of a Gemma's true shape");
    program.add_option("--model", request.model, "gemma-3-270m, gemma-3-1b or gemma-1-2b")->capture_default_str();
    program.add_option("--recipe", request.recipe)->capture_default_str();
    program.add_option("--base-weights", request.base_weights)->capture_default_str();
    program.add_option("--gradient-checkpointing", request.gradient_checkpointing)->capture_default_str();
    program.add_option("--activations", request.activations)->capture_default_str();
    program.add_option("--batch", request.batch, "Texts a step")->capture_default_str();
    program.add_option("--length", request.length, "Tokens a text")->capture_default_str();
    program.add_option("--device", request.device, "cpu or cuda")->capture_default_str();
    program.add_option("--steps", request.steps, "Steps that are timed, after one that is not")->capture_default_str();
    program.add_option("--threads", request.threads, "0: all cores")->capture_default_str();
    program.parse(count, arguments);
    std::cout << measure(request).dump() << "\n";
}

}
}

int main(int count, char** arguments)
{
    try {
        winnow::run(count, arguments);
        return 0;
    } catch (const std::exception& error) {
        std::cerr << error.what() << "\n";
        return 1;
    }
}
