"""With whom, where and when two groups are met: how well it goes together."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise, product

from kg.identity.customs import Customs
from kg.identity.evidence import Evidence
from kg.identity.frequencies import COMMON, COMMON_FAMILY, COMMON_GIVEN, DISTINCTIVE, Frequencies
from kg.identity.group import Group
from kg.identity.likeness import Likeness
from kg.identity.person_names import PersonName
from kg.identity.posts import YEAR, days_apart
from kg.identity.thing_likeness import AMBIGUOUS
from kg.identity.thing_names import ThingName

KIN, MET = -1.5, -6.0  # of a surname; each other
NEIGHBOUR, NEIGHBOURS, NO_NEIGHBOUR = 1.5, 4.0, -0.5  # one at most; all together at most; none of several
SAME_COUNTRY, SAME_COUNTRY_COMMON, SAME_COUNTRY_GENERIC = 1.0, 0.5, 3.2
OTHER_COUNTRY_GENERIC, OTHER_COUNTRY_PLACE, OTHER_COUNTRY_THING = -5.0, -2.2, -0.6
OTHER_COUNTRY = {DISTINCTIVE: -0.6, COMMON_GIVEN: -0.9, COMMON_FAMILY: -0.9, COMMON: -1.5}  # of people
OTHER_COUNTRY_REIGNING = -2.4
OTHER_LAND = -0.1  # of a surname, where but a post tells the country
LIFE = ((30.0, 0.0), (45.0, -1.8), (60.0, -2.5), (80.0, -6.0))  # years between articles on a person, with what they say
LIFE_OF_SURNAME = ((15.0, 0.0), (20.0, -0.8), (30.0, -3.0), (60.0, -4.0))
OFFICE_NOW = ((0.0, 1.2), (2.0, 0.0), (10.0, -4.8))  # years between articles on one called by an office alone
OFFICE_AT_SOME_TIME = -1.2
WORK_LATER = 3, -1.0  # years: two films of one title
RECURRING = ((30.0, 1.5), (90.0, 0.0), (200.0, -3.0))  # days between articles on "the World Cup"
DISASTER = ((30.0, 1.0), (365.0, 0.0), (1100.0, -1.5), (2000.0, -3.5))  # a storm's name comes again after six years
AGENT, INTERNATIONAL, AGREEMENT = "Agent", "InternationalOrganization", "Agreement"
EVENT, PLACE, COUNTRY, TERRITORY, FEATURE, WORK = "Event", "Place", "Country", "Territory", "GeographicFeature", "Work"
Line = tuple[tuple[float, float], ...]


def company(one: Group, other: Group, frequencies: Frequencies) -> Iterator[Evidence]:
    """With whom and what both are met, rare ones telling more; their countries are counted elsewhere."""
    if not one.neighbours or not other.neighbours:
        return
    small, large = sorted((one, other), key=lambda group: len(group.neighbours))
    places = one.countries | other.countries
    shared = [n for n in small.neighbours if n in large.neighbours and n not in places]
    if shared:
        telling = math.fsum(frequencies.telling(n, large.neighbours[n] / len(large.members)) for n in shared)
        yield Evidence(min(NEIGHBOURS, NEIGHBOUR * telling), "both with", tuple(shared))
    elif len(small.neighbours) > 1:
        yield Evidence(NO_NEIGHBOUR, "no company in common")


def met(one: Group, other: Group) -> Iterator[Evidence]:
    """Nobody meets himself: who is met with Bob Menendez is not he, though his name may be Rob Menendez."""
    for group, names in ((one, other.names), (other, one.names)):
        full = {" ".join(name.words) for name in names.values() if isinstance(name, PersonName) and name.given}
        own = {" ".join(name.words) for name in group.names.values()}
        if found := (full - own) & group.neighbours.keys():
            yield Evidence(MET, "met with the other", tuple(found))


def kin(one: Group, other: Group) -> Iterator[Evidence]:
    """Who is met with others of the surname may be any of them: "Obama", and Sasha Obama; D. Trump, and Eric Trump."""
    names = [name for group in (one, other) for name in group.names.values() if isinstance(name, PersonName)]
    ends = tuple({f" {name.family}" for name in names})
    found = [each for group in (one, other) for each in group.neighbours if each.endswith(ends)]
    if others := {*found} - {" ".join(name.words) for name in names}:
        yield Evidence(KIN, "met with others of the name", tuple(others))


def countries(
    one: Group, other: Group, customs: Customs, likeness: Likeness, *, generic: bool, common: int
) -> Iterator[Evidence]:
    """The same, or others; `generic` names mean another thing in each, `common` ones many people in one."""
    shared = one.lands & other.lands
    if one.roles.keys() & other.roles.keys():  # their lands have been counted
        shared &= one.countries | other.countries
    if shared:
        weight = SAME_COUNTRY_GENERIC if generic else SAME_COUNTRY_COMMON if common == COMMON else SAME_COUNTRY
        yield Evidence(weight, "same country", tuple(shared))
    elif one.countries and other.countries:
        if _succeeded(one, other, customs) or AGREEMENT in one.kinds & other.kinds:  # which several states make
            return
        elsewhere = OTHER_COUNTRY[common] if one.person else _things_elsewhere(one, other, likeness)
        elsewhere = OTHER_COUNTRY_REIGNING if _reigning(one, other, customs) else elsewhere
        weight = OTHER_COUNTRY_GENERIC if generic else elsewhere
        yield Evidence(weight, "different countries", tuple(one.countries | other.countries))
    elif _town(one, other) or _town(other, one):
        yield Evidence(OTHER_COUNTRY_PLACE, "a country, and a place in another", tuple(one.countries | other.countries))
    elif likeness.bare and one.lands and other.lands and one.lands.isdisjoint(other.lands):
        yield Evidence(OTHER_LAND, "posts elsewhere", tuple(one.lands | other.lands))


def _succeeded(one: Group, other: Group, customs: Customs) -> bool:
    """Whether a country of one is a state that went up in a country of the other: the Soviet Union, Russia."""
    states = (
        {*customs.successors.get(a, ())} & {*customs.successors.get(b, ())} & {a, b}
        for a, b in product(one.countries, other.countries)
    )
    return any(states)


def _town(one: Group, other: Group) -> bool:
    """Whether one is a country and the other a city or a region of another country: Lebanon in Tennessee."""
    lies = bool(other.countries) and other.countries.isdisjoint(one.names)
    return COUNTRY in one.kinds and lies and not other.types & {COUNTRY, TERRITORY}


def _reigning(one: Group, other: Group, customs: Customs) -> bool:
    """Whether all they are called is king and one word: two of one name reign in two countries."""
    names = [name for group in (one, other) for name in group.names.values()]
    return all(isinstance(name, PersonName) and name.title in customs.reigning and not name.given for name in names)


def _things_elsewhere(one: Group, other: Group, likeness: Likeness) -> float:
    kinds = one.kinds | other.kinds
    if likeness.acronym and AGENT in kinds and INTERNATIONAL not in kinds:  # that it is the other's is but a guess
        return OTHER_COUNTRY_PLACE
    names = [name for group in (one, other) for name in group.names.values() if isinstance(name, ThingName)]
    known = len({name.whole for name in names}) == 1 < len({name.key for name in names})
    acronym = any(0 < len(name.acronym) <= AMBIGUOUS for name in names) and not known
    shared = all(name.shared for name in names)
    place = PLACE in kinds and FEATURE not in one.kinds & other.kinds  # rivers cross borders
    return OTHER_COUNTRY_PLACE if acronym or shared or place else OTHER_COUNTRY_THING


def dates(one: Group, other: Group, *, bare: bool, year: int) -> Iterator[Evidence]:
    """How far apart the articles are: people do not live for ever, and there is a World Cup every four years.

    Of an event whose `year` one of the names tells, time says no more.
    """
    known = one.dates is not None and other.dates is not None
    days = days_apart(one, other)
    if one.person and other.person:
        yield from _in_life(one, other, days / YEAR, known=known, bare=bare)
    elif known and not year and EVENT in one.kinds and (line := _comes_again(one, other)):
        if weight := _along(line, days):
            yield Evidence(weight, "at the same time" if weight > 0 else "at another time")
    elif WORK in one.types & other.types and days > WORK_LATER[0] * YEAR:
        yield Evidence(WORK_LATER[1], f"{int(days / YEAR)} years apart")


def _in_life(one: Group, other: Group, years: float, *, known: bool, bare: bool) -> Iterator[Evidence]:
    if one.post:
        weight = _along(OFFICE_NOW, years) if known else OFFICE_AT_SOME_TIME
        yield Evidence(weight, f"an office, {int(years)} years apart" if known else "an office at some time")
    elif weight := _along(LIFE_OF_SURNAME if bare else LIFE, years):
        yield Evidence(weight, f"{int(years)} years apart")


def _comes_again(one: Group, other: Group) -> Line:
    """What time says of an event that comes again, like a cup or a storm; empty where both names tell the year."""
    names = [name for group in (one, other) for name in group.names.values() if isinstance(name, ThingName)]
    if all(name.years for name in names):
        return ()
    if any(name.disaster for name in names):
        return DISASTER
    return RECURRING if any(name.recurring for name in names) else ()


def _along(line: Line, time: float) -> float:
    """What a number of years or days says, between the points of a line and as at its ends outside of them."""
    if time <= line[0][0]:
        return line[0][1]
    for (start, before), (end, after) in pairwise(line):
        if time <= end:
            return before + (after - before) * (time - start) / (end - start)
    return line[-1][1]
