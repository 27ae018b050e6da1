"""Which words of a text mean the same: an antecedent for every noun, name and pronoun that has one.

Word-level coreference (Dobrovolskii 2021) over the words' vectors in their context. Long texts are read in chunks; a
word looks back over the last `REACH` candidates, wherever their chunk was, so time and memory grow with the text.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc, Span

from kg.english.mentions import REFERRING, ROLE_OF, Candidates, candidates, pair_features
from kg.english.network import session

PREFIX = "coref_clusters"  # of the keys in doc.spans, as spaCy's own component names them
SURE = "probabilities"  # the attribute of a span group that has them, for each of its spans
CHUNK = 384  # words read at once
VECTOR = 768  # width of a word's vector
CORE = [ROLE_OF[role] for role in ("nsubj", "nsubj:pass", "obj", "iobj")]
REACH = 300  # candidates a word looks back over: about a thousand words
ROWS = 64  # candidates scored at once

Floats = NDArray[np.floating]


class WordScores(NamedTuple):
    """What the network says of each word; (words, …)."""

    mention: Floats
    later: Floats
    earlier: Floats
    query: Floats
    key: Floats
    bounded: Floats
    bound: Floats


class Reading(NamedTuple):
    """What the network says of a Doc, as float16: everything of its nouns, names and pronouns, and of all its words
    whether a mention begins or ends there."""

    heads: NDArray[np.int64]  # the tokens of the nouns, names and pronouns
    scores: WordScores  # a row for each of them
    tokens: NDArray[np.int64]  # the tokens of all words
    bounds: NDArray[np.float16]  # `WordScores.bound` of them


class Coreference:
    """Reads coreference.int8.onnx, and the weights of the scorer of pairs from pairs.npz, in the folder `weights`."""

    def __init__(self, weights: Path) -> None:
        self._session = session(weights / "coreference.int8.onnx")
        with np.load(weights / "pairs.npz") as pairs:
            self._weights = {name: pairs[name].astype(np.float32) for name in pairs.files}

    def scores(self, vectors: Floats) -> WordScores:
        """Of a chunk of words, from their vectors (words, VECTOR)."""
        return WordScores(*self._session.run(list(WordScores._fields), {"vectors": vectors}))

    def clusters(self, doc: Doc, read: Reading) -> list[list[tuple[Span, float]]]:
        """The mentions of each thing that has several, in order, each with the probability that it belongs to those
        before it (1 for the first)."""
        found = candidates(doc)
        if not len(found.token):
            return []
        rows = np.searchsorted(read.heads, found.token)
        of = WordScores(*(values[rows].astype(np.float32) for values in read.scores))
        as_later, as_earlier = np.split(np.einsum("cf,pf->cp", found.facts, self._weights["facts"]), 2, axis=1)
        of = of._replace(later=of.later + as_later, earlier=of.earlier + as_earlier)
        cluster = list(range(len(found.token)))  # of each candidate, by its first one
        sure = [1.0] * len(cluster)
        beside = co_arguments(doc, found)
        for later, earlier, scores in self._antecedents(found, of):
            apart = {cluster[other] for other in beside.get(later, ())}
            cluster[later] = next((cluster[e] for e in earlier if cluster[e] not in apart), later)
            weights = np.exp(scores - scores[0])  # of each antecedent; that of having none is exp(0)
            mine = weights[[cluster[e] == cluster[later] for e in earlier]].sum()
            sure[later] = float(mine / (weights.sum() + np.exp(-scores[0])))
        members = dict[int, list[int]]()
        for i, first in enumerate(cluster):
            members.setdefault(first, []).append(i)
        linked = [group for group in members.values() if len(group) > 1]
        return [[(self._mention(doc, found, of, read, i), sure[i]) for i in group] for group in linked]

    def _antecedents(self, found: Candidates, of: WordScores) -> Iterator[tuple[int, list[int], Floats]]:
        """Each candidate that has antecedents, with them and their scores, the likeliest first."""
        n = len(found.token)
        for start in range(0, n, ROWS):
            later, earlier = slice(start, min(start + ROWS, n)), slice(max(0, start - REACH), min(start + ROWS, n))
            scores = self._pairs(found, of, later, earlier)
            back = np.arange(later.start, later.stop)[:, None] - np.arange(earlier.start, earlier.stop)[None, :]
            scores[(back < 1) | (back > REACH)] = -np.inf
            for row in np.flatnonzero(scores.max(1) > 0).tolist():
                likely = np.flatnonzero(scores[row] > 0)
                likely = likely[np.argsort(-scores[row, likely], kind="stable")]
                yield later.start + row, (earlier.start + likely).tolist(), scores[row, likely].astype(np.float64)

    def _pairs(self, found: Candidates, of: WordScores, later: slice, earlier: slice) -> Floats:
        """The score (later, earlier) that the one means what the other means; none at all scores 0."""
        w = self._weights
        joint = of.later[later, None] + of.earlier[None, earlier]
        joint += pair_features(found, later, earlier) @ w["feature"].T
        joint += w["kinds"][found.kind[later, None], found.kind[None, earlier]]
        links = np.einsum("qd,kd->qk", of.query[later], of.key[earlier])  # not "@": see `decode.ROWS`
        pairs = np.maximum(joint, 0) @ w["pair"] + w["pair_bias"] + links
        scores: Floats = of.mention[later, None] + of.mention[None, earlier] + pairs
        return scores

    def _mention(self, doc: Doc, found: Candidates, of: WordScores, read: Reading, i: int) -> Span:
        """The words around the head that are most likely its mention, inside its sentence."""
        head = int(found.token[i])
        sentence = doc[head].sent
        words = slice(*np.searchsorted(read.tokens, (sentence.start, sentence.end)).tolist())
        tokens = read.tokens[words]
        scores = np.einsum("sb,wsb->sw", of.bounded[i], read.bounds[words].astype(np.float32))
        scores += self._weights["edge"][:, None] * (tokens == found.edges[i][:, None])
        middle = int(np.searchsorted(tokens, head))
        first, last = tokens[scores[0, : middle + 1].argmax()], tokens[middle + scores[1, middle:].argmax()]
        return Span(doc, int(first), int(last) + 1)


def co_arguments(doc: Doc, found: Candidates) -> dict[int, list[int]]:
    """Subject and object of one verb mean two things (*he* told *him*), unless the object says otherwise (himself)."""
    of_verb, beside = dict[int, list[int]](), dict[int, list[int]]()
    for i in np.flatnonzero(found.facts[:, CORE].any(1)).tolist():
        if not doc[int(found.token[i])].lower_.endswith(("self", "selves")):
            others = of_verb.setdefault(int(found.head[i]), [])
            if others:
                beside[i] = list(others)
            others.append(i)
    return beside


class Gathering:
    """The windows of a Doc as they come, read in chunks, so that few vectors are ever kept."""

    def __init__(self, coreference: Coreference) -> None:
        self._coreference = coreference
        self._chunk: list[tuple[list[int], list[str], Floats]] = []
        self._parts: list[Reading] = []

    def add(self, window: list[int], upos: list[str], vectors: Floats) -> None:
        """The tokens of the next window with their parts of speech and vectors (words, VECTOR)."""
        if self._chunk and sum(len(tokens) for tokens, _, _ in self._chunk) + len(window) > CHUNK:
            self._read()
        self._chunk.append((window, upos, vectors))

    def _read(self) -> None:
        windows, tags, vectors = zip(*self._chunk, strict=True)
        scores = self._coreference.scores(np.concatenate(vectors))
        tokens = np.array([i for window in windows for i in window], np.int64)
        heads = np.flatnonzero([upos in REFERRING for of_window in tags for upos in of_window])
        kept = WordScores(*(values[heads].astype(np.float16) for values in scores))
        self._parts.append(Reading(tokens[heads], kept, tokens, scores.bound.astype(np.float16)))
        self._chunk = []

    def finish(self) -> Reading | None:
        """All of the Doc; None where it has no words."""
        if self._chunk:
            self._read()
        if not self._parts:
            return None
        heads, scores, tokens, bounds = zip(*self._parts, strict=True)
        joined = WordScores(*map(np.concatenate, zip(*scores, strict=True)))
        return Reading(np.concatenate(heads), joined, np.concatenate(tokens), np.concatenate(bounds))
