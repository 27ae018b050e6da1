"""Which names to compare at all: those that share a key, and of their bearers those that have something in common.

The aim is to miss no two names of one and yet never to compare all with all: 15,000 articles have some 60,000 names.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from heapq import nlargest
from itertools import combinations, product

from kg.identity.customs import Customs
from kg.identity.group import Feature, Group, Name
from kg.identity.likeness import Likeness
from kg.identity.person_names import PersonName
from kg.identity.spelling import UNVOICED, eastern_fold, fold, french_fold, northern_fold, skeleton, sounds
from kg.identity.thing_names import ThingName

WINDOW = 300  # names of a large block that one is compared with: those next to it in the alphabet
FEW = 8  # bearers of two names that all meet all
MOST_ALIKE, LARGEST = 8, 3  # of many, a bearer meets those that share most with it, and the largest
SHORT = frozenset(
    ["bare", "letters", "acronym", "general", "led"]
)  # keys of names that say less than those they stand for
LEAD = 2  # words of a maker or a city before a name
POPULAR = 50  # groups of a name that share something: it then tells nothing among them
Key = tuple[str, ...]
Place = tuple[str, bool]  # a name's key, and whether it is a person's
Buckets = Mapping[Place, list[Group]]
Compare = Callable[[Name, Name], Likeness | None]


def pairs(buckets: Buckets, customs: Customs, compare: Compare) -> Iterator[tuple[Group, Group]]:
    """Pairs of groups that may be one, by name, some of them twice. `compare` says whether two names can be."""
    for bucket in buckets.values():
        yield from _among(bucket)
    for one, other in _names(buckets, customs):
        found = [compare(a, b) for a, b in product(_all_names(buckets[one]), _all_names(buckets[other]))]
        if alike := [*filter(None, found)]:
            best = max(alike, key=lambda likeness: likeness.weight)
            yield from _between(buckets[one], buckets[other], best)


def _all_names(bucket: Iterable[Group]) -> list[Name]:
    return list(
        {key: name for group in bucket for key, name in (*group.names.items(), *group.aliases.items())}.values()
    )


def _names(buckets: Buckets, customs: Customs) -> Iterator[tuple[Place, Place]]:
    """Buckets whose names share a key, each pair once; a short name meets those that it may stand for."""
    blocks: defaultdict[Key, list[Place]] = defaultdict(list)
    short: defaultdict[Key, list[Place]] = defaultdict(list)
    for place in sorted(buckets):
        names = _all_names(buckets[place])
        for key in sorted({key for name in names for key in _keys(name, customs)}):
            blocks[key].append(place)
        for key in sorted({key for name in names for key in _short_keys(name)}):
            short[key].append(place)
    seen: set[tuple[Place, Place]] = set()
    for key, block in blocks.items():
        near = product(short.get(key, ()), block) if key[0] in SHORT else _near(block)
        for one, other in near:
            pair = (one, other) if one < other else (other, one)
            if one != other and pair not in seen:
                seen.add(pair)
                yield pair


def _near(block: Sequence[Place]) -> Iterator[tuple[Place, Place]]:
    for i, one in enumerate(block):
        for other in block[i + 1 : i + 1 + WINDOW]:
            yield one, other


def _keys(name: Name, customs: Customs) -> Iterator[Key]:
    """What another name must share one of to be compared with this one."""
    return _person_keys(name, customs) if isinstance(name, PersonName) else _thing_keys(name)


def _short_keys(name: Name) -> Iterator[Key]:
    """What a surname, an acronym or a name without its country may stand for."""
    if isinstance(name, PersonName):
        if not name.given:
            yield "bare", skeleton(name.family)
        if name.acronym:
            yield "letters", name.acronym
        return
    if name.acronym:
        yield "acronym", name.acronym
    if name.generic:
        yield "general", name.general
    elif len(name.words) > 1:
        yield "led", " ".join(name.words)


def _person_keys(name: PersonName, customs: Customs) -> Iterator[Key]:
    if name.apart:
        yield from _person_keys(name.apart, customs)
    for word in name.words:
        yield "bare", skeleton(word)
    if not name.given:
        return
    yield "letters", name.initials
    letters = {_letter(spelt) for word in (name.given, *name.middles) for spelt in (word, french_fold(word))}
    numbers = customs.given.get(name.given, frozenset())
    for word in {name.family, *name.middles}:
        for number in numbers:
            yield "variant", skeleton(word), str(number)
        for letter in letters:
            for spelt in {skeleton(word), skeleton(french_fold(word)), skeleton(northern_fold(word))}:
                yield "family", spelt, letter
            yield "start", fold(word)[:4], letter
    for number in customs.family.get(name.family, ()):
        for letter in letters:
            yield "family variant", str(number), letter
        for given in numbers:
            yield "both variants", str(number), str(given)
    if not customs.family_first.isdisjoint(name.words):
        yield "family", skeleton(name.given), _letter(name.family)
    if name.eastern:
        yield "eastern", eastern_fold(name.given)
    yield "given", skeleton(name.given), skeleton(name.family)[:2]
    yield "same", " ".join(sorted(name.words))
    yield "together", "".join(name.words)


def _letter(word: str) -> str:
    return skeleton(word)[:1].translate(UNVOICED)  # Gurbanguly, Kurbanguly


def _thing_keys(name: ThingName) -> Iterator[Key]:
    ordered = sorted(name.words)
    yield "whole", name.whole
    yield "sounds", sounds(name.words)
    yield "consonants", " ".join(map(skeleton, name.words))
    yield "words", " ".join(ordered)
    if name.short:
        yield "words", " ".join(sorted(name.short.split()))
        yield "sounds", sounds(name.short.split())
    yield from (("led", " ".join(name.words[start:])) for start in range(1, min(LEAD + 1, len(name.words) - 1)))
    yield "together", "".join(name.words)
    yield "core", " ".join(name.core)
    if name.core and name.words[-1] not in name.core:
        yield "ends", name.words[0], name.words[-1]
    if name.years:
        yield "words", " ".join(name.yearless)
    for letters in name.initials:
        yield "acronym", letters
    if name.general:
        yield "general", name.general
    if len(name.words) > 1:
        yield "same", " ".join(sorted(name.words))


def _among(bucket: Sequence[Group]) -> Iterator[tuple[Group, Group]]:
    if len(bucket) <= FEW:
        yield from combinations(bucket, 2)
        return
    index = index_of(bucket)
    largest = largest_of(bucket)
    for i, group in enumerate(bucket):
        for other in sorted({*alike(group, index), *largest} - {i}):
            yield group, bucket[other]


def _between(ours: Sequence[Group], theirs: Sequence[Group], likeness: Likeness) -> Iterator[tuple[Group, Group]]:
    if likeness.place:
        ours, theirs = ([g for g in side if _may_lie(g, likeness)] for side in (ours, theirs))
    if len(ours) <= FEW and len(theirs) <= FEW:
        yield from product(ours, theirs)
        return
    few, many = (ours, theirs) if len(ours) <= len(theirs) else (theirs, ours)
    index, largest = index_of(few), [] if likeness.bare else largest_of(few)  # a surname needs more than a bearer
    for group in many:
        for other in sorted({*alike(group, index), *largest}):
            yield few[other], group


def _may_lie(group: Group, likeness: Likeness) -> bool:
    """Whether it names the country itself, or is of it."""
    named = any(likeness.place <= {*name.words} for name in group.names.values())
    return named or any(likeness.place == {*country.split()} for country in group.countries)


def index_of(groups: Iterable[Group]) -> dict[Feature, list[int]]:
    """What groups may share → the places of those that have it."""
    index: defaultdict[Feature, list[int]] = defaultdict(list)
    for i, group in enumerate(groups):
        for feature in set(group.features()):
            index[feature].append(i)
    return index


def alike(group: Group, index: Mapping[Feature, Sequence[int]]) -> list[int]:
    """The places of those in the index that share most with this group, not counting what very many share."""
    shared: Counter[int] = Counter()
    for feature in set(group.features()):
        having = index.get(feature, ())
        if len(having) <= POPULAR:
            shared.update(having)
    return nlargest(MOST_ALIKE, shared, key=lambda i: (shared[i], -i))


def largest_of(groups: Sequence[Group]) -> list[int]:
    """The places of the largest groups."""
    return nlargest(LARGEST, range(len(groups)), key=lambda i: (len(groups[i].members), -i))
