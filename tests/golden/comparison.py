"""Cases for tests/evaluation: what two runs predict for the same examples, and what statsmodels and scipy say of their difference.

usage: python tests/golden/comparison.py [FILE]     (default tests/golden/comparison/cases.json)
needs: scikit-learn, scipy, statsmodels, numpy
"""
import json
import pathlib
import sys

import numpy as np
from scipy import stats
from sklearn import metrics
from statsmodels.stats.contingency_tables import mcnemar

LEVEL = 0.05


def mcnemar_of(first_right, second_right):
    """The exact test, and the largest difference that passes for chance."""
    only_first, only_second = int((first_right & ~second_right).sum()), int((second_right & ~first_right).sum())
    table = [[int((first_right & second_right).sum()), only_first], [only_second, int((~first_right & ~second_right).sum())]]
    differing, whole = only_first + only_second, len(first_right)
    passing = [abs(2 * k - differing) for k in range(differing + 1)
               if stats.binomtest(k, differing, 0.5).pvalue >= LEVEL] if differing else [0]
    return {"difference": (only_second - only_first) / whole, "p": float(mcnemar(table, exact=True).pvalue) if differing else 1.0,
            "margin": max(passing, default=0) / whole, "exact": True}


def swaps_of(truths, first, second, measure):
    """By swapping the predictions of the examples on which the runs differ, in all ways where these are few."""
    differ = np.flatnonzero(first != second)

    def difference(one, other):
        a, b = first.copy(), second.copy()
        a[differ], b[differ] = one, other
        return measure(truths, b) - measure(truths, a)

    if not len(differ):
        return {"difference": 0.0, "p": 1.0, "margin": 0.0, "exact": True}
    exact = len(differ) <= 12
    found = stats.permutation_test((first[differ], second[differ]), difference, permutation_type="samples", vectorized=False,
                                   n_resamples=np.inf if exact else 20_000, random_state=1)
    sizes = np.abs(found.null_distribution)
    passing = [size for size in np.unique(np.round(sizes, 12)) if (sizes >= size - 1e-12).mean() >= LEVEL]
    return {"difference": float(found.statistic), "p": float(min(1, found.pvalue)), "margin": float(max(passing, default=0)), "exact": exact}


def case(name, labels, positive, truths, first, second):
    truths, first, second = (np.asarray(a) for a in (truths, first, second))
    of = lambda measure: swaps_of(truths, first, second, measure)
    options = {"labels": range(labels), "zero_division": 0}
    is_positive = truths == positive
    return {
        "name": name, "labels": labels, "positive": positive, "truths": truths.tolist(), "first": first.tolist(), "second": second.tolist(),
        "accuracy": mcnemar_of(first == truths, second == truths),
        "recall": mcnemar_of(first[is_positive] == positive, second[is_positive] == positive),
        "precision": of(lambda t, p: metrics.precision_score(t, p, average=None, **options)[positive]),
        "f1": of(lambda t, p: metrics.f1_score(t, p, average=None, **options)[positive]),
        "macro_f1": of(lambda t, p: metrics.f1_score(t, p, average="macro", **options)),
    }


def turned(random, truths, share, labels):
    """What a run predicts that errs in this share."""
    wrong = (truths + random.randint(1, labels, len(truths))) % labels
    return np.where(random.rand(len(truths)) < share, wrong, truths)


def cases():
    random = np.random.RandomState(5)
    truths = np.arange(60) % 2
    first = truths.copy()
    first[[3, 8, 15, 22]] = 1 - first[[3, 8, 15, 22]]
    yield case("four right in one run only", 2, 1, truths, truths, first)
    first[[30, 33]] = 1 - first[[30, 33]]
    yield case("six right in one run only", 2, 1, truths, first, truths)
    second = first.copy()
    second[[1, 2, 5, 6, 9, 10, 13]] = 1 - second[[1, 2, 5, 6, 9, 10, 13]]
    yield case("seven against none", 2, 0, truths, second, first)
    yield case("alike", 2, 1, truths, first, first)
    truths = (random.rand(80) < 0.2).astype(int)
    base = turned(random, truths, 0.15, 2)
    other = base.copy()
    flips = random.choice(80, 11, replace=False)
    other[flips] = 1 - other[flips]
    yield case("eleven both ways", 2, 1, truths, base, other)
    yield case("many both ways", 2, 1, truths, turned(random, truths, 0.2, 2), turned(random, truths, 0.25, 2))
    truths = random.randint(0, 4, 60)
    base = turned(random, truths, 0.1, 4)
    other = base.copy()
    flips = random.choice(60, 10, replace=False)
    other[flips] = random.randint(0, 4, 10)
    yield case("four labels", 4, 2, truths, base, other)
    yield case("four labels, a clear difference", 4, 0, truths, turned(random, truths, 0.5, 4), turned(random, truths, 0.1, 4))


def main():
    to = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).parent / "comparison" / "cases.json"
    to.parent.mkdir(exist_ok=True)
    lines = ",\n".join(json.dumps(c, separators=(",", ":"), default=float) for c in cases())
    to.write_text(f"[\n{lines}\n]\n")


main()
