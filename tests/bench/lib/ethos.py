"""The ETHOS comments in the codelab's order, read where they lie; never copied."""

import csv
import os
import random
import statistics
from pathlib import Path

INSTRUCTIONS = "Classify the following text into one of the following classes"
LABELS = ["Positive", "Negative"]
SEPARATOR = "\n<separator>\n"
ROOT = Path(__file__).resolve().parents[3]


def path() -> Path:
    return Path(os.environ.get("WINNOW_ETHOS", ROOT.parent / "shared/data/ethos")) / "Ethos_Dataset_Binary.csv"


def comments():
    """[(text, label)] in file order; hateful (isHate >= median) is "Negative"."""
    with open(path(), encoding="utf-8", newline="") as file:
        rows = [(row[0], float(row[1])) for row in list(csv.reader(file, delimiter=";"))[1:]]
    median = statistics.median(value for _, value in rows)
    return [(text, "Negative" if value >= median else "Positive") for text, value in rows]


def sample(count: int, seed: int = 7):
    rows = comments()
    random.Random(seed).shuffle(rows)
    return rows[:count]


def short_sample(count: int):
    """Of comments of up to 50 words, which no limit of tokens cuts."""
    return [row for row in sample(2 * count) if len(row[0].split()) <= 50][:count]


def prompt(text: str) -> str:
    return f"{INSTRUCTIONS}:[{','.join(LABELS)}]{SEPARATOR}Text:{text}{SEPARATOR}Prediction:"
