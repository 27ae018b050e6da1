"""How often the store has what two groups share: what everybody has says little."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable

from kg.identity.customs import Customs
from kg.identity.group import Group, Name
from kg.identity.person_names import ONE_SYLLABLE, PersonName
from kg.identity.spelling import skeleton

DISTINCTIVE, COMMON_GIVEN, COMMON_FAMILY, COMMON = range(4)  # what of a person's name is common
BEARERS = 40  # of a family name, by given name, or the other way round, that make it common
PRIOR = 20.0  # names of an imagined store, so that a small one does not take everything for common
RAREST = 3.0  # log-odds from which on sharing something tells as much as it can


class Frequencies:
    """Counted by name, not by record: a thousand articles on a minister make neither name nor company common."""

    def __init__(self, buckets: Iterable[tuple[Name, Collection[Group]]], customs: Customs) -> None:
        """From each name with the groups that bear it."""
        self.customs = customs
        given: defaultdict[str, set[str]] = defaultdict(set)
        family: defaultdict[str, set[str]] = defaultdict(set)
        self._company: Counter[str] = Counter()
        self._common: dict[str, int] = {}
        self._names = 0
        for name, groups in buckets:
            self._names += 1
            self._company.update(set().union(*(group.neighbours for group in groups)))
            if isinstance(name, PersonName) and name.given:
                given[name.given].add(name.family)
                family[name.family].add(name.given)
        self._shared = frozenset(word for word in {*given, *family} if _several(given.get(word), family.get(word)))
        self._given = frozenset(word for word, others in given.items() if len(others) >= BEARERS)
        self._family = frozenset(word for word, others in family.items() if len(others) >= BEARERS)

    def common(self, name: PersonName) -> int:
        """From DISTINCTIVE to COMMON: a common family name weighs more than a common given name.

        A middle name written out makes up for a common given name, and so do several initials; of one nothing is known.
        """
        if name.key not in self._common:
            self._common[name.key] = self._count(name)
        return self._common[name.key]

    def _count(self, name: PersonName) -> int:
        families = {name.family, name.given} if name.eastern else {name.family}  # which comes first is often unclear
        family = not families.isdisjoint(self.customs.common_family) or name.family in self._family
        if not name.given:
            if name.title or name.generation:
                return COMMON_FAMILY if family or name.family in self.customs.common_given else COMMON_GIVEN
            if name.family in self._shared:
                return COMMON_FAMILY
            return COMMON if family or name.family in self.customs.common_given else DISTINCTIVE
        if len(name.given) == 1:
            return COMMON if family else DISTINCTIVE if name.middles else COMMON_GIVEN
        syllable = name.eastern and ONE_SYLLABLE.fullmatch(name.given) is not None
        family = family or (syllable and not families.isdisjoint(self.customs.family_first))
        given = syllable or name.given in self.customs.common_given or name.given in self._given
        middle = bool(name.generation) or any(len(word) > 1 for word in name.middles)
        return (COMMON_FAMILY if family else DISTINCTIVE) + int(given and not middle)

    def telling(self, neighbour: str, share: float) -> float:
        """From 0 to 1: how much more of a group's records (`share`) than of all names have this neighbour."""
        chance = max(self._company[neighbour] - 1, 0.5) / (self._names + PRIOR)
        return min(1.0, max(0.0, math.log(share / chance) / RAREST))


def _several(*names: Collection[str] | None) -> bool:
    """Whether names that go with one are of several people: by their first letters, since one is spelt in many ways."""
    return len({skeleton(name)[:1] for each in names for name in each or ()}) > 1
