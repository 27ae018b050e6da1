"""What two groups are told to do, with whom, where and when: how well it goes together."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import product

from kg.identity.customs import Customs
from kg.identity.evidence import Evidence
from kg.identity.frequencies import Frequencies
from kg.identity.group import Group, Role
from kg.identity.names import ThingName

SOLE_ROLE, ROLE, LOOSE_ROLE, SAME_END, HALF_ROLE = 4.3, 2.5, 1.0, 1.3, 0.8
OTHER_FIELD, OTHER_POST, PUBLIC_POST, UNKNOWN_POST, SAME_OFFICE_ELSEWHERE = -2.4, -0.5, -0.7, -1.3, -3.0
AT_ONCE = 90, -1.5  # days between articles in which two posts are held at the same time
SUCCESSOR = 5 * 365, -2.5  # days after which a sole office may be another's of that surname
LENIENT, RARE = 3, 2  # what other posts count for, as a part, where much is shared or the name is rare
NEIGHBOUR, NEIGHBOURS, NO_NEIGHBOUR = 1.5, 4.0, -0.5  # one at most; all together at most; none of several
SAME_COUNTRY, SAME_COUNTRY_COMMON, SAME_COUNTRY_GENERIC = 1.0, 0.5, 3.2
OTHER_COUNTRY, OTHER_COUNTRY_WORD, OTHER_COUNTRY_GENERIC = -0.7, -1.5, -5.0  # a name of one word; the Supreme Court
LIFETIME, LONG_AGO = (70, -4.0), (40, -1.0)  # years between articles on a person
ANOTHER_TIME, SAME_TIME = (200, -3.0), (30, 1.5)  # days between articles on "the World Cup"
EVENTS = frozenset(["Event", "Conflict", "Meeting", "Visit", "Election", "Disaster", "Competition"])
POLITICS = "politics"


@cache
def words_of(relation: str) -> frozenset[str]:
    """foreignMinisterOf → foreign, minister, of."""
    return frozenset(word.lower() for word in re.findall(r"[A-Z]?[^A-Z\W_]+|[A-Z]+(?![a-z])", relation))


def roles(one: Group, other: Group, customs: Customs) -> Iterator[Evidence]:
    """The same post; posts in the same; the one's post where the other is met."""
    if not one.roles and not other.roles:
        return
    if shared := one.roles.keys() & other.roles.keys():
        best = max(_worth(role, customs) for role in shared)
        yield Evidence(best, "same role", tuple(map(_shown, shared)))
    elif ends := _ends(one) & _ends(other):
        yield Evidence(SAME_END, "roles in the same", tuple(ends))
    else:
        met = _ends(one) & other.neighbours.keys() | _ends(other) & one.neighbours.keys()
        if met:
            yield Evidence(HALF_ROLE, "role of one, company of the other", tuple(met))


def _worth(role: Role, customs: Customs) -> float:
    words = words_of(role[0])
    if not role[1] or not words.isdisjoint(customs.loose):
        return LOOSE_ROLE
    return ROLE if words.isdisjoint(customs.sole) else SOLE_ROLE


def _ends(group: Group) -> set[str]:
    return {end for _, end in group.roles if end}


def _shown(role: Role) -> str:
    return " ".join(role).strip()


def clash(one: Group, other: Group, customs: Customs, *, lenient: int) -> Iterator[Evidence]:
    """Posts that one person hardly had both. People change posts: they count for one part in `lenient`, and in full if
    both are held at the same time."""
    if one.roles and other.roles and not one.roles.keys() & other.roles.keys():
        weight = _clash(one, other, customs) / lenient
        days = _days(one, other)
        if days is not None and days <= AT_ONCE[0] and not _ends(one) & _ends(other):
            weight += AT_ONCE[1]
        held = tuple(_shown(min(group.roles)) for group in (one, other))
        yield Evidence(weight, "different roles", held)


