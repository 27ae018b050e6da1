"""Two groups → all the evidence between them, or that they cannot be one."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping
from itertools import product

from kg.identity.careers import clash
from kg.identity.context import company, countries, dates, kin, met
from kg.identity.customs import Customs
from kg.identity.evidence import Evidence, Weighed
from kg.identity.fit import fits
from kg.identity.frequencies import COMMON, DISTINCTIVE, Frequencies
from kg.identity.group import PERSON, Group
from kg.identity.likeness import Likeness
from kg.identity.naming import Naming, forms, generic
from kg.identity.posts import makers, roles

SIBLINGS, COUSINS, SIBLING_PLACES, ROOT, IMPOSSIBLE = -0.2, -0.1, -1.5, -0.4, -math.inf
STATES = ({"Country", "Territory"}, {"City", "Territory"}, {"City", "Country"})  # of one name: Kosovo, Hong Kong
ROOTS = frozenset(["Thing", "Agent"])  # what is only of one of these may be nearly anything
PLACES = frozenset(["Place", "GeopoliticalEntity"])
ORGANIZED = frozenset(["Organization", "Group"])  # which of both it is, few agree on


class Scale:
    """Weighs groups against each other. `ancestors` are all classes above a class."""

    def __init__(self, customs: Customs, frequencies: Frequencies, ancestors: Mapping[str, Collection[str]]) -> None:
        self.customs = customs
        self.frequencies = frequencies
        self.ancestors = ancestors
        self.naming = Naming(customs, frequencies)

    def weigh(self, one: Group, other: Group) -> Weighed | None:
        """None where they cannot be one: by name, by class, by an article or by a person's word."""
        if one.apart(other):
            return None
        likeness = self.naming.likeness(one, other)
        against = self._classes(one, other) if likeness else 0.0
        if likeness is None or against == IMPOSSIBLE or not fits(one, other, likeness):
            return None
        evidence = [*self._evidence(one, other, likeness)]
        if against:
            evidence.append(Evidence(against, f"one is a {min(one.types)}, one a {min(other.types)}"))
        weight = math.fsum(each.weight for each in evidence)  # whatever their order
        return Weighed(round(weight, 6), tuple(evidence), likeness.less)

    def _evidence(self, one: Group, other: Group, likeness: Likeness) -> Iterable[Evidence]:
        person, bare = one.person and other.person, likeness.bare
        common = self.naming.common(one, other, likeness) if one.person or other.person else DISTINCTIVE
        known = COMMON if likeness.initial else common
        return (
            *self.naming.evidence(one, other, likeness, common),
            *roles(one, other, self.customs, common=common, bare=bare),
            *company(one, other, self.frequencies),
            *countries(one, other, self.customs, likeness, generic=generic(one, other), common=common),
            *dates(one, other, bare=bare, year=likeness.year),
            *(kin(one, other) if bare or likeness.initial else met(one, other)),
            *(clash(one, other, self.customs, likeness, common=known) if person else makers(one, other)),
            *forms(one, other),
        )

    def _classes(self, one: Group, other: Group) -> float:
        """What speaks most against two classes of one thing."""
        if one.types == other.types and len(one.types) == 1:
            return 0.0
        return min(self._against(a, b) for a, b in product(one.types, other.types))

    def _against(self, one: str, other: str) -> float:
        above, below = self._above(one), self._above(other)
        if one in below or other in above:
            return ROOT if one != other and not ROOTS.isdisjoint((one, other)) else 0.0
        if not self._known(one) or not self._known(other):
            return ROOT if PERSON not in above | below else IMPOSSIBLE
        if not ORGANIZED.isdisjoint(above) and not ORGANIZED.isdisjoint(below):
            return COUSINS if above & below - ROOTS - ORGANIZED else SIBLINGS
        shared = above & below - ROOTS
        if {one, other} in STATES:
            return SIBLINGS
        return IMPOSSIBLE if not shared else SIBLINGS if shared - PLACES else SIBLING_PLACES

    def _known(self, type_: str) -> bool:
        return type_ in self.ancestors

    def _above(self, type_: str) -> frozenset[str]:
        return frozenset([type_, *self.ancestors.get(type_, ())])
