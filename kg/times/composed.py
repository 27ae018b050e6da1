"""Times with another time inside: "early next year", "since 2014", "second quarter of 2022"."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

from kg.quantities import cardinal
from kg.times import edtf
from kg.times.words import CLOCK, DAYPART, MONTH, MONTHS, NUMBER, SEASON, Rule, ordinal, reads

Composed = Callable[[re.Match[str], str], str | None]  # from the match and the value of its group "inner"

_HOUR_LEAD = r"(?:(?:shortly |just )?(?:at|after|before|around|about|by) )?"


@reads(
    r"(?P<bound>since|from|after|starting|until|till|up until|up to|through|by|no later than|before|prior to) "
    r"(?:at least |on |in )?(?P<inner>.+)"
)
def bound(match: re.Match[str], inner: str) -> str | None:
    """since 2014, until Friday, by 2030, before July"""
    word = match["bound"].lower()
    if ".." in inner:
        return None
    if word in ("since", "from", "after", "starting"):
        return f"{edtf.start(inner)}/.."
    return f"../{edtf.before(inner) if word in ('before', 'prior to') else edtf.end(inner)}"


@reads(
    r"(?:the |very )*(?P<part>early|beginning of|start of|mid|middle of|late|end of|close of)[ -]"
    r"(?:on |in |of )?(?P<inner>.+)"
)
def part(match: re.Match[str], inner: str) -> str | None:
    """early 2021, mid-July, the late 1990s, the end of the year; "late on Wednesday" is Wednesday"""
    if edtf.is_day(inner):
        return inner
    word = match["part"].lower().split()[0]
    return edtf.third(inner, {"early": 0, "beginning": 0, "start": 0, "mid": 1, "middle": 1}.get(word, 2))


@reads(
    r"(?:the )?(?:(?P<nth>first|second|third|fourth|last|final|1st|2nd|3rd|4th) (?P<unit>quarter|half)"
    r"|(?P<letter>Q|H)(?P<digit>[1-4]))(?: of|,)? (?P<inner>.+)"
)
def quarter(match: re.Match[str], inner: str) -> str | None:
    """second quarter of 2022, Q2 2022, the first half of last year"""
    code, count = (40, 2) if (match["unit"] or match["letter"]).lower() in ("half", "h") else (33, 4)
    nth = (match["nth"] or match["digit"]).lower()
    number = count if nth in ("last", "final") else int(nth) if nth.isdigit() else ordinal(nth)
    return f"{inner}-{code + number - 1}" if edtf.is_year(inner) and number <= count else None


@reads(rf"(?:the )?{SEASON} (?:of )?(?P<inner>.+)")
def season_of_year(match: re.Match[str], inner: str) -> str | None:
    """summer 2023, the spring of last year, the winter of 2023-24"""
    name = match["season"].lower()
    if name == "winter" and (years := re.fullmatch(r"(\d{4})/(\d{4})", inner)):
        return f"{years[1]}-12/{years[2]}-02"
    return f"{inner}-{edtf.SEASONS[name]}" if edtf.is_year(inner) else None


@reads(
    rf"(?:(?P<before>\d{{1,2}})\w* )?{MONTH}(?: (?P<after>\d{{1,2}})\w*)?,? (?:of )?"
    r"(?P<inner>(?:this|last|next) year)"
)
def month_of_year(match: re.Match[str], inner: str) -> str | None:
    """July last year, March 11 this year"""
    value, day = f"{inner}-{MONTHS[match['month'].lower()]:02}", match["before"] or match["after"]
    return f"{value}-{int(day):02}" if day else value


@reads(
    rf"(?:the )?(?P<side>first|last|final|opening|closing) (?:{NUMBER} )?(?P<unit>day|week|month|year)s? "
    r"(?:of )?(?P<inner>.+)"
)
def stretch(match: re.Match[str], inner: str) -> str | None:
    """the first three months of 2024, the last week of July"""
    first, last = edtf.days(inner)
    count, unit, day = int(cardinal(match["number"] or "1") or 1), match["unit"].lower(), timedelta(days=1)
    if not first or not last:
        return None
    months, length = count * {"month": 1, "year": 12}.get(unit, 0), count * {"day": 1, "week": 7}.get(unit, 0) * day
    if match["side"].lower() in ("first", "opening"):
        begin, end = first, edtf.add_months(first, months) + length - day
    else:
        begin, end = edtf.add_months(last + day, -months) - length, last
    if begin < first or end > last:
        return None
    precision = {"month": edtf.MONTH, "year": edtf.YEAR}.get(unit, edtf.DAY)
    begins, ends = begin.isoformat()[:precision], end.isoformat()[:precision]
    return begins if begins == ends else f"{begins}/{ends}"


@reads(r"(?:the )?week (?:of|beginning|starting|ending) (?P<inner>.+)")
def week_of_day(match: re.Match[str], inner: str) -> str | None:
    """the week of July 22"""
    day = edtf.days(inner)[0]
    return edtf.week(day) if day and edtf.is_day(inner) else None


@reads(rf"{_HOUR_LEAD}(?:the )?(?:early |late )?(?:{CLOCK},?|{DAYPART}|early hours) (?:on |of |into )?(?P<inner>.+)")
def hour_of_day(match: re.Match[str], inner: str) -> str | None:
    """9:30 a.m. on Tuesday, the evening of July 5, overnight into Friday: the day"""
    return inner if edtf.is_day(inner) else None


@reads(rf"(?P<inner>.+?),? (?:(?:early|late|in the) )?{_HOUR_LEAD}(?:{CLOCK}|{DAYPART})")
def day_at_hour(match: re.Match[str], inner: str) -> str | None:
    """Wednesday night, Tuesday at 9:30 a.m.: the day"""
    return inner if edtf.is_day(inner) else None


@reads(r"(?:about|around|circa|ca?\.?|roughly|approximately|some ?time in) (?P<inner>.+)")
def roughly(match: re.Match[str], inner: str) -> str:
    """around 2014, circa 1850"""
    return edtf.approximate(inner)


@reads(r"(?P<inner>.+?)'s?")
def possessive(match: re.Match[str], inner: str) -> str:
    """last week's, Wednesday's"""
    return inner


COMPOSED: tuple[Rule[Composed], ...] = (
    part,
    hour_of_day,
    day_at_hour,
    bound,
    quarter,
    season_of_year,
    month_of_year,
    stretch,
    week_of_day,
    roughly,
    possessive,
)
