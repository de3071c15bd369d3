#include "model/pass.h"

namespace winnow {

Pass::Pass(PackedLayout layout, const GemmaConfig& config) : m_layout(std::move(layout)), m_rotations(rotations_of(m_layout.positions, config))
{
}

// Only Gemma 3 turns its sliding layers by an angle of their own.
Pass::Rotations Pass::rotations_of(const torch::Tensor& positions, const GemmaConfig& config)
{
    const Rotation global = rotation(positions, config.head_dim, config.rope_theta, config.rope_scaling_factor);
    if (config.family != GemmaFamily::Gemma3)
        return {global, global};
    return {global, rotation(positions, config.head_dim, config.rope_local_base_freq, 1)};
}

LayerContext Pass::context(AttentionKind kind, bool is_last, const LayerCache& past, LayerCache* grown) const
{
    return {is_last ? m_layout.wanted_plan : m_layout.all_plan, m_rotations.of(kind), is_last ? m_layout.wanted : torch::Tensor(), &past, grown};
}

}
