"""Of what a title is held: the state or body before it, behind it or inside its phrase, and who may hold it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.model import Span, Tenure
from kg.ontology import Place, Trigger
from kg.resolution import NameMention
from kg.resolve.cast import Cast
from kg.syntax import Word

_FORMER = "former ex ex- then then- late previous ousted deposed onetime one-time retired"
TENURES: Mapping[str, Tenure] = {
    **dict.fromkeys(_FORMER.split(), "former"),
    **dict.fromkeys(["acting", "interim", "caretaker"], "acting"),
}
OF = ("of", "for", "at", "to")
VAGUE = frozenset({"Organization", "Place"})  # all that the recogniser tells of a name


def owner_before(
    cast: Cast, words: Sequence[Word], by_last: Mapping[int, NameMention], adjectives: Mapping[int, Place]
) -> tuple[str | None, Span | None]:
    """The state or body before a title: *Chinese*, *Ukraine's*, *FBI*."""
    words = list(words)
    while words and (words[-1].tag == "POS" or words[-1].lower in TENURES or words[-1].text == "-"):
        words.pop()
    for skipped in range(min(2, len(words))):
        word = words[len(words) - 1 - skipped]
        if place := adjectives.get(word.i):
            return cast.place(place).id, Span(word.start, word.end)
        if mention := by_last.get(word.i):
            return cast.of_word[mention.head.i], Span(mention.words[0].start, mention.words[-1].end)
        if word.pos != "ADJ":
            break
    return None, None


def owner_after(cast: Cast, noun: Word, trigger: Trigger) -> tuple[str | None, Span | None]:
    """Press secretary *for Vladimir Putin*, director *of the institute*."""
    for child in noun.all("nmod"):
        member = cast.member(child) if child.case in OF else None
        if member and member.id != cast.of_word.get(noun.i) and fits(cast, trigger, member.type):
            return member.id, Span(child.start, child.end)
    return None, None


def owner_inside(
    cast: Cast, noun: Word, trigger: Trigger, adjectives: Mapping[int, Place]
) -> tuple[str | None, Span | None]:
    """*Ukraine's* president, the *Ukrainian* president."""
    for child in noun.all("nmod:poss", "amod", "compound"):
        place = adjectives.get(child.i)
        member = cast.place(place) if place else cast.member(child) if child.rel != "amod" else None
        if member and fits(cast, trigger, member.type):
            return member.id, Span(child.start, child.end)
    return None, None


def fits(cast: Cast, trigger: Trigger, type_: str) -> bool:
    return _may_be(cast, type_, cast.ontology.relations[trigger.relation].range)


def holds(cast: Cast, trigger: Trigger, type_: str) -> bool:
    return _may_be(cast, type_, cast.ontology.relations[trigger.relation].domain)


def _may_be(cast: Cast, type_: str, allowed: tuple[str, ...]) -> bool:
    """Whether a thing of this type is, or of a vague type may be, of one of the classes."""
    is_a, may_be = cast.ontology.is_a, cast.ontology.may_be
    vague = type_ in VAGUE
    return not allowed or any(is_a(type_, a) or (vague and is_a(a, type_)) or may_be(type_, a) for a in allowed)
