#pragma once

#include "model/attention_plan.h"
#include "model/layer.h"
#include "model/rotary.h"

namespace winnow {

// Of a model's layers (rotary_frequencies); only Gemma 3 turns its sliding layers by an angle of their own.
struct LayerFrequencies {
    LayerFrequencies(const GemmaConfig& config, torch::Device device);

    torch::Tensor global;
    torch::Tensor sliding;
};

// What all layers of one forward pass are computed on: where the tokens lie, and the rotations of their positions. Of the last layer
// only the wanted tokens go on.
class Pass {
public:
    Pass(PackedLayout layout, const LayerFrequencies& frequencies);

    const torch::Tensor& tokens() const { return m_layout.tokens; }
    LayerContext context(AttentionKind kind, bool is_last, const LayerCache& past, LayerCache* grown) const;

private:
    struct Rotations {
        Rotation global;
        Rotation sliding;

        const Rotation& of(AttentionKind kind) const { return kind == AttentionKind::Sliding ? sliding : global; }
    };

    static Rotations rotations_of(const torch::Tensor& positions, const LayerFrequencies& frequencies);

    PackedLayout m_layout;
    Rotations m_rotations;
};

}
