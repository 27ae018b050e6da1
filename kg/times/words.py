"""The words of time, as tables and as pieces of patterns, and what a rule is made of.

Each piece captures under its own name, so a rule uses it once. Rules read text as `clean` leaves it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from kg.times.edtf import SEASONS

UNPLACED = ""  # a time that has no place on the calendar, or needs a publication date to get one

_MONTHS = "january february march april may june july august september october november december"
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday"
_ORDINALS = """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first"""
_NUMBERS = """a an one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty
    sixty seventy eighty ninety hundred"""
_NINETIES = "twenties thirties forties fifties sixties seventies eighties nineties"

MONTHS = {form: n for n, name in enumerate(_MONTHS.split(), 1) for form in (name, name[:3])} | {"sept": 9}
WEEKDAYS = {name: n for n, name in enumerate(_WEEKDAYS.split())}  # as `date.weekday`
WEEKDAYS_SHORT = ("mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun")  # "Sun, 24 July"
DAYPARTS = ("morning", "afternoon", "evening", "night", "overnight", "midday", "lunchtime", "dawn", "dusk")
ORDINALS = {name: n for n, name in enumerate(_ORDINALS.split(), 1)}
NUMBERS = tuple(_NUMBERS.split())
ZONES = ("gmt", "utc", "est", "edt", "et", "bst", "cet", "cest", "eet", "msk")
UNITS = ("minute", "hour", "day", "week", "weekend", "month", "year", "decade", "century", "quarter", "fortnight")
NINETIES = {name: n for n, name in enumerate(_NINETIES.split(), 2)}
# Month and day, or days from Easter Sunday, or the n-th weekday (Monday 0) of a month and days from there.
FIXED_HOLIDAYS = {
    "new year's day": (1, 1), "new year": (1, 1), "orthodox christmas": (1, 7), "valentine's day": (2, 14),
    "st patrick's day": (3, 17), "may day": (5, 1), "juneteenth": (6, 19), "fourth of july": (7, 4),
    "july fourth": (7, 4), "halloween": (10, 31), "armistice day": (11, 11), "christmas eve": (12, 24),
    "christmas day": (12, 25), "christmas": (12, 25), "boxing day": (12, 26), "new year's eve": (12, 31),
}  # fmt: skip
EASTER_HOLIDAYS = {"ash wednesday": -46, "palm sunday": -7, "maundy thursday": -3, "good friday": -2,
                   "easter sunday": 0, "easter monday": 1, "easter": 0, "pentecost": 49}  # fmt: skip
FLOATING_HOLIDAYS = {"martin luther king day": (1, 3, 0, 0), "memorial day": (6, 1, 0, -7), "labor day": (9, 1, 0, 0),
                     "thanksgiving": (11, 4, 3, 0), "thanksgiving day": (11, 4, 3, 0), "black friday": (11, 4, 3, 1),
                     "cyber monday": (11, 4, 3, 4)}  # fmt: skip


def any_of(words: Iterable[str]) -> str:
    """A pattern for one of the words, longest first."""
    return "|".join(sorted(words, key=len, reverse=True))


MONTH = rf"(?P<month>{any_of(MONTHS)})\.?"
MONTH_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
YEAR = r"(?:(?:the )?year )?(?P<year>1\d{3}|20\d{2})"
WEEKDAY = rf"(?P<weekday>{any_of(WEEKDAYS)})"
DATED = rf"(?:(?:{any_of([*WEEKDAYS, *WEEKDAYS_SHORT])})\.?,? )?"  # the weekday of a date adds nothing
SEASON = rf"(?P<season>{any_of(SEASONS)})"
HOLIDAY = rf"(?P<holiday>{any_of([*FIXED_HOLIDAYS, *EASTER_HOLIDAYS, *FLOATING_HOLIDAYS])})"
DAYPART = rf"(?:{any_of(DAYPARTS)})"
ORDINAL = rf"(?P<nth>{any_of(ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th))"
NUMBER = rf"(?P<number>(?:{any_of(NUMBERS)}|\d[\d,]*)(?:[ -](?:{any_of(NUMBERS)}))?)"
UNIT = rf"(?P<unit>{any_of(UNITS)})"
_HOUR = r"\d{1,2}(?::\d\d)? ?(?:a\.?m|p\.?m)\b\.?|\d{1,2}:\d\d(?::\d\d)?|noon|midnight|\d{1,2} o'clock"
CLOCK = rf"(?:{_HOUR})(?: \(?(?:local time|{any_of(ZONES)})\)?)?"

_UNIFORM = str.maketrans({"’": "'", "‘": "'", "–": "-", "—": "-", "‑": "-", "−": "-"})


def clean(text: str) -> str:
    """One blank between words, straight apostrophes and hyphens, no punctuation at the ends."""
    return " ".join(text.translate(_UNIFORM).split()).strip(" ,;:()")


def ordinal(text: str) -> int:
    """ "second" or "2nd" → 2."""
    return ORDINALS.get(text.lower()) or int(text[:-2])


Read = TypeVar("Read", bound=Callable[..., str | None])
ReadsAs = TypeVar("ReadsAs", bound=Callable[..., str | None], covariant=True)


@dataclass(frozen=True, slots=True)
class Rule(Generic[ReadsAs]):
    """A pattern that reads a whole expression, and what its match means."""

    pattern: re.Pattern[str]
    value: ReadsAs


def reads(pattern: str) -> Callable[[Read], Rule[Read]]:
    """Make a rule of a function from a match to an EDTF value (None: not a time after all)."""
    compiled = re.compile(pattern, re.IGNORECASE)
    return lambda value: Rule(compiled, value)
