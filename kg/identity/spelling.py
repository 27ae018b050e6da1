"""Words of names, freed of what does not tell them apart: case, accents, punctuation, ways of transliterating.

`plain` keeps the letters; `fold` also levels the rules by which Cyrillic, Arabic, Chinese or German names are written
in Latin letters, for those that differ by them only; `skeleton` keeps the consonants of a fold.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable
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
        (r"a(?:ee|ei|yi|ii|ie$)", "ai"),
        (r"(?<=[ei]nd)(?:er|ra)$", "r"),
        (r"shch|sch|sh|sz", "s"),
        (r"tch|tsch|tsh|ch|cz", "c"),
        (r"dzh|zh", "j"),
        (r"^dj", "d"),
        (r"kh", "h"),
        (r"gh", "g"),
        (r"ph", "f"),
        (r"(?<=[bdjt])h", ""),
        (r"que$|ck|q|c(?=[aoulrk])", "k"),
        (r"ks", "x"),
        (r"ts|tz", "z"),
        (r"w", "v"),
        (r"off$|ow$", "ov"),
        (r"ae", "a"),
        (r"oe|eo", "o"),
        (r"ou|oo|ue|eu", "u"),
        (r"(?:iy|yi|ij|yj|ii|yy|ie|ee|ei|ey)(?=$|[^aeiou])", "i"),
        (r"(?<=[aeiou])y(?=e)", ""),
        (r"(?<!^)y|(?<=[aeou])j", "i"),
        (r"(.)\1+", r"\1"),
        (r"(?<=[aeiou])h$", ""),
    )
)
EASTERN_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"(tz|ss|sz)u", r"\1i"),
        (r"(?<=[ch]h)ih|(?<=j)ih", "i"),
        (r"(?<=e)h(?![aeiou])", ""),
        (r"ie(?=n)", "ia"),
        (r"hs", "x"),
        (r"tz|sz|ch|zh|j|ts|z|q", "c"),
        (r"(?<=[ktp])h", ""),
        (r"g(?!$)(?<!ng)", "k"),
        (r"d", "t"),
        (r"b", "p"),
        (r"ui|ee|ey|ye|y", "i"),
        (r"eo|eu|oo|ou|u", "o"),
        (r"ae|ai", "e"),
        (r"(.)\1+", r"\1"),
    )
)
FRENCH_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in ((r"ch", "sh"), (r"dj", "j"), (r"^ou(?=[aei])", "w"), (r"gh", "q"))
)
NORTHERN_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in ((r"(?<![ckpstz])h", "g"), (r"ts(?=i)", "t"), (r"ou(?=s)", "ov"), (r"[iy][ae]", "e"))
)
VOWELS = frozenset("aeiou")
SHORTEST_TRANSLITERATED = 4  # letters: "Han" and "Khan" are two names
SHORTEST_FRENCH = 6  # Hicham, Hisham; but Cheng, Sheng
SHORTEST_SIMILAR = 4
SHORTEST_EASTERN = 5
SHORTEST_INITIAL = 5  # Emomali, Imomali; but Amin, Emin
UNVOICED = str.maketrans("bdgvz", "ptkfs")
CONSONANTS, VOICELESS = 3, 4  # that names alike but for vowels have, or for voice: Noynoy is not Ninoy
SHORTEST_MISSPELT = 7
SIMILAR = 0.8  # Jaro–Winkler: Husain/Husein .93, Laden/Ladin .91, Hezbollah/Hizbullah .83, Hassan/Hossein .76


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


def sounds(words: Iterable[str]) -> str:
    """Plain words together as their folds."""
    return "".join(map(fold, words))


@cache
def skeleton(word: str) -> str:
    """The consonants of a plain word's fold, with its first letter: mohammed, muhamad → mhmd."""
    folded = fold(word)
    first = "a" if folded[:1] in VOWELS else folded[:1]
    return first + "".join(c for c in folded[1:] if c not in VOWELS)


@cache
def eastern_fold(word: str) -> str:
    """A Chinese or Korean name as all romanisations have it: Kŭn-hye, Geun-hye; Son-hui, Sun-hee; Tse-tung, Zedong."""
    for pattern, sound in EASTERN_SOUNDS:
        word = pattern.sub(sound, word)
    return word


@cache
def french_fold(word: str) -> str:
    """An Arabic or Persian name as the French and the English write it: Hicham, Hisham; Djamel, Jamel."""
    for pattern, sound in FRENCH_SOUNDS:
        word = pattern.sub(sound, word)
    return fold(word)


@cache
def northern_fold(word: str) -> str:
    """A Ukrainian or Belarusian name as Russians have it: Haidai, Gaidai; Hrytsenko, Gritsenko."""
    for pattern, sound in NORTHERN_SOUNDS:
        word = pattern.sub(sound, word)
    return fold(word)


def degree(
    one: str, other: str, known: Collection[str], *, given: bool = False, eastern: bool = False
) -> Degree | None:
    """How alike two plain words are, None where they are two names.

    `known` names are spelt right: two of them are two. The ending of a `given` name tells a man from a woman. In the
    short syllables of `eastern` names, Chinese and Korean, vowels count.
    """
    if one == other:
        return "equal"
    if one in known and other in known:
        return None
    folded = fold(one), fold(other)
    if folded[0] == folded[1]:
        long = min(len(one), len(other)) >= SHORTEST_TRANSLITERATED or one[0] == other[0]
        return "transliterated" if long else None
    if eastern:
        long = min(len(one), len(other)) >= SHORTEST_EASTERN
        return "similar" if long and eastern_fold(one) == eastern_fold(other) else None
    if max(len(one), len(other)) >= SHORTEST_FRENCH and french_fold(one) == french_fold(other):
        return "transliterated"
    endings = folded[0][-1], folded[1][-1]
    if min(map(len, folded)) < SHORTEST_SIMILAR or (endings[0] in VOWELS) != (endings[1] in VOWELS):
        return None
    sexes = given and (endings[0] == "a") != (endings[1] == "a")  # Mario is not Maria
    if not sexes and _same_consonants(one, other) and JaroWinkler.similarity(*folded) >= SIMILAR:
        return "similar"
    unknown = one not in known and other not in known
    if unknown and min(len(one), len(other)) >= SHORTEST_MISSPELT and OSA.distance(*folded) == 1:
        return "misspelt"
    return None


def _same_consonants(one: str, other: str) -> bool:
    """But for their voice, if there are many: Ramzan, Ramsan; Gurbanguly, Kurbanguly. An initial vowel is one too."""
    ours, theirs = skeleton(one), skeleton(other)
    if fold(one)[0] != fold(other)[0] and ours[0] == "a":
        return ours == theirs and min(len(one), len(other)) > SHORTEST_INITIAL
    if len(ours) >= VOICELESS:
        ours, theirs = ours.translate(UNVOICED), theirs.translate(UNVOICED)
    return ours == theirs and len(ours) >= CONSONANTS
