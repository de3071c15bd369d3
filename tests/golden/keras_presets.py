#!/usr/bin/env python3
"""Makes tests/golden/keras_presets/: tiny random Gemma 1, 2 and 3 as keras-hub itself saves them (one file, bfloat16
shards, a multimodal Gemma 3), the logits that keras-hub computes with them, and one row of every weight in Hugging
Face's shape.

Needs keras 3.15, keras-hub 0.32 and h5py 3.14, with torch (2.13) as their backend.
"""
import json
import os
import pathlib
import shutil

os.environ["KERAS_BACKEND"] = "torch"

import keras
import keras_hub
import numpy as np

FOLDER = pathlib.Path(__file__).with_suffix("")
TOKENS = [2, 17, 5, 93, 41, 41, 8, 60, 77, 12, 3, 29]
SHAPE = dict(vocabulary_size=96, hidden_dim=16, head_dim=8, num_query_heads=4, num_key_value_heads=2)
POST_NORMS = dict(use_post_attention_norm=True, use_post_ffw_norm=True)
GEMMA3 = dict(intermediate_dim=24, use_query_key_norm=True, use_sliding_window_attention=True, sliding_window_size=5,
              global_rope_scaling_factor=8.0, image_size=16, **POST_NORMS, **SHAPE)


def vision_encoder():
    return keras_hub.models.Gemma3VisionEncoder(image_size=16, patch_size=4, num_heads=2, hidden_dim=8, num_layers=1,
                                                intermediate_dim=16, output_dim=16, pool_size=2)


def gemma2(dtype):
    return keras_hub.models.GemmaBackbone(
        num_layers=2, intermediate_dim=48, attention_logit_soft_cap=2.0, final_logit_soft_cap=3.0,
        use_sliding_window_attention=True, sliding_window_size=4, dtype=dtype, **POST_NORMS, **SHAPE)


def backbones():
    """Name, backbone, largest shard in GB (None: one file)."""
    yield "gemma1", keras_hub.models.GemmaBackbone(num_layers=2, intermediate_dim=48, **SHAPE), None
    yield "gemma2", gemma2("bfloat16"), 5e-6
    # Six blocks: the sixth is the first global one.
    yield "gemma3", keras_hub.models.Gemma3Backbone(num_layers=6, **GEMMA3), None
    yield "gemma3_multimodal", keras_hub.models.Gemma3Backbone(num_layers=1, vision_encoder=vision_encoder(), **GEMMA3), None


def randomise(backbone, generator):
    for weight in backbone.weights:
        if "seed" not in weight.path:
            weight.assign(generator.normal(0, 0.3, weight.shape))


def hidden_states(backbone):
    """Block by block, as the backbone chains them, so that the multimodal one needs no image."""
    tokens = np.array([TOKENS])
    x = backbone.token_embedding(tokens) * np.sqrt(backbone.hidden_dim)
    for block in backbone.transformer_layers:
        x = block(x, padding_mask=np.ones_like(tokens))
    return backbone.layer_norm(x)


def logits(backbone):
    return keras.ops.convert_to_numpy(backbone.token_embedding(hidden_states(backbone), reverse=True))[0]


def per_head(kernel):  # [heads, hidden, head_dim] -> [heads * head_dim, hidden]
    return kernel.transpose(0, 2, 1).reshape(-1, kernel.shape[1])


def hugging_face_weights(backbone):
    four_norms = backbone.use_post_ffw_norm

    def number(variable):
        return keras.ops.convert_to_numpy(keras.ops.cast(variable, "float32"))

    yield "model.embed_tokens.weight", number(backbone.token_embedding.embeddings)
    yield "model.norm.weight", number(backbone.layer_norm.scale)
    for index, block in enumerate(backbone.transformer_layers):
        attention = block.attention
        part = {
            "input_layernorm": number(block.pre_attention_norm.scale),
            "pre_feedforward_layernorm" if four_norms else "post_attention_layernorm": number(block.pre_ffw_norm.scale),
            "self_attn.q_proj": per_head(number(attention.query_dense.kernel)),
            "self_attn.k_proj": per_head(number(attention.key_dense.kernel)),
            "self_attn.v_proj": per_head(number(attention.value_dense.kernel)),
            "self_attn.o_proj": number(attention.output_dense.kernel).reshape(-1, backbone.hidden_dim).T,
            "mlp.gate_proj": number(block.gating_ffw.kernel).T,
            "mlp.up_proj": number(block.gating_ffw_2.kernel).T,
            "mlp.down_proj": number(block.ffw_linear.kernel).T,
        }
        if four_norms:
            part["post_attention_layernorm"] = number(block.post_attention_norm.scale)
            part["post_feedforward_layernorm"] = number(block.post_ffw_norm.scale)
        if getattr(backbone, "use_query_key_norm", False):
            part["self_attn.q_norm"] = number(attention.query_norm.scale)
            part["self_attn.k_norm"] = number(attention.key_norm.scale)
        for name, weight in part.items():
            yield f"model.layers.{index}.{name}.weight", weight


def chosen_rows(backbone):
    """Of each weight its shape and a row from the second half, so that a wrong head or order shows."""
    rows = {}
    for name, weight in hugging_face_weights(backbone):
        row = weight.shape[0] * 5 // 8
        numbers = weight[row:row + 1] if weight.ndim == 1 else weight[row]
        rows[name] = {"shape": weight.shape, "row": row, "numbers": numbers.tolist()}
    return rows


def main():
    generator = np.random.default_rng(20)
    shutil.rmtree(FOLDER, ignore_errors=True)
    for name, backbone, max_shard_size in backbones():
        randomise(backbone, generator)
        preset = FOLDER / name
        backbone.save_to_preset(str(preset), **({"max_shard_size": max_shard_size} if max_shard_size else {}))
        saved = keras_hub.models.Backbone.from_preset(str(preset), dtype="float32")
        (preset / "expected.json").write_text(json.dumps(
            {"tokens": TOKENS, "logits": [[round(float(v), 6) for v in row] for row in logits(saved)],
             "rows": chosen_rows(saved)}) + "\n")


if __name__ == "__main__":
    main()
