"""The words that express a relation: patterns of lemmas, as `kg.ttl` writes them, and the index over them.

    kg:verb "annex"                 the direct object is the relation's object
    kg:verb "meet with"             … or what this preposition introduces
    kg:verb "hold talk with"        … with this direct object before it
    kg:verb "shoot_down"            a particle belongs to the verb
    kg:verb "be base in"            a copula or an agentless passive
    kg:verb "be from"               a copula, or nothing: Tina McKenzie, *from* Melbourne
    kg:noun "invasion of"           an event noun and the preposition of its object
    kg:title "foreign minister"     a role before or after a name
    kg:title "ambassador to"        … only where this preposition introduces whom it is held for

Lemmas are those of the pipeline's Universal Dependencies, in lower case.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from kg.ontology.turtle import KG, Description

Kind = Literal["verb", "be", "noun", "title"]

_PREPOSITIONS = """
    about above across after against ahead alongside among around as at before behind below beside between beyond by
    during for from in inside into near of off on onto out outside over through to toward towards under upon with within
    without
"""
PREPOSITIONS = frozenset(_PREPOSITIONS.split())
WRITTEN = ("verb", "inverseVerb", "noun", "inverseNoun", "title")  # the properties, in their order


@dataclass(frozen=True, slots=True)
class Trigger:
    """A pattern of lemmas that expresses a relation; with `inverse`, its arguments change places."""

    kind: Kind
    head: str  # "meet", "shoot down", "invasion"; the last word of a title
    relation: str
    object_noun: str | None = None
    preposition: str | None = None
    inverse: bool = False
    words: tuple[str, ...] = ()  # of a title


def triggers_of(relation: Description) -> tuple[Trigger, ...]:
    """Every trigger written at a relation; OntologyError where a pattern is malformed."""
    return tuple(trigger_of(relation, name, pattern) for name in WRITTEN for pattern in relation.all(KG + name))


def trigger_of(relation: Description, property_: str, pattern: str) -> Trigger:
    """The trigger that `kg:verb "annex"` writes; OntologyError where the pattern is malformed."""
    read = {"verb": _verb, "inverseVerb": _verb, "noun": _noun, "inverseNoun": _noun, "title": _title}[property_]
    return read(relation, pattern, property_.startswith("inverse"))


def normal_words(words: Iterable[str]) -> str:
    """One spelling for "Lt. Gen.", "secretary-general", "Secretary - General"."""
    return " ".join(" ".join(words).lower().replace(".", "").replace("-", " ").split())


def _verb(relation: Description, pattern: str, inverse: bool) -> Trigger:
    match pattern.split():
        case ["be", preposition] if preposition in PREPOSITIONS:
            return Trigger("be", "be", relation.term, preposition=preposition, inverse=inverse)
        case ["be", head, preposition] if preposition in PREPOSITIONS:
            return Trigger("be", head, relation.term, preposition=preposition, inverse=inverse)
        case [head] if head != "be":
            return Trigger("verb", head.replace("_", " "), relation.term, inverse=inverse)
        case [head, preposition] if head != "be" and preposition in PREPOSITIONS:
            return Trigger("verb", head.replace("_", " "), relation.term, None, preposition, inverse)
        case [head, noun] if head != "be":
            return Trigger("verb", head.replace("_", " "), relation.term, noun, None, inverse)
        case [head, noun, preposition] if head != "be" and preposition in PREPOSITIONS:
            return Trigger("verb", head.replace("_", " "), relation.term, noun, preposition, inverse)
    raise relation.contradiction(f"{pattern!r} is no verb pattern (write: verb [object noun] [preposition])")


def _noun(relation: Description, pattern: str, inverse: bool) -> Trigger:
    match pattern.split():
        case [head, preposition] if preposition in PREPOSITIONS:
            return Trigger("noun", head, relation.term, preposition=preposition, inverse=inverse)
    raise relation.contradiction(f"{pattern!r} is no event noun with the preposition of its object")


def _title(relation: Description, title: str, _: bool) -> Trigger:
    words = tuple(normal_words([title]).split())
    match words:
        case [*_, head, preposition] if preposition in PREPOSITIONS:
            return Trigger("title", head, relation.term, preposition=preposition, words=words)
        case [*_, head]:
            return Trigger("title", head, relation.term, words=words)
    raise relation.contradiction("an empty kg:title")


class TriggerIndex:
    """Triggers by their head, and titles by all their words.

    `rank` orders the relations where their triggers are alike: those of the lower rank go first, and have the title.
    """

    def __init__(self, triggers: Iterable[Trigger], rank: Callable[[str], tuple[bool, int, str]]) -> None:
        by_head: dict[tuple[str, str], list[Trigger]] = {}
        for trigger in triggers:
            by_head.setdefault((trigger.kind, trigger.head), []).append(trigger)
        self.by_head = {
            key: tuple(sorted(found, key=lambda trigger: (-_fixed_words(trigger), rank(trigger.relation))))
            for key, found in by_head.items()
        }
        self.titles: dict[str, Trigger] = {}
        for (kind, _), found in self.by_head.items():
            for trigger in found if kind == "title" else ():
                self.titles.setdefault(" ".join(trigger.words), trigger)


def _fixed_words(trigger: Trigger) -> int:
    return sum(word is not None for word in (trigger.object_noun, trigger.preposition, *trigger.words))
