"""Documents ready to learn coreference from: annotated by the finished pipeline, with the vectors of their words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.tokens import Doc, Span

from kg.english.component import NAME, EnglishAnnotator
from kg.english.mentions import Candidates, candidates, pair_features
from kg.english.train.coreference import corpora
from kg.english.train.coreference.corpora import Chains, Pronoun

NONE = -1  # no cluster, no word
MOST_CANDIDATES = 400  # of a document in a step


@dataclass
class Annotated:
    """A document with vectors, candidates, and the cluster of each candidate."""

    vectors: NDArray[np.float16]  # (words, VECTOR)
    candidates: Candidates
    cluster: NDArray[np.int64]  # (candidates,), NONE where it is in none
    spans: NDArray[np.int64]  # (candidates, 2): first and last word of the mention it heads, -1 for none
    sentences: list[tuple[int, int]]
    exhaustive: bool
    orphan: NDArray[np.bool_]  # (candidates,): its antecedents are all in an earlier part of the document
    pairs: tuple[tuple[int, int, bool], ...] = ()  # of candidates: whether they mean the same (GAP)

    @cached_property
    def features(self) -> NDArray[np.uint8]:
        """Those of every pair of candidates, which take longer to find than to learn from."""
        everything = slice(0, len(self.candidates.token))
        return pair_features(self.candidates, everything, everything).astype(np.uint8)


class Reader:
    """Makes documents ready with a pipeline that has no coreference yet."""

    def __init__(self, nlp: Language) -> None:
        self.make_doc: Callable[[str], Doc] = nlp.make_doc
        self.vocab = nlp.vocab
        annotator = nlp.get_pipe(NAME)
        assert isinstance(annotator, EnglishAnnotator)
        self.annotator = annotator

    def annotate(self, doc: Doc) -> tuple[Doc, NDArray[np.float16]]:
        """The Doc annotated, and the vectors of its words."""
        return self.annotator(doc), self.annotator.vectors(doc).astype(np.float16)

    def chains(self, chains: Chains) -> Annotated:
        """A document with the cluster of each candidate that heads a mention."""
        doc, vectors = self.annotate(Doc(self.vocab, words=chains.words))
        found = candidates(doc)
        at = {token: i for i, token in enumerate(found.token.tolist())}
        cluster = np.full(len(found.token), NONE)
        spans = np.full((len(found.token), 2), NONE)
        for number, mentions in enumerate(chains.clusters):
            for first, end in sorted(mentions, key=lambda m: m[0] - m[1]):  # of two with one head the longer
                head = at.get(Span(doc, first, end).root.i)
                if head is not None and cluster[head] == NONE:
                    cluster[head], spans[head] = number, (first, end - 1)
        sentences = [(s.start, s.end) for s in doc.sents]
        return Annotated(vectors, found, cluster, spans, sentences, chains.exhaustive, np.zeros(len(cluster), bool))

    def pronoun(self, example: Pronoun) -> Annotated:
        """A text of GAP; it has no pairs where the pipeline sees a name or the pronoun otherwise."""
        doc, vectors = self.annotate(self.make_doc(example.text))
        found = candidates(doc)
        at = {token: i for i, token in enumerate(found.token.tolist())}
        heads = [head_at(doc, *span) for span in (example.pronoun, *example.names)]
        index = [at.get(head, NONE) if head is not None else NONE for head in heads]
        pairs = [
            (max(index[0], name), min(index[0], name), meant)
            for name, meant in zip(index[1:], example.meant, strict=True)
            if index[0] != NONE and name not in (NONE, index[0])
        ]
        nothing = np.full(len(found.token), NONE)
        none = np.full((len(found.token), 2), NONE)
        return Annotated(vectors, found, nothing, none, [], False, np.zeros(len(nothing), bool), tuple(pairs))


def head_at(doc: Doc, start: int, end: int) -> int | None:
    """The head of the words at these characters."""
    span = doc.char_span(start, end, alignment_mode="expand")
    return span.root.i if span else None


def pieces(document: Annotated) -> Iterator[Annotated]:
    """A long document in parts of whole sentences, with as many candidates as a step takes."""
    sentence = document.candidates.sentence
    first, n = 0, len(sentence)
    while first < n:
        end = min(first + MOST_CANDIDATES, n)
        while end < n and sentence[end] == sentence[end - 1] and end - first > 1:
            end -= 1
        yield part_of(document, first, end)
        first = end


def part_of(document: Annotated, first: int, end: int) -> Annotated:
    """The candidates from the first to the one before the end, with the sentences they are in."""
    numbers = document.candidates.sentence[[first, end - 1]]
    start, stop = document.sentences[numbers[0]][0], document.sentences[numbers[1]][1]
    part = document.candidates.part(slice(first, end))
    part = part._replace(token=part.token - start, head=part.head - start, edges=part.edges - start)
    spans, cluster = document.spans[first:end], document.cluster[first:end]
    before = set(document.cluster[:first].tolist()) - {NONE}
    orphan = [name in before and name not in cluster[:i] for i, name in enumerate(cluster.tolist())]
    return Annotated(
        document.vectors[start:stop],
        part,
        cluster,
        np.where(spans == NONE, NONE, spans - start),
        [(a - start, b - start) for a, b in document.sentences if a >= start and b <= stop],
        document.exhaustive,
        np.array(orphan),
    )


def prepare(reader: Reader, data: Path) -> dict[str, Sequence[Annotated]]:
    """Every corpus with its vectors."""

    def read(chains: Iterable[Chains]) -> list[Annotated]:
        return [part for document in chains for part in pieces(reader.chains(document))]

    return {
        "ontogum": read(corpora.ontogum(data)[0]),
        "litbank": read(corpora.litbank(data)),
        "redocred": read(corpora.re_docred(data)),
        "gap": [
            prepared
            for example in corpora.gap(data / "coref/gap-development.tsv")
            if (prepared := reader.pronoun(example)).pairs
        ],
    }
