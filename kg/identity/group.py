"""Records that are taken to be one, in the making."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from kg.identity.customs import Customs
from kg.identity.person_names import PersonName, person_name
from kg.identity.records import Record
from kg.identity.spelling import plain
from kg.identity.thing_names import ThingName, other_names, placed, thing_name

PERSON = "Person"
Name = PersonName | ThingName
Role = tuple[str, str]
Feature = Role | str  # what two groups may share: a role, its other end, a neighbour


class Reader:
    """Records → groups of one, each name and each word of a context cut and cleaned once."""

    def __init__(self, customs: Customs, ancestors: Mapping[str, Collection[str]]) -> None:
        self.customs = customs
        self.ancestors = ancestors
        self._names: dict[tuple[str, bool], Name] = {}
        self._places: dict[str, frozenset[str]] = {}

    def is_person(self, type_: str) -> bool:
        """Whether names of this class are cut as those of people."""
        return type_ == PERSON or PERSON in self.ancestors.get(type_, ())

    def name(self, text: str, person: bool) -> Name:
        """The name, cut."""
        found = self._names.get((text, person))
        if found is None:
            found = person_name(text, self.customs) if person else thing_name(text, self.customs)
            self._names[text, person] = found
        return found

    def places(self, text: str) -> frozenset[str]:
        """Places that a name speaks of: the Federal Senate of Brazil."""
        found = self._places.get(text)
        if found is None:
            found = self._places[text] = placed(text, self.customs)
        return found

    def place(self, text: str) -> str:
        """A plain name, of a place the usual one: Burma → myanmar."""
        name = plain(text)
        return self.customs.adjectives.get(name, name)

    def group(self, record: Record) -> Group:
        """A group of this record alone."""
        person = self.is_person(record.type)
        name = self.name(record.name, person)
        further = (*record.aliases, *other_names(record.name))
        aliases = (self.name(alias, person) for alias in further)
        countries = frozenset(map(self.place, record.countries))
        return Group(
            key=record.iri,
            person=person,
            members=[record],
            articles={record.article},
            names={name.key: name},
            aliases={alias.key: alias for alias in aliases if telling(alias, name) and alias.key != name.key},
            types=frozenset([record.type]),
            kinds=frozenset([record.type, *self.ancestors.get(record.type, ())]),
            roles=Counter((relation, self.place(other)) for relation, other in record.roles),
            neighbours=Counter(filter(None, map(plain, record.neighbours))),
            countries=countries,
            lands=countries.union(*(self.places(other) for _, other in record.roles)),
            post=name.key if isinstance(name, PersonName) and name.post else "",
            offices=name.office if isinstance(name, PersonName) else frozenset(),
            forms=name.forms if isinstance(name, ThingName) else frozenset(),
            dates=(record.published, record.published) if record.published else None,
        )


def telling(name: Name, first: Name) -> bool:
    """Whether a further name says who it is: one of a person that is no part of the first, no description."""
    if isinstance(name, PersonName):
        return bool(name.given) or not (name.post or name.family in first.words)
    return not name.generic


@dataclass(slots=True, eq=False)
class Group:
    """What is known of one entity. `key` is the least IRI in it; names by their keys; counts are of records."""

    key: str
    person: bool
    members: list[Record]
    articles: set[str]
    names: dict[str, Name]
    aliases: dict[str, Name]
    types: frozenset[str]
    kinds: frozenset[str]  # the types and all classes above them
    roles: Counter[Role]
    neighbours: Counter[str]
    countries: frozenset[str]
    lands: frozenset[str]  # countries, and the places that its posts are in
    post: str  # the office that someone is called by, if by no name: "foreign minister"
    offices: frozenset[str]  # titles it is called by
    forms: frozenset[str]  # legal forms in its names
    dates: tuple[date, date] | None
    foes: frozenset[str] = frozenset()  # IRIs that people say are others
    joined: dict[str, tuple[float, str]] = field(default_factory=dict)  # IRI → score and reason of its coming in
    into: Group | None = None  # the group that it is part of now
    version: int = 0

    def features(self) -> Iterator[Feature]:
        """What another group of the same name may share with it, some of it twice."""
        yield from self.roles
        yield from (other for _, other in self.roles if other)
        yield from self.neighbours

    def apart(self, other: Group) -> bool:
        """Whether an article or a person says that they are two."""
        if not self.articles.isdisjoint(other.articles):
            return True
        foes, members = (self.foes, other.members) if self.foes else (other.foes, self.members)
        return bool(foes) and any(record.iri in foes for record in members)

    def take(self, other: Group, score: float, reason: str) -> None:
        """The other becomes part of this one. The smaller of both is what came, with this score."""
        came = [other] if len(other.members) < len(self.members) else [self, other]
        for group in came:
            for record in group.members:
                last = group.joined.get(record.iri)
                self.joined[record.iri] = min(last, (score, reason)) if last else (score, reason)
        self.joined |= {iri: why for iri, why in other.joined.items() if iri not in self.joined}
        self.key = min(self.key, other.key)
        self.members += other.members
        self.articles |= other.articles
        self.names |= other.names
        self.aliases |= other.aliases
        self.types |= other.types
        self.kinds |= other.kinds
        self.roles.update(other.roles)
        self.neighbours.update(other.neighbours)
        self.countries |= other.countries
        self.lands |= other.lands
        self.post = self.post or other.post
        self.offices |= other.offices
        self.forms |= other.forms
        self.foes |= other.foes
        days = [day for dates in (self.dates, other.dates) if dates for day in dates]
        self.dates = (min(days), max(days)) if days else None
        self.version += 1
        other.into = self


def root(group: Group) -> Group:
    """The group that this one is part of now."""
    while group.into is not None:
        group = group.into
    return group
