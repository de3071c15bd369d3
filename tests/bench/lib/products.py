"""The arithmetic that cannot be left out, and how fast a lone matrix product of torch is here."""

import time

import ethos
import peer
import torch
from commands import starter_model

LAYERS, HIDDEN = 18, 640
BLOCK = 2 * HIDDEN * 1024 + 2 * HIDDEN * 256 + 3 * HIDDEN * 2048  # numbers in the matrices of one block
KEYS_AND_VALUES = 2 * HIDDEN * 256
SIDES = {"q_proj": 640 + 1024, "k_proj": 640 + 256, "v_proj": 640 + 256, "o_proj": 1024 + 640, "gate_proj": 640 + 2048,
         "up_proj": 640 + 2048, "down_proj": 2048 + 640}  # numbers in both factors of an adapter of rank 1
VOCABULARY = 262144


def needed(rows, what, settings):
    """Operations of one example: two for each number of the frozen matrices it goes through, twice that with the way
    back, and six for each number of the adapters; the prefix is divided among the examples of a batch, and in the last
    block only one token goes on. Without attention."""
    processor = peer.tokenizer(str(starter_model()))
    prompts = [[2] + processor.encode(ethos.prompt(text)) for text, _ in rows]
    prefix = 0
    while all(prompt[prefix] == prompts[0][prefix] for prompt in prompts):
        prefix += 1
    suffix = sum(len(prompt) - prefix for prompt in prompts) / len(prompts)
    if what == "score":
        return 2 * (suffix * ((LAYERS - 1) * BLOCK + KEYS_AND_VALUES) + BLOCK)
    tokens = suffix + prefix / settings["batch_size"]
    first = settings["first_adapted_layer"]
    if first < 0:
        first = LAYERS * -first // (1 - first)  # -1: the upper half, -2: the upper third
    forward = 2 * (tokens * ((LAYERS - 1 - first) * BLOCK + KEYS_AND_VALUES) + BLOCK)
    head = 4 * VOCABULARY * HIDDEN if settings["loss"] == "label_over_vocabulary" else 0
    adapters = settings["r"] * sum(SIDES[module] for module in settings["target_modules"])
    return 2 * forward + 6 * tokens * (LAYERS - 1 - first) * adapters + head


def fastest(work, times=30):
    """Seconds of the fastest of many calls."""
    best_time = float("inf")
    for _ in range(times):
        begin = time.perf_counter()
        work()
        best_time = min(best_time, time.perf_counter() - begin)
    return best_time


def best(threads):
    """GFLOP/s of 512 x 640 x 2048 in float32, of the faster of torch's two libraries."""
    torch.set_num_threads(threads)
    x, weight = torch.randn(512, HIDDEN), torch.randn(2048, HIDDEN)
    packed = torch.ops.mkldnn._reorder_linear_weight(weight, 512)
    ways = [lambda: x.mm(weight.t()), lambda: torch.ops.mkldnn._linear_pointwise(x, packed, None, "none", [], "")]
    return 2 * 512 * HIDDEN * 2048 / min(fastest(way) for way in ways) / 1e9
