#include "model/pass.h"

namespace winnow {

LayerFrequencies::LayerFrequencies(const GemmaConfig& config, torch::Device device)
    : global(rotary_frequencies(config.head_dim, config.rope_theta, config.rope_scaling_factor, device)),
      sliding(config.family == GemmaFamily::Gemma3 ? rotary_frequencies(config.head_dim, config.rope_local_base_freq, 1, device) : global)
{
}

Pass::Pass(PackedLayout layout, const LayerFrequencies& frequencies) : m_layout(std::move(layout)), m_rotations(rotations_of(m_layout.positions, frequencies))
{
}

Pass::Rotations Pass::rotations_of(const torch::Tensor& positions, const LayerFrequencies& frequencies)
{
    const Rotation global = rotation(positions, frequencies.global);
    return {global, frequencies.sliding.is_same(frequencies.global) ? global : rotation(positions, frequencies.sliding)};
}

LayerContext Pass::context(AttentionKind kind, bool is_last, const LayerCache& past, LayerCache* grown) const
{
    return {is_last ? m_layout.wanted_plan : m_layout.all_plan, m_rotations.of(kind), is_last ? &m_layout.wanted : nullptr, &past, grown};
}

}
