"""Times in news: found in a sentence, and placed on the calendar as EDTF against the publication date.

    >>> normalise("Wednesday", date(2024, 7, 25)).value
    '2024-07-24'
    >>> list(find("It was annexed in 2014."))
    [(18, 22)]

EDTF is the Extended Date/Time Format of the Library of Congress, levels 0 to 2 (ISO 8601-2:2019). Rules only: they
know no locale and no clock. They are grouped by what an expression needs to be understood: nothing but its own words
(`absolute`), the publication date (`relative`, `distances`), or another expression inside it (`composed`, `reader`).
"""

from __future__ import annotations

from datetime import date

from kg.model import Tense, Time
from kg.times import edtf
from kg.times.reader import is_placed, read_located
from kg.times.relative import Now
from kg.times.search import find

__all__ = ["find", "is_placed", "is_time", "normalise"]


def normalise(text: str, published: date | None, tense: Tense = "past") -> Time:
    """The time that `text` ("on Wednesday", "last month", "since 2014") names in an article published that day.

    `tense` is the verb's and decides the direction: "on Friday" looks back in the past, ahead in the future, and to
    the nearer of both in the present. The value has the precision of the words and is None where they name no place
    on the calendar ("a year earlier", "for three weeks"), or need a publication date that is not known.
    """
    value = read_located(text, Now(published, tense) if published else None)
    try:
        return Time(text, value, *edtf.days(value)) if value else Time(text)
    except (ValueError, OverflowError):  # beyond the years 1 to 9999
        return Time(text)


def is_time(text: str) -> bool:
    """Whether the words are a time, even one that cannot be placed; what hangs on an event ("since the war") is not."""
    return read_located(text, None) is not None
