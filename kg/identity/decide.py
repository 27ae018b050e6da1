"""One pass over the entities of all articles: which are the same. The outcome depends on the set of records alone."""

from __future__ import annotations

import gc
import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from kg.errors import IdentityError
from kg.identity.agglomeration import SAME, Pair, agglomerate, collapse
from kg.identity.blocks import pairs
from kg.identity.customs import Customs
from kg.identity.evidence import Weighed
from kg.identity.frequencies import Frequencies
from kg.identity.group import Group, Name, Reader, root
from kg.identity.person_names import PersonName
from kg.identity.records import Cluster, Decisions, Member, Record, Undecided
from kg.identity.scale import Scale

REVIEWED = math.log(0.25 / 0.75)  # score .25, from which on a person is asked
MOST = 2  # pairs shown of one cluster
BY_HAND = 1.0, "decided by a person"


@contextmanager
def _uncollected() -> Iterator[None]:
    """No search for cycles of dead objects: there are none, and looking for them takes a fifth of the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


@_uncollected()
def decide(
    records: Iterable[Record],
    customs: Customs,
    ancestors: Mapping[str, Collection[str]],
    *,
    same: Iterable[tuple[str, str]] = (),
    different: Iterable[tuple[str, str]] = (),
) -> Decisions:
    """Which records are one, and which may be.

    `ancestors` are all classes above a class. `same` and `different` are pairs of IRIs that a person has decided on;
    those of no record are passed over. Raises IdentityError where they contradict each other.
    """
    reader = Reader(customs, ancestors)
    groups = {record.iri: reader.group(record) for record in sorted(records, key=lambda record: record.iri)}
    _overrule(groups, same, different)
    buckets = _buckets(root(group) for group in groups.values())
    scale = Scale(customs, Frequencies(_named(buckets), customs), ancestors)
    collapsed = {place: collapse(bucket, scale) for place, bucket in buckets.items()}
    left = agglomerate([*pairs(collapsed, customs, scale.naming.compare)], scale, REVIEWED)
    final = {group.key: group for group in map(root, groups.values())}
    clusters = tuple(_cluster(final[key], reader) for key in sorted(final))
    return Decisions(clusters, tuple(_undecided(left, scale)))


def _overrule(
    groups: Mapping[str, Group], same: Iterable[tuple[str, str]], different: Iterable[tuple[str, str]]
) -> None:
    """What people have decided, before anything else."""
    for one, other in sorted(map(_ordered, same)):
        if one in groups and other in groups and root(groups[one]) is not root(groups[other]):
            root(groups[one]).take(root(groups[other]), *BY_HAND)
    for one, other in sorted(map(_ordered, different)):
        if one in groups and other in groups:
            ours, theirs = root(groups[one]), root(groups[other])
            if ours is theirs:
                raise IdentityError(f"{one} and {other} are decided to be different, but the same too; take one back")
            ours.foes |= {other}
            theirs.foes |= {one}


def _ordered(pair: tuple[str, str]) -> tuple[str, str]:
    return min(pair), max(pair)


def _buckets(groups: Iterable[Group]) -> dict[tuple[str, bool], list[Group]]:
    """Groups by name and whether it is a person's; one of several names is with the first in the alphabet."""
    found: defaultdict[tuple[str, bool], dict[str, Group]] = defaultdict(dict)
    for group in groups:
        found[min(group.names), group.person][group.key] = group
    return {place: [*found[place].values()] for place in sorted(found)}


def _named(buckets: Mapping[tuple[str, bool], Sequence[Group]]) -> Iterator[tuple[Name, Sequence[Group]]]:
    for (key, _), bucket in buckets.items():
        yield bucket[0].names[key], bucket


def _cluster(group: Group, reader: Reader) -> Cluster:
    alone = {group.members[0].iri: (1.0, "in one article only")} if len(group.members) == 1 else group.joined
    members = sorted(group.members, key=lambda record: record.iri)
    return Cluster(_usual_name(members, reader), _usual_type(members, reader), tuple(_members(members, alone)))


def _members(records: Iterable[Record], why: Mapping[str, tuple[float, str]]) -> Iterator[Member]:
    for record in records:
        score, reason = why[record.iri]
        yield Member(record.iri, score, reason)


def _usual_name(members: Sequence[Record], reader: Reader) -> str:
    """The fullest kind of name, of these the one in most articles, then the one mentioned most, then the longest."""
    articles = Counter(record.name for record in members)
    mentions: Counter[str] = Counter()
    for record in members:
        mentions[record.name] += record.mentions
    person = {record.name: reader.is_person(record.type) for record in members}

    def rank(name: str) -> tuple[int, int, int, int, str]:
        return (-_fullness(reader.name(name, person[name])), -articles[name], -mentions[name], -len(name), name)

    return min(articles, key=rank)


def _fullness(name: Name) -> int:
    """0 for a surname or an acronym, 1 for initials, 2 for a full name."""
    if isinstance(name, PersonName):
        return 0 if not name.given else 1 + (len(name.given) > 1)
    return 0 if name.acronym else 2


def _usual_type(members: Sequence[Record], reader: Reader) -> str:
    """The commonest class, of these the most special."""
    counts = Counter(record.type for record in members)
    return min(counts, key=lambda type_: (-counts[type_], -len(reader.ancestors.get(type_, ())), type_))


def _undecided(left: Iterable[Pair], scale: Scale) -> Iterator[Undecided]:
    weighed = [(found, one, other) for one, other in left if (found := scale.weigh(one, other))]
    likely = [each for each in weighed if each[0].weight >= REVIEWED]
    shown: Counter[str] = Counter()
    for found, one, other in sorted(likely, key=lambda each: (-each[0].weight, each[1].key, each[2].key)):
        if shown[one.key] < MOST and shown[other.key] < MOST:
            shown.update([one.key, other.key])
            yield _asked(found, one, other)


def _asked(found: Weighed, one: Group, other: Group) -> Undecided:
    ordered = sorted(found.evidence, key=lambda each: (-abs(each.weight), each.text))
    pro = tuple(str(each) for each in ordered if each.weight > 0)
    contra = [str(each) for each in ordered if each.weight < 0]
    if found.weight >= SAME:
        contra.append("another fits as well")
    return Undecided(one.key, other.key, found.score, pro, tuple(contra))
