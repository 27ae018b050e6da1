"""Analyses written by hand: interlinear text → spaCy Doc → statements as tuples that a person can read.

A sentence is four lines, column by column: words (`form/lemma` where the lemma is another), Penn tags (`TAG.UPOS`
where the part of speech does not follow from the tag), heads (`2:nsubj`, counted from 1; `root`), and the labels of
named entities (`-` goes on with the one before; a lone `_` for none at all). A long sentence goes on in four more
lines; an empty line ends it, a line `¶` ends the paragraph.

    Moscow   annexed/annex  Crimea  .
    NNP      VBD            NNP     .
    2:nsubj  root           2:obj   2:punct
    GPE      _              GPE     _
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

import pytest
import spacy
from spacy.tokens import Doc, Span

from kg import lexicon, syntax
from kg.extraction import extract
from kg.interpret import interpret
from kg.model import Article, Entity, Reading, Statement, Value
from kg.ontology import Ontology
from kg.resolution import Resolution
from kg.resolve import resolve

THURSDAY = datetime.date(2024, 7, 25)
UPOS = {
    "NN": "NOUN", "NNS": "NOUN", "NNP": "PROPN", "NNPS": "PROPN", "MD": "AUX", "JJ": "ADJ", "JJR": "ADJ", "JJS": "ADJ",
    "RB": "ADV", "RBR": "ADV", "RBS": "ADV", "WRB": "ADV", "PRP": "PRON", "PRP$": "PRON", "WP": "PRON", "WP$": "PRON",
    "WDT": "PRON", "EX": "PRON", "DT": "DET", "PDT": "DET", "CD": "NUM", "TO": "PART", "POS": "PART", "RP": "ADP",
    "CC": "CCONJ", "UH": "INTJ", "FW": "X", "AFX": "X", "$": "SYM", "VB": "VERB", "VBD": "VERB", "VBG": "VERB",
    "VBN": "VERB", "VBP": "VERB", "VBZ": "VERB", "IN": "ADP",
}  # fmt: skip
NO_BLANK_BEFORE = frozenset({",", ".", ";", ":", "!", "?", ")", "%", "'s", "’s", "n't", "n’t", "”", "’"})
NO_BLANK_AFTER = frozenset({"(", "“", "‘", "$", "£", "€"})


class Row(NamedTuple):
    """A word as it is written down."""

    form: str
    lemma: str
    tag: str
    pos: str
    head: int  # counted from 0 in the sentence
    dep: str
    label: str


class Case(NamedTuple):
    """A row of a table: what it shows, the analysis of an example, what must come of it."""

    shows: str
    analysis: str
    told: Any


def rows(**tables: Sequence[Case]) -> pytest.MarkDecorator:
    """Runs a test for every row of the tables."""
    found = [pytest.param(c.analysis, c.told, id=f"{name}: {c.shows}") for name, table in tables.items() for c in table]
    return pytest.mark.parametrize(("analysis", "expected"), found)


def doc(analysis: str) -> Doc:
    """The Doc of one or more sentences."""
    found: list[Row | None] = []
    heads: list[int] = []
    starts: list[bool] = []
    for sentence in _sentences(analysis):
        first = len(found)
        if sentence is None:
            found.append(None)
            heads.append(first - 1)
            starts.append(False)
            continue
        found += sentence
        heads += [first + row.head for row in sentence]
        starts += [True] + [False] * (len(sentence) - 1)
    words = [row.form if row else "\n\n" for row in found]
    built = Doc(
        _vocabulary(),
        words=words,
        spaces=_blanks(words, [row.tag if row else "_SP" for row in found]),
        lemmas=[row.lemma if row else "\n\n" for row in found],
        tags=[row.tag if row else "_SP" for row in found],
        pos=[row.pos if row else "SPACE" for row in found],
        heads=heads,
        deps=[row.dep if row else "dep" for row in found],
        sent_starts=starts,
    )
    built.ents = tuple(_entities(built, [row.label if row else "_" for row in found]))
    return built


def document(analysis: str) -> syntax.Document:
    """The same as words in trees."""
    return syntax.read(doc(analysis))


def resolution(analysis: str) -> tuple[syntax.Document, Resolution]:
    """Its words, and whom they stand for."""
    read = document(analysis)
    quotes = syntax.quotations(read, words_of()["reportingVerbs"])
    return read, resolve(read, ontology(), words_of(), quotes)


def understand(analysis: str, published: datetime.date | None = THURSDAY) -> Reading:
    """What the rules make of an analysis."""
    read, resolved = resolution(analysis)
    quotes = syntax.quotations(read, words_of()["reportingVerbs"])
    propositions, refused = extract(read, resolved, ontology(), words_of(), quotes)
    return interpret(Article("article", read.text, published=published), resolved, propositions, ontology(), refused)


def told(statement: Statement) -> tuple[str | None, ...]:
    """Subject, relation, object, and then, where they are there: qualifiers, place, time, quantity, tenure, speakers,
    negation, factuality. ("Russia", "annexed", "Crimea", "time 2014", "says Kremlin")"""
    marks = [f"{q.role} {_name(q.entity)}" for q in sorted(statement.qualifiers, key=lambda q: q.role)]
    if statement.place:
        marks.append(f"place {statement.place.name}")
    if statement.time:
        marks.append(f"time {statement.time.value or '?'}")
    if q := statement.quantity:
        bound = "" if q.bound == "exact" else f"{q.bound} "
        marks.append(f"{bound}{q.value:,.15g} {q.unit or ''}".strip())
    if statement.tenure not in (None, "current"):
        marks.append(str(statement.tenure))
    if statement.sources:
        marks.append("says " + " > ".join(" & ".join(e.name for e in source) for source in statement.sources))
    if statement.negated:
        marks.append("negated")
    if statement.factuality != "certain":
        marks.append(statement.factuality)
    return (statement.subject.name, statement.relation.label, _name(statement.object), *marks)


def statements(analysis: str, published: datetime.date | None = THURSDAY) -> list[tuple[str | None, ...]]:
    """All that is stated, sorted."""
    return sorted(map(told, understand(analysis, published).statements), key=repr)


@cache
def ontology() -> Ontology:
    """The shipped one."""
    return Ontology.load()


@cache
def words_of() -> lexicon.Lexicon:
    """The shipped word lists."""
    return lexicon.load()


def _name(thing: Entity | Value | None) -> str | None:
    return thing.name if isinstance(thing, Entity) else thing and thing.text


@cache
def _vocabulary() -> spacy.Vocab:
    return spacy.blank("en").vocab


def _sentences(analysis: str) -> Iterator[list[Row] | None]:
    """Sentences, and None for the end of a paragraph."""
    lines: list[str] = []
    for line in [*analysis.splitlines(), ""]:
        if line.strip() and line.strip() != "¶":
            lines.append(line.strip())
            continue
        if lines:
            yield _rows(lines)
            lines = []
        if line.strip():
            yield None


def _rows(lines: list[str]) -> list[Row]:
    if len(lines) % 4:
        raise ValueError(f"not in groups of four lines: {lines!r}")
    found: list[Row] = []
    for at in range(0, len(lines), 4):
        words, tags, heads, labels = (line.split() for line in lines[at : at + 4])
        labels = labels * len(words) if labels == ["_"] else labels
        for word, tag, head, label in zip(words, tags, heads, labels, strict=True):
            found.append(_row(len(found), word, tag, head, label))
    if [row.dep for row in found].count("root") != 1 or not all(0 <= row.head < len(found) for row in found):
        raise ValueError(f"no tree: {lines!r}")
    return found


def _row(at: int, word: str, tag: str, head: str, label: str) -> Row:
    form, _, lemma = word.partition("/")
    tag, _, pos = tag.partition(".") if tag != "." else (".", "", "")
    number, _, dep = head.partition(":")
    dep = dep or "root"
    lemma = lemma or (form if tag in ("NNP", "NNPS") or label == "NORP" or form == "I" else form.lower())
    return Row(form, lemma, tag, pos or _pos(form, tag, dep), int(number) - 1 if number != "root" else at, dep, label)


def _pos(form: str, tag: str, dep: str) -> str:
    """The part of speech that UD gives to a Penn tag in its place."""
    if dep in ("aux", "aux:pass", "cop") and tag.startswith("V"):
        return "AUX"
    if tag == "IN" and dep == "mark":
        return "SCONJ"
    if form.lower() in ("not", "n't", "n’t"):
        return "PART"
    if tag in ("DT", "WDT"):
        return "DET" if dep.startswith("det") else "PRON"
    return UPOS.get(tag, "PUNCT")


def _blanks(words: list[str], tags: list[str]) -> list[bool]:
    """Whether a blank follows each word, as newspapers set them."""
    spaces, quotes = [], 0
    for word, tag, after in zip(words, tags, [*words[1:], "\n\n"], strict=True):
        opens = word in ('"', "'") and quotes % 2 == 0 and tag != "POS"
        quotes += word in ('"', "'") and tag != "POS"
        closes = after in ('"', "'") and quotes % 2 == 1
        glued = opens or closes or "HYPH" in (tag, _next(tags, len(spaces)))
        glued = glued or after in NO_BLANK_BEFORE or word in NO_BLANK_AFTER
        spaces.append(not (glued or "\n\n" in (word, after)))
    return spaces


def _next(tags: list[str], at: int) -> str:
    return tags[at + 1] if at + 1 < len(tags) else ""


def _entities(built: Doc, labels: list[str]) -> Iterator[Span]:
    start = None
    for i, label in enumerate([*labels, "_"]):
        if start is not None and label != "-":
            yield Span(built, start, i, label=labels[start])
            start = None
        if label not in ("_", "-"):
            start = i
