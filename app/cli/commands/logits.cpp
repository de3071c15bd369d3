#include "command.h"
#include "model/adapter.h"
#include "model/gemma.h"
#include "model_access.h"
#include "options.h"
#include "output/text.h"
#include "training/torch_failures.h"

#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>
#include <numeric>

namespace winnow {

namespace {

struct Options {
    std::string model = "starter";
    std::string adapter;
    std::string tokens;
    int top = 0;
    bool json = false;
    MachineOptions machine;
};

// Logits of the token that follows, (vocab_size).
std::vector<float> last_logits(Gemma& model, const std::vector<std::int64_t>& tokens)
{
    const torch::NoGradGuard no_grad;
    const PackedBatch batch{{}, {tokens}, {static_cast<std::int64_t>(tokens.size()) - 1}};
    const torch::Tensor logits = model.logits(model.hidden_states(batch)).to(torch::kCPU).contiguous(); // (1, vocab_size)
    return {logits.data_ptr<float>(), logits.data_ptr<float>() + logits.numel()};
}

// The ids to show: all in order, or the `top` highest.
std::vector<std::int64_t> shown_tokens(const std::vector<float>& logits, int top)
{
    std::vector<std::int64_t> ids(logits.size());
    std::iota(ids.begin(), ids.end(), 0);
    if (top <= 0)
        return ids;
    const auto count = std::min(static_cast<std::size_t>(top), ids.size());
    std::ranges::partial_sort(ids, ids.begin() + static_cast<std::ptrdiff_t>(count), std::greater{},
                              [&](std::int64_t id) { return logits[static_cast<std::size_t>(id)]; });
    ids.resize(count);
    return ids;
}

void print_json(const std::vector<float>& logits, const std::vector<std::int64_t>& ids)
{
    std::vector<float> values;
    for (const std::int64_t id : ids)
        values.push_back(logits[static_cast<std::size_t>(id)]);
    std::cout << nlohmann::json{{"tokens", ids}, {"logits", values}}.dump() << "\n";
}

void run(const Options& options)
{
    const auto checkpoint = open_model(options.model);
    const auto tokens = parse_tokens(options.tokens, checkpoint->config().vocab_size);
    if (options.machine.threads > 0)
        torch::set_num_threads(options.machine.threads);
    const torch::Device device = device_from_name(options.machine.device);
    Gemma model(*checkpoint, device, plain_types(device));
    if (!options.adapter.empty())
        load_peft_adapter(options.adapter, model);
    model.set_training(false);

    const std::vector<float> logits = last_logits(model, tokens);
    const auto ids = shown_tokens(logits, options.top);
    if (options.json) {
        print_json(logits, ids);
        return;
    }
    const Tokenizer tokenizer = checkpoint->tokenizer();
    for (const std::int64_t id : ids)
        std::cout << id << "\t" << fixed(logits[static_cast<std::size_t>(id)], 5) << "\t" << tokenizer.piece(id) << "\n";
}

}

void add_logits_command(CLI::App& program)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        program.add_subcommand("logits", "Show what a model expects after some tokens: the logits of the last position (to check a model by hand)");
    add_model(*command, options->model);
    command->add_option("--adapter", options->adapter, "A PEFT LoRA folder to put on the model")->type_name("DIR");
    command->add_option("--tokens", options->tokens, "Token ids with commas between them, <bos> (2) included")->required()->type_name("2,818,5279");
    command->add_option("--top", options->top, "Only the highest N; 0: the whole vocabulary")->check(CLI::NonNegativeNumber)->capture_default_str();
    add_machine(*command, options->machine);
    add_json(*command, options->json);
    command->callback([options] { with_torch_failures_named([&] { run(*options); }); });
}

}
