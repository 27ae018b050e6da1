"""Groups become one in the order of how sure it is, and never against what keeps them apart.

Constrained agglomerative clustering: each step weighs the groups as they are now, so that A and C, which contradict
each other, do not come together by way of B. Who may as well be somebody else is left alone.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from heapq import heappop, heappush
from itertools import count
from typing import NamedTuple

from kg.identity.blocks import LARGEST, alike
from kg.identity.evidence import Weighed
from kg.identity.group import Feature, Group, root
from kg.identity.scale import Scale

SAME = round(math.log(0.8 / 0.2), 6)  # score .8: see the benchmark
COLLAPSE = 2.0  # score .88, from which on records of one name join at once
MARGIN = 1.2  # log-odds by which whom a name stands for must be likelier than anyone else
ROUNDS = 5  # of weighing again what has grown meanwhile
HOPELESS = -3.0  # log-odds of a pair that no growth will bring together
Pair = tuple[Group, Group]


class Bond(NamedTuple):
    """Two groups as they were weighed; `age` is how often they had grown by then."""

    one: Group
    other: Group
    weight: float
    less: int
    age: int

    @property
    def fresh(self) -> bool:
        """Whether both are still what was weighed."""
        unmoved = self.one.into is None and self.other.into is None
        return unmoved and self.age == self.one.version + self.other.version


def collapse(bucket: Iterable[Group], scale: Scale) -> list[Group]:
    """Groups of one name and kind: each joins the one it surely belongs to, those of whom most is known first.

    In this way the thousand records of a president take a thousand steps, not a million.
    """
    ranked = sorted(bucket, key=lambda g: (-len(g.roles), -len(g.neighbours), g.key))
    found: list[Group] = []
    known: list[set[Feature]] = []
    index: defaultdict[Feature, list[int]] = defaultdict(list)
    largest: list[int] = []
    for group in ranked:
        near = sorted({*alike(group, index), *largest})
        weighed = [(each, i) for i in near if (each := scale.weigh(found[i], group))]
        claims = sorted((each.weight + math.log(len(found[i].members)), -i) for each, i in weighed)
        best = max(weighed, key=lambda pair: (pair[0].weight, -pair[1]), default=None)
        clear = len(claims) < 2 or claims[-1][0] - claims[-2][0] >= MARGIN
        if best and best[0].weight >= COLLAPSE and clear and claims[-1][1] == -best[1]:
            at = best[1]
            found[at].take(group, best[0].score, because(best[0]))
        else:
            at = len(found)
            found.append(group)
            known.append(set())
        features = set(group.features()) - known[at]
        known[at] |= features
        for feature in features:
            index[feature].append(at)
        if at not in largest:
            largest = sorted([*largest, at], key=lambda i: (-len(found[i].members), i))[:LARGEST]
    return found


def agglomerate(pairs: Iterable[Pair], scale: Scale, doubtful: float) -> list[Pair]:
    """Brings together what is one; gives the pairs that are left, if their log-odds may be from `doubtful` on.

    First full names, then what is less than one.
    """
    bonds = [*_weighed(pairs, scale)]
    for whole in (True, False):
        for _ in range(ROUNDS):
            joined = _Round([bond for bond in bonds if not (whole and bond.less)], scale).run()
            if not joined:
                break
            grown = [(root(bond.one), root(bond.other)) for bond in bonds if not bond.fresh]
            bonds = [bond for bond in bonds if bond.fresh]
            bonds += _weighed((pair for pair in grown if pair[0] is not pair[1]), scale)
    return [(bond.one, bond.other) for bond in bonds if bond.weight >= doubtful or not bond.fresh]


def because(weighed: Weighed) -> str:
    """What speaks for it, strongest first, and what the names differ in."""
    ranked = sorted(weighed.evidence, key=lambda each: (-each.weight, each.text))
    return "; ".join(str(each) for each in ranked if each.weight > 0 or each.of_name)


def _weighed(pairs: Iterable[Pair], scale: Scale) -> Iterator[Bond]:
    """Each pair once, if it may ever come together."""
    seen: set[Pair] = set()
    for one, other in pairs:
        pair = (one, other) if one.key < other.key else (other, one)
        if pair not in seen:
            seen.add(pair)
            if (weighed := scale.weigh(*pair)) and weighed.weight >= HOPELESS:
                yield Bond(*pair, weighed.weight, weighed.less, one.version + other.version)


class _Round:
    """The bonds from the strongest down, weighed again where a group has grown since."""

    def __init__(self, bonds: Iterable[Bond], scale: Scale) -> None:
        self.scale = scale
        self.serial = count()  # of two offers of one pair, the first
        self.partners: defaultdict[Group, list[Group]] = defaultdict(list)
        self.heap: list[tuple[float, str, str, int, Bond]] = []
        for bond in bonds:
            self.partners[bond.one].append(bond.other)
            self.partners[bond.other].append(bond.one)
            self._offer(bond)

    def _offer(self, bond: Bond) -> None:
        if bond.weight >= SAME:
            heappush(self.heap, (-bond.weight, bond.one.key, bond.other.key, next(self.serial), bond))

    def run(self) -> int:
        """How many came together."""
        joined = 0
        while self.heap:
            *_, bond = heappop(self.heap)
            one, other = root(bond.one), root(bond.other)
            if one is other:
                continue
            if not bond.fresh:
                for again in _weighed([(one, other)], self.scale):
                    self._offer(again)
            elif (weighed := self.scale.weigh(one, other)) and self._clear(one, other, weighed):
                self._join(one, other, weighed)
                joined += 1
        return joined

    def _join(self, one: Group, other: Group, weighed: Weighed) -> None:
        into, came = sorted((one, other), key=lambda group: (-len(group.members), group.key))
        into.take(came, weighed.score, because(weighed))
        self.partners[into] += self.partners.pop(came, [])

    def _clear(self, one: Group, other: Group, weighed: Weighed) -> bool:
        """Whether the newcomer can hardly be anyone else: two called Bush are no reason to be one of them."""
        less = weighed.less or (-1 if len(one.members) < len(other.members) else 1)
        newcomer, host = (one, other) if less < 0 else (other, one)
        claim = weighed.weight + math.log(len(host.members))
        rivals = {root(each) for each in self.partners[newcomer]} - {newcomer, host}
        for rival in sorted(rivals, key=lambda group: group.key):
            against = self.scale.weigh(newcomer, rival)
            if against and against.weight + math.log(len(rival.members)) > claim - MARGIN:
                between = self.scale.weigh(host, rival)
                if between is None or between.weight < 0:
                    return False
        return True
