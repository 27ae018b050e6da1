"""`read` tries every rule on an expression, and on the expressions inside it; here too are times that join two."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date

from kg.times import edtf
from kg.times.absolute import ABSOLUTE
from kg.times.composed import COMPOSED
from kg.times.distances import DISTANCES, UNPLACEABLE
from kg.times.relative import RELATIVE, Now
from kg.times.words import CLOCK, DATED, MONTH, MONTH_DAY, UNPLACED, YEAR, Rule, clean, reads

Joined = Callable[[re.Match[str], Now | None], str | None]

_LEADING = re.compile(r"(?:on|in|at|during|over|throughout|as of|of|for) (?:the course of )?", re.IGNORECASE)
_DEICTIC = re.compile(r"\b(?:today|yesterday|tomorrow|this|last|next|ago)\b", re.IGNORECASE)
_ALONE, _AGAINST_DATE = ABSOLUTE + UNPLACEABLE, RELATIVE + DISTANCES
_SOME_DAY = Now(date(2000, 2, 29), "past")
_TO = r"(?P<joint> to | and | until | till | through | - (?!this |last |next )|(?<!mid)-)"


def is_placed(text: str) -> bool:
    """Whether the words name a place on the calendar (for 2009), whenever they were written, and no length of time."""
    return bool(read_located(text, _SOME_DAY))


def is_read(text: str) -> bool:
    """Whether a rule knows the words, whenever they were written; with a date, parts are checked against each other."""
    return read(clean(text), _SOME_DAY) is not None


def read_located(text: str, now: Now | None) -> str | None:
    """As `read`, for words as a text has them, with the preposition that puts something into the time."""
    text = clean(text)
    leading = _LEADING.match(text)
    value = read(text[leading.end() :], now) if leading else None
    return read(text, now) if value is None else value  # "in two weeks", "for two weeks" are rules of their own


def read(text: str, now: Now | None) -> str | None:
    """The EDTF value of a clean expression, `UNPLACED` if it is a time without one, None if no rule knows it."""
    try:
        return next((value for value in _readings(text, now) if value is not None), None)
    except (ValueError, OverflowError):  # a day the calendar does not have: "31 June", "50,000 years ago"
        return None


def _readings(text: str, now: Now | None) -> Iterator[str | None]:
    for absolute in _ALONE:
        if match := absolute.pattern.fullmatch(text):
            yield absolute.value(match)
    for relative in _AGAINST_DATE:
        if match := relative.pattern.fullmatch(text):
            yield relative.value(match, now) if now else UNPLACED
    for joined in JOINED:
        if match := joined.pattern.fullmatch(text):
            yield joined.value(match, now)
    for composed in COMPOSED:
        if match := composed.pattern.fullmatch(text):
            inner = read(match["inner"], now)
            yield composed.value(match, inner) if inner else inner


@reads(CLOCK)
def clock(match: re.Match[str], now: Now | None) -> str:
    """9:30 a.m., of a day that is not told"""
    return UNPLACED


@reads(rf"(?:from |between )?{YEAR} ?[-/] ?(?P<last>\d\d)")
def years(match: re.Match[str], now: Now | None) -> str | None:
    """2010-15; "2024-07" is a month"""
    first, last = match["year"], match["last"]
    return f"{first}/{first[:2]}{last}" if last > first[2:] else f"{first}-{last}" if "00" < last < "13" else None


@reads(
    rf"{DATED}(?P<opening>from |between )?{DATED}(?:the )?(?P<first>\d{{1,2}})(?:st|nd|rd|th)?{_TO}"
    rf"{DATED}(?:the )?{MONTH_DAY} (?:of )?{MONTH}(?:,? {YEAR})?"
)
def days_of_month(match: re.Match[str], now: Now | None) -> str | None:
    """22-24 July, between 22 and 24 July 2024"""
    if not _joins(match):
        return None
    last = read(f"{match['day']} {match['month']} {match['year'] or ''}".rstrip(), now)
    return last and f"{last[:8]}{int(match['first']):02}/{last}"


@reads(
    rf"{DATED}(?P<opening>from |between )?{DATED}{MONTH} (?P<first>\d{{1,2}})(?:st|nd|rd|th)?{_TO}"
    rf"{DATED}{MONTH_DAY}(?:,? {YEAR})?"
)
def month_days(match: re.Match[str], now: Now | None) -> str | None:
    """July 22-24, from July 22 to 24, 2024"""
    return days_of_month.value(match, now)


@reads(rf"(?P<opening>from |between )?(?P<first>.+?){_TO}(?P<last>.+)")
def span(match: re.Match[str], now: Now | None) -> str | None:
    """from 2010 to 2015, Monday to Friday, between March and May 2020"""
    if not _joins(match):
        return None
    first, last = read(match["first"], now), read(match["last"], now)
    if first is None or not last:
        return None if first is None else last
    if not _DEICTIC.search(match["first"]):  # of two days or months, the one that says less follows the other
        if now and now.tense == "future" and not read(match["last"], None):
            begins = edtf.days(first)[0]
            last = read(match["last"], Now(begins, "future")) if begins else None
        else:
            ends = edtf.days(last)[1]
            first = read(match["first"], Now(ends, "past")) if ends else None
    if not first or not last:
        return UNPLACED
    if ".." in first + last:
        return None
    value = f"{edtf.start(first)}/{edtf.end(last)}"
    begins, ends = edtf.days(value)
    return value if begins and ends and begins <= ends else None


@reads(r"(?:both )?(?P<first>.+?) and (?P<last>.+)")
def pair(match: re.Match[str], now: Now | None) -> str | None:
    """Saturday and Sunday, November 5 and 6, 2003 and 2004: one after the other; of any other two no value tells"""
    first, last = match["first"], match["last"]
    if last.isdigit() and len(last) < 3:
        last = f"{first.rpartition(' ')[0]} {last}"
    elif first.isdigit() and len(first) < 3:
        first = f"{first} {last.partition(' ')[2]}"
    one, other = read(first, now), read(last, now)
    if one is None or other is None or "/" in one + other:
        return None
    earlier, later = sorted((one, other))
    return f"{earlier}/{later}" if earlier and earlier == edtf.before(later) else UNPLACED


def _joins(match: re.Match[str]) -> bool:
    """Whether the two words that frame a span belong together: "and" goes with "between", and only with it."""
    return (match["joint"].strip() == "and") == ((match["opening"] or "").strip().lower() == "between")


JOINED: tuple[Rule[Joined], ...] = (days_of_month, month_days, years, clock, span, pair)
