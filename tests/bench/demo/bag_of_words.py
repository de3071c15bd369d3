"""What a list of words can do on the demo comments, beside a fine-tuned Gemma.

usage: bag_of_words.py [FILE] [--positive Hostile] [--winnow EVALUATION.json]

FILE is resources/demo/comments.csv (the default: 5-fold cross-validation, 2 seeds), or what `winnow-cli export labels`
wrote (columns id, text, label, split): then the models learn from the training and validation parts and are measured
on the test part, the same comments on which Winnow's run is. --winnow takes the output of `winnow-cli evaluate --json`
and adds its figures.

Both models are logistic regressions on TF-IDF. The strength of regularisation and the threshold (best F1) are chosen by
cross-validation within the training comments.
needs: scikit-learn
"""
import argparse
import csv
import json
import pathlib
import warnings

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, precision_recall_curve, roc_auc_score
from sklearn.model_selection import StratifiedKFold, cross_val_predict

warnings.filterwarnings("ignore")

DEMO = pathlib.Path(__file__).parents[3] / "resources" / "demo" / "comments.csv"
FEATURES = {
    "words, 1-2-grams": lambda: TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True),
    "characters, 2-5-grams": lambda: TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True),
}
STRENGTHS = [0.1, 1, 10, 100]


def regression(strength):
    return LogisticRegression(C=strength, solver="liblinear")


def best_threshold(truths, scores):
    precision, recall, thresholds = precision_recall_curve(truths, scores)
    f1 = 2 * precision * recall / np.maximum(precision + recall, 1e-12)
    return thresholds[f1[:-1].argmax()]


def learn(features, truths, seed):
    """The regression with the best cross-validated AUC, and its threshold."""
    folds = StratifiedKFold(5, shuffle=True, random_state=seed)
    tried = [(cross_val_predict(regression(c), features, truths, cv=folds, method="predict_proba")[:, 1], c)
             for c in STRENGTHS]
    scores, strength = max(tried, key=lambda t: roc_auc_score(truths, t[0]))
    return regression(strength).fit(features, truths), best_threshold(truths, scores)


def measure(name, texts, truths, train, test, seed):
    vectorizer = FEATURES[name]()
    fitted, threshold = learn(vectorizer.fit_transform(texts[train]), truths[train], seed)
    scores = fitted.predict_proba(vectorizer.transform(texts[test]))[:, 1]
    return roc_auc_score(truths[test], scores), f1_score(truths[test], scores >= threshold)


def parts(rows, truths):
    """(training indexes, test indexes, seed) of each measurement."""
    if "split" in rows[0]:
        split = np.array([row["split"] for row in rows])
        yield np.flatnonzero(np.isin(split, ["train", "validation"])), np.flatnonzero(split == "test"), 0
        return
    for seed in range(2):
        for train, test in StratifiedKFold(5, shuffle=True, random_state=seed).split(truths, truths):
            yield train, test, seed


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("file", nargs="?", type=pathlib.Path, default=DEMO)
    arguments.add_argument("--positive", default="Hostile")
    arguments.add_argument("--winnow", type=pathlib.Path)
    options = arguments.parse_args()

    with open(options.file, encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["label"]]
    texts = np.array([row["text"] for row in rows], dtype=object)
    truths = np.array([row["label"] == options.positive for row in rows])

    measured = list(parts(rows, truths))
    where = f"{len(measured[0][1])} test comments" if len(measured) == 1 else "5-fold cross-validation, 2 seeds"
    print(f"{options.file.name}: {len(rows)} comments, {truths.mean():.0%} {options.positive}; {where}")
    print(f"{'':28}{'ROC-AUC':>9}{'F1':>9}")
    for name in FEATURES:
        auc, f1 = np.mean([measure(name, texts, truths, *part) for part in measured], axis=0)
        print(f"{name:28}{auc:9.3f}{f1:9.3f}")
    tested = truths[np.concatenate([test for _, test, _ in measured])]
    print(f"{'everything is ' + options.positive:28}{0.5:9.3f}{f1_score(tested, np.ones_like(tested)):9.3f}")
    if options.winnow:
        figures = json.loads(options.winnow.read_text())
        print(f"{'Winnow, fine-tuned Gemma':28}{figures['roc_auc']:9.3f}{figures['f1']:9.3f}   ({figures['n']} comments)")


main()
