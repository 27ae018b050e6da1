"""What speaks for two groups being one, and what against, in log-odds.

The sum of the weights w gives the score 1 / (1 + exp(-w)) (a naive Bayes combination; Fellegi and Sunter, 1969). The
weights were set by hand on the pairs of `tests/benchmarks/gold/identity_dev.tsv`, and what comes of them was measured on
others: see `tests/benchmarks/identity.py`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import product
from typing import NamedTuple

from kg.identity.customs import Customs
from kg.identity.frequencies import Frequencies
from kg.identity.group import Group, Reader, Role
from kg.identity.likeness import Likeness, persons, things
from kg.identity.names import PersonName, ThingName

FULL_NAME = (3.0, 2.3, -1.0)  # of a person: with no, one, two common parts
MONONYM = (-1.5, -2.8)  # one word that is no, a common family name
THING, ONE_WORD, ACRONYM, SHORT_ACRONYM, GENERIC, SHARED_PLACE = 2.8, 2.2, 1.8, 0.5, -1.5, -0.7
ALIAS = 1.5  # one article calls it by both names
SOLE_ROLE, ROLE, LOOSE_ROLE, SAME_END, HALF_ROLE = 4.3, 2.5, 1.0, 1.3, 0.8
OTHER_FIELD, OTHER_POST, PUBLIC_POST, UNKNOWN_POST, SAME_OFFICE_ELSEWHERE = -2.4, -0.5, -0.7, -1.3, -3.0
NEIGHBOUR, NEIGHBOURS, NO_NEIGHBOUR = 1.5, 4.0, -0.5  # each at most; all together at most; none of several
SAME_COUNTRY, SAME_COUNTRY_GENERIC, OTHER_COUNTRY, OTHER_COUNTRY_WORD, OTHER_COUNTRY_GENERIC = 1.0, 3.2, -1.5, -2.2, -5.0
SIBLING_TYPE, SIBLING_PLACE, ROOT_TYPE = -0.7, -1.5, -0.6
LONG_AGO, LIFETIME = (25, -1.5), (60, -4.0)  # years between articles on a person
ANOTHER_TIME, SAME_TIME = (200, -3.0), (30, 1.5)  # days between articles on "the World Cup"
ROOTS = frozenset(["Thing", "Agent", "Place"])  # classes that have nothing in common but not being something else
SHOWN = 3


class Evidence(NamedTuple):
    """A reason; its words may be completed by a list of what is shared."""

    weight: float
    text: str
    of: tuple[str, ...] = ()
    of_name: bool = False

    def __str__(self) -> str:
        more = "" if len(self.of) <= SHOWN else f" and {len(self.of) - SHOWN} more"
        return self.text + ("" if not self.of else ": " + ", ".join(sorted(self.of)[:SHOWN]) + more)


class Weighed(NamedTuple):
    """The evidence between two groups. `less` as in `Likeness`."""

    weight: float
    evidence: tuple[Evidence, ...]
    less: int

    @property
    def score(self) -> float:
        """The probability that both are one, as well as the weights tell."""
        return round(1 / (1 + math.exp(-self.weight)), 3)


class Scale:
    """Weighs groups against each other, by the customs of names and by how often the store has what they share."""

    def __init__(self, reader: Reader, frequencies: Frequencies) -> None:
        self.reader = reader
        self.customs = reader.customs
        self.frequencies = frequencies
        self._likenesses: dict[tuple[str, str, bool], Likeness | None] = {}

    def weigh(self, one: Group, other: Group) -> Weighed | None:
        """All evidence, or None where they cannot be one: by name, by class, by an article or by a person's word."""
        if one.apart(other):
            return None
        classes = self._classes(one, other)
        likeness = self._likeness(one, other) if classes is not None else None
        if classes is None or likeness is None:
            return None
        generic = not one.person and self._generic(one, other)
        context = list(self._context(one, other, generic))
        shared = sum(each.weight for each in context if each.weight > 0)
        evidence = [*classes, *self._name(one, other, likeness), *context]
        if one.person and other.person:
            common = self._common(one, other)
            evidence += _clash(one, other, self.customs, lenient=shared >= NEIGHBOUR and not common)
        if likeness.place and not self._placed(one, other, likeness):
            return None
        weight = math.fsum(each.weight for each in evidence)  # whatever the order of sets
        return Weighed(round(weight, 6), tuple(each for each in evidence if each.weight or each.of), likeness.less)

    def agree(self, one: Group, other: Group) -> bool:
        """Whether by name alone both can be one."""
        return self._likeness(one, other) is not None

    # Names ---------------------------------------------------------------------------------------------------------

    def _likeness(self, one: Group, other: Group) -> Likeness | None:
        """The best of any two names, if no two contradict each other; aliases only help."""
        if len(one.names) == len(other.names) == 1 and not one.aliases and not other.aliases:
            return self.compare(*one.names.values(), *other.names.values())
        found = [self.compare(a, b) for a, b in product(one.names.values(), other.names.values())]
        if one.person and other.person and None in found:
            return None
        aliases = [
            self.compare(a, b)
            for ours, theirs in ((one.aliases, other.names), (one.names, other.aliases))
            for a, b in product(ours.values(), theirs.values())
        ]
        alike = [*filter(None, found)]
        alike += [Likeness(0.0, ("called so in the article",)) for each in aliases if each and each.weight > -0.5]
        return max(alike, key=lambda each: (each.weight, -abs(each.less), each.notes), default=None)

    def compare(self, one: PersonName | ThingName, other: PersonName | ThingName) -> Likeness | None:
        """Two names; those of a person and of something else are only like when they are the same."""
        person = isinstance(one, PersonName)
        if person != isinstance(other, PersonName):
            return Likeness(0.0) if " ".join(one.words) == " ".join(other.words) and len(one.words) > 1 else None
        if one.key > other.key:
            turned = self.compare(other, one)
            return turned and turned.turned()
        pair = (one.key, other.key, person)
        if pair not in self._likenesses:
            if isinstance(one, PersonName) and isinstance(other, PersonName):
                self._likenesses[pair] = persons(one, other, self.customs)
            elif isinstance(one, ThingName) and isinstance(other, ThingName):
                self._likenesses[pair] = things(one, other, self.customs)
        return self._likenesses[pair]

    def _name(self, one: Group, other: Group, likeness: Likeness) -> Iterator[Evidence]:
        """What the name is worth, and what the two differ in."""
        if one.person or other.person:
            yield self._worth(one, other, likeness)
        else:
            yield _thing_worth(one, other)
        if likeness.notes:
            yield Evidence(likeness.weight, "; ".join(likeness.notes), of_name=True)

    def _worth(self, one: Group, other: Group, likeness: Likeness) -> Evidence:
        common = self._common(one, other)
        if likeness.bare:
            return Evidence(MONONYM[min(common, 1)], "a single name" if not common else "a common single name")
        text = ("same full name", "same name, in part a common one", "a very common name")[common]
        return Evidence(FULL_NAME[common], text)

    def _common(self, one: Group, other: Group) -> int:
        """How many parts of the fullest name are common."""
        names = [name for group in (one, other) for name in group.names.values() if isinstance(name, PersonName)]
        return min(map(self.frequencies.common, names), default=0)

    def _generic(self, one: Group, other: Group) -> bool:
        return all(isinstance(name, ThingName) and name.generic for g in (one, other) for name in g.names.values())

    def _placed(self, one: Group, other: Group, likeness: Likeness) -> bool:
        """Whether the words that only one name has say the country that the other is of."""
        lesser = one if likeness.less < 0 else other
        return any(likeness.place == frozenset(country.split()) for country in lesser.countries)

    # Classes -------------------------------------------------------------------------------------------------------

    def _classes(self, one: Group, other: Group) -> list[Evidence] | None:
        """None where nothing can be of both classes, such as a person and an organisation."""
        found: list[Evidence] = []
        for a, b in product(one.types, other.types):
            above_a, above_b = self._above(a), self._above(b)
            if a == b:
                continue
            if a in above_b or b in above_a:
                if a in ROOTS or b in ROOTS:
                    found.append(Evidence(ROOT_TYPE, f"one is a {a}, one a {b}"))
            elif above_a & above_b - ROOTS - PLACES:
                found.append(Evidence(SIBLING_TYPE, f"one is a {a}, one a {b}"))
            elif above_a & above_b & PLACES:
                found.append(Evidence(SIBLING_PLACE, f"one is a {a}, one a {b}"))
            else:
                return None
        return [min(found)] if found else []

    def _above(self, type_: str) -> frozenset[str]:
        return frozenset([type_, *self.reader.ancestors.get(type_, ())])

    # Context -------------------------------------------------------------------------------------------------------

    def _context(self, one: Group, other: Group, generic: bool) -> Iterator[Evidence]:
        yield from self._roles(one, other)
        yield from self._neighbours(one, other)
        yield from _countries(one, other, generic)
        yield from _dates(one, other)

    def _roles(self, one: Group, other: Group) -> Iterator[Evidence]:
        shared = one.roles.keys() & other.roles.keys()
        if shared:
            best = max(self._role(role) for role in shared)
            yield Evidence(best, "same role", tuple(" ".join(role).strip() for role in shared))
            return
        if not one.roles and not other.roles:
            return
        ends = {end for _, end in one.roles if end} & {end for _, end in other.roles if end}
        if ends:
            yield Evidence(SAME_END, "roles in the same", tuple(ends))
            return
        known = [(a.roles, b.neighbours) for a, b in ((one, other), (other, one))]
        if met := {end for roles, neighbours in known for _, end in roles if end in neighbours}:
            yield Evidence(HALF_ROLE, "role of one, company of the other", tuple(met))

    def _role(self, role: Role) -> float:
        words, end = words_of(role[0]), role[1]
        if not words.isdisjoint(self.customs.loose) or not end:
            return LOOSE_ROLE
        return ROLE if words.isdisjoint(self.customs.sole) else SOLE_ROLE

    def _neighbours(self, one: Group, other: Group) -> Iterator[Evidence]:
        small, large = sorted((one, other), key=lambda group: len(group.neighbours))
        places = one.countries | other.countries
        shared = [n for n in small.neighbours if n in large.neighbours and n not in places]
        if shared:
            weights = [self.frequencies.telling(n, large.neighbours[n] / len(large.members)) for n in shared]
            weight = min(NEIGHBOURS, NEIGHBOUR * math.fsum(weights))
            yield Evidence(weight, "both with", tuple(shared))
        elif len(small.neighbours) > 1:
            yield Evidence(NO_NEIGHBOUR, "no company in common")


