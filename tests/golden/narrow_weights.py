#!/usr/bin/env python3
"""Makes tests/golden/narrow_weights/: what bitsandbytes makes of a matrix in eight and in four bits (matrix.safetensors),
and for three of the tiny models of gemma.py, with their matrices rounded to bfloat16, int8 and NF4, the logits of
transformers and the losses of PEFT in 20 steps from the adapters of lora.py (a file a model).

Needs torch, transformers, peft and bitsandbytes (0.50.2 was used), and what gemma.py and lora.py made.
Usage: tests/golden/narrow_weights.py
"""
import json
import pathlib

import torch
from bitsandbytes import functional as bnb
from peft import PeftModel
from safetensors.torch import save_file

import gemma
import lora

FOLDER = pathlib.Path(__file__).with_suffix("")
MODELS = ["gemma3", "gemma2_short_window", "gemma3_multimodal"]


def nf4(numbers):
    codes, state = bnb.quantize_4bit(numbers, blocksize=64, quant_type="nf4", compress_statistics=False)
    return codes, state.absmax, bnb.dequantize_4bit(codes, state)


def int8(numbers):
    codes, scales, _ = bnb.int8_vectorwise_quant(numbers)
    return codes, scales, bnb.int8_vectorwise_dequant(codes, scales)


# Rows here are shorter than a block: each is one of its own, as in Winnow.
ROUNDED = {
    "bfloat16": lambda numbers: numbers.bfloat16().float(),
    "int8": lambda numbers: int8(numbers)[2],
    "nf4": lambda numbers: torch.stack([nf4(row)[2].flatten() for row in numbers]),
}


def write_matrix():
    numbers = torch.randn(6, 192, generator=torch.Generator().manual_seed(8)) * torch.tensor([[0.02], [1.0], [30.0], [1e-4], [0.0], [1.0]])
    numbers[5, 64:128] = 0
    tensors = {"numbers": numbers}
    for name, narrow in {"nf4": nf4, "int8": int8}.items():
        tensors[name + ".codes"], tensors[name + ".scales"], tensors[name + ".numbers"] = [t.flatten().contiguous() for t in narrow(numbers)]
    save_file(tensors, FOLDER / "matrix.safetensors")


@torch.no_grad()
def round_weights(model, kind):
    for name, parameter in model.named_parameters():
        if parameter.dim() == 2 and "vision" not in name and "projector" not in name:
            is_embedding = "embed_tokens" in name
            parameter.copy_(ROUNDED["int8" if is_embedding and kind == "nf4" else kind](parameter))


def losses_of(base, name):
    model = PeftModel.from_pretrained(base, lora.FOLDER / name, is_trainable=True)
    optimizer = torch.optim.AdamW([p for p in model.parameters() if p.requires_grad], lr=lora.LEARNING_RATE, weight_decay=0.0)
    losses = []
    for prefix, suffixes, targets in lora.batches(5):
        loss = lora.loss_of(model, prefix, suffixes, targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(round(loss.item(), 6))
    return losses


def write_model(name):
    expected = {}
    for kind in ROUNDED:
        base = lora.base(name)
        round_weights(base, kind)
        logits = [[round(v, 6) for v in row] for row in gemma.logits(base, gemma.TOKENS).tolist()]
        expected[kind] = {"tokens": gemma.TOKENS, "logits": logits, "losses": losses_of(base, name)}
    (FOLDER / (name + ".json")).write_text(json.dumps(expected) + "\n")


def main():
    FOLDER.mkdir(exist_ok=True)
    write_matrix()
    for name in MODELS:
        write_model(name)


if __name__ == "__main__":
    main()
