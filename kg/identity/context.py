"""What two groups are told to do, with whom, where and when: how well it goes together."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import product

from kg.identity.customs import Customs
from kg.identity.evidence import Evidence
from kg.identity.frequencies import COMMON, COMMON_FAMILY, Frequencies
from kg.identity.group import Group, Role
from kg.identity.likeness import AMBIGUOUS
from kg.identity.thing_names import ThingName

SOLE_ROLE, ROLE, LOOSE_ROLE, SAME_END, HALF_ROLE = 4.3, 2.5, 1.0, 1.3, 0.8
TITLE = 1.2  # "President Macron" for someone who is a president
STATE_OFFICES = 2.5  # both posts in politics, one of them of a state that the other is met in
TERM, SUCCESSOR, LATER = 10.0, -1.0, 1.0  # years until an office says as much as that; of a surname, a full name
OTHER_FIELD, OTHER_POST, PUBLIC_POST, UNKNOWN_POST, SAME_OFFICE_ELSEWHERE = -2.4, -0.5, -0.7, -1.3, -3.0
OTHER_POST_OF_SURNAME = -2.5
LENIENT = 3  # what other posts count for, as a part, where the name is distinctive
CAREER, MEANWHILE = 3.0, 0.25  # years after which they count for half, within which twice
NEIGHBOUR, NEIGHBOURS, NO_NEIGHBOUR = 1.5, 4.0, -0.5  # one at most; all together at most; none of several
SAME_COUNTRY, SAME_COUNTRY_COMMON, SAME_COUNTRY_GENERIC = 1.0, 0.5, 3.2
OTHER_COUNTRY_GENERIC, OTHER_COUNTRY_COMMON, OTHER_COUNTRY_PLACE, OTHER_COUNTRY = -5.0, -1.5, -2.2, -0.6
OTHER_LAND = -0.5  # of a surname, where but a post tells the country
LIFETIME, LONG_AGO, LONG_AGO_SURNAME = (60, -4.0), (35, -1.0), (30, -3.0)  # years between articles on a person
SOME_TIME_AGO = (25, -0.5)
ANOTHER_TIME, SAME_TIME = (200, -3.0), (30, 1.5)  # days between articles on "the World Cup"
YEAR = 365.0
EVENTS = frozenset(["Event", "Conflict", "Meeting", "Visit", "Election", "Disaster", "Competition"])
PLACES = frozenset(["Place", "City", "Region", "Country", "Territory", "GeographicFeature", "Facility"])
POLITICS = "politics"


@cache
def words_of(relation: str) -> frozenset[str]:
    """foreignMinisterOf → foreign, minister, of."""
    return frozenset(word.lower() for word in re.findall(r"[A-Z]?[^A-Z\W_]+|[A-Z]+(?![a-z])", relation))


def roles(one: Group, other: Group, customs: Customs, *, common: int, bare: bool) -> Iterator[Evidence]:
    """The same post; posts in the same; the one's post where the other is met; a title that goes with a post."""
    last = SUCCESSOR if bare else LATER
    shared = one.roles.keys() & other.roles.keys()
    if shared:
        best = max(_worth(role, customs) for role in shared)
        yield Evidence(_in_time(best, last, one, other), "same role", tuple(map(_shown, shared)))
    elif (ends := _ends(one) & _ends(other)) and not bare:
        yield Evidence(SAME_END, "roles in the same", tuple(ends))
    elif met := _ends(one) & other.neighbours.keys() | _ends(other) & one.neighbours.keys():
        yield Evidence(HALF_ROLE, "role of one, company of the other", tuple(met))
    if common == COMMON and not bare and not shared and _one_state(one, other, customs):
        yield Evidence(STATE_OFFICES, "offices of one state")
    if (one.offices or other.offices) and (titles := _titles(one, other) & customs.sole):
        yield Evidence(_in_time(TITLE, last, one, other), "same title", tuple(titles))


def _one_state(one: Group, other: Group, customs: Customs) -> bool:
    """Whether both hold one of the few high offices, and one holds it for a state that the other is of too."""
    high = [[end for name, end in group.roles if _high((name, end), customs)] for group in (one, other)]
    return all(high) and not (one.lands & other.lands).isdisjoint(end for ends in high for end in ends)


def _high(role: Role, customs: Customs) -> bool:
    return not words_of(role[0]).isdisjoint(customs.sole) and POLITICS in _fields([role], customs)


def _titles(one: Group, other: Group) -> frozenset[str]:
    """By which one is called, and which the other has."""
    return one.offices & _offices(other) | other.offices & _offices(one)


def _offices(group: Group) -> frozenset[str]:
    return group.offices.union(*(words_of(relation) for relation, _ in group.roles))


def _in_time(weight: float, last: float, one: Group, other: Group) -> float:
    """An office passes to others: who holds it years later may be a successor."""
    share = min(1.0, days_apart(one, other) / YEAR / TERM)
    return weight if weight <= last else weight + share * (last - weight)


