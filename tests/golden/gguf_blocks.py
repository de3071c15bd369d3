#!/usr/bin/env python3
"""Random blocks of each ggml type and what the Python package `gguf` widens them to.

Writes gguf_blocks/TYPE.blocks (the stored bytes) and gguf_blocks/TYPE.floats (float32, little-endian).
Needs: gguf, numpy.
"""
from pathlib import Path

import numpy as np
from gguf import GGML_QUANT_SIZES, GGMLQuantizationType
from gguf.quants import dequantize

OUT = Path(__file__).parent / "gguf_blocks"
# Where in a block half-precision numbers stand; all else may be any bytes.
HALVES = {"F16": [0], "Q4_0": [0], "Q4_1": [0, 2], "Q5_0": [0], "Q5_1": [0, 2], "Q8_0": [0], "IQ4_NL": [0], "Q2_K": [80, 82],
          "Q3_K": [108], "Q4_K": [0, 2], "Q5_K": [0, 2], "Q6_K": [208], "IQ4_XS": [0]}
NAMES = ["F32", "F16", "BF16", "Q4_0", "Q5_0", "Q8_0", "Q4_K", "Q5_K", "Q6_K", "Q4_1", "Q5_1", "IQ4_NL", "Q2_K", "Q3_K", "IQ4_XS"]
EDGES = [0x0000, 0x8000, 0x0001, 0x83FF, 0x0400, 0x7BFF, 0xFBFF, 0x3C00]  # zeros, subnormals, smallest, largest, one


def main():
    OUT.mkdir(exist_ok=True)
    random = np.random.default_rng(20240612)
    for name in NAMES:
        kind = GGMLQuantizationType[name]
        elements, size = GGML_QUANT_SIZES[kind]
        count = 8 if elements == 256 else 24 if elements == 32 else 256
        blocks = random.integers(0, 256, size=(count, size), dtype=np.uint8)
        for at in HALVES.get(name, []):
            halves = random.normal(0, 0.02, size=count).astype(np.float16).view(np.uint16)
            halves[: len(EDGES)] = EDGES[:count]
            blocks[:, at:at + 2] = halves.view(np.uint8).reshape(count, 2)
        if name in ("F32", "BF16"):
            numbers = random.normal(0, 1, size=count).astype(np.float32)
            keep = size
            blocks = numbers.view(np.uint8).reshape(count, 4)[:, 4 - keep:].copy()
        if name == "F32":
            floats = blocks.copy().view(np.float32).reshape(-1)
        elif name == "F16":
            floats = blocks.copy().view(np.float16).reshape(-1).astype(np.float32)
        else:
            floats = dequantize(blocks.reshape(1, -1), kind).astype(np.float32).reshape(-1)
        assert np.isfinite(floats).all() and len(floats) == count * elements
        (OUT / f"{name}.blocks").write_bytes(blocks.tobytes())
        (OUT / f"{name}.floats").write_bytes(floats.tobytes())


if __name__ == "__main__":
    main()
