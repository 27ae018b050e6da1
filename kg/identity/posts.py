"""Posts that two groups hold or held, and what shared ones tell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from kg.identity.customs import Customs
from kg.identity.evidence import Evidence
from kg.identity.frequencies import COMMON
from kg.identity.group import Group, Role

SOLE_ROLE, ROLE, LOOSE_ROLE, SAME_END, HALF_ROLE = 4.3, 2.5, 1.0, 1.3, 0.8
TITLE = 1.2  # "President Macron" for someone who is a president
OFFICE_THERE = 3.5  # "Chief Justice Chaudhry", met in the state whose chief justice the other is
STATE_OFFICES = 2.5  # both posts in politics, one of them of a state that the other is met in
YEARS_IN_OFFICE, LATER = (1.0, 10.0), 1.0  # up to which an office tells who, and from which it says as much as that
YEARS_OF_SURNAME, SUCCESSOR = (1.0, 6.0), -1.0  # likewise, of a surname: the next may be kin
OTHER_MAKER = -2.5  # directed by one, directed by another
MEANWHILE = 0.25  # years within which two are of one time
YEAR = 365.0
POLITICS = "politics"
OF = frozenset(["of", "for", "in", "at", "to"])
AGENT = "Agent"


@cache
def words_of(relation: str) -> frozenset[str]:
    """foreignMinisterOf → foreign, minister, of."""
    return frozenset(word.lower() for word in re.findall(r"[A-Z]?[^A-Z\W_]+|[A-Z]+(?![a-z])", relation))


def roles(one: Group, other: Group, customs: Customs, *, common: int, bare: bool) -> Iterator[Evidence]:
    """The same post; posts in the same; the one's post where the other is met; a title that goes with a post."""
    if not (one.roles or other.roles or one.offices or other.offices):
        return
    shared = one.roles.keys() & other.roles.keys()
    if shared:
        best = max(_worth(role, customs, one, other, bare=bare) for role in shared)
        yield Evidence(best, "same role", tuple(map(shown, shared)))
    elif (same := ends(one) & ends(other)) and not bare:
        yield Evidence(SAME_END, "roles in the same", tuple(same))
    elif met := ends(one) & other.neighbours.keys() | ends(other) & one.neighbours.keys():
        yield Evidence(HALF_ROLE, "role of one, company of the other", tuple(met))
    if common == COMMON and not bare and not shared and _one_state(one, other, customs) and not meanwhile(one, other):
        yield Evidence(STATE_OFFICES, "offices of one state")
    if (one.offices or other.offices) and (held := _titles(one, other) & customs.sole):
        yield Evidence(_in_time(TITLE, one, other, bare=bare), "same title", tuple(held))
    there = _called_by(one, other, customs) | _called_by(other, one, customs)
    if there and (weight := _in_time(OFFICE_THERE, one, other, bare=bare)) > 0:
        yield Evidence(weight, "called by the office", tuple(map(shown, there)))


def makers(one: Group, other: Group) -> Iterator[Evidence]:
    """Two films of one title have two directors: what nobody but its makers does for a thing that does nothing."""
    if not one.roles or AGENT in one.kinds | other.kinds or one.roles.keys() & other.roles.keys():
        return
    if shared := {name for name, _ in one.roles} & {name for name, _ in other.roles}:
        yield Evidence(OTHER_MAKER, "different makers", tuple(shared))


def days_apart(one: Group, other: Group) -> int:
    """Between the articles on them; 0 where it is not known."""
    if one.dates is None or other.dates is None:
        return 0
    return max((other.dates[0] - one.dates[1]).days, (one.dates[0] - other.dates[1]).days, 0)


def _one_state(one: Group, other: Group, customs: Customs) -> bool:
    """Whether both hold one of the few high offices, and one holds it for a state that the other is of too."""
    highest = [[end for name, end in group.roles if high((name, end), customs)] for group in (one, other)]
    return all(highest) and not (one.lands & other.lands).isdisjoint(end for held in highest for end in held)


def high(role: Role, customs: Customs) -> bool:
    """Whether one person at a time holds it in a state."""
    return not words_of(role[0]).isdisjoint(customs.sole) and POLITICS in known([role], customs.fields)


def _titles(one: Group, other: Group) -> frozenset[str]:
    """By which one is called, and which the other has."""
    return one.offices & titles(other) | other.offices & titles(one)


def _called_by(one: Group, other: Group, customs: Customs) -> set[Role]:
    """Posts of the other that one is called by, in a place that one is of."""
    if one.offices.isdisjoint(customs.sole):
        return set()
    return {role for role in other.roles if role[1] in one.lands and words_of(role[0]) - OF == one.offices}


def titles(group: Group) -> frozenset[str]:
    """By which it is called, and the words of its posts."""
    return group.offices.union(*(words_of(relation) for relation, _ in group.roles))


def _in_time(weight: float, one: Group, other: Group, *, bare: bool) -> float:
    """An office passes to others: who holds it years later may be a successor."""
    (start, end), last = (YEARS_OF_SURNAME, SUCCESSOR) if bare else (YEARS_IN_OFFICE, LATER)
    share = min(1.0, max(0.0, (days_apart(one, other) / YEAR - start) / (end - start)))
    return weight if weight <= last else weight + share * (last - weight)


def _worth(role: Role, customs: Customs, one: Group, other: Group, *, bare: bool) -> float:
    words = words_of(role[0])
    if not role[1] or not words.isdisjoint(customs.loose):
        return LOOSE_ROLE
    return ROLE if words.isdisjoint(customs.sole) else _in_time(SOLE_ROLE, one, other, bare=bare)


def ends(group: Group) -> set[str]:
    """The other ends of its posts: of what, for whom."""
    return {end for _, end in group.roles if end}


def shown(role: Role) -> str:
    """The role for people to read."""
    return " ".join(role).strip()


def meanwhile(one: Group, other: Group) -> bool:
    """Whether both are of about one time."""
    return one.dates is not None and other.dates is not None and days_apart(one, other) <= MEANWHILE * YEAR


def known(roles: Iterable[Role], kinds: Mapping[str, str]) -> set[str]:
    """The fields of work or the sports that words of roles belong to."""
    return {kinds[word] for role in roles for word in words_of(role[0]) if word in kinds}
