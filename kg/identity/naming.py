"""The names of two groups: whether they can be one's, and what it is worth that they are alike."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from kg.identity.customs import Customs
from kg.identity.evidence import Evidence
from kg.identity.frequencies import Frequencies
from kg.identity.group import Group, Name
from kg.identity.likeness import Likeness
from kg.identity.person_likeness import persons
from kg.identity.person_names import PersonName
from kg.identity.thing_likeness import things
from kg.identity.thing_names import ThingName

FULL_NAME = (4.0, 3.3, 2.3, -1.0)  # of a person: distinctive, with a common given, family, given and family name
SINGLE_NAME = (1.5, 1.5, -0.5, -2.8)  # one word: distinctive (twice), that several of the store bear, a common one
TWO_SINGLE, UNKNOWN = -0.1, -0.3  # neither says more; nothing else is known of either
OFFICE, SOME_OFFICE = 0.3, -1.5  # Archbishop of Canterbury: there is always one, and not the same; Foreign Minister
FULL_NAMES = ("same name", "same name", "same name, in part a common one", "a very common name")
SINGLE_NAMES = ("a single name", "a single name", "a single name of several people", "a common single name")
THING, ONE_WORD, GENERIC, SHARED_PLACE, SHARED_NAME = 2.8, 2.2, -1.5, -0.7, 0.6
SAME_CLASS = 0.7  # of an acronym and a name: both parties
VAGUE = frozenset(["Thing", "Agent", "Organization", "Group"])
OTHER_FORM = -1.8  # Merck & Co., Merck KGaA
ACRONYMS = {2: 0.5, 3: 1.8, 4: 2.2}  # by letters
OF = " of "
PLACE = "Place"
ALIAS = -0.5  # likeness from which on an article's further name for something is taken for the other's


class Naming:
    """Compares names, each pair once, by the customs of names and by how common the parts of a name are."""

    def __init__(self, customs: Customs, frequencies: Frequencies) -> None:
        self.customs = customs
        self.frequencies = frequencies
        self._likenesses: dict[tuple[str, str, bool], Likeness | None] = {}

    def likeness(self, one: Group, other: Group) -> Likeness | None:
        """The best of any two names; None where none are alike or two contradict each other."""
        if len(one.names) == len(other.names) == 1 and not one.aliases and not other.aliases:
            return self.compare(*one.names.values(), *other.names.values())
        pairs = [*product(one.names.values(), other.names.values())]
        found = [self.compare(a, b) for a, b in pairs]
        unlike = [pair for pair, each in zip(pairs, found, strict=True) if each is None]
        if not all(self._excused(a, b, one, other) or self._excused(b, a, other, one) for a, b in unlike):
            return None
        further = [(one.aliases, other.names), (one.names, other.aliases)]
        others = [self.compare(a, b) for ours, theirs in further for a, b in product(ours.values(), theirs.values())]
        alike = [*filter(None, found)]
        called = [each for each in others if each and each.weight > ALIAS]
        alike += [Likeness(0.0, ("called so in the article",), bare=each.bare) for each in called]
        return max(alike, key=lambda each: (not each.bare, each.weight, -abs(each.less), each.notes), default=None)

    def _excused(self, name: Name, against: Name, group: Group, other: Group) -> bool:
        """Whether it is known that who bears the name also goes by one that is not like it: an alias, or one that a
        person has put with it and that is like the other."""
        further = [each for each in group.names.values() if self.compare(each, name) is None]
        called = name.key in other.aliases or against.key in group.aliases
        return called or any(self.compare(each, against) for each in further)

    def compare(self, one: Name, other: Name) -> Likeness | None:
        """Two names; those of a person and of something else are only like when they are the same."""
        if one.key > other.key:
            turned = self.compare(other, one)
            return turned and turned.turned()
        pair = (one.key, other.key, isinstance(one, PersonName))
        if isinstance(one, PersonName) and isinstance(other, PersonName):
            if pair not in self._likenesses:
                self._likenesses[pair] = persons(one, other, self.customs)
            return self._likenesses[pair]
        if isinstance(one, ThingName) and isinstance(other, ThingName):
            if pair not in self._likenesses:
                self._likenesses[pair] = things(one, other, self.customs)
            return self._likenesses[pair]
        return Likeness(0.0) if " ".join(one.words) == " ".join(other.words) and len(one.words) > 1 else None

    def evidence(self, one: Group, other: Group, likeness: Likeness, common: int) -> Iterator[Evidence]:
        """What the name is worth, and what the two differ in."""
        person = one.person or other.person
        if post := one.post or other.post:
            yield Evidence(OFFICE if OF in post else SOME_OFFICE, "a name that is an office")
        else:
            yield _person(one, other, likeness, common) if person else _thing(one, other)
        if likeness.acronym and one.types == other.types and one.types.isdisjoint(VAGUE):
            yield Evidence(SAME_CLASS, "of one class", tuple(one.types))
        if likeness.notes:
            yield Evidence(likeness.weight, "; ".join(likeness.notes), of_name=True)

    def common(self, one: Group, other: Group, likeness: Likeness) -> int:
        """How common the name is that says less, or else the less common one; of two spellings, the commoner."""
        groups = (one, other) if not likeness.less else (one,) if likeness.less < 0 else (other,)
        names = [name for group in groups for name in group.names.values() if isinstance(name, PersonName)]
        counted = map(self.frequencies.common, names)
        return max(counted, default=0) if likeness.spelt else min(counted, default=0)


def _person(one: Group, other: Group, likeness: Likeness, common: int) -> Evidence:
    if likeness.bare:
        known = any(group.roles or group.neighbours or group.countries or group.offices for group in (one, other))
        weight = SINGLE_NAME[common] + (0.0 if likeness.less else TWO_SINGLE) + (0.0 if known else UNKNOWN)
        return Evidence(weight, SINGLE_NAMES[common])
    return Evidence(FULL_NAME[common], FULL_NAMES[common])


def generic(one: Group, other: Group) -> bool:
    """Whether their names say what they are, not which: Supreme Court, Foreign Minister."""
    if one.person:
        return one.post != "" and OF not in one.post
    names = [name for group in (one, other) for name in group.names.values()]
    return all(isinstance(name, ThingName) and name.generic for name in names)


def _thing(one: Group, other: Group) -> Evidence:
    """The best of its names; where one only goes by a name of several, what that is worth: Congo, the two republics."""
    names = [name for group in (one, other) for name in group.names.values() if isinstance(name, ThingName)]
    place = PLACE in one.kinds | other.kinds
    said = {name.whole for name in names if name.generic and name.recurring and not name.years}
    if said.issuperset(name.whole for name in names):  # the World Cup, the FIFA World Cup
        return Evidence(GENERIC, "a name that many bear")
    vague = place and (_vague(one, other) or _vague(other, one))
    return max(_worth(name, place=place) for name in names if name.shared or not vague)


def _vague(group: Group, other: Group) -> bool:
    """Whether each of its names is one of several places and part of a longer one of the other."""
    longer = [{*name.words} for name in other.names.values()]
    return all(
        isinstance(name, ThingName) and name.shared and any({*name.words} < words for words in longer)
        for name in group.names.values()
    )


def forms(one: Group, other: Group) -> Iterator[Evidence]:
    """Legal forms of two countries or trades are mostly those of two companies."""
    if one.forms and other.forms and one.forms.isdisjoint(other.forms):
        yield Evidence(OTHER_FORM, "legal forms", tuple(one.forms | other.forms), of_name=True)


def _worth(name: ThingName, *, place: bool) -> Evidence:
    if name.generic:
        return Evidence(GENERIC, "a name that many bear")
    if name.shared:
        return Evidence(SHARED_PLACE if place else SHARED_NAME, "a name of several")
    if name.acronym and name.whole == name.key:
        return Evidence(ACRONYMS[min(len(name.acronym), 4)], "same acronym")
    return Evidence(ONE_WORD if len(name.words) == 1 else THING, "same name")
