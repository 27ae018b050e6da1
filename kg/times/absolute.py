"""Times that say themselves: "July 24, 2024", "the 1990s", "Christmas Day 2023"."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from kg.times.edtf import month
from kg.times.words import (
    DATED,
    EASTER_HOLIDAYS,
    FIXED_HOLIDAYS,
    FLOATING_HOLIDAYS,
    HOLIDAY,
    MONTH,
    MONTH_DAY,
    MONTHS,
    NINETIES,
    ORDINAL,
    UNPLACED,
    YEAR,
    Rule,
    any_of,
    ordinal,
    reads,
)

Absolute = Callable[[re.Match[str]], str | None]


@reads(r"(?P<date>\d{4}-\d\d-\d\d)(?:[T ]\d\d:?\d\d\S*)?")
def iso_date(match: re.Match[str]) -> str:
    """2024-07-24, 2024-07-24T09:30Z"""
    return date.fromisoformat(match["date"]).isoformat()


@reads(r"(?P<first>\d{1,2})(?P<sign>[/.])(?P<second>\d{1,2})(?P=sign)(?P<year>\d{4})")
def numeric_date(match: re.Match[str]) -> str:
    """24/07/2024, 07/24/2024, 24.07.2024; "03/04/2024" is March or April, hence unplaced"""
    first, second = int(match["first"]), int(match["second"])
    if first > 12 or match["sign"] == "." or first == second:
        first, second = second, first
    elif second <= 12:
        return UNPLACED
    return date(int(match["year"]), first, second).isoformat()


@reads(rf"{DATED}(?:the )?{MONTH_DAY} (?:of )?{MONTH},? {YEAR}")
def day_month_year(match: re.Match[str]) -> str:
    """24 July 2024, Wednesday the 24th of July, 2024"""
    return date(int(match["year"]), MONTHS[match["month"].lower()], int(match["day"])).isoformat()


@reads(rf"{DATED}{MONTH} {MONTH_DAY},? {YEAR}")
def month_day_year(match: re.Match[str]) -> str:
    """July 24, 2024, Sept. 11, 2001"""
    return date(int(match["year"]), MONTHS[match["month"].lower()], int(match["day"])).isoformat()


@reads(rf"{MONTH},? (?:of )?{YEAR}")
def month_year(match: re.Match[str]) -> str:
    """February 2022, May of 2023"""
    return f"{match['year']}-{MONTHS[match['month'].lower()]:02}"


@reads(YEAR)
def year(match: re.Match[str]) -> str:
    """2014, the year 2014"""
    return match["year"]


@reads(rf"(?:the )?(?:(?P<tens>(?:1\d|20)\d)0'?s|'?(?P<short>[2-9])0'?s|(?P<name>{any_of(NINETIES)}))")
def decade(match: re.Match[str]) -> str:
    """the 1990s, the '90s, the nineties; "the 1800s" are the century"""
    tens = match["tens"] or f"19{match['short'] or NINETIES[match['name'].lower()]}"
    return f"{tens[:2]}XX" if tens[2] == "0" and tens < "200" else f"{tens}X"


@reads(rf"(?:the )?{ORDINAL}[ -]century(?: AD)?")
def century(match: re.Match[str]) -> str | None:
    """the 19th century, the twentieth century"""
    number = ordinal(match["nth"])
    return f"{number - 1:02}XX" if 0 < number < 30 else None


@reads(r"9/11")
def nine_eleven(match: re.Match[str]) -> str:
    """9/11, which is a day of 2001 and no fraction"""
    return "2001-09-11"


@reads(rf"{HOLIDAY}(?:,| of| in)? {YEAR}")
def holiday_year(match: re.Match[str]) -> str:
    """Christmas Day 2023, Easter 2024"""
    return holiday(match["holiday"], int(match["year"])).isoformat()


def holiday(name: str, year: int) -> date:
    """The day of a holiday in a year."""
    name = name.lower()
    if name in FIXED_HOLIDAYS:
        return date(year, *FIXED_HOLIDAYS[name])
    if name in EASTER_HOLIDAYS:
        return easter(year) + timedelta(days=EASTER_HOLIDAYS[name])
    number, nth, weekday, offset = FLOATING_HOLIDAYS[name]
    first = month(year, number)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1) + offset)


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, 1991, chapter 8)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    h = (19 * a + b - d - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    i, k = divmod(c, 4)
    shift = (32 + 2 * e + 2 * i - h - k) % 7
    number, day = divmod(h + shift - 7 * ((a + 11 * h + 22 * shift) // 451) + 114, 31)
    return date(year, number, day + 1)


ABSOLUTE: tuple[Rule[Absolute], ...] = (
    year,
    month_year,
    month_day_year,
    day_month_year,
    iso_date,
    numeric_date,
    decade,
    century,
    holiday_year,
    nine_eleven,
)
