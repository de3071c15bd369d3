#include "model/generate.h"

#include "common/error.h"

#include <algorithm>

namespace winnow {

namespace {

constexpr std::int64_t end_of_text = 1; // <eos> of every Gemma

// Leaves only the largest logits whose probabilities together reach top_p (Holtzman et al. 2020), at least one.
torch::Tensor nucleus(const torch::Tensor& probabilities, double top_p)
{
    const auto [sorted, order] = probabilities.sort(/*stable=*/true, -1, /*descending=*/true);
    const torch::Tensor before = sorted.cumsum(-1) - sorted;
    const torch::Tensor kept = sorted.masked_fill(before >= top_p, 0);
    return torch::zeros_like(probabilities).scatter_(-1, order, kept);
}

// logits (vocab) float32 on the CPU
std::int64_t sampled(const torch::Tensor& logits, const Sampling& sampling, const at::Generator& generator)
{
    torch::Tensor scaled = logits / sampling.temperature;
    if (sampling.top_k > 0 && sampling.top_k < scaled.size(0)) {
        const torch::Tensor smallest = std::get<0>(scaled.topk(sampling.top_k)).min();
        scaled = scaled.masked_fill(scaled < smallest, -std::numeric_limits<double>::infinity());
    }
    torch::Tensor probabilities = scaled.softmax(-1);
    if (sampling.top_p < 1)
        probabilities = nucleus(probabilities, sampling.top_p);
    return torch::multinomial(probabilities, 1, false, generator).item<std::int64_t>();
}

void check(const std::vector<std::int64_t>& prompt, const Sampling& sampling)
{
    if (prompt.empty())
        throw Error(ErrorKind::Usage, "There is no prompt to continue. Give at least one token.");
    if (!(sampling.temperature >= 0) || sampling.top_k < 0 || !(sampling.top_p > 0 && sampling.top_p <= 1))
        throw Error(ErrorKind::Usage, "A sampling setting is out of range: the temperature and top-k must not be negative, and "
                                      "top-p must be above 0 and at most 1.");
}

}

std::vector<std::int64_t> generate(Gemma& model, const std::vector<std::int64_t>& prompt, std::int64_t max_length,
                                   const Sampling& sampling, const std::function<bool(std::int64_t)>& on_token)
{
    check(prompt, sampling);
    const at::Generator generator = at::detail::createCPUGenerator(sampling.seed);
    std::vector<std::int64_t> made;
    std::vector<std::int64_t> next = prompt;
    PrefixCache cache;
    while (std::ssize(prompt) + std::ssize(made) < max_length) {
        const torch::Tensor logits = model.logits(model.extend(cache, next))[0].cpu(); // (vocab)
        const std::int64_t token = sampling.temperature > 0 ? sampled(logits, sampling, generator) : logits.argmax().item<std::int64_t>();
        if (token == end_of_text)
            break;
        made.push_back(token);
        next = {token};
        if (on_token && !on_token(token))
            break;
    }
    return made;
}

}
