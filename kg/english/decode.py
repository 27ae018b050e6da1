"""From the network's scores to labels: sentences, their trees, relations, and entity tags."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from kg.english.network import Scores
from kg.english.trees import NEVER, sentence_heads

# Words scored at once. A product of more than 2**18 multiplications (here 61 x 65 x 65) would wake OpenBLAS's threads,
# which spin on the cores that the network needs: 7,700 words/s in all instead of 12,500.
ROWS = 48


class Analysis(NamedTuple):
    """One window of words; every list has an entry a word."""

    upos: list[str]
    xpos: list[str]
    feats: list[str]  # "Number=Sing|Person=3"; "" for none
    deps: list[str]
    heads: list[int]  # index in the window; the root of a sentence is its own head
    tags: list[str]  # O, B-PERSON, I-PERSON, …


class Decoder:
    """Decodes with `labels`, the label lists in the order of the outputs, and `relations`, the relation scorer: a
    bilinear form (relation, 65, 65) over both sides of an arc, each with a constant 1 appended (Dozat & Manning
    2017)."""

    def __init__(self, labels: Path, relations: Path) -> None:
        lists = json.loads(labels.read_text(encoding="utf8"))
        self._upos, self._xpos, self._feats = lists["upos"], lists["xpos"], lists["feats"]
        self._deps, self._tags = lists["deps"], lists["tags"]
        self._root = self._deps.index("root")
        self._relations = np.load(relations).astype(np.float32)
        self._forbidden = np.array([[t[0] == "I" and s[1:] != t[1:] for t in self._tags] for s in self._tags])

    @property
    def relations(self) -> tuple[str, ...]:
        """The Universal Dependencies it knows, the root's among them."""
        return tuple(self._deps)

    def __call__(self, scores: Scores) -> Analysis:
        words = len(scores.upos)
        starts = [0, *(np.flatnonzero(scores.start[1:] > 0) + 1).tolist()]
        heads, tags = np.zeros(words, np.int64), list[int]()  # of the heads, 0 is the root, else 1 + word
        for a, b in pairwise([*starts, words]):
            arcs = np.concatenate([scores.arc[a:b, :1], scores.arc[a:b, a + 1 : b + 1]], 1)
            local = sentence_heads(arcs.astype(np.float64))
            heads[a:b] = np.where(local > 0, local + a, 0)
            tags += best_tags(scores.entity[a:b], self._forbidden)
        deps = np.where(heads == 0, self._root, self._relation_scores(scores, heads).argmax(1))
        return Analysis(
            upos=[self._upos[i] for i in scores.upos],
            xpos=[self._xpos[i] for i in scores.xpos],
            feats=[self._feats[i] for i in scores.feats],
            deps=[self._deps[i] for i in deps],
            heads=[head - 1 if head else word for word, head in enumerate(heads.tolist())],
            tags=[self._tags[i] for i in tags],
        )

    def _relation_scores(self, scores: Scores, heads: NDArray[np.int64]) -> NDArray[np.float32]:
        """(words, relations): of each word to its head; never the root's."""
        one = np.ones((len(heads), 1), np.float32)
        left = np.concatenate([scores.dep, one], 1)
        right = np.concatenate([scores.head[heads], one], 1)
        found = np.empty((len(heads), len(self._deps)), np.float32)
        for rows in (slice(a, a + ROWS) for a in range(0, len(heads), ROWS)):
            found[rows] = np.einsum("rwi,wi->wr", left[rows] @ self._relations, right[rows])
        found[:, self._root] = NEVER
        return found


def best_tags(scores: NDArray[np.float32], forbidden: NDArray[np.bool_]) -> list[int]:
    """The best tags from scores (words, tags) in which every I- continues its kind (Viterbi 1967).

    forbidden[i, j]: tag j may not follow tag i; tag 0 is O, and stands before the first word.
    """
    greedy: list[int] = scores.argmax(1).tolist()
    if not forbidden[[0, *greedy[:-1]], greedy].any():
        return greedy
    penalty = np.where(forbidden, NEVER, 0.0)
    total, back = scores[0] + penalty[0], list[NDArray[np.int64]]()
    for row in scores[1:]:
        steps = total[:, None] + penalty
        back.append(steps.argmax(0))
        total = steps.max(0) + row
    path = [int(total.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]
