"""Plain labels of a user's own terms as triggers: by their form alone, where that leaves no doubt.

    "acquired", "acquires", "to acquire"            kg:verb "acquire"
    "was acquired by", "acquired by"                kg:inverseVerb "acquire"
    "merged with"                                   kg:verb "merge with"
    "took over"                                     kg:verb "take_over", "take over"
    "teamed up with"                                kg:verb "team_up with"
    "signed a contract with"                        kg:verb "sign contract with"
    "is based in", "is critical of"                 kg:verb "be base in", "be critical of"
    "based in"                                      kg:verb "base in", "be base in": it is an adjective too
    "is from"                                       kg:verb "be from"
    "is a subsidiary of"                            kg:title "subsidiary", kg:verb "be subsidiary of"
    "chief executive", "chief executive of"         kg:title "chief executive"
    "takeover of"                                   kg:noun "takeover of"
    "support for"                                   kg:noun "support for", kg:verb "support for"

A word that may be a verb or a noun is a verb, unless it names a class: "back" is a verb, "fund" alone is not read. A
noun is a title if it names someone who acts ("supplier of"), or if only persons can be the subject and it does not name
an event; with its preposition it is an event noun if it names something else, ends like one or may be a verb. What fits
none of this is not read; whoever means it writes kg:verb, kg:noun or kg:title.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Literal, TypeAlias

from kg.ontology.triggers import PREPOSITIONS

Property: TypeAlias = Literal["verb", "inverseVerb", "noun", "title"]
Pattern: TypeAlias = tuple[Property, str]

ARTICLES = frozenset(["a", "an", "the"])
BE = frozenset(["be", "is", "are", "was", "were", "been", "being"])
HAVE = frozenset(["has", "have", "had"])
PARTICLES = frozenset(["up", "out", "down", "off", "over", "away", "back", "in", "on", "apart", "together", "through"])
HOLDERS = frozenset(["of", "for", "at", "in"])  # prepositions after a title that need not be said
EVENT_ENDINGS = ("tion", "sion", "ment", "ance", "ence", "ing", "ure", "age", "sis")


class Labels:
    """Reads the labels of a relation; `acts` tells what kind of thing a noun names: an agent, another, or unknown."""

    def __init__(self, acts: Callable[[str], bool | None]) -> None:
        self.acts = acts

    def patterns(self, label: str, *, of_person: bool, intransitive: bool) -> list[Pattern]:
        """The triggers a label stands for; none where its form does not tell. `of_person`: only persons are its
        subjects."""
        words = [word for word in label.lower().split() if word not in ARTICLES]
        if words[:1] == ["to"]:
            words = words[1:]
        if len(words) > 1 and words[0] in HAVE and _inflected(words[1]):
            words = words[1:]
        if not words:
            return []
        if words[0] in BE:
            return self._copular(words[1:])
        return self._verbal(words, intransitive) or self._nominal(words, of_person)

    def _copular(self, words: list[str]) -> list[Pattern]:
        match words:
            case [preposition] if preposition in PREPOSITIONS:
                return [("verb", f"be {preposition}")]
            case [*_] if words and words[0].endswith("ing") and _inflected(words[0]):
                return self._verbal(words, intransitive=False)
            case [participle, "by"] if _verb(participle):
                return [("inverseVerb", _verb(participle))]
            case [participle, preposition] if preposition in PREPOSITIONS and _inflected(participle):
                return [("verb", f"be {_verb(participle)} {preposition}")]
            case [adjective, preposition] if preposition in PREPOSITIONS and self._describes(adjective):
                return [("verb", f"be {adjective} {preposition}")]
            case [*noun, preposition] if noun and preposition in PREPOSITIONS:
                bare: list[Pattern] = [("verb", f"be {noun[0]} {preposition}")] if len(noun) == 1 else []
                return [_title(noun, preposition), *bare]
        return []

    def _verbal(self, words: list[str], intransitive: bool) -> list[Pattern]:
        """The label as a verb with what belongs to it."""
        first, rest = words[0], words[1:]
        verb = _verb(first)
        if not verb or self.acts(first) is not None:
            return []
        match rest:
            case []:
                return [("verb", verb)]
            case ["by"] if _inflected(first):
                return [("inverseVerb", verb)]
            case [word] if word in PREPOSITIONS and _inflected(first) and "ADJ" in _lemmas(first):
                return [("verb", f"{verb} {word}"), ("verb", f"be {verb} {word}")]
            case [word] if word in PREPOSITIONS and not _inflected(first) and _noun(first):
                return [("verb", f"{verb} {word}"), ("noun", f"{first} {word}")]
            case [word] if word in PREPOSITIONS or word in PARTICLES:
                forms = [f"{verb}_{word}"] * (word in PARTICLES) + [f"{verb} {word}"] * (word in PREPOSITIONS)
                return [("verb", form) for form in forms]
            case [particle, preposition] if particle in PARTICLES and preposition in PREPOSITIONS:
                return [("verb", f"{verb}_{particle} {preposition}")]
            case [noun, preposition] if preposition in PREPOSITIONS and _noun(noun):
                return [("verb", f"{verb} {_noun(noun)} {preposition}")]
            case [noun] if intransitive and _noun(noun):
                return [("verb", f"{verb} {_noun(noun)}")]
        return []

    def _nominal(self, words: list[str], of_person: bool) -> list[Pattern]:
        """The label as an office, or as the noun of an event."""
        preposition = words[-1] if words[-1] in PREPOSITIONS else ""
        noun = words[:-1] if preposition else words
        if not noun or any(word in PREPOSITIONS - {"of"} for word in noun) or not _may_be_noun(noun[-1]):
            return []
        acts, eventful = self.acts(" ".join(noun)), noun[-1].endswith(EVENT_ENDINGS)
        if acts or (of_person and acts is None and not eventful):
            return [_title(noun, preposition)]
        if preposition and len(noun) == 1 and (acts is False or eventful):
            return [("noun", f"{noun[0]} {preposition}")]
        return []

    def _describes(self, word: str) -> bool:
        """Whether it is an adjective: "responsible"; not so "chief", which names someone."""
        return "ADJ" in _lemmas(word) and self.acts(word) is None


def nouns_of(labels: Iterable[str]) -> Iterator[str]:
    """A class's labels as nouns: "Chip makers" → "chip makers", "chip maker"."""
    for label in labels:
        words = label.lower().split()
        if words:
            yield " ".join(words)
            yield " ".join([*words[:-1], _noun(words[-1]) or words[-1]])


def _title(noun: list[str], preposition: str) -> Pattern:
    return "title", " ".join([*noun, *([preposition] if preposition and preposition not in HOLDERS else [])])


def _lemmas(word: str) -> dict[str, tuple[str, ...]]:
    from lemminflect import getAllLemmas  # reads its tables when imported; only labels need them

    found: dict[str, tuple[str, ...]] = getAllLemmas(word)
    return found


def _verb(word: str) -> str:
    return next(iter(_lemmas(word).get("VERB", ())), "")


def _noun(word: str) -> str:
    return next(iter(_lemmas(word).get("NOUN", ())), "")


def _inflected(word: str) -> bool:
    """Whether it is a form of a verb other than its infinitive: "acquired", "leads"."""
    return _verb(word) not in ("", word)


def _may_be_noun(word: str) -> bool:
    """Whether it is a noun, or a word that the dictionary does not have: "ceo"."""
    return bool(_noun(word)) or (not _lemmas(word) and word[0].isalpha())
