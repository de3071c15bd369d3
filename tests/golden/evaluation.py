"""Cases for tests/evaluation: scores, labels, and what scikit-learn finds in them.

usage: python tests/golden/evaluation.py [FILE]     (default tests/golden/evaluation/cases.json)
needs: scikit-learn, statsmodels, numpy
"""
import json
import pathlib
import sys
import warnings

import numpy as np
from sklearn import metrics
from sklearn.calibration import calibration_curve
from statsmodels.stats.proportion import proportion_confint

warnings.filterwarnings("ignore")


class Mt19937_64:
    """The 64-bit Mersenne twister (Nishimura 2000), as std::mt19937_64."""

    def __init__(self, seed):
        self.state = [seed]
        for i in range(1, 312):
            last = self.state[-1]
            self.state.append((6364136223846793005 * (last ^ (last >> 62)) + i) % 2**64)
        self.at = 312

    def twist(self):
        s = self.state
        for i in range(312):
            x = (s[i] & 0xFFFFFFFF80000000) | (s[(i + 1) % 312] & 0x7FFFFFFF)
            s[i] = s[(i + 156) % 312] ^ (x >> 1) ^ (0xB5026F5AA96619E9 if x & 1 else 0)
        self.at = 0

    def next(self):
        if self.at == 312:
            self.twist()
        x = self.state[self.at]
        self.at += 1
        x ^= (x >> 29) & 0x5555555555555555
        x ^= (x << 17) & 0x71D67FFFEDA60000
        x ^= (x << 37) & 0xFFF7EEE000000000
        return x ^ (x >> 43)

    def below(self, limit):
        while True:
            x = self.next()
            if x < 2**64 - 2**64 % limit:
                return x % limit


def no_nan(value):
    value = float(value)
    return None if np.isnan(value) else value


def points(*columns):
    return [[None if np.isinf(x) else float(x) for x in row] for row in zip(*columns)]


def predict(scores, positive, threshold):
    if threshold is None:
        return scores.argmax(1)
    others = scores.copy()
    others[:, positive] = -np.inf
    return np.where(scores[:, positive] >= threshold, positive, others.argmax(1))


def area(is_positive, score):
    return no_nan(metrics.roc_auc_score(is_positive, score)) if 0 < is_positive.sum() < len(is_positive) else None


def measures(truths, predictions, score, positive, k):
    """In the order of Measure: AUC, AP, F1, precision, recall, accuracy, macro F1."""
    is_positive = truths == positive
    precision, recall, f1, _ = metrics.precision_recall_fscore_support(
        truths, predictions, labels=range(k), zero_division=0)
    return [area(is_positive, score),
            no_nan(metrics.average_precision_score(is_positive, score)) if is_positive.any() else None,
            f1[positive], precision[positive], recall[positive], metrics.accuracy_score(truths, predictions), f1.mean()]


def resamples(truths, stratified, seed, times):
    random = Mt19937_64(seed)
    strata = [np.flatnonzero(truths == t) for t in np.unique(truths)] if stratified else [np.arange(len(truths))]
    for _ in range(times):
        yield np.concatenate([[s[random.below(len(s))] for _ in s] for s in strata])


def interval(column, times, successes, trials):
    """Of resamples that are all alike the score interval, where the measure is a proportion of trials."""
    values = [v for v in column if v is not None]
    if 2 * len(values) < times:
        return None
    low, high = np.quantile(values, [0.025, 0.975])
    if high - low >= 1e-12:
        return [low, high]
    return list(proportion_confint(successes, trials, alpha=0.05, method="wilson")) if trials else None


def bootstrap(truths, predictions, score, positive, k, stratified):
    values = [measures(truths[d], predictions[d], score[d], positive, k) for d in resamples(truths, stratified, 7, 60)]
    found = ((truths == positive) & (predictions == positive)).sum()
    proportions = {3: (found, (predictions == positive).sum()), 4: (found, (truths == positive).sum()),
                   5: ((truths == predictions).sum(), len(truths))}
    return [interval(column, len(values), *proportions.get(m, (0, 0))) for m, column in enumerate(zip(*values))]


def best_cut(is_positive, score, goal, value):
    """By trying each: (true positives, false positives) of the best cut, fewest positives first among equals."""
    best = None
    for threshold in [np.inf, *sorted(set(score), reverse=True)]:
        called = score >= threshold
        tp, fp = int((called & is_positive).sum()), int((called & ~is_positive).sum())
        precision = tp / (tp + fp) if tp + fp else 0
        recall = tp / is_positive.sum()
        merit = {"best_f1": 2 * tp / (tp + fp + is_positive.sum()),
                 "recall": precision if recall >= value else None,
                 "precision": recall if called.any() and precision >= value else None,
                 "cost": -(value * (is_positive.sum() - tp) + fp)}[goal]
        if merit is not None and (best is None or merit > best[0]):
            best = (merit, tp, fp)
    return list(best[1:]) if best else None


