"""Does confidence mean something? Statements judged right or wrong by two readers, against what we said of them.

    python tests/benchmarks/calibration.py [ARTICLES] [--fit]

The verdicts (`gold/verdicts/*.jsonl`) were given blind to confidence, twice, apart, on statements drawn at random or
all of an article; those count whose statement, known by its id, is still made. As what was seen to be wrong was then
mended, they are righter than what is drawn anew. Printed are bins of equal size, the Brier score and the area under the
precision–recall curve beside those of a constant, and what `--min-confidence` keeps. With `--fit` it also fits the
weights of `kg.interpret.confidence` (logistic regression) and prints how they do on articles that they were not fitted
on (five folds).
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from relations import FILE
from sample import PREFIX, passages

from kg import interpret
from kg.interpret.confidence import KIND, SIGN, confidence
from kg.pipeline import Reader
from kg.sources import articles

VERDICTS = Path(__file__).parent / "gold" / "verdicts"
ARTICLES = Path(__file__).parents[3] / "shared" / "data" / "articles"
BIN = 60  # statements
FOLDS = 5
SHRINK = 3.0  # strength of the prior that a weight is nothing
STEPS = 200


class Judged(NamedTuple):
    """A statement with what was said of it."""

    article: str
    confidence: float
    features: frozenset[str]
    right: float  # share of the readers who found it right


def main() -> None:
    """Prints how confidence and truth go together."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path, nargs="?", default=ARTICLES)
    parser.add_argument("--fit", action="store_true")
    options = parser.parse_args()
    if not options.articles.is_dir():
        print(f"calibration: skipped, no articles in {options.articles}")
        return
    judged = read(options.articles)
    right = np.array([j.right for j in judged])
    print(f"{len(judged)} judged statements, {right.mean():.1%} right")
    report(np.array([j.confidence for j in judged]), right)
    if options.fit:
        names = sorted({name for j in judged for name in j.features})
        matrix = np.array([[name in j.features for name in names] for j in judged], float)
        print("fitted, on articles left out:")
        report(left_out(judged, matrix, right), right)
        for name, weight in zip(["", *names], fit(matrix, right), strict=True):
            print(f"  {name or 'all':20} {weight:+.2f}")


def read(directory: Path) -> list[Judged]:
    """The judged statements that are still made, with their confidence and what it was made of."""
    rows = [
        json.loads(line) for path in sorted(VERDICTS.glob("*.jsonl")) for line in path.read_text("utf8").splitlines()
    ]
    verdicts = {(row["article"], row["id"]): row["right"] for row in rows}
    starts = sorted({int(row["article"].removeprefix(PREFIX)) for row in rows if row["article"].startswith(PREFIX)})
    features: list[frozenset[str]] = []

    def recorded(kind: str, signs: frozenset[str]) -> float:
        features.append(signs & SIGN.keys() | {kind})
        return float(len(features) - 1)

    interpret.confidence = recorded
    try:
        news = passages(starts) if FILE.is_file() else ()
        readings = list(Reader().read([*articles([directory]), *news]))
    finally:
        interpret.confidence = confidence
    found = []
    for reading in readings:
        for statement in reading.statements:
            if verdict := verdicts.get((reading.article.id, statement.id)):
                of = features[int(statement.confidence)]
                kind = next(name for name in of if name in KIND)
                sure = confidence(kind, of - {kind})
                found.append(Judged(reading.article.id, sure, of, float(np.mean(verdict))))
    return found


def report(sure: np.ndarray, right: np.ndarray) -> None:
    """Bins, Brier score, area under the curve, and the curve itself."""
    order = np.argsort(sure, kind="stable")
    for part in np.array_split(order, max(1, len(order) // BIN)):
        print(f"  {len(part):4} of mean confidence {sure[part].mean():.2f}: {right[part].mean():.1%} right")
    brier, constant = ((sure - right) ** 2).mean(), ((right.mean() - right) ** 2).mean()
    print(f"  Brier score {brier:.3f} (a constant {constant:.3f}), area {area(sure, right):.3f} ({right.mean():.3f})")
    for limit in (0.0, 0.5, 0.6, 0.7, 0.8, 0.9):
        kept = sure >= limit
        if kept.any():
            share = right[kept].sum() / right.sum()
            precision = right[kept].mean()
            print(f"  --min-confidence {limit:.1f}: precision {precision:.1%}, keeps {share:.1%} of what is right")


def area(sure: np.ndarray, right: np.ndarray) -> float:
    """Average precision, from the surest statement down."""
    ranked = right[np.argsort(-sure, kind="stable")]
    precision = np.cumsum(ranked) / np.arange(1, len(ranked) + 1)
    return float((precision * ranked).sum() / ranked.sum())


def left_out(judged: Sequence[Judged], matrix: np.ndarray, right: np.ndarray) -> np.ndarray:
    """What weights say that were fitted on other articles."""
    names = sorted({j.article for j in judged})
    fold = np.array([names.index(j.article) % FOLDS for j in judged])
    sure = np.zeros(len(judged))
    for n in range(FOLDS):
        sure[fold == n] = predict(matrix[fold == n], fit(matrix[fold != n], right[fold != n]))
    return sure


def predict(matrix: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Probabilities; the first weight is that of all."""
    return 1 / (1 + np.exp(-(weights[0] + matrix @ weights[1:])))


def fit(matrix: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Logistic regression with a Gaussian prior on all weights but the first, by Newton's method."""
    rows = np.column_stack([np.ones(len(matrix)), matrix])
    prior = np.diag([1e-6] + [SHRINK] * matrix.shape[1])
    weights = np.zeros(rows.shape[1])
    for _ in range(STEPS):
        sure = 1 / (1 + np.exp(-rows @ weights))
        gradient = rows.T @ (right - sure) - prior @ weights
        step = np.linalg.solve(rows.T @ (rows * (sure * (1 - sure))[:, None]) + prior, gradient)
        weights += step
        if np.abs(step).max() < 1e-6:
            break
    return weights


if __name__ == "__main__":
    main()
