"""The arithmetic that cannot be left out, and how fast a lone matrix product of torch is here."""

import time

import ethos
import peer
import torch
from commands import starter_model

LAYERS, HIDDEN = 18, 640
BLOCK = 2 * HIDDEN * 1024 + 2 * HIDDEN * 256 + 3 * HIDDEN * 2048  # numbers in the matrices of one block
KEYS_AND_VALUES = 2 * HIDDEN * 256
OF_A_PAIR = 2 * 2 * 4 * 256  # operations of attention for a query and a key: the score and the weighted sum, in four heads
SIDES = {"q_proj": 640 + 1024, "k_proj": 640 + 256, "v_proj": 640 + 256, "o_proj": 1024 + 640, "gate_proj": 640 + 2048,
         "up_proj": 640 + 2048, "down_proj": 2048 + 640}  # numbers in both factors of an adapter of rank 1
VOCABULARY = 262144


def operations_of_attention(prefix, suffixes, shared_by, layers):
    """Forward, an example: each token looks at itself and those before it; the prefix is looked at once for `shared_by`
    examples. In the last block, beside these layers, one token looks."""
    pairs = sum(suffix * prefix + suffix * (suffix + 1) / 2 for suffix in suffixes) / len(suffixes)
    pairs += prefix * (prefix + 1) / 2 / shared_by
    return OF_A_PAIR * (layers * pairs + prefix + sum(suffixes) / len(suffixes))


def needed(rows, what, settings):
    """Operations of one example: two for each number of the frozen matrices it goes through, twice that with the way
    back, six for each number of the adapters, and attention, three times as much with the way back, for both factors of
    its products have a gradient; the prefix is divided among the examples of a batch, and in the last block only one
    token goes on."""
    processor = peer.tokenizer(str(starter_model()))
    prompts = [[2] + processor.encode(ethos.prompt(text)) for text, _ in rows]
    prefix = 0
    while all(prompt[prefix] == prompts[0][prefix] for prompt in prompts):
        prefix += 1
    suffixes = [len(prompt) - prefix for prompt in prompts]
    suffix = sum(suffixes) / len(suffixes)
    if what == "score":
        of_attention = operations_of_attention(prefix, suffixes, float("inf"), LAYERS - 1)
        return 2 * (suffix * ((LAYERS - 1) * BLOCK + KEYS_AND_VALUES) + BLOCK) + of_attention
    tokens = suffix + prefix / settings["batch_size"]
    first = settings["first_adapted_layer"]
    if first < 0:
        first = LAYERS * -first // (1 - first)  # -1: the upper half, -2: the upper third
    layers = LAYERS - 1 - first
    forward = 2 * (tokens * (layers * BLOCK + KEYS_AND_VALUES) + BLOCK)
    head = 4 * VOCABULARY * HIDDEN if settings["loss"] == "label_over_vocabulary" else 0
    adapters = settings["r"] * sum(SIDES[module] for module in settings["target_modules"])
    of_attention = operations_of_attention(prefix, suffixes, settings["batch_size"], layers)
    return 2 * forward + 6 * tokens * layers * adapters + 3 * of_attention + head


def seconds_of(work, times):
    taken = []
    for _ in range(times):
        begin = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begin)
    return taken


def fastest(work, times=30):
    """Seconds of the fastest of many calls."""
    return min(seconds_of(work, times))


def lone_products(threads, times=300):
    """GFLOP/s of each of many products of 512 x 640 x 2048 in float32, by the faster of torch's two libraries."""
    torch.set_num_threads(threads)
    x, weight = torch.randn(512, HIDDEN), torch.randn(2048, HIDDEN)
    packed = torch.ops.mkldnn._reorder_linear_weight(weight, 512)
    ways = [lambda: x.mm(weight.t()), lambda: torch.ops.mkldnn._linear_pointwise(x, packed, None, "none", [], "")]
    return [2 * 512 * HIDDEN * 2048 / seconds / 1e9 for seconds in seconds_of(min(ways, key=fastest), times)]
