"""Times so far from the publication date, and those that tell a length or an order but no place on the calendar."""

from __future__ import annotations

import re
from datetime import timedelta

from kg.model import Tense
from kg.quantities import cardinal
from kg.times import edtf
from kg.times.absolute import Absolute
from kg.times.relative import MONTHS_IN, Now, Relative
from kg.times.words import DAYPARTS, NUMBER, UNIT, UNITS, UNPLACED, WEEKDAYS, Rule, any_of, reads

_HOURS = {"minute": 0, "hour": 1, "day": 24, "week": 168, "fortnight": 336}
_AHEAD: tuple[Tense, ...] = ("present", "future")


def _number(match: re.Match[str]) -> int | None:
    """How many units; one where no number stands."""
    number = cardinal(match["number"] or "1")
    return None if number is None else int(number)


def _unit_away(now: Now, count: int, unit: str) -> str | None:
    """The day, week, month or year so many units away: the precision of the unit."""
    if unit in _HOURS:
        day = now.published + timedelta(days=int(count * _HOURS[unit] / 24))
        return edtf.week(day) if unit in ("week", "fortnight") else day.isoformat()
    if unit not in MONTHS_IN:
        return None
    precision = edtf.MONTH if unit in ("month", "quarter") else edtf.YEAR
    return edtf.add_months(now.published, count * MONTHS_IN[unit]).isoformat()[:precision]


def _end_of_length(now: Now, count: int, unit: str) -> str | None:
    """The other end of a length of time: a day, or a month if it is counted in months or years."""
    if unit in _HOURS:
        days = -(-abs(count) * _HOURS[unit] // 24)  # part of a day counts as a day
        return (now.published + timedelta(days=days if count > 0 else -days)).isoformat()
    if unit not in MONTHS_IN:
        return None
    return edtf.add_months(now.published, count * MONTHS_IN[unit]).isoformat()[: edtf.MONTH]


@reads(
    r"(?:(?:(?P<roughly>about|around|roughly|approximately|nearly|almost|some|just over|just under)"
    rf"|(?P<over>more than|over|at least)) )?{NUMBER} {UNIT}s? ago"
)
def ago(match: re.Match[str], now: Now) -> str | None:
    """three days ago, a year ago, about ten years ago; more than ten years ago: some time up to then"""
    number = _number(match)
    value = None if number is None else _unit_away(now, -number, match["unit"].lower())
    if value is None:
        return None
    return edtf.approximate(value) if match["roughly"] else f"../{edtf.end(value)}" if match["over"] else value


@reads(rf"(?=in |.+ from now$)(?:in )?{NUMBER} {UNIT}s?(?P<from> from now|'? time)?")
def ahead(match: re.Match[str], now: Now) -> str | None:
    """in two weeks, in three years' time, a month from now; what was built "in two weeks" took as long"""
    if not match["from"] and now.tense != "future":
        return UNPLACED
    number = _number(match)
    return None if number is None else _unit_away(now, number, match["unit"].lower())


@reads(rf"(?:the )?(?:past|last(?! (?:minute|hour|day|weekend|quarter)$)) (?:{NUMBER} )?{UNIT}s?")
def window_behind(match: re.Match[str], now: Now) -> str | None:
    """the past day, the last two years; "the last day" is the end of something, "last years" are nobody knows which"""
    number = _number(match)
    if number == 1 and match[0].lower().endswith("s"):
        return UNPLACED
    start = None if number is None else _end_of_length(now, -number, match["unit"].lower())
    return start and f"{start}/{now.published}"


@reads(rf"(?:(?:the )?(?:next|coming)|within) {NUMBER} {UNIT}s?")
def window_ahead(match: re.Match[str], now: Now) -> str | None:
    """the next two weeks, within 24 hours; after a verb of the past they run from the event"""
    number = _number(match)
    end = None if number is None else _end_of_length(now, number, match["unit"].lower())
    return end and (f"{now.published}/{end}" if now.tense in _AHEAD else UNPLACED)


_PLURAL = rf"(?:{any_of(f'{unit}s' for unit in UNITS)}|centuries)"
_ABOUT = r"(?:about|around|more than|less than|at least|up to|nearly|almost|over)"
_COUNT = rf"(?:{_ABOUT} )?(?:{NUMBER}|several|many|a few|a couple of)"
_FEW = r"(?:several|few|couple of)"


@reads(rf"for (?:{_COUNT} (?:{UNIT}|{_PLURAL})|{_PLURAL})")
def duration(match: re.Match[str]) -> str:
    """for three weeks, for years"""
    return UNPLACED


@reads(
    rf"{_COUNT} (?:{UNIT}|{_PLURAL}) (?:earlier|later|afterwards?|beforehand)"
    rf"|(?:(?:several |many |some |a few |a couple of )?{_PLURAL}|long|some time) (?:ago|earlier|later)"
)
def event_relative(match: re.Match[str]) -> str:
    """a year earlier, three days later, years ago"""
    return UNPLACED


@reads(
    rf"(?:the next|(?:the|that) (?:same|very)|that|the (?:following|previous|preceding)) "
    rf"(?:{any_of([*UNITS, *DAYPARTS, *WEEKDAYS])})|the (?:day|week|month|year) (?:before|after)"
)
def neighbour(match: re.Match[str]) -> str:
    """the next day, that week, the previous year, the day before"""
    return UNPLACED


@reads(
    rf"recently|lately|(?:more )?recent {_PLURAL}|(?:the )?(?:past|last|next|coming) {_FEW} {_PLURAL}"
    rf"|(?:the (?:past|last|next)|(?:the )?coming) {_PLURAL}|these days"
)
def vague(match: re.Match[str]) -> str:
    """recently, recent years, the past few days, the coming weeks"""
    return UNPLACED


DISTANCES: tuple[Rule[Relative], ...] = (ago, window_behind, window_ahead, ahead)
UNPLACEABLE: tuple[Rule[Absolute], ...] = (vague, neighbour, event_relative, duration)
