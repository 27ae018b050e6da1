"""How good coreference is: the mean F1 of MUC, B³ and CEAFe (Pradhan et al. 2014), and accuracy on GAP."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from scipy.optimize import linear_sum_assignment
from spacy.language import Language
from spacy.tokens import Doc, Span

from kg.english.coreference import PREFIX
from kg.english.train.coreference.corpora import gap, ontogum
from kg.english.train.scores import Scores, percent

Cluster = frozenset[tuple[int, int]]
Ratio = tuple[float, float]  # what counts, of how much


def coreference_scores(nlp: Language, data: Path) -> dict[str, Scores]:
    return {"OntoGUM dev": chains(nlp, data), "GAP validation": pronouns(nlp, data / "coref/gap-validation.tsv")}


def chains(nlp: Language, data: Path) -> Scores:
    """F1 of the measures over all documents, each summed before it is divided."""
    documents = ontogum(data)[1]
    sums = {name: np.zeros(4) for name in MEASURES}
    docs = nlp.pipe(Doc(nlp.vocab, words=document.words) for document in documents)
    for document, doc in zip(documents, docs, strict=True):
        gold = [frozenset(cluster) for cluster in document.clusters if len(cluster) > 1]
        found = found_clusters(doc)
        for name, measure in MEASURES.items():
            sums[name] += (*measure(gold, found), *measure(found, gold))
    scores = {name: f1(*of) for name, of in sums.items()}
    return {"CoNLL": round(sum(scores.values()) / len(scores), 2)} | scores


def found_clusters(doc: Doc) -> list[Cluster]:
    groups = (spans for key, spans in doc.spans.items() if key.startswith(PREFIX))
    return [frozenset((span.start, span.end) for span in spans) for spans in groups]


def pronouns(nlp: Language, path: Path) -> Scores:
    """F1 of "this name is meant", over both names of each text (Webster et al. 2018)."""
    examples, counts = gap(path), Counter[tuple[bool, bool]]()
    for example, doc in zip(examples, nlp.pipe(example.text for example in examples), strict=True):
        spans = [doc.char_span(*place, alignment_mode="expand") for place in (example.pronoun, *example.names)]
        for name, meant in zip(spans[1:], example.meant, strict=True):
            counts[together(doc, spans[0], name), meant] += 1
    right = counts[True, True]
    return {"F1": percent(2 * right, 2 * right + counts[True, False] + counts[False, True])}


def together(doc: Doc, pronoun: Span | None, name: Span | None) -> bool:
    """Whether one cluster has the pronoun, and a mention with the head of the name: "Minister Wang Yi" is Wang Yi."""
    if pronoun is None or name is None:
        return False
    heads = ({mention.root.i for mention in mentions} for mentions in doc.spans.values())
    return any({pronoun.root.i, name.root.i} <= of for of in heads)


def f1(right: float, gold: float, right_found: float, found: float) -> float:
    recall, precision = right / gold if gold else 0.0, right_found / found if found else 0.0
    return round(float(200 * recall * precision / (recall + precision)), 2) if recall + precision else 0.0


def muc(key: Sequence[Cluster], response: Sequence[Cluster]) -> Ratio:
    """Links that are kept, of those there are (Vilain et al. 1995)."""
    where = {mention: i for i, cluster in enumerate(response) for mention in cluster}
    kept = sum(
        len(cluster) - len({where[m] for m in cluster if m in where}) - sum(m not in where for m in cluster)
        for cluster in key
    )
    return kept, sum(len(cluster) - 1 for cluster in key)


def b_cubed(key: Sequence[Cluster], response: Sequence[Cluster]) -> Ratio:
    """Of each mention, how much of its cluster is with it (Bagga & Baldwin 1998)."""
    shared = sum(len(k & r) ** 2 / len(k) for k in key for r in response)
    return shared, sum(map(len, key))


def ceaf(key: Sequence[Cluster], response: Sequence[Cluster]) -> Ratio:
    """Similarity of the clusters under the best matching of one to one (Luo 2005), by entities."""
    if not key or not response:
        return 0.0, len(key)
    similarity = np.array([[2 * len(k & r) / (len(k) + len(r)) for r in response] for k in key])
    rows, columns = linear_sum_assignment(-similarity)
    return float(similarity[rows, columns].sum()), len(key)


MEASURES = {"MUC": muc, "B3": b_cubed, "CEAFe": ceaf}
