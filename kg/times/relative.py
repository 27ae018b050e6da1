"""Times against the publication date: "on Wednesday", "last month", "three weeks ago", "in the past day"."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from kg.model import Tense
from kg.times import edtf
from kg.times.absolute import holiday as holiday_in
from kg.times.words import (
    DATED,
    DAYPART,
    HOLIDAY,
    MONTH,
    MONTH_DAY,
    MONTHS,
    SEASON,
    WEEKDAY,
    WEEKDAYS,
    Rule,
    reads,
)

_WHICH = r"(?P<which>last|this past|past|this coming|coming|this|next)"
_STEPS = {"last": -1, "past": -1, "this past": -1, "next": 1, "coming": 1, "this coming": 1}
MONTHS_IN = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
_SEASON_STARTS = {name: 3 * (code - 20) for name, code in edtf.SEASONS.items()}


class Now(NamedTuple):
    """Where a reader of the article stands: its publication date, and the tense that gives the direction."""

    published: date
    tense: Tense


Relative = Callable[[re.Match[str], Now], str | None]


def _toward(now: Now, earlier: date, later: date) -> date:
    """The one the tense points at; in the present, the nearer."""
    nearer_is_past = now.published - earlier <= later - now.published
    return earlier if now.tense == "past" or (now.tense == "present" and nearer_is_past) else later


def _yearly(now: Now, occurs: Callable[[int], date], which: str = "", every: int = 1) -> date:
    """The occurrence of a yearly day that "last", "next" or the tense points at; today is one, save for those two."""
    year, step = now.published.year - now.published.year % every, _STEPS.get(which)
    days = [occurs(y) for y in range(year - every, year + every + 1, every)]
    past = [day for day in days if day < now.published or (day == now.published and not step)]
    ahead = [day for day in days if day > now.published or (day == now.published and not step)]
    return past[-1] if step == -1 else ahead[0] if step == 1 else _toward(now, past[-1], ahead[0])


@reads(
    rf"(?:(?:earlier |later )?today|tonight|this {DAYPART}|the day|(?P<yesterday>yesterday(?: {DAYPART})?|last night)"
    rf"|(?P<tomorrow>tomorrow(?: {DAYPART})?)|(?P<before>the day before yesterday)|(?P<after>the day after tomorrow))"
)
def near_day(match: re.Match[str], now: Now) -> str:
    """today, this morning, last night, tomorrow evening, the day before yesterday"""
    distance = {"yesterday": -1, "tomorrow": 1, "before": -2, "after": 2}.get(match.lastgroup or "", 0)
    return (now.published + timedelta(days=distance)).isoformat()


@reads(r"overnight")
def overnight(match: re.Match[str], now: Now) -> str:
    """overnight: the night before the article, or the one after it"""
    evening = now.published if now.tense == "future" else now.published - timedelta(days=1)
    return f"{evening}/{evening + timedelta(days=1)}"


@reads(rf"(?:{_WHICH} )?{WEEKDAY}")
def weekday(match: re.Match[str], now: Now) -> str:
    """Wednesday, last Wednesday, next Monday, this Friday"""
    back = timedelta(days=(now.published.weekday() - WEEKDAYS[match["weekday"].lower()]) % 7)
    earlier, which = now.published - back, (match["which"] or "").lower()
    strictly_earlier = earlier if back else earlier - timedelta(days=7)
    if which == "this" and now.tense != "past":
        return (earlier if not back else earlier + timedelta(days=7)).isoformat()
    if step := _STEPS.get(which):
        return (strictly_earlier if step < 0 else earlier + timedelta(days=7)).isoformat()
    return _toward(now, earlier, earlier + timedelta(days=7)).isoformat()


@reads(rf"{WEEKDAY},? (?:of )?{_WHICH} week")
def weekday_of_week(match: re.Match[str], now: Now) -> str:
    """Wednesday last week, Monday of next week"""
    monday = now.published - timedelta(days=now.published.weekday())
    step = _STEPS.get(match["which"].lower(), 0)
    return (monday + timedelta(days=7 * step + WEEKDAYS[match["weekday"].lower()])).isoformat()


@reads(rf"{DATED}(?:the )?{MONTH_DAY} (?:of )?{MONTH}")
def day_month(match: re.Match[str], now: Now) -> str:
    """24 July, Wednesday the 24th of July"""
    number, day = MONTHS[match["month"].lower()], int(match["day"])
    every = 4 if (number, day) == (2, 29) else 1
    return _yearly(now, lambda year: date(year, number, day), every=every).isoformat()


@reads(rf"{DATED}{MONTH} {MONTH_DAY}")
def month_day(match: re.Match[str], now: Now) -> str:
    """July 24, Sept. 11"""
    return day_month.value(match, now)


@reads(rf"(?:{_WHICH} )?{HOLIDAY}")
def holiday(match: re.Match[str], now: Now) -> str:
    """Christmas Day, New Year's Eve, last Thanksgiving"""
    which = (match["which"] or "").lower()
    return _yearly(now, lambda year: holiday_in(match["holiday"], year), which).isoformat()


