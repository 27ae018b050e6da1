"""Posts and trades that one person hardly had both of: how much they speak against two being one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from kg.identity.customs import Customs
from kg.identity.evidence import Evidence
from kg.identity.frequencies import COMMON_FAMILY, COMMON_GIVEN, DISTINCTIVE
from kg.identity.group import Group, Role
from kg.identity.likeness import Likeness
from kg.identity.posts import YEAR, days_apart, ends, high, known, meanwhile, shown, titles

OTHER_FIELD, OTHER_POST, PUBLIC_POST, UNKNOWN_POST, SAME_OFFICE_ELSEWHERE = -2.4, -0.5, -0.7, -1.3, -3.0
FAR_FIELD = -4.0  # a bishop and a runner, where singers become ministers
UNKNOWN_OF_STRANGERS = -2.0  # a post that no list knows, where both have nothing but a name that others may have
PROBABLY_SEVERAL = frozenset([COMMON_GIVEN, COMMON_FAMILY])
OTHER_POST_OF_SURNAME = -2.5
LENIENT = {DISTINCTIVE: 3.0, COMMON_GIVEN: 1.5}  # what other posts count for, as a part, with such names
CAREER = 3.0  # years after which they count for half; twice where both are of one time


def clash(one: Group, other: Group, customs: Customs, likeness: Likeness, *, common: int) -> Iterator[Evidence]:
    """Posts that one person hardly had both. People change posts: it counts little against a distinctive name.

    It counts in full where only one has a further name, the cricketer Mohammad Nabi, the governor Mohammad Nabi Omari;
    and where both have nothing but the name, the pastor and the cyclist Jean-Baptiste Louis.
    """
    if one.roles and other.roles and not one.roles.keys() & other.roles.keys():
        weight, strangers = _clash(one, other, customs), _strangers(one, other, customs)
        if likeness.bare:
            weight = min(weight, OTHER_POST_OF_SURNAME)
        elif strangers and weight == UNKNOWN_POST and common in PROBABLY_SEVERAL:
            weight = UNKNOWN_OF_STRANGERS
        elif strangers and weight == FAR_FIELD:
            pass
        elif common in LENIENT:
            weight /= _leniency(weight, common, likeness)
        elif weight < PUBLIC_POST:
            weight *= _at_once(one, other)
        held = tuple(shown(min(group.roles)) for group in (one, other))
        yield Evidence(weight, "different roles", held)


def _strangers(one: Group, other: Group, customs: Customs) -> bool:
    """Whether they share no country, company or title, and no post is a tie that anybody may have: just the name."""
    met, others = ends(one) | one.neighbours.keys() | one.lands, ends(other) | other.neighbours.keys() | other.lands
    apart = met.isdisjoint(others) and one.offices.isdisjoint(titles(other)) and other.offices.isdisjoint(titles(one))
    return apart and customs.loose.isdisjoint(titles(one) | titles(other))


def _leniency(weight: float, common: int, likeness: Likeness) -> float:
    if likeness.further and weight < PUBLIC_POST:
        return 1.0
    return min(LENIENT[common], LENIENT[COMMON_GIVEN]) if likeness.spelt else LENIENT[common]


def _at_once(one: Group, other: Group) -> float:
    """How much two posts count by the time between them: one follows another, but hardly two at the same time."""
    if one.dates is None or other.dates is None:
        return 1.0
    return 2.0 if meanwhile(one, other) else 1.0 if days_apart(one, other) < CAREER * YEAR else 0.5


def _clash(one: Group, other: Group, customs: Customs) -> float:
    same_end = bool(ends(one) & ends(other))
    if not same_end and any(_elsewhere(a, b, customs) for a, b in product(one.roles, other.roles)):
        return SAME_OFFICE_ELSEWHERE
    ours, theirs = (known(group.roles, customs.fields) for group in (one, other))
    if not ours or not theirs:
        return OTHER_POST if same_end else UNKNOWN_POST
    if ours & theirs:
        sports = [known(group.roles, customs.sports) for group in (one, other)]
        return OTHER_FIELD if all(sports) and sports[0].isdisjoint(sports[1]) else OTHER_POST
    if ours | theirs <= customs.public_fields:
        return PUBLIC_POST
    return FAR_FIELD if customs.public_fields.isdisjoint(ours | theirs) else OTHER_FIELD


def _elsewhere(one: Role, other: Role, customs: Customs) -> bool:
    """President of Kenya, president of France: the same office of state for two states."""
    return one[0] == other[0] and bool(one[1] and other[1]) and high(one, customs)
