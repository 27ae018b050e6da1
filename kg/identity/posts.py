"""Posts that two groups hold or held: what shared ones tell, and what others speak against."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import product

from kg.identity.customs import Customs
from kg.identity.evidence import Evidence
from kg.identity.frequencies import COMMON, COMMON_GIVEN, DISTINCTIVE
from kg.identity.group import Group, Role
from kg.identity.likeness import Likeness

SOLE_ROLE, ROLE, LOOSE_ROLE, SAME_END, HALF_ROLE = 4.3, 2.5, 1.0, 1.3, 0.8
TITLE = 1.2  # "President Macron" for someone who is a president
STATE_OFFICES = 2.5  # both posts in politics, one of them of a state that the other is met in
YEARS_IN_OFFICE, LATER = (1.0, 10.0), 1.0  # up to which an office tells who, and from which it says as much as that
YEARS_OF_SURNAME, SUCCESSOR = (1.0, 6.0), -1.0  # likewise, of a surname: the next may be kin
OTHER_FIELD, OTHER_POST, PUBLIC_POST, UNKNOWN_POST, SAME_OFFICE_ELSEWHERE = -2.4, -0.5, -0.7, -1.3, -3.0
FAR_FIELD = -4.0  # a bishop and a runner, where singers become ministers
OTHER_POST_OF_SURNAME = -2.5
OTHER_MAKER = -2.5  # directed by one, directed by another
LENIENT = {DISTINCTIVE: 3.0, COMMON_GIVEN: 1.5}  # what other posts count for, as a part, with such names
CAREER, MEANWHILE = 3.0, 0.25  # years after which they count for half, within which twice
YEAR = 365.0
POLITICS = "politics"
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
        yield Evidence(best, "same role", tuple(map(_shown, shared)))
    elif (ends := _ends(one) & _ends(other)) and not bare:
        yield Evidence(SAME_END, "roles in the same", tuple(ends))
    elif met := _ends(one) & other.neighbours.keys() | _ends(other) & one.neighbours.keys():
        yield Evidence(HALF_ROLE, "role of one, company of the other", tuple(met))
    if common == COMMON and not bare and not shared and _one_state(one, other, customs) and not _meanwhile(one, other):
        yield Evidence(STATE_OFFICES, "offices of one state")
    if (one.offices or other.offices) and (held := _titles(one, other) & customs.sole):
        yield Evidence(_in_time(TITLE, one, other, bare=bare), "same title", tuple(held))


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


def clash(one: Group, other: Group, customs: Customs, likeness: Likeness, *, common: int) -> Iterator[Evidence]:
    """Posts that one person hardly had both. People change posts: it counts little against a distinctive name.

    It counts in full where only one has a further name: the cricketer Mohammad Nabi, the governor Mohammad Nabi Omari.
    """
    if one.roles and other.roles and not one.roles.keys() & other.roles.keys():
        weight = _clash(one, other, customs)
        if likeness.bare:
            weight = min(weight, OTHER_POST_OF_SURNAME)
        elif common in LENIENT:
            weight /= _leniency(weight, common, likeness)
        elif weight < PUBLIC_POST:
            weight *= _at_once(one, other)
        held = tuple(_shown(min(group.roles)) for group in (one, other))
        yield Evidence(weight, "different roles", held)


def _leniency(weight: float, common: int, likeness: Likeness) -> float:
    if likeness.further and weight < PUBLIC_POST:
        return 1.0
    return min(LENIENT[common], LENIENT[COMMON_GIVEN]) if likeness.spelt else LENIENT[common]


def _one_state(one: Group, other: Group, customs: Customs) -> bool:
    """Whether both hold one of the few high offices, and one holds it for a state that the other is of too."""
    high = [[end for name, end in group.roles if _high((name, end), customs)] for group in (one, other)]
    return all(high) and not (one.lands & other.lands).isdisjoint(end for ends in high for end in ends)


def _high(role: Role, customs: Customs) -> bool:
    return not words_of(role[0]).isdisjoint(customs.sole) and POLITICS in _known([role], customs.fields)


def _titles(one: Group, other: Group) -> frozenset[str]:
    """By which one is called, and which the other has."""
    return one.offices & titles(other) | other.offices & titles(one)


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


def _ends(group: Group) -> set[str]:
    return {end for _, end in group.roles if end}


def _shown(role: Role) -> str:
    return " ".join(role).strip()


def _meanwhile(one: Group, other: Group) -> bool:
    """Whether both are of about one time."""
    return one.dates is not None and other.dates is not None and days_apart(one, other) <= MEANWHILE * YEAR


def _at_once(one: Group, other: Group) -> float:
    """How much two posts count by the time between them: one follows another, but hardly two at the same time."""
    if one.dates is None or other.dates is None:
        return 1.0
    return 2.0 if _meanwhile(one, other) else 1.0 if days_apart(one, other) < CAREER * YEAR else 0.5


def _clash(one: Group, other: Group, customs: Customs) -> float:
    same_end = bool(_ends(one) & _ends(other))
    if not same_end and any(_elsewhere(a, b, customs) for a, b in product(one.roles, other.roles)):
        return SAME_OFFICE_ELSEWHERE
    ours, theirs = (_known(group.roles, customs.fields) for group in (one, other))
    if not ours or not theirs:
        return OTHER_POST if same_end else UNKNOWN_POST
    if ours & theirs:
        sports = [_known(group.roles, customs.sports) for group in (one, other)]
        return OTHER_FIELD if all(sports) and sports[0].isdisjoint(sports[1]) else OTHER_POST
    if ours | theirs <= customs.public_fields:
        return PUBLIC_POST
    return FAR_FIELD if customs.public_fields.isdisjoint(ours | theirs) else OTHER_FIELD


def _elsewhere(one: Role, other: Role, customs: Customs) -> bool:
    """President of Kenya, president of France: the same office of state for two states."""
    return one[0] == other[0] and bool(one[1] and other[1]) and _high(one, customs)


def _known(roles: Iterable[Role], kinds: Mapping[str, str]) -> set[str]:
    """The fields of work or the sports that words of roles belong to."""
    return {kinds[word] for role in roles for word in words_of(role[0]) if word in kinds}
