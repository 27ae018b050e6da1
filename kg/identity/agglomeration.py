"""Groups become one in the order of how sure it is, and never against what keeps them apart.

Constrained agglomerative clustering: each step weighs the groups as they are now, so that A and C, which contradict each
other, do not come together by way of B. Who may as well be somebody else is left alone.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from heapq import heapify, heappop, heappush

from kg.identity.blocks import LARGEST, alike
from kg.identity.evidence import Scale, Weighed
from kg.identity.group import Group, root

SAME = round(math.log(0.8 / 0.2), 6)  # score .8: see the benchmark
COLLAPSE = 2.0  # score .88, from which on records of one name join at once
MARGIN = 1.2  # log-odds by which whom a name stands for must be likelier than anyone else
ROUNDS = 5  # of weighing again what has grown meanwhile
Pair = tuple[Group, Group]


def collapse(bucket: Iterable[Group], scale: Scale) -> list[Group]:
    """Groups of one name and kind: each joins the one it surely belongs to, those of whom most is known first.

    In this way the thousand records of a president take a thousand steps, not a million.
    """
    ranked = sorted(bucket, key=lambda g: (-len(g.roles), -len(g.neighbours), g.key))
    found: list[Group] = []
    index: defaultdict[object, list[int]] = defaultdict(list)
    largest: list[int] = []
    for group in ranked:
        near = sorted({*alike(group, index), *largest})
        weighed = [(each, i) for i in near if (each := scale.weigh(found[i], group))]
        claims = sorted((each.weight + math.log(len(found[i].members)), -i) for each, i in weighed)
        best = max(weighed, key=lambda pair: (pair[0].weight, -pair[1]), default=None)
        clear = len(claims) < 2 or claims[-1][0] - claims[-2][0] >= MARGIN
        if best and best[0].weight >= COLLAPSE and clear and claims[-1][1] == -best[1]:
            at = best[1]
            features = set(group.features()) - set(found[at].features())
            found[at].take(group, best[0].score, because(best[0]))
        else:
            at, features = len(found), set(group.features())
            found.append(group)
        for feature in features:
            index[feature].append(at)
        if at not in largest:
            largest = sorted([*largest, at], key=lambda i: (-len(found[i].members), i))[:LARGEST]
    return found


def agglomerate(pairs: Sequence[Pair], scale: Scale) -> list[Pair]:
    """Brings together what is one; gives the pairs that are left. First full names, then what is less than one."""
    for whole in (True, False):
        for _ in range(ROUNDS):
            pairs = _distinct(pairs)
            if not _Round(pairs, scale, whole).run():
                break
    return _distinct(pairs)


def because(weighed: Weighed) -> str:
    """What speaks for it, strongest first."""
    pro = sorted((each for each in weighed.evidence if each.weight > 0), key=lambda each: (-each.weight, each.text))
    notes = [each for each in weighed.evidence if each.weight <= 0 and not each.of and "same" in each.text]
    return "; ".join(map(str, [*pro, *notes]))


def _distinct(pairs: Iterable[Pair]) -> list[Pair]:
    roots = (sorted((root(one), root(other)), key=lambda group: group.key) for one, other in pairs)
    once = {(one.key, other.key): (one, other) for one, other in roots if one is not other}
    return [once[key] for key in sorted(once)]


class _Round:
    """All pairs weighed once, and again where a group has grown since."""

    def __init__(self, pairs: Iterable[Pair], scale: Scale, whole: bool) -> None:
        self.scale = scale
        self.whole = whole
        self.partners: defaultdict[Group, list[Group]] = defaultdict(list)
        self.heap: list[tuple[float, str, str, int, int, Group, Group]] = []
        for one, other in pairs:
            weighed = scale.weigh(one, other)
            if weighed and (weighed.less == 0 or not whole):
                self.partners[one].append(other)
                self.partners[other].append(one)
                self._offer(one, other, weighed)
        heapify(self.heap)

    def _offer(self, one: Group, other: Group, weighed: Weighed) -> None:
        if weighed.weight >= SAME:
            one, other = sorted((one, other), key=lambda group: group.key)
            heappush(self.heap, (-weighed.weight, one.key, other.key, one.version, other.version, one, other))

    def run(self) -> int:
        """How many came together."""
        steps = 0
        while self.heap:
            weight, *_, version, other_version, one, other = heappop(self.heap)
            if root(one) is root(other):
                continue
            current = root(one), root(other)
            weighed = self.scale.weigh(*current)
            if weighed is None:
                continue
            if current != (one, other) or (version, other_version) != (one.version, other.version):
                if weighed.weight < -weight - 1e-9 or current != (one, other):
                    self._offer(*current, weighed)
                    continue
            if self._clear(*current, weighed):
                self._join(*current, weighed)
                steps += 1
        return steps

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
