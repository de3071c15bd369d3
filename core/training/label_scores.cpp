#include "training/label_scores.h"

#include <algorithm>

namespace winnow {

namespace {

// A token of a label but its first, predicted at a place (1: behind the first token) of a continuation.
struct LaterToken {
    std::size_t continuation;
    std::int64_t place;
    std::size_t label;
};

bool begins_with(const std::vector<std::int64_t>& sequence, const std::vector<std::int64_t>& label, std::int64_t length)
{
    return std::ssize(sequence) >= length && std::equal(label.begin(), label.begin() + length, sequence.begin());
}

// In the order of the continuations and of the places in them.
std::vector<LaterToken> later_tokens(const LabelTokens& labels, const std::vector<std::vector<std::int64_t>>& continuations)
{
    std::vector<LaterToken> later;
    for (std::size_t label = 0; label < labels.of_label.size(); ++label) {
        const std::vector<std::int64_t>& tokens = labels.of_label[label];
        for (std::int64_t place = 1; place < std::ssize(tokens); ++place) {
            const auto holds = [&](const std::vector<std::int64_t>& sequence) { return begins_with(sequence, tokens, place); };
            const auto found = std::find_if(continuations.begin(), continuations.end(), holds);
            later.push_back({static_cast<std::size_t>(found - continuations.begin()), place, label});
        }
    }
    std::stable_sort(later.begin(), later.end(), [](const LaterToken& a, const LaterToken& b) {
        return std::pair(a.continuation, a.place) < std::pair(b.continuation, b.place);
    });
    return later;
}

// Indexes of hidden states count the wanted ones.
class LabelSequences {
public:
    LabelSequences(PromptSpan prompts, const LabelTokens& labels, const SharedPrefix& prefix)
        : m_labels(labels)
        , m_continuations(labels.continuations())
        , m_later(later_tokens(labels, m_continuations))
        , m_packer(prefix.length, prefix.place())
    {
        for (const PromptTokens* prompt : prompts)
            add(prompt->tokens);
    }

    const PackedBatch& batch() const { return m_packer.batch(); }

    std::vector<std::int64_t> ends;   // (prompts) the hidden states at the prompts' ends
    std::vector<std::int64_t> states; // (later tokens) the hidden states that predict them
    std::vector<std::int64_t> tokens; // (later tokens)
    std::vector<std::int64_t> cells;  // (later tokens) prompt * labels + label

private:
    void add(const std::vector<std::int64_t>& prompt)
    {
        const std::int64_t prompt_index = std::ssize(ends);
        const std::int64_t last = std::ssize(prompt) - 1;
        auto later = m_later.begin();
        for (std::size_t i = 0; i < m_continuations.size(); ++i) {
            std::vector<std::int64_t> sequence = prompt;
            sequence.insert(sequence.end(), m_continuations[i].begin(), m_continuations[i].end());
            m_packer.add(sequence);
            if (i == 0)
                ends.push_back(want(last));
            for (std::int64_t place = 0; later != m_later.end() && later->continuation == i; ++later) {
                if (later->place != place)
                    m_state = want(last + later->place);
                place = later->place;
                states.push_back(m_state);
                tokens.push_back(m_labels.of_label[later->label][place]);
                cells.push_back(prompt_index * std::ssize(m_labels.of_label) + static_cast<std::int64_t>(later->label));
            }
        }
    }

    std::int64_t want(std::int64_t position)
    {
        m_packer.want(position);
        return std::ssize(m_packer.batch().wanted) - 1;
    }

    const LabelTokens& m_labels;
    std::vector<std::vector<std::int64_t>> m_continuations;
    std::vector<LaterToken> m_later;
    SequencePacker m_packer;
    std::int64_t m_state = 0; // of the place at hand
};

}

PackedBatch label_sequences(PromptSpan prompts, const LabelTokens& labels, const SharedPrefix& prefix)
{
    return LabelSequences(prompts, labels, prefix).batch();
}

torch::Tensor label_logits(Gemma& model, PromptSpan prompts, const LabelTokens& labels, const SharedPrefix& prefix)
{
    const LabelSequences sequences(prompts, labels, prefix);
    const torch::Tensor hidden = model.hidden_states(sequences.batch(), prefix.cache); // (wanted, hidden_size)
    if (sequences.tokens.empty())
        return model.logits_of(hidden, labels.first_tokens());
    const auto index = [&](const std::vector<std::int64_t>& of) { return torch::tensor(of).to(hidden.device()); };
    const torch::Tensor first = model.logits_of(hidden.index_select(0, index(sequences.ends)), labels.first_tokens()); // (prompts, labels)
    const torch::Tensor later = model.token_log_probabilities(hidden.index_select(0, index(sequences.states)), index(sequences.tokens));
    return first + torch::zeros({first.numel()}, later.options()).index_add(0, index(sequences.cells), later).view(first.sizes());
}

}
