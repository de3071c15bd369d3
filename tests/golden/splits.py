#!/usr/bin/env python3
"""Writes the orders in which numpy and pandas shuffle, into tests/golden/splits/permutations.json.

    python3 tests/golden/splits.py

Needs numpy and pandas. Every order is checked to be the same for both before it is written.
"""
import json
import pathlib

import numpy
import pandas

CASES = [(998, 32), (1, 0), (2, 0), (3, 7), (10, 1234), (100, 4294967295), (257, 0)]


def order(count: int, seed: int) -> list[int]:
    by_pandas = pandas.DataFrame({"row": range(count)}).sample(frac=1, random_state=seed)["row"].tolist()
    by_numpy = numpy.random.RandomState(seed).permutation(count).tolist()
    assert by_pandas == by_numpy
    return by_pandas


def main() -> None:
    folder = pathlib.Path(__file__).parent / "splits"
    folder.mkdir(exist_ok=True)
    cases = [{"count": count, "seed": seed, "order": order(count, seed)} for count, seed in CASES]
    text = json.dumps({"numpy": numpy.__version__, "pandas": pandas.__version__, "cases": cases})
    (folder / "permutations.json").write_text(text + "\n")


if __name__ == "__main__":
    main()
