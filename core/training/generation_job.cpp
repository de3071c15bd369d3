#include "common/error.h"
#include "model/generate.h"
#include "training/model_session.h"

namespace winnow {

namespace {

std::vector<std::int64_t> prompt_tokens(const Tokenizer& tokenizer, const GenerationSettings& settings)
{
    std::vector<std::int64_t> tokens = tokenizer.encode(settings.prompt);
    tokens.insert(tokens.begin(), tokenizer.bos());
    if (std::ssize(tokens) >= settings.max_length)
        throw Error(ErrorKind::Usage, "The prompt has " + std::to_string(tokens.size())
                        + " tokens, which leaves no room for an answer in " + std::to_string(settings.max_length)
                        + " tokens. Raise the length (max_length).");
    return tokens;
}

}

void run_generation_job(JobRun& run)
{
    ModelSession session = load_model_with_adapter(run);
    const GenerationSettings& settings = run.job.generation;
    const std::vector<std::int64_t> prompt = prompt_tokens(session.tokenizer, settings);
    const std::int64_t longest_answer = settings.max_length - std::ssize(prompt);
    run.reporter.tell(Started{run.result.device, longest_answer, 0});
    const auto on_token = [&](std::int64_t token) {
        run.end_if_stopped();
        run.result.tokens.push_back(token);
        run.reporter.progress({"generating", std::ssize(run.result.tokens), longest_answer, -1, {}});
        return true;
    };
    const auto seed = static_cast<std::uint64_t>(run.job.settings.seed);
    const Sampling sampling{settings.temperature, settings.top_k, settings.top_p, seed};
    run.result.tokens = generate(*session.model, prompt, settings.max_length, sampling, on_token);
    run.result.text = session.tokenizer.decode(run.result.tokens);
}

}