def days_apart(one: Group, other: Group) -> int:
    """Between the articles on them; 0 where it is not known."""
    if one.dates is None or other.dates is None:
        return 0
    return max((other.dates[0] - one.dates[1]).days, (one.dates[0] - other.dates[1]).days, 0)


def _worth(role: Role, customs: Customs) -> float:
    words = words_of(role[0])
    if not role[1] or not words.isdisjoint(customs.loose):
        return LOOSE_ROLE
    return ROLE if words.isdisjoint(customs.sole) else SOLE_ROLE


def _ends(group: Group) -> set[str]:
    return {end for _, end in group.roles if end}


def _shown(role: Role) -> str:
    return " ".join(role).strip()


def clash(one: Group, other: Group, customs: Customs, *, common: int, bare: bool) -> Iterator[Evidence]:
    """Posts that one person hardly had both. People change posts: it counts little against a distinctive name."""
    if one.roles and other.roles and not one.roles.keys() & other.roles.keys():
        weight = _clash(one, other, customs)
        if bare:
            weight = min(weight, OTHER_POST_OF_SURNAME)
        elif common < COMMON_FAMILY:
            weight /= LENIENT
        elif weight < PUBLIC_POST:
            weight *= _at_once(one, other)
        held = tuple(_shown(min(group.roles)) for group in (one, other))
        yield Evidence(weight, "different roles", held)


def _at_once(one: Group, other: Group) -> float:
    """How much two posts count by the time between them: one follows another, but hardly two at the same time."""
    if one.dates is None or other.dates is None:
        return 1.0
    years = days_apart(one, other) / YEAR
    return 2.0 if years <= MEANWHILE else 1.0 if years < CAREER else 0.5


def _clash(one: Group, other: Group, customs: Customs) -> float:
    same_end = bool(_ends(one) & _ends(other))
    if not same_end and any(_elsewhere(a, b, customs) for a, b in product(one.roles, other.roles)):
        return SAME_OFFICE_ELSEWHERE
    ours, theirs = (_fields(group.roles, customs) for group in (one, other))
    if not ours or not theirs:
        return OTHER_POST if same_end else UNKNOWN_POST
    if ours & theirs:
        return OTHER_POST
    return PUBLIC_POST if ours | theirs <= customs.public_fields else OTHER_FIELD


def _elsewhere(one: Role, other: Role, customs: Customs) -> bool:
    """President of Kenya, president of France: the same office of state for two states."""
    return one[0] == other[0] and bool(one[1] and other[1]) and _high(one, customs)


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


def countries(one: Group, other: Group, *, generic: bool, common: int, bare: bool) -> Iterator[Evidence]:
    """The same, or others; `generic` names mean another thing in each, `common` ones many people in one."""
    shared = one.lands & other.lands
    if one.roles.keys() & other.roles.keys():  # their lands have been counted
        shared &= one.countries | other.countries
    if shared:
        weight = SAME_COUNTRY_GENERIC if generic else SAME_COUNTRY_COMMON if common == COMMON else SAME_COUNTRY
        yield Evidence(weight, "same country", tuple(shared))
    elif one.countries and other.countries:
        weight = OTHER_COUNTRY_GENERIC if generic else _elsewhere_weight(one, other, common)
        yield Evidence(weight, "different countries", tuple(one.countries | other.countries))
    elif bare and one.lands and other.lands:
        yield Evidence(OTHER_LAND, "posts elsewhere", tuple(one.lands | other.lands))


def _elsewhere_weight(one: Group, other: Group, common: int) -> float:
    if one.person:
        return OTHER_COUNTRY_COMMON if common == COMMON else OTHER_COUNTRY
    names = [name for group in (one, other) for name in group.names.values() if isinstance(name, ThingName)]
    known = len({name.whole for name in names}) == 1 < len({name.key for name in names})
    ambiguous = (any(0 < len(name.acronym) <= AMBIGUOUS for name in names) and not known) or (
        one.types | other.types
    ) & PLACES
    return OTHER_COUNTRY_PLACE if ambiguous else OTHER_COUNTRY


def dates(one: Group, other: Group, *, bare: bool) -> Iterator[Evidence]:
    """How far apart the articles are: people do not live for ever, and there is a World Cup every four years."""
    if one.dates is None or other.dates is None:
        return
    days = days_apart(one, other)
    if one.person:
        limits = (LIFETIME, LONG_AGO_SURNAME, SOME_TIME_AGO) if bare else (LIFETIME, LONG_AGO)
        if weight := next((weight for years, weight in limits if days > years * YEAR), 0.0):
            yield Evidence(weight, f"{int(days / YEAR)} years apart")
    elif one.types & EVENTS and any(isinstance(name, ThingName) and name.recurring for name in one.names.values()):
        if days > ANOTHER_TIME[0]:
            yield Evidence(ANOTHER_TIME[1], "at another time")
        elif days <= SAME_TIME[0]:
            yield Evidence(SAME_TIME[1], "at the same time")