PLACES = frozenset(["Place", "GeopoliticalEntity"])


@cache
def words_of(relation: str) -> frozenset[str]:
    """foreignMinisterOf → foreign, minister, of."""
    return frozenset(word.lower() for word in re.findall(r"[A-Z]?[^A-Z\W_]+|[A-Z]+(?![a-z])", relation))


def _thing_worth(one: Group, other: Group) -> Evidence:
    """What a shared name of an organisation or place is worth: the best of its names."""
    names = [name for group in (one, other) for name in group.names.values() if isinstance(name, ThingName)]

    def worth(name: ThingName) -> Evidence:
        if name.generic:
            return Evidence(GENERIC, "a name that many bear")
        if name.shared:
            return Evidence(SHARED_PLACE, "a place name that many places bear")
        if name.acronym:
            return Evidence(ACRONYM if len(name.acronym) > 2 else SHORT_ACRONYM, "same acronym")
        return Evidence(ONE_WORD if len(name.words) == 1 else THING, "same name")

    return max(map(worth, names))


def _countries(one: Group, other: Group, generic: bool) -> Iterator[Evidence]:
    if not one.countries and not other.countries:
        return
    ours, theirs = (group.countries | {end for _, end in group.roles} for group in (one, other))
    shared = (one.countries & theirs) | (ours & other.countries)
    if shared:
        yield Evidence(SAME_COUNTRY_GENERIC if generic else SAME_COUNTRY, "same country", tuple(shared))
    elif one.countries and other.countries:
        word = not one.person and any(" " not in key for group in (one, other) for key in group.names)
        weight = OTHER_COUNTRY_GENERIC if generic else OTHER_COUNTRY_WORD if word else OTHER_COUNTRY
        yield Evidence(weight, "different countries", tuple(one.countries | other.countries))


