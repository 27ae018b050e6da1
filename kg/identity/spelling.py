"""Words of names, freed of what does not tell them apart: case, accents, punctuation, ways of transliterating.

`plain` keeps the letters; `fold` also levels the rules by which Cyrillic, Arabic, Chinese or German names are written
in Latin letters, for those that differ by them only; `skeleton` keeps the consonants of a fold.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from functools import cache
from typing import Literal

from rapidfuzz.distance import OSA, JaroWinkler

Degree = Literal["equal", "transliterated", "similar", "misspelt"]

LETTERS = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})
MARKS = re.compile(r"['’‘ʼʹ`´.]")  # dropped, they part no words: O'Neil, U.S., Sana'a
SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"^(?:ye|je)", "e"),
        (r"(?<=[aeiou])y(?=[eo])", ""),
        (r"shch|sch|sh|sz", "s"),
        (r"tch|tsch|tsh|ch|cz", "c"),
        (r"dzh|zh", "j"),
        (r"^dj", "d"),
        (r"kh", "h"),
        (r"gh", "g"),
        (r"ph", "f"),
        (r"(?<=[bdjt])h", ""),
        (r"ck|q|c(?=[aoulrk])", "k"),
        (r"ks", "x"),
        (r"ts|tz", "z"),
        (r"w", "v"),
        (r"off$|ow$", "ov"),
        (r"ae", "a"),
        (r"oe|eo", "o"),
        (r"ou|oo|ue|eu", "u"),
        (r"(?:iy|yi|ij|yj|ii|yy|ie|ee|ei|ey)(?=$|[^aeiou])", "i"),
        (r"(?<=[^aeiou])y|(?<=[aeou])j", "i"),
        (r"(.)\1+", r"\1"),
        (r"(?<=[aeiou])h$", ""),
    )
)
VOWELS = frozenset("aeiou")
SHORTEST_TRANSLITERATED = 3  # letters
SHORTEST_SIMILAR = 5
SHORTEST_MISSPELT = 7
SIMILAR = 0.9  # Jaro–Winkler: Husain/Husein .93, Laden/Ladin .91, Hassan/Hossein .76


@cache
def plain(text: str) -> str:
    """Lower case without accents; words parted by one blank, hyphens parting them too: "Jong-un" → "jong un"."""
    text = unicodedata.normalize("NFKD", MARKS.sub("", text).casefold().translate(LETTERS))
    kept = (c if c.isalnum() else " " for c in text if not unicodedata.combining(c))
    return " ".join("".join(kept).split())


@cache
def fold(word: str) -> str:
    """A plain word as all ways of transliterating it have it: zelenskyy, zelenskiy → zelenski."""
    for pattern, sound in SOUNDS:
        word = pattern.sub(sound, word)
    return word


@cache
def skeleton(word: str) -> str:
    """The consonants of a plain word's fold, with its first letter: mohammed, muhamad → mhmd."""
    folded = fold(word)
    return folded[:1] + "".join(c for c in folded[1:] if c not in VOWELS)


def degree(one: str, other: str, known: Collection[str], *, strict: bool = False) -> Degree | None:
    """How alike two plain words are, None where they are two names.

    `known` names are spelt right: two of them are two. With `strict` vowels count, as in the short syllables of Chinese
    and Korean names.
    """
    if one == other:
        return "equal"
    if one in known and other in known:
        return None
    folded = fold(one), fold(other)
    if folded[0] == folded[1]:
        return "transliterated" if min(len(one), len(other)) >= SHORTEST_TRANSLITERATED else None
    if strict or min(map(len, folded)) < SHORTEST_SIMILAR or (folded[0][-1] in VOWELS) != (folded[1][-1] in VOWELS):
        return None
    one_ending = folded[0][-1] == folded[1][-1] or folded[0][-1] not in VOWELS  # Mario is not Maria
    if one_ending and skeleton(one) == skeleton(other) and JaroWinkler.similarity(*folded) >= SIMILAR:
        return "similar"
    unknown = one not in known and other not in known
    if unknown and min(len(one), len(other)) >= SHORTEST_MISSPELT and OSA.distance(*folded) == 1:
        return "misspelt"
    return None
