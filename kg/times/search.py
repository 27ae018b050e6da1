"""Finding time expressions in a sentence: the longest stretches of time words that the reader understands.

A first pass over the words costs little where there is no time; only runs of time words are read. What is a time in
company alone ("May", "2014", "spring") has to stand in it, see `stands`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.times.edtf import SEASONS
from kg.times.reader import is_read
from kg.times.stands import stands
from kg.times.words import (
    DAYPARTS,
    EASTER_HOLIDAYS,
    FIXED_HOLIDAYS,
    FLOATING_HOLIDAYS,
    MONTHS,
    NINETIES,
    NUMBERS,
    ORDINALS,
    UNITS,
    WEEKDAYS,
    WEEKDAYS_SHORT,
    ZONES,
)

_WORD = re.compile(r"'?\d(?:[\d:/.,–-]*\d)?(?:['’]?[a-z]{1,2}\b)?|['’]s\b|[QH][1-4]\b|[^\W\d_]+(?:\.m\.)?")
_GAP = re.compile(r"[\s.,'’–—(-]{0,3}")
_DATE = re.compile(
    r"(?:1\d|20)\d\d(?:[–-]\d\d(?:\d\d)?)?|'?\d{1,3}0['’]?s|\d\d?[/.]\d\d?[/.]\d{4}|\d{4}-\d\d-\d\d"
    r"|9/11|\d\d?(?::\d\d)?[ap]m|\d\d?:\d\d"
)
_CAPITALISED = frozenset([*MONTHS, *WEEKDAYS_SHORT])
# A run of words is worth reading if one of them is here or is a date.
_TIMES = frozenset([
    *MONTHS, *WEEKDAYS, *DAYPARTS, *NINETIES, *SEASONS, *UNITS, *(f"{unit}s" for unit in UNITS), "centuries", "today",
    "tonight", "tomorrow", "yesterday", "recently", "lately", "noon", "midnight", "a.m.", "p.m.", "ago", "christmas",
    "easter", "halloween", "thanksgiving", "juneteenth", "pentecost",
])  # fmt: skip
_LAST = _TIMES | {*ZONES, "am", "pm", "earlier", "later", "before", "after", "afterwards", "now", "time", "eve"}
_NOT_FIRST = frozenset({"'s", "’s", "of", "to", "and", "at", "on", "or", "am", "pm", "time"})
_BETWEEN = """
    a about ad after almost an and approximately around at beginning before between by circa close closing coming
    couple current early end few final first following for from half hours in just last late least less local long mid
    middle more nearly next no of on opening or over past preceding previous prior quarter recent roughly same several
    shortly since some sometime start starting than that the this through till time to under until up very within years
    q1 q2 q3 q4 h1 h2 's ’s"""
_HOLIDAYS = " ".join([*FIXED_HOLIDAYS, *EASTER_HOLIDAYS, *FLOATING_HOLIDAYS]).replace("'s", "")
_WORDS = _LAST | {*_BETWEEN.split(), *ORDINALS, *NUMBERS, *WEEKDAYS_SHORT, *_HOLIDAYS.split()}


def find(text: str) -> Iterator[tuple[int, int]]:
    """Start and end (characters) of every time expression of a sentence, in order, the longest at each place.

    Without the preposition that introduces it ("on", "in", "at", "during"), with the one that bounds it ("since",
    "until", "by", "from … to", "between … and"). What only looks like a time is left alone.
    """
    for run in _runs(text):
        first = 0
        while first < len(run):
            last = next((last for last in range(len(run), first, -1) if _is_time(text, run[first:last])), first)
            if last > first:
                yield run[first][0], run[last - 1][1]
            first = max(last, first + 1)


def _runs(text: str) -> Iterator[list[tuple[int, int]]]:
    """The stretches of neighbouring words that occur in times, where one of them is a time by itself."""
    run: list[tuple[int, int]] = []
    hopeful = False
    for match in _WORD.finditer(text):
        word = match.group()
        known = _known(word)
        if run and not (known and _GAP.fullmatch(text, run[-1][1], match.start())):
            if hopeful:
                yield run
            run, hopeful = [], False
        if known:
            run.append(match.span())
            hopeful = hopeful or word.lower() in _TIMES or bool(_DATE.fullmatch(word))
    if hopeful:
        yield run


def _known(word: str) -> bool:
    """Whether a word occurs in times; a month only with its capital."""
    if word[:2].strip("'").isdigit() or word[0].isdigit():
        return True
    lower = word.lower()
    return lower in _WORDS and (lower not in _CAPITALISED or word[0].isupper())


def _is_time(text: str, words: list[tuple[int, int]]) -> bool:
    """Whether the stretch over these words is a time; the checks of its first and last word only save readings."""
    start, end = words[0][0], words[-1][1]
    first, last = text[slice(*words[0])].lower(), text[slice(*words[-1])].lower()
    if first in _NOT_FIRST or not (last in _LAST or any(map(str.isdigit, last))):
        return False
    return is_read(text[start:end]) and stands(text, start, end)
