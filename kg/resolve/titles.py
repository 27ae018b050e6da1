"""Titles of works in quotation marks: names that hold words which look like names of their own, or like no name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.ontology import Ontology
from kg.syntax import Document, Word

OPENING = frozenset({'"', "“", "``", "‘", "'"})
CLOSING = frozenset({'"', "”", "''", "’", "'"})
SMALL = frozenset({"ADP", "CCONJ", "DET", "PART", "PUNCT", "SCONJ"})
CALLED = frozenset({"called", "titled", "entitled", "named", "dubbed"})
LONGEST = 8  # words


def titles(document: Document, ontology: Ontology) -> Iterator[tuple[Word, ...]]:
    """The words of each title, without its quotation marks."""
    for sentence in document.sentences:
        for at, word in enumerate(sentence.words):
            if word.text in OPENING and _announced(sentence.words[:at], ontology):
                yield from _quoted(sentence.words, at)


def _announced(before: Sequence[Word], ontology: Ontology) -> bool:
    """A print *called* "…", the *film* "…"."""
    last = before[-1] if before else None
    kind = ontology.class_of_noun(last.lemma.lower()) if last is not None and last.pos == "NOUN" else None
    return last is not None and (last.lower in CALLED or (kind is not None and ontology.is_a(kind, "Work")))


def _quoted(words: Sequence[Word], at: int) -> Iterator[tuple[Word, ...]]:
    """The print called "*Cowboys and Indians*"."""
    end = next((n for n in range(at + 1, min(at + LONGEST + 2, len(words))) if words[n].text in CLOSING), at)
    inside = tuple(words[at + 1 : end])
    if len(inside) > 1 and _capital(inside):
        yield inside


def _capital(words: Sequence[Word]) -> bool:
    """Whether every word but the small ones has a capital."""
    return words[0].text[:1].isupper() and all(w.text[:1].isupper() or w.pos in SMALL for w in words)