@reads(rf"(?:{_WHICH} )?{MONTH}")
def month(match: re.Match[str], now: Now) -> str:
    """February, last July, next March"""
    here, which = now._replace(published=now.published.replace(day=1)), (match["which"] or "").lower()
    number = MONTHS[match["month"].lower()]
    if which == "this":
        return f"{now.published.year}-{number:02}"
    return _yearly(here, lambda year: edtf.month(year, number), which).isoformat()[: edtf.MONTH]


@reads(rf"(?:(?:{_WHICH}|the) )?{SEASON}")
def season(match: re.Match[str], now: Now) -> str:
    """this summer, last winter, the spring"""
    name, which = match["season"].lower(), (match["which"] or "").lower()
    number, year = _SEASON_STARTS[name], now.published.year
    starts = [edtf.month(y, number) for y in range(year - 2, year + 2)]
    begun = max(start for start in starts if start <= now.published)
    ahead = min(start for start in starts if start > now.published)
    in_season = edtf.add_months(begun, 3) > now.published
    if _STEPS.get(which) == -1:
        chosen = edtf.add_months(begun, -12) if in_season else begun
    elif _STEPS.get(which) == 1:
        chosen = ahead
    else:
        chosen = begun if in_season else _toward(now, begun, ahead)
    if name == "winter":
        return f"{chosen.year}-12/{chosen.year + 1}-02"
    return f"{chosen.year}-{edtf.SEASONS[name]}"


@reads(
    r"(?P<which>last|this|next|this past|this coming|the|the current) "
    r"(?P<unit>week(?:end)?|month|quarter|year|decade|century)"
)
def unit(match: re.Match[str], now: Now) -> str:
    """last week, this month, next year, the weekend"""
    step, unit, today = _STEPS.get(match["which"].lower(), 0), match["unit"].lower(), now.published
    if unit == "weekend":
        saturday = today + timedelta(days=5 - today.weekday() + 7 * step)
        if not step and now.tense == "past" and saturday > today:
            saturday -= timedelta(days=7)
        return f"{saturday}/{saturday + timedelta(days=1)}"
    if unit == "week":
        return edtf.week(today + timedelta(days=7 * step))
    moved = edtf.add_months(today, step * MONTHS_IN[unit])
    return {
        "month": f"{moved.year}-{moved.month:02}",
        "quarter": f"{moved.year}-{33 + (moved.month - 1) // 3}",
        "year": f"{moved.year:04}",
        "decade": f"{moved.year // 10:03}X",
        "century": f"{moved.year // 100:02}XX",
    }[unit]


@reads(r"(?P<side>earlier|later) this (?P<unit>week|month|year|quarter|decade)")
def side_of_unit(match: re.Match[str], now: Now) -> str | None:
    """earlier this week, later this year"""
    here = unit.pattern.fullmatch(f"this {match['unit']}")
    first, last = edtf.days(unit.value(here, now)) if here else (None, None)
    return f"{first}/{now.published}" if match["side"].lower() == "earlier" else f"{now.published}/{last}"


RELATIVE: tuple[Rule[Relative], ...] = (
    weekday,
    near_day,
    month,
    month_day,
    day_month,
    unit,
    season,
    side_of_unit,
    holiday,
    weekday_of_week,
    overnight,
)
