"""Arithmetic on EDTF values: the days they span, their ends, their parts.

Specification: https://www.loc.gov/standards/datetime/ (levels 0 to 2). Values used here: days, months, years, decades
("199X"), centuries ("18XX"), seasons and quarters ("2022-34"), intervals ("2014/..") and "~" for approximate.
"""

from __future__ import annotations

import calendar
import math
import re
from datetime import date, timedelta

DAY, MONTH, YEAR = 10, 7, 4  # a precision is the number of characters it leaves of an ISO date
SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
# First and last month of the codes that stand in the place of a month. Seasons are the northern ones; the winter of a
# year may begin or end in it.
_GROUPS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (1, 14), 33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12),
           40: (1, 6), 41: (7, 12)}  # fmt: skip
_PLAIN = re.compile(r"\d{4}(-(0\d|1[0-2])(-\d\d)?)?~?")


def days(value: str) -> tuple[date | None, date | None]:
    """The first and the last day that a value may mean; None where it is open. "2022-34" → April 1, June 30."""
    first, _, last = value.partition("/")
    return _days(first)[0], _days(last or first)[1]


def _days(point: str) -> tuple[date | None, date | None]:
    point = point.removesuffix("~")
    if point in ("", ".."):
        return None, None
    first, last = point.replace("X", "0"), point.replace("X", "9")
    if len(point) == DAY:
        return date.fromisoformat(point), date.fromisoformat(point)
    months = (1, 12)
    if len(point) == MONTH:
        number = int(point[5:])
        months = _GROUPS.get(number, (number, number))
    return month(int(first[:4]) or 1, months[0]), month(int(last[:4]), months[1] + 1) - timedelta(days=1)


def month(year: int, number: int) -> date:
    """The first day of a month; months beyond December run into the next years, those before January into earlier."""
    years, index = divmod(number - 1, 12)
    return date(year + years, index + 1, 1)


def add_months(day: date, count: int) -> date:
    """The same day so many months on, or the last day of a shorter month."""
    first = month(day.year, day.month + count)
    return first.replace(day=min(day.day, calendar.monthrange(first.year, first.month)[1]))


def week(day: date) -> str:
    """The ISO week, Monday to Sunday, around a day: "2024-07-15/2024-07-21"."""
    monday = day - timedelta(days=day.weekday())
    return f"{monday}/{monday + timedelta(days=6)}"


def start(value: str) -> str:
    """Where a value begins, as precisely as it says: "2024-07" → "2024-07", "199X" → "1990", "2022-34" → "2022-04"."""
    point = value.partition("/")[0]
    return point if _PLAIN.fullmatch(point) else _cut(days(value)[0], point)


def end(value: str) -> str:
    """Where a value ends: "2024-07" → "2024-07", "199X" → "1999", "2022-34" → "2022-06"."""
    point = value.rpartition("/")[2]
    return point if _PLAIN.fullmatch(point) else _cut(days(value)[1], point)


def _cut(day: date | None, point: str) -> str:
    return day.isoformat()[: min(len(point.removesuffix("~")), MONTH)] if day else ".."


def before(value: str) -> str:
    """The last unit of the same size before a value: "2014" → "2013", "2024-07-01" → "2024-06-30"."""
    first, precision = days(value)[0], len(start(value).removesuffix("~"))
    return (first - timedelta(days=1)).isoformat()[:precision] if first else ".."


def approximate(value: str) -> str:
    """ "2014" → "2014~", "199X" → "1990~/1999~": both ends of an interval."""
    if "X" in value and "/" not in value:
        value = f"{start(value)}/{end(value)}"
    return "/".join(point if point == ".." else point.removesuffix("~") + "~" for point in value.split("/"))


def is_day(value: str) -> bool:
    """Whether a value is one single day."""
    return len(value.removesuffix("~")) == DAY and "/" not in value


def is_year(value: str) -> bool:
    """Whether a value is one single year."""
    return len(value) == YEAR and value.isdecimal()


def third(value: str, part: int) -> str | None:
    """The early (0), middle (1) or late (2) part: "2021" → "2021-01/2021-04~", "199X" → "1990/1993~".

    No code of EDTF says "early"; an interval of about a third does, its inner bounds approximate.
    """
    units, precision = _units(value)
    if len(units) < 3:
        return None
    inner, outer = math.ceil(len(units) / 3), len(units) - len(units) // 3
    first, last = ((0, inner), (inner, outer), (outer, len(units)))[part]
    opening, closing = ("~" if part else ""), ("~" if part < 2 else "")
    return f"{units[first].isoformat()[:precision]}{opening}/{units[last - 1].isoformat()[:precision]}{closing}"


def _units(value: str) -> tuple[list[date], int]:
    """The years of a decade, the months of a year, else the days, each by its first day; and their precision."""
    first, last = days(value)
    if not first or not last:
        return [], DAY
    if last.year - first.year > 1:
        return [date(year, 1, 1) for year in range(first.year, last.year + 1)], YEAR
    if (last - first).days > 180:
        months = (last.year - first.year) * 12 + last.month - first.month + 1
        return [month(first.year, first.month + n) for n in range(months)], MONTH
    return [first + timedelta(days=n) for n in range((last - first).days + 1)], DAY
