"""Words → entities that are called so, and sentences that say them."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from kg.query.lookup import folded

# Of 100. Of 200 names of real articles with a letter left out, put in or exchanged, all are found; of 20 words that
# name nobody there, 5 find somebody. At 85, two names are lost.
LIKE = 80
SHORTEST = 4  # letters of a word that may be misspelt
PARTS = re.compile(r'"([^"]*)"|(\S+)')
START, END = "\x02", "\x03"  # around a word that was found; no article has these letters


@dataclass(frozen=True, slots=True)
class Found:
    """An entity by its name."""

    iri: str
    label: str
    type: str
    statements: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence or paragraph in which the words are, or a title, which has no place in the text.

    `parts` are its text and whether it was found.
    """

    article: str
    title: str | None
    published: str | None
    place: str | None  # "char=10,90": code points
    parts: tuple[tuple[str, bool], ...]


def entities(catalogue: sqlite3.Connection, words: str, most: int = 20) -> list[Found]:
    """Those whose name or alias has all the words, the last perhaps unfinished; else those of similar names.

    First what is called exactly so, then what more is told of.
    """
    wanted = folded(words)
    if not wanted:
        return []
    found = _named(catalogue, " ".join(f'"{word}"*' for word in wanted.split()), wanted, most)
    return found or list(_alike(catalogue, wanted, most))


def bearers(catalogue: sqlite3.Connection, name: str, most: int) -> list[Found]:
    """Those whose name or alias is this one, but for case, accents and punctuation."""
    wanted = folded(name)
    rows = catalogue.execute(
        "SELECT DISTINCT iri, label, type, statements FROM name JOIN entity ON entity.id = name.entity"
        " WHERE name MATCH ? AND folded = ? ORDER BY statements DESC, label, iri LIMIT ?",
        (f'"{wanted}"', wanted, most),
    )
    return [Found(*row) for row in rows] if wanted else []


def sentences(catalogue: sqlite3.Connection, words: str, most: int = 20, offset: int = 0) -> list[Passage]:
    """Sentences and titles with all the words, however inflected; "words in quotation marks" stand together."""
    match = _expression(words)
    if not match:
        return []
    rows = catalogue.execute(
        "SELECT article.iri, article.title, published, place, snippet(sentence, 0, ?, ?, '…', 60)"
        " FROM sentence JOIN article ON article.id = sentence.article"
        " WHERE sentence MATCH ? ORDER BY rank, sentence.rowid LIMIT ? OFFSET ?",
        (START, END, match, most, offset),
    )
    return [Passage(article, title, day, place, tuple(_parts(text))) for article, title, day, place, text in rows]


def number(catalogue: sqlite3.Connection, words: str) -> int:
    """How many sentences and titles there are with these words."""
    match = _expression(words)
    if not match:
        return 0
    (count,) = catalogue.execute("SELECT COUNT(*) FROM sentence WHERE sentence MATCH ?", (match,)).fetchone()
    return int(count)


def _named(catalogue: sqlite3.Connection, match: str, exactly: str, most: int) -> list[Found]:
    rows = catalogue.execute(
        "SELECT iri, label, type, statements FROM name JOIN entity ON entity.id = name.entity"
        " WHERE name MATCH ? GROUP BY entity.id ORDER BY MIN(folded != ?), statements DESC, label, iri LIMIT ?",
        (match, exactly, most),
    )
    return [Found(*row) for row in rows]


def _alike(catalogue: sqlite3.Connection, wanted: str, most: int) -> Iterator[Found]:
    """Those of the most similar names."""
    if len(wanted) < SHORTEST:
        return
    called = [name for (name,) in catalogue.execute("SELECT DISTINCT folded FROM name ORDER BY folded")]
    seen = set[str]()
    for name, _, _ in process.extract(wanted, called, scorer=fuzz.WRatio, score_cutoff=LIKE, limit=most):
        if len(name) < SHORTEST:
            continue
        for each in _named(catalogue, " ".join(f'"{word}"' for word in name.split()), name, most):
            if each.iri not in seen and len(seen) < most:
                seen.add(each.iri)
                yield each


def _expression(words: str) -> str:
    """The words as FTS5 asks for them: each quoted, so that none is an operator."""
    parts = []
    for phrase, word in PARTS.findall(words):
        tokens = folded(phrase or word).split()
        if tokens:
            parts.append(f'"{" ".join(tokens)}"' + ("" if phrase else "*"))
    return " ".join(parts)


def _parts(text: str) -> Iterator[tuple[str, bool]]:
    for piece in re.split(f"({START}[^{END}]*{END})", text):
        if piece:
            yield piece.strip(START + END), piece[0] == START
