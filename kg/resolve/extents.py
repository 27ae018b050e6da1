"""Where a name begins and ends: without titles and articles, with its number, with the body whose part it is."""

from __future__ import annotations

from kg.ontology import Ontology
from kg.resolution import NameMention
from kg.resolve.kinds import clean, named, organisation_class
from kg.syntax import Document, Word

EDGE = frozenset("'\"“”‘’`.,;:-–—/()[]•*") | {"``", "''", "'s", "’s", "the", "The", "THE", "a", "A", "an"}
LONGEST_BODY = 8  # words
_PARTICLES = """
    al el bin ibn ben de del della der den di da dos du la le van von zu ter y and e al- ul ur abu st
"""
PARTICLES = frozenset(_PARTICLES.split())  # of persons' names, in small letters
_HONORIFICS = """
    mr mrs ms miss dr prof professor sir dame lord lady st rev judge justice sgt capt lt col gen maj sen rep gov
"""
HONORIFICS = frozenset(_HONORIFICS.split())


def trim(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Without articles, quotation marks and the like at its edges; "Sept. 11" keeps its inner dots."""
    start, end = 0, len(words)
    while start < end and words[start].text in EDGE:
        start += 1
    while end > start and words[end - 1].text in EDGE:
        end -= 1
    return words[start:end]


def with_number(document: Document, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Internet Explorer *6*, Apollo *11*: the number is part of the name."""
    after = document.words[words[-1].i + 1] if words[-1].i + 1 < len(document.words) else None
    joined = (
        after is not None
        and after.pos == "NUM"
        and after.head in words
        and after.text.isdigit()
        and len(after.text) < 4
    )
    return (*words, after) if after is not None and joined else words


def with_body(document: Document, words: tuple[Word, ...], ontology: Ontology) -> tuple[Word, ...]:
    """The Standing Committee *of the National People's Congress*: a body of another bears its name."""
    name = clean(document.cut(words))
    heads = [w for w in words if w.head not in words]
    if not heads or ontology.gazetteer.find(name) or organisation_class(name, ontology) is None:
        return words
    bodies = (c for c in heads[0].all("nmod") if c.case == "of" and c.pos == "PROPN" and c.label in ("ORG", "NORP"))
    below = next((body.subtree() for body in bodies if body.subtree()[0].i == words[-1].i + 1), [])
    return (*words, *below) if len(below) <= LONGEST_BODY and all(_in_name(w) for w in below) else words


def _in_name(word: Word) -> bool:
    return word.text[:1].isupper() or word.pos in ("ADP", "DET", "PART", "CCONJ")


def person_only(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Elizabeth Quat *of the party*, *the party's* Michael Tien, *district councillor* Wilson Or: the name alone."""
    end = next((n for n, w in enumerate(words) if n and w.lower in ("of", "from", "at", "in", "for")), len(words))
    start = max((n + 1 for n, w in enumerate(words[:end]) if w.tag == "POS"), default=0)
    lower = [
        n
        for n in range(start, end)
        if words[n].text[:1].islower() and words[n].lower not in PARTICLES and words[n].pos != "PUNCT"
    ]
    start = lower[-1] + 1 if lower and lower[-1] + 1 < end else start
    return trim(words[start:end])


def owning_body(document: Document, words: tuple[Word, ...], ontology: Ontology) -> NameMention | None:
    """*Civic Passion's* Wong Yeung-tat: whose a person is that is taken for a part of the name is a body."""
    end = next((n for n, w in enumerate(words) if w.tag == "POS" and n < len(words) - 1), 0)
    before = words[:end]
    proper = bool(before) and all(w.pos == "PROPN" for w in before)
    return named(document, before, "ORG", ontology) if proper else None


def without_title(words: tuple[Word, ...], ontology: Ontology) -> tuple[Word, ...]:
    """*President* Putin → Putin."""
    for n in range(min(3, len(words) - 1), 0, -1):
        title, length = ontology.title([w.lower for w in words[:n]])
        if title and length == n:
            return words[n:]
    return words[1:] if len(words) > 1 and words[0].lower.rstrip(".") in HONORIFICS else words
