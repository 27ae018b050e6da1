"""Whether what only one of two names says is true of the other: where it is, when it was, who it is, of what kind."""

from __future__ import annotations

from kg.identity.group import Group
from kg.identity.likeness import Likeness
from kg.identity.naming import VAGUE
from kg.identity.posts import YEAR, days_apart, ends, titles

EVENT, PLACE, PRODUCT, FACILITY = "Event", "Place", "Product", "Facility"
DAYS = 30.0  # that an event is in the news
ACTING = frozenset(["Agent", PLACE])  # Apple and Apple Bank are two


def fits(one: Group, other: Group, likeness: Likeness) -> bool:
    """Whether the groups allow what their names suggest."""
    lesser, greater = (one, other) if likeness.less < 0 else (other, one)
    return (
        (not likeness.place or _lies_in(lesser, likeness.place))
        and (not likeness.year or _is_of(lesser, likeness.year))
        and (not likeness.maker or _made_by(one, other, likeness.maker))
        and (not likeness.city or _stands_in(lesser, greater, likeness.city))
        and (not likeness.title or _holds(lesser, greater, likeness.title))
        and (not likeness.numbered or _events_within(YEAR, one, other))
        and (not likeness.soon or _events_within(DAYS, one, other))
        and not (likeness.optional and _two_kinds(one, other))
        and not (likeness.described and ACTING & (one.kinds | other.kinds))
    )


def _lies_in(group: Group, place: frozenset[str]) -> bool:
    """Supreme Court, US Supreme Court."""
    return any(place == {*country.split()} for country in group.countries)


def _made_by(one: Group, other: Group, maker: str) -> bool:
    """Galaxy Note 7, Samsung Galaxy Note 7: products, both met with Samsung Electronics."""
    known = [
        any(f"{name} ".startswith(f"{maker} ") for name in group.neighbours.keys() | ends(group))
        for group in (one, other)
    ]
    return PRODUCT in one.kinds & other.kinds and all(known)


def _stands_in(lesser: Group, greater: Group, city: str) -> bool:
    """Atatürk Airport, Istanbul Atatürk Airport: in one country, or the first met with Istanbul."""
    there = city in lesser.neighbours or not lesser.lands.isdisjoint(greater.lands)
    return FACILITY in lesser.kinds & greater.kinds and there


def _is_of(group: Group, year: int) -> bool:
    """World Cup, 2022 World Cup."""
    return group.dates is not None and {day.year for day in group.dates} == {year}


def _holds(one: Group, other: Group, title: str) -> bool:
    """Sultan Qaboos, and Qaboos bin Said: both hold the title, and in one country."""
    return title in titles(one) & titles(other) and not one.lands.isdisjoint(other.lands)


def _events_within(days: float, one: Group, other: Group) -> bool:
    """Second Chechen War, Chechen War: events of about one time."""
    known = one.dates is not None and other.dates is not None
    return known and EVENT in one.kinds & other.kinds and days_apart(one, other) <= days


def _two_kinds(one: Group, other: Group) -> bool:
    """Mosul and Mosul Dam, Khost and Khost Province, Forward Inc. and the Forward Party: neither class is a vague one,
    or it is a place, which may be of any kind."""
    place = PLACE in one.kinds & other.kinds
    return one.types.isdisjoint(other.types) and (place or VAGUE.isdisjoint(one.types | other.types))
