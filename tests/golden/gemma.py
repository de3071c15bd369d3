#!/usr/bin/env python3
"""Makes tests/golden/gemma/: tiny random Gemma 1, 2, 3 and multimodal 3 models as Hugging Face folders, and the logits that
transformers computes with them (eager attention: its sdpa leaves out Gemma 2's attention soft-cap).

Needs torch, transformers (4.57 was used). Usage: tests/golden/gemma.py [--starter FILE.gguf]
With --starter it also writes starter.json: logits of the starter model, read by transformers from the GGUF file.
"""
import argparse
import json
import pathlib

import torch
from transformers import (AutoModelForCausalLM, Gemma2Config, Gemma2ForCausalLM, Gemma3Config, Gemma3ForCausalLM,
                          Gemma3ForConditionalGeneration, Gemma3TextConfig, GemmaConfig, GemmaForCausalLM)

FOLDER = pathlib.Path(__file__).with_suffix("")
TOKENS = [2, 17, 5, 93, 41, 41, 8, 60, 77, 12, 3, 29]
SHAPE = dict(vocab_size=96, hidden_size=32, intermediate_size=48, num_attention_heads=4, num_key_value_heads=2, head_dim=8,
             max_position_embeddings=128, attn_implementation="eager", pad_token_id=0, eos_token_id=1, bos_token_id=2)
LOCAL_GLOBAL = ["sliding_attention", "full_attention"]


def models():
    yield "gemma1", GemmaForCausalLM(GemmaConfig(num_hidden_layers=2, **SHAPE))
    gemma2 = dict(query_pre_attn_scalar=12, attn_logit_softcapping=2.0, final_logit_softcapping=3.0, **SHAPE)
    yield "gemma2_short_window", Gemma2ForCausalLM(Gemma2Config(num_hidden_layers=2, sliding_window=4, **gemma2))
    yield "gemma2_long_window", Gemma2ForCausalLM(Gemma2Config(num_hidden_layers=2, sliding_window=64, **gemma2))
    yield "gemma3", Gemma3ForCausalLM(Gemma3TextConfig(
        num_hidden_layers=3, sliding_window=5, query_pre_attn_scalar=8, rope_theta=1e6, rope_local_base_freq=1e4,
        rope_scaling={"rope_type": "linear", "factor": 8.0}, layer_types=["sliding_attention", "full_attention", "sliding_attention"],
        **SHAPE))
    yield "gemma3_multimodal", Gemma3ForConditionalGeneration(multimodal_config())


def multimodal_config():
    text = dict(num_hidden_layers=2, sliding_window=5, query_pre_attn_scalar=8, rope_theta=1e6, rope_local_base_freq=1e4,
                layer_types=LOCAL_GLOBAL, **SHAPE)
    image = dict(hidden_size=16, intermediate_size=16, num_hidden_layers=1, num_attention_heads=2, image_size=28, patch_size=14)
    return Gemma3Config(text_config=text, vision_config=image, mm_tokens_per_image=4, boi_token_index=90, eoi_token_index=91,
                        image_token_index=92, attn_implementation="eager")


def save(model, folder, **how):
    model.save_pretrained(folder, **how)
    (folder / "generation_config.json").unlink(missing_ok=True)
    (folder / "logits.json").write_text(json.dumps(
        {"tokens": TOKENS, "logits": [[round(v, 6) for v in row] for row in logits(model, TOKENS).tolist()]}) + "\n")


def randomise(model):
    for name, parameter in model.named_parameters():
        torch.nn.init.normal_(parameter, std=0.3 if "norm" in name else 0.25)


@torch.no_grad()
def logits(model, tokens):
    return model.eval()(torch.tensor([tokens])).logits[0].float()


def write_starter(path):
    tokens = [2, 818, 5279, 529, 7001, 563]
    model = AutoModelForCausalLM.from_pretrained(path.parent, gguf_file=path.name, dtype=torch.float32, attn_implementation="eager")
    last = logits(model, tokens)[-1]
    sample = torch.randperm(last.numel(), generator=torch.Generator().manual_seed(1))[:200]
    chosen = torch.cat([last.topk(20).indices, sample]).tolist()
    (FOLDER / "starter.json").write_text(json.dumps(
        {"tokens": tokens, "indexes": chosen, "logits": [round(v, 6) for v in last[chosen].tolist()]}) + "\n")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--starter", type=pathlib.Path)
    starter = parser.parse_args().starter
    torch.manual_seed(20)
    FOLDER.mkdir(exist_ok=True)
    for name, model in models():
        randomise(model)
        save(model, FOLDER / name)
        if name == "gemma3_multimodal":
            save(model, FOLDER / (name + "_sharded"), max_shard_size="40KB")
    if starter:
        write_starter(starter)


if __name__ == "__main__":
    main()