def succession(one: Group, other: Group, customs: Customs) -> Iterator[Evidence]:
    """Of a surname and an office alone, years apart, nobody knows whose: Li, premier of China in 2014 and in 2023."""
    days = _days(one, other)
    if days is not None and days > SUCCESSOR[0]:
        shared = one.roles.keys() & other.roles.keys()
        if any(_worth(role, customs) == SOLE_ROLE for role in shared):
            yield Evidence(SUCCESSOR[1], f"{days // 365} years apart in an office that others had too")


def _clash(one: Group, other: Group, customs: Customs) -> float:
    same_end = bool(_ends(one) & _ends(other))
    if not same_end and any(_elsewhere(a, b, customs) for a, b in product(one.roles, other.roles)):
        return SAME_OFFICE_ELSEWHERE
    ours, theirs = (_fields(group.roles, customs) for group in (one, other))
    if not ours or not theirs:
        known = (ours | theirs) - customs.public_fields
        return OTHER_POST if same_end else OTHER_FIELD if known else UNKNOWN_POST
    if ours & theirs:
        return OTHER_POST
    return PUBLIC_POST if ours | theirs <= customs.public_fields else OTHER_FIELD


def _elsewhere(one: Role, other: Role, customs: Customs) -> bool:
    """President of Kenya, president of France: the same office of state for two states."""
    sole = one[0] == other[0] and not words_of(one[0]).isdisjoint(customs.sole)
    return sole and bool(one[1] and other[1]) and POLITICS in _fields([one], customs)


def _fields(roles: Iterable[Role], customs: Customs) -> set[str]:
    return {customs.fields[word] for role in roles for word in words_of(role[0]) if word in customs.fields}


def company(one: Group, other: Group, frequencies: Frequencies) -> Iterator[Evidence]:
    """With whom and what both are met, rare ones telling more; their countries are counted elsewhere."""
    small, large = sorted((one, other), key=lambda group: len(group.neighbours))
    places = one.countries | other.countries
    shared = [n for n in small.neighbours if n in large.neighbours and n not in places]
    if shared:
        telling = math.fsum(frequencies.telling(n, large.neighbours[n] / len(large.members)) for n in shared)
        yield Evidence(min(NEIGHBOURS, NEIGHBOUR * telling), "both with", tuple(shared))
    elif len(small.neighbours) > 1:
        yield Evidence(NO_NEIGHBOUR, "no company in common")


def countries(one: Group, other: Group, *, generic: bool, common: bool) -> Iterator[Evidence]:
    """The same, or others; `generic` names mean another thing in each, `common` ones many people in one."""
    if not one.countries and not other.countries:
        return
    shared = one.countries & (other.countries | _ends(other)) | other.countries & _ends(one)
    if shared:
        weight = SAME_COUNTRY_GENERIC if generic else SAME_COUNTRY_COMMON if common else SAME_COUNTRY
        yield Evidence(weight, "same country", tuple(shared))
    elif one.countries and other.countries:
        word = not one.person and any(" " not in key for group in (one, other) for key in group.names)
        weight = OTHER_COUNTRY_GENERIC if generic else OTHER_COUNTRY_WORD if word else OTHER_COUNTRY
        yield Evidence(weight, "different countries", tuple(one.countries | other.countries))


def dates(one: Group, other: Group) -> Iterator[Evidence]:
    """How far apart the articles are: people do not live for ever, and there is a World Cup every four years."""
    days = _days(one, other)
    if days is None:
        return
    if one.person:
        weight = next((weight for years, weight in (LIFETIME, LONG_AGO) if days > years * 365), 0.0)
        if weight:
            yield Evidence(weight, f"{days // 365} years apart")
    elif one.types & EVENTS and any(isinstance(name, ThingName) and name.recurring for name in one.names.values()):
        if days > ANOTHER_TIME[0]:
            yield Evidence(ANOTHER_TIME[1], "at another time")
        elif days <= SAME_TIME[0]:
            yield Evidence(SAME_TIME[1], "at the same time")


def _days(one: Group, other: Group) -> int | None:
    """Between the articles on one and those on the other."""
    if one.dates is None or other.dates is None:
        return None
    return max((other.dates[0] - one.dates[1]).days, (one.dates[0] - other.dates[1]).days, 0)