RULES = [("best_f1", 0), ("recall", 0.9), ("recall", 1), ("precision", 0.8), ("precision", 1), ("cost", 5), ("cost", 0.2)]


def case(name, scores, truths, positive, threshold):
    scores, truths = np.round(np.asarray(scores), 6), np.asarray(truths)
    k = scores.shape[1]
    if k == 2:
        scores[:, 1 - positive] = 1 - scores[:, positive]
    score, is_positive = scores[:, positive], truths == positive
    predictions = predict(scores, positive, threshold)
    both = 0 < is_positive.sum() < len(truths)
    precision, recall, f1, support = metrics.precision_recall_fscore_support(
        truths, predictions, labels=range(k), zero_division=0)
    matrix = lambda how: metrics.confusion_matrix(truths, predictions, labels=range(k), normalize=how).tolist()
    precisions, recalls, cuts = metrics.precision_recall_curve(is_positive, score)
    shares, means = calibration_curve(is_positive, score, n_bins=10) if both else ([], [])
    return {
        "name": name, "scores": scores.tolist(), "truths": truths.tolist(), "positive": positive, "threshold": threshold,
        "predictions": predictions.tolist(),
        "matrix": matrix(None), "by_true": matrix("true"), "by_predicted": matrix("pred"), "by_all": matrix("all"),
        "precision": precision.tolist(), "recall": recall.tolist(), "f1": f1.tolist(), "support": support.tolist(),
        "measures": measures(truths, predictions, score, positive, k),
        "auc_by_label": [area(truths == i, scores[:, i]) for i in range(k)],
        "roc_all": points(*metrics.roc_curve(is_positive, score, drop_intermediate=False)) if both else [],
        "roc_corners": points(*metrics.roc_curve(is_positive, score)) if both else [],
        "precision_recall": points(precisions, recalls, [*cuts, np.inf]) if is_positive.any() else [],
        "brier": float(np.mean((score - is_positive) ** 2)) if not both else metrics.brier_score_loss(is_positive, score),
        "log_loss": metrics.log_loss(truths, scores, labels=range(k)),
        "calibration": points(means, shares),
        "kappa": no_nan(metrics.cohen_kappa_score(truths, predictions, labels=range(k))),
        "cuts": [best_cut(is_positive, score, *rule) if is_positive.any() else None for rule in RULES],
        "plain": bootstrap(truths, predictions, score, positive, k, False),
        "stratified": bootstrap(truths, predictions, score, positive, k, True),
    }


def binary(score, positive):
    score = np.asarray(score, dtype=float)
    columns = np.stack([1 - score, score], 1)
    return columns if positive == 1 else columns[:, ::-1].copy()


def cases():
    random = np.random.RandomState(32)
    truth = lambda n, share: (random.rand(n) < share).astype(int)
    noisy = lambda y, spread: np.clip(0.5 + (y - 0.5) * 0.4 + random.randn(len(y)) * spread, 0, 1)
    y = truth(60, 0.45)
    yield case("ordinary", binary(noisy(y, 0.25), 1), y, 1, None)
    y = truth(60, 0.5)
    yield case("ties", binary(np.round(noisy(y, 0.3), 1), 1), y, 1, 0.4)
    y = truth(80, 0.06)
    yield case("imbalanced", binary(noisy(y, 0.2), 1), y, 1, 0.6)
    y = truth(40, 0.5)
    yield case("positive label first", binary(noisy(1 - y, 0.3), 0), y, 0, 0.3)
    y = truth(30, 0.4)
    yield case("perfect", binary(0.1 + 0.8 * y + 0.05 * random.rand(30), 1), y, 1, None)
    yield case("worst", binary(0.9 - 0.8 * y, 1), y, 1, None)
    yield case("constant", binary(np.full(20, 0.5), 1), truth(20, 0.5), 1, 0.5)
    yield case("certain and wrong", binary([0, 1, 0, 1, 1, 0], 1), [1, 1, 0, 0, 1, 0], 1, None)
    yield case("positives only", binary(random.rand(8), 1), np.ones(8, int), 1, None)
    yield case("negatives only", binary(random.rand(8), 1), np.zeros(8, int), 1, None)
    y = random.randint(0, 3, 60)
    logits = random.randn(60, 4) + 1.5 * np.eye(4)[y]
    shares = np.exp(logits) / np.exp(logits).sum(1, keepdims=True)
    yield case("four labels, one never true", shares, y, 2, None)
    yield case("four labels and a threshold", shares, y, 0, 0.3)


def main():
    to = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).parent / "evaluation" / "cases.json"
    lines = ",\n".join(json.dumps(c, separators=(",", ":"), default=float) for c in cases())
    to.write_text(f"[\n{lines}\n]\n")


main()
