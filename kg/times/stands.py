"""Whether words that read as a time are one where they stand: neighbours tell "in May" from Theresa May.

Each check names a way to be mistaken and returns True when it is met.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from kg.times.edtf import SEASONS
from kg.times.words import DAYPARTS, MONTHS, any_of, clean

_REACH = 24  # characters to either side that a check may look at
_IN = {"in", "during", "since", "until", "till", "throughout"}


class Candidate(NamedTuple):
    """A stretch of text that may be a time, and what is around it."""

    raw: str
    words: str  # clean and lower-case
    left: str
    word_before: str  # lower-case
    right: str


def stands(text: str, start: int, end: int) -> bool:
    """Whether text[start:end], which reads as a time, is one there."""
    left = text[max(0, start - _REACH) : start]
    word = _LAST_WORD.search(left)
    raw = text[start:end]
    candidate = Candidate(raw, clean(raw).lower(), left, word[1].lower() if word else "", text[end : end + _REACH])
    return not any(mistaken(candidate) for mistaken in MISTAKES)


_LAST_WORD = re.compile(r"([^\W\d_]+)\W{1,2}$")
_TIED_LEFT = re.compile(r"[\w$€£#/@.]$|\w[-–]$")
_TIED_RIGHT = re.compile(r"[-–][A-Za-z]|/\w")


def part_of_word(it: Candidate) -> bool:
    """the 9/11-related poems, post-2014, a 19th-century church"""
    return bool(_TIED_LEFT.search(it.left) or _TIED_RIGHT.match(it.right) or "-century" in it.words)


_COUNTED = re.compile(
    r"\s?%|\s(?:percent|per cent|people|persons?|men|women|children|soldiers|troops|civilians|fighters|votes?|voters"
    r"|cases|deaths|jobs|homes|houses|dollars|euros|pounds|yuan|rubles|miles|kilomet\w+|km|met\w+s|feet|tonnes?|tons"
    r"|barrels|points|degrees|times|members|seats|tickets|cars|planes|drones|missiles|tanks|employees|workers|students)\b"
)
_NO_NOUN = re.compile(
    r"\W*$|\s?[^\w\s]|\s(?:and|or|but|in|on|at|by|to|as|with|when|while|that|which|who|after|before|was|were|is|has|had"
    r"|have|will|would|the|because|he|she|it|they)\b"
)
_AROUND_YEAR = _IN | {"by", "from", "around", "circa", "year", "before", "after", "early", "late"}


def number(it: Candidate) -> bool:
    """2014 people, a survey of 1709 schoolchildren, the 2014 protests"""
    if it.words[-4:].isdigit() and _COUNTED.match(it.right):
        return True
    if not it.words.isdigit() or it.word_before in _AROUND_YEAR:
        return False
    return it.word_before not in ("of", "for", "to", "over") or not _NO_NOUN.match(it.right)


_ALSO_NAMES = any_of(["may", "march", *(name for name in MONTHS if len(name) < 5 and name not in ("june", "july"))])
_NAME_MONTH = re.compile(rf"(?:(?:by|from|after|before|through|starting) )?(?:{_ALSO_NAMES})|april|june|august")


def name_or_verb(it: Candidate) -> bool:
    """Theresa May, criticised by May, the March on Washington, June Carter"""
    return bool(_NAME_MONTH.fullmatch(it.words)) and (" " in it.words or it.word_before not in _IN)


_SEASON = re.compile(rf"(?:the )?(?:{any_of(SEASONS)})")


def season(it: Candidate) -> bool:
    """the fall of Kabul, a summer school; but in the summer"""
    if not _SEASON.fullmatch(it.words):
        return False
    return it.word_before not in _IN | {"by", "over", "this"} or it.right.startswith(" of ")


_HOLIDAY = re.compile(r"christmas|easter|halloween|thanksgiving|new year|pentecost")
_AROUND_HOLIDAY = _IN | {"at", "on", "over", "for", "by", "before", "after", "around", "this", "last", "next"}


def holiday(it: Candidate) -> bool:
    """Father Christmas, Easter Island; but at Christmas"""
    if not _HOLIDAY.fullmatch(it.words):
        return False
    return it.word_before not in _AROUND_HOLIDAY or bool(re.match(r"\s[A-Z]", it.right))


_AGE = re.compile(r"(?:(?:early|late|mid)[ -])?(?:\d0s|\w+ties)")


def age(it: Candidate) -> bool:
    """in his late 80s, in her sixties; but in the 80s, in the '90s"""
    return bool(_AGE.fullmatch(it.words))


_UNIT = re.compile(r"the (?:day|week|month|quarter|year|decade|century)")
_ONE_OF_MANY = re.compile(r"(?:the )?(?:last|past|next|first|final)\b.*(?:day|week|month|year|decade)s?|.*\bfall")


def of_something(it: Candidate) -> bool:
    """the day, the last week of the campaign, the year before the election"""
    if it.words.endswith((" before", " after")) and re.match(r"\s\w", it.right):
        return True
    return bool(_UNIT.fullmatch(it.words) or (it.right.startswith(" of ") and _ONE_OF_MANY.fullmatch(it.words)))


def generic(it: Candidate) -> bool:
    """on a Monday, every March"""
    return it.word_before in {"a", "every", "each", "any", "another", "most"}


_SENTENCE_START = re.compile(r"(?:^|[.!?:;\"“”'‘’(—–-]\s*|\n\s*)$")
_PROPER_LEFT = re.compile(r"\b(?:Super|Bloody|Fat|Giving|Shrove|Whit|Sheffield|Holy|Casual|Man|Joe|Ruby) $")
_PROPER_RIGHT = re.compile(
    r"\s(?:Times|Telegraph|Post|Herald|Mail|Express|Mirror|Night Live|Morning [A-Z]|Prayers?|Agreement|Island)\b"
)
_TITLE = re.compile(rf"[A-Z][a-z]+day (?:{any_of(part.capitalize() for part in DAYPARTS)})$")


def proper_name(it: Candidate) -> bool:
    """Russia Today, Sheffield Wednesday, the Sunday Times, Saturday Night Fever"""
    if it.raw in ("Today", "Tonight", "Tomorrow"):
        return not _SENTENCE_START.search(it.left)
    if _TITLE.search(it.raw) and re.match(r"\s[A-Z]", it.right):
        return True
    return it.words.endswith("day") and bool(_PROPER_RIGHT.match(it.right) or _PROPER_LEFT.search(it.left))


_BOUND = re.compile(r"(?:by|from|after|before|since|until|till|through) ")


def possessor(it: Candidate) -> bool:
    """learned from today's game: not since today"""
    return it.right[:2] in ("'s", "’s") and bool(_BOUND.match(it.words))


def ratio(it: Candidate) -> bool:
    """John 3:16, a score of 2:10; but at 9:30"""
    return bool(re.fullmatch(r"\d\d?:\d\d(?::\d\d)?", it.words)) and it.word_before != "at"


MISTAKES: tuple[Callable[[Candidate], bool], ...] = (
    part_of_word,
    number,
    name_or_verb,
    season,
    holiday,
    age,
    of_something,
    generic,
    proper_name,
    possessor,
    ratio,
)
