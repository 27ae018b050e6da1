"""Arguments as entities: those already known to the article, and things that only a phrase describes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from kg.model import Argument, Entity, Proposition, Span, Value, identifier
from kg.ontology import Ontology

PREPOSITIONAL = re.compile(r" (?:of|in|at|on|for|from|with|to|by|against|about|across|near|between) ")
GENERIC = frozenset({"Organization", "Place", "Event", "Work", "Product", "Group", "Agent"})


class Things:
    """The entities of an article while its statements are made.

    The same phrase is the same thing within an article, and so is what one clause calls more briefly than another:
    police arrested *185 exiles who demonstrated*, and it is they of whom the relative clause says that they did.
    """

    def __init__(
        self, entities: Mapping[str, Entity], ontology: Ontology, propositions: Iterable[Proposition] = ()
    ) -> None:
        self.ontology = ontology
        self._longest: dict[tuple[int, str], str] = {}  # name of a phrase, by its start and its head
        for argument in (a for p in propositions for a in _arguments(p) if a.kind == "thing"):
            place = argument.span.start, argument.head
            self._longest[place] = max(self._longest.get(place, ""), argument.name, key=len)
        self.entities = dict(entities)
        self._by_name: dict[str, str] = {}
        self._mentions: dict[str, set[Span]] = {}

    def entity(self, argument: Argument) -> Entity:
        """The entity an argument stands for, made at its first mention."""
        id_ = argument.entity or self._described(argument)
        self._mentions.setdefault(id_, set()).add(argument.span)
        return self.entities[id_]

    def object(self, argument: Argument) -> Entity | Value:
        """As an object an argument may also be a bare value."""
        return Value(argument.name) if argument.kind == "value" and argument.entity is None else self.entity(argument)

    def type(self, argument: Argument) -> str:
        """The class of an argument."""
        if argument.entity:
            return self.entities[argument.entity].type
        phrase = argument.name.lower()
        words = PREPOSITIONAL.split(phrase)[0].split()
        behind = phrase[len(" ".join(words)) :]
        before, hyphen, last = words[-1].rpartition("-") if words else ("", "", "")
        if not last.startswith(argument.head[:3]):
            words, before, hyphen, behind = [], "", "", ""  # dozens of civilians are what they are dozens of
        named = " ".join([*words[:-1], f"{before}{hyphen}{argument.head.lower()}"])
        return self.ontology.class_of_noun(f"{named}{behind}") or "Thing"

    def accepts(self, allowed: tuple[str, ...], argument: Argument) -> bool:
        """Whether a relation that joins these classes may join the argument. A name known only as some organisation or
        some place may be any kind of it, and one of any class may be what the user declares below that; a phrase of no
        known class fits nothing but `Thing`."""
        if not allowed:
            return True
        type_ = self.type(argument)
        if any(self.ontology.is_a(type_, a) for a in allowed):
            return True
        if argument.entity is None:
            return False
        vague = type_ in GENERIC
        return any((vague and self.ontology.is_a(a, type_)) or self.ontology.may_be(type_, a) for a in allowed)

    def is_place(self, argument: Argument) -> bool:
        """Whether it is somewhere to be."""
        return self.ontology.is_a(self.type(argument), "Place")

    def finished(self) -> dict[str, Entity]:
        """All entities with all their mentions, by id."""
        return {
            id_: replace(entity, mentions=tuple(sorted({*entity.mentions, *self._mentions.get(id_, ())})))
            for id_, entity in self.entities.items()
        }

    def _described(self, argument: Argument) -> str:
        longest = self._longest.get((argument.span.start, argument.head), "")
        name = longest if longest.startswith(f"{argument.name} ") else argument.name
        key = name.lower()
        if key not in self._by_name:
            base = identifier(name)
            id_, n = base, 2
            while id_ in self.entities or id_ in self.ontology.gazetteer.places:
                id_, n = f"{base}_{n}", n + 1
            self.entities[id_] = Entity(id_, name, self.type(argument))
            self._by_name[key] = id_
        return self._by_name[key]


def _arguments(proposition: Proposition) -> Iterator[Argument]:
    """Every argument of a proposition, with those inside others."""
    said_by = (argument for source in proposition.sources for argument in source)
    waiting = [a for a in (proposition.subject, proposition.object, *proposition.arguments, *said_by) if a is not None]
    while waiting:
        argument = waiting.pop()
        yield argument
        waiting += argument.inner