def _dates(one: Group, other: Group) -> Iterator[Evidence]:
    if one.dates is None or other.dates is None:
        return
    (start, end), (first, last) = one.dates, other.dates
    days = max((first - end).days, (start - last).days, 0)
    if one.person:
        for years, weight in (LIFETIME, LONG_AGO):
            if days > years * 365:
                yield Evidence(weight, f"{days // 365} years apart")
                return
    elif one.types & EVENTS and any(isinstance(name, ThingName) and name.recurring for name in one.names.values()):
        if days > ANOTHER_TIME[0]:
            yield Evidence(ANOTHER_TIME[1], "at another time")
        elif days <= SAME_TIME[0]:
            yield Evidence(SAME_TIME[1], "at the same time")


EVENTS = frozenset(["Event", "Conflict", "Meeting", "Visit", "Election", "Disaster", "Competition"])


def _clash(one: Group, other: Group, customs: Customs, *, lenient: bool) -> Iterator[Evidence]:
    """Posts that one person hardly had both. People change posts: it counts little where they share other things."""
    if not one.roles or not other.roles or one.roles.keys() & other.roles.keys():
        return
    ours, theirs = ([(role, words_of(role[0])) for role in group.roles] for group in (one, other))
    same_end = {end for _, end in one.roles if end} & {end for _, end in other.roles if end}
    elsewhere = [
        (role, against)
        for (role, words), (against, _) in product(ours, theirs)
        if role[0] == against[0] and role[1] and against[1] and words & customs.sole and "politics" in _fields(words, customs)
    ]
    fields = [{field for _, words in roles for field in _fields(words, customs)} for roles in (ours, theirs)]
    shown = tuple(" ".join(min(group.roles)).strip() for group in (one, other))
    if elsewhere and not same_end:
        weight = SAME_OFFICE_ELSEWHERE
    elif not fields[0] or not fields[1]:
        weight = UNKNOWN_POST
    elif fields[0] & fields[1]:
        weight = OTHER_POST
    elif (fields[0] | fields[1]) <= customs.public_fields:
        weight = PUBLIC_POST
    else:
        weight = OTHER_FIELD
    if same_end and weight == UNKNOWN_POST:
        weight = OTHER_POST
    yield Evidence(weight / 3 if lenient else weight, "different roles", shown)


def _fields(words: Iterable[str], customs: Customs) -> set[str]:
    return {customs.fields[word] for word in words if word in customs.fields}
