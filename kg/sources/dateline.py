"""Dates and times that a page prints about itself: when it was published, where it was filed."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kg.model import Span
from kg.sources.lines import CELL, Line

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?)"
_ORDERS = (
    rf"(?P<month_a>{_MONTH})\s+(?P<day_a>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year_a>(?:19|20)\d\d)",
    rf"(?P<day_b>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<month_b>{_MONTH}),?\s+(?P<year_b>(?:19|20)\d\d)",
    r"(?P<year_c>(?:19|20)\d\d)-(?P<month_c>\d\d)-(?P<day_c>\d\d)",
)
_DATE = rf"\b(?:{_WEEKDAY},?\s+)?(?:{'|'.join(_ORDERS)})(?:(?=T\d)|\b)"
_CLOCK = (
    r"(?:(?<=\d)T|\b)(?:[01]?\d|2[0-4])[:.h][0-5]\d(?:[:.][0-5]\d)?(?:\.\d+)?\s*(?:[ap]\.?m\b\.?)?"
    r"|\b(?:1[0-2]|[1-9])\s*[ap]\.?m\b\.?"
)
_AGE = r"\b(?:\d+|an?|one)[\s-]+(?:sec|min|minute|hour|hr|day|week|month)s?[\s-]+(?:ago|read)\b"
_ZONE = r"\b(?:GMT|UTC|[BCEWM]E?S?T|[CEMP]DT|IST|JST|MSK|Z)\b(?:\s*[+-]\d{1,2}(?::?\d\d)?)?|(?<=\d)Z\b|[+-]\d\d:?\d\d\b"
_LABEL = r"\b(?:first|last|published|posted|updated|modified|created|date|time|on|at|reading)\b"

_NUMERIC = r"\b\d{1,2}[/.]\d{1,2}[/.](?:\d\d){1,2}\b"

_WHEN = re.compile(f"{_DATE}|{_NUMERIC}|{_CLOCK}|{_AGE}", re.IGNORECASE)
_AROUND = re.compile(f"{_ZONE}|{_LABEL}|{_WEEKDAY}", re.IGNORECASE)
_DATE_RE = re.compile(_DATE, re.IGNORECASE)
_FULL_DATE = re.compile(rf"{_WEEKDAY},\s+{_MONTH}\s+\d{{1,2}},\s+\d{{4}}", re.IGNORECASE)
_DATE_AT_END = re.compile(rf"\s({_FULL_DATE.pattern})$", re.IGNORECASE)
_LEADS_TO_DATE = re.compile(
    r"(?:\b(?:on|of|from|until|till|since|to|by|before|after|for|and|began|ended|held)|,)$", re.I
)
_FILED = re.compile(
    r"(?P<place>[^\W\d_][^()/—–:;!?]{1,50}?)\s*"
    r"(?:(?P<agency>\([A-Z][\w ./]{1,30}\)|/[A-Z]{2,12}/\.?)\s*(?:[—–-]+\s+|(?<=/)\s+|(?<=/\.)\s+)|\s[—–-]+\s+)"
    r"(?=[\"'“‘]?[^\W\d_a-z])"
)
_UPDATE = re.compile(r"(?:last )?(?:updated|modified)", re.IGNORECASE)
_HEAD = 8  # lines: a page says when it was published above its first sentence


class Dateline(NamedTuple):
    """Where a page says when it was published, and when that was."""

    span: Span
    published: datetime.date


def read_date(text: str) -> datetime.date | None:
    """The first full calendar date written out in a text; 4/5/2024 is ambiguous and yields none."""
    for found in _DATE_RE.finditer(text):
        parts = {key[:-2]: value for key, value in found.groupdict().items() if value}
        month = parts["month"]
        number = int(month) if month.isdigit() else _MONTHS.index(month[:3].lower()) + 1
        try:
            return datetime.date(int(parts["year"]), number, int(parts["day"]))
        except ValueError:  # the 31st of February
            continue
    return None


def is_timestamp(words: str) -> bool:
    """Nothing but a date, a time or an age, and their labels: "Published 12:30, 4 May 2024 | Updated 2 hours ago"."""
    if len(words) > 120 or words.endswith("."):
        return False
    rest, found = _WHEN.subn(" ", words)
    return found > 0 and not re.search(r"\w", _AROUND.sub(" ", rest))


def find_dateline(text: str, lines: Sequence[Line]) -> Dateline | None:
    """When the page says it was published, above or at the beginning of its first sentence.

    A line of its own ("Saturday, September 12, 2015") or a cell of one ("By Jane Doe | 12 September 2015"), the end of
    the headline, or, as Wikinews and the agencies have it, the beginning of the first paragraph. The date of an
    update counts only where there is no other.
    """
    updated: Dateline | None = None
    for line in lines[:_HEAD]:
        raw = text[line.start : line.end]
        filed = filed_from(raw)  # "MADRID, August 12, 2024 (Reuters) - At least …"
        parts = [*_timestamps(raw), *_date_before_sentence(raw), *([filed] if filed else [])]
        if line is lines[0]:
            parts += _date_after_headline(raw)
        for start, end in parts:
            if date := read_date(raw[start:end]):
                found = Dateline(Span(line.start + start, line.start + end), date)
                if not _UPDATE.match(raw, start):
                    return found
                updated = updated or found
        if _is_prose(line.words):
            break
    return updated


def _timestamps(line: str) -> Iterator[Span]:
    """ "Published 12:30, 4 May 2024" and "Updated 5 May 2024" in "Published 12:30, 4 May 2024 | Updated 5 May 2024"."""
    start = 0
    for cell in CELL.split(line):
        start = line.index(cell, start)
        if is_timestamp(cell):
            yield Span(start, start + len(cell))
        start += len(cell)


def _date_after_headline(line: str) -> Iterator[Span]:
    """ "Biologist Nick Bos tells Wikinews about ants Tuesday, September 1, 2015", but not "… opens on Tuesday, …"."""
    found = _DATE_AT_END.search(line)
    if found and not _LEADS_TO_DATE.search(line[: found.start()].rstrip()):
        yield Span(found.start(1), found.end(1))


def _date_before_sentence(line: str) -> Iterator[Span]:
    """ "Thursday, March 15, 2012 Wikinews interviewed …", but not "Thursday, March 15, 2012, was …"."""
    found = _FULL_DATE.match(line)
    if found and re.match(r"\s+(?:[–—-]+\s+)?[\"'“‘]?[A-Z]", line[found.end() :]):
        yield Span(0, found.end())


def _is_prose(words: str) -> bool:
    count = len(words.split())
    return count > 20 or (count > 5 and words.rstrip("\"'”’").endswith("."))


def filed_from(line: str) -> Span | None:
    """The place and agency before a report's first sentence: "KYIV, Ukraine (AP) — Russia …", "Taipei, Taiwan — The …".

    Without an agency the place must be in capitals or have two parts: "Paris — the city of light — …" is prose.
    """
    found = _FILED.match(line)
    if found is None:
        return None
    place = found["place"].strip(" ,.")
    names = [word for word in re.split(r"[\s,.]+", place) if word]
    if len(names) > 6 or not all(name[0].isupper() or name.isdigit() or name in ("of", "and") for name in names):
        return None
    first = place.split(",")[0]
    if found["agency"] or (first.isupper() and len(first) > 3) or ("," in place and len(names) <= 5):
        return Span(0, found.end())
    return None
