"""Readers of the corpora with coreference, in the formats they are published in."""

from __future__ import annotations

import csv
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from kg.errors import TrainingError

BEGINNING = 40  # words by which a document is known; further on the two files write some signs otherwise

Span = tuple[int, int]  # first word and one past the last


class Chains(NamedTuple):
    """A document with its clusters of mentions.

    Where it is not `exhaustive` only some kinds of things were annotated, and nothing is known of the other words.
    """

    words: list[str]
    clusters: list[list[Span]]
    exhaustive: bool


class Pronoun(NamedTuple):
    """A text of GAP: where the pronoun and two names are (character offsets), and whether it means them."""

    text: str
    pronoun: tuple[int, int]
    names: tuple[tuple[int, int], tuple[int, int]]
    meant: tuple[bool, bool]


def ontogum(root: Path) -> tuple[list[Chains], list[Chains]]:
    """The documents to train on, and those of the development treebank, which are kept for measuring."""
    held_out = {tuple(words[:BEGINNING]) for words in treebank_words(root / "ud/en_gum-dev.conllu")}
    train, dev = list[Chains](), list[Chains]()
    for document in conll(root / "coref/ontogum.conll", word=1):
        (dev if tuple(document.words[:BEGINNING]) in held_out else train).append(document)
    if len(dev) != len(held_out):
        raise TrainingError(f"of {len(held_out)} documents of GUM dev only {len(dev)} were recognised in OntoGUM")
    return train, dev


def treebank_words(path: Path) -> Iterator[list[str]]:
    """The words of each document as the treebank has them, without what is changed for the text."""
    words = list[str]()
    for line in path.read_text(encoding="utf8").splitlines():
        if line.startswith("# newdoc") and words:
            yield words
            words = []
        cells = line.split("\t")
        if cells[0].isdigit():
            words.append(cells[1])
    yield words


def litbank(root: Path) -> list[Chains]:
    """Fiction, in which people, places, organisations and vehicles are annotated, those mentioned once too."""
    return [document._replace(exhaustive=False) for document in conll(root / "coref/litbank.conll", word=3)]


def conll(path: Path, word: int) -> Iterator[Chains]:
    """Documents of a file whose last column opens "(12", closes "12)" and does both "(12)"; `word`: the column."""
    words, clusters, opened = list[str](), defaultdict[str, list[Span]](list), defaultdict[str, list[int]](list)
    for line in path.read_text(encoding="utf8").split("\n"):
        if re.match("# ?begin document", line):
            words, clusters, opened = [], defaultdict(list), defaultdict(list)
        elif re.match("# ?end document", line):
            yield Chains(words, list(clusters.values()), exhaustive=True)
        elif len(cells := line.rstrip("\n").split("\t")) > word:
            for opens, name, closes in re.findall(r"(\(?)([^()|_-]+)(\)?)", cells[-1]):
                if opens:
                    opened[name].append(len(words))
                if closes and opened[name]:
                    clusters[name].append((opened[name].pop(), len(words) + 1))
            words.append(re.sub(r"\s", "\u00a0", cells[word]) or "\u00a0")


def re_docred(root: Path) -> list[Chains]:
    """Encyclopedic texts in which the names of a thing are linked, but no pronouns."""
    documents = list[Chains]()
    for entry in json.loads((root / "relations/re-docred-dev.json").read_text(encoding="utf8")):
        starts = [sum(map(len, entry["sents"][:n])) for n in range(len(entry["sents"]))]
        clusters = [
            sorted({(starts[m["sent_id"]] + m["pos"][0], starts[m["sent_id"]] + m["pos"][1]) for m in cluster})
            for cluster in entry["vertexSet"]
            if cluster[0]["type"] not in ("TIME", "NUM")
        ]
        words = [word or "\u00a0" for s in entry["sents"] for word in s]
        documents.append(Chains(words, clusters, exhaustive=False))
    return documents


def gap(path: Path) -> list[Pronoun]:
    """Ambiguous pronouns of Wikipedia (Webster et al. 2018)."""
    with path.open(encoding="utf8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))

    def span(row: dict[str, str], name: str) -> tuple[int, int]:
        start = int(row[f"{name}-offset"])
        return start, start + len(row[name])

    return [
        Pronoun(
            row["Text"],
            span(row, "Pronoun"),
            (span(row, "A"), span(row, "B")),
            (row["A-coref"].upper() == "TRUE", row["B-coref"].upper() == "TRUE"),
        )
        for row in rows
    ]
