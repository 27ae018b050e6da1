"""What is a number: patterns for spaCy's Matcher, and what is around it that decides the doubtful ones."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import numpy as np
from spacy.matcher import Matcher, PhraseMatcher
from spacy.tokens import Doc, Token
from spacy.vocab import Vocab

from kg.english import measures

Core = tuple[int, int, str]  # first token of a number, one past its last, NUMBER or the label it already has

NEAR, BEFORE, AFTER = 6, 3, 1  # tokens: from "two" to "half" in "two-and-a-half", "the age of" before, "p.m." after
SHARED = frozenset(["of", "the", "a", "an", "its", "his", "her", "their", "our", "my", "your", "all", "that", "this"])
NO_UNITS = frozenset({"PC", "G", "L", "M", "MI", "Mi", "HA", "Ha"})  # "10pc", but "10 PC games"; "5G"

DIGITS = r"(?:\d{1,3}(?:,\d{2,3})+|(?!0\d)\d+)(?:\.\d+)?"
_WORD = "|".join([*measures.WORDS, *measures.MAGNITUDES])
_NUMERAL = re.compile(
    rf"[-+−±~]?{DIGITS}(?:[–-][$€£]?{DIGITS})?(?:k|m|mn|bn|b|tn|trn)?|\.\d+|\d/(?:[2-9]|1[026])|\d*[¼½¾⅓⅔⅛]"
    rf"|(?:{_WORD})(?:-(?:and-)?(?:{_WORD}))*",
    re.IGNORECASE,
)
GLUED = re.compile(rf"{DIGITS}([^\d\W][\w/]*|°)")  # "100MW"
_ORDINAL = re.compile(r"\d[\d,]*(?:st|nd|rd|th)|first|second|third|\w+th", re.IGNORECASE)
_SHAPES = [
    f"{digits}{unit}"
    for digits in ("d", "dd", "ddd", "dddd", "d.d", "dd.d", "ddd.d", "d,ddd", "dd,ddd")
    for unit in ("xx", "XX", "xXx", "XXx", "xxd", "xxxx")
]


def _patterns() -> dict[str, list[list[dict[str, Any]]]]:
    """What a number looks like; `counts` looks at the doubtful ones again."""
    number, word, dash, of = {"TAG": "CD"}, {"TAG": "CD", "IS_ALPHA": True}, {"ORTH": "-", "OP": "?"}, {"LOWER": "of"}
    link, maybe_link, maybe_word = {"LOWER": "and"}, {"LOWER": "and", "OP": "?"}, {**word, "OP": "?"}
    some, large = {"LOWER": {"IN": measures.SOME}}, {"LOWER": {"IN": measures.MAGNITUDES}}
    many, part = {"LOWER": {"IN": measures.MANY}}, {"LOWER": {"IN": measures.FRACTIONS}}
    more, one, half = {**large, "OP": "*"}, {"LOWER": {"IN": ["a", "an", "one"]}}, {"LOWER": "half"}
    parts = {"LOWER": {"IN": [form for form in measures.FRACTIONS if form.endswith("s")]}}
    ordinal = {"LIKE_NUM": True, "TAG": {"IN": ["JJ", "RB", "NN", "NNP"]}}
    return {
        "NUMBER": [
            [number, dash, more],  # 40; 3.2 million
            [word, dash, word, more],  # twenty-five thousand
            [word, large, more, maybe_link, word, dash, maybe_word, more],  # two hundred and fifty-five thousand
            [some, large, more],  # a hundred thousand
            [some, large, more, maybe_link, word, dash, maybe_word, more],
            [{"LOWER": "a"}, some, large, more],  # a few thousand
            [{"SHAPE": {"IN": ["d", "dd", "ddd"]}, "TAG": "CD"}, {"SHAPE": "ddd", "TAG": "CD", "OP": "+"}],  # 10 000
            [number, {"TEXT": {"REGEX": r"^(?:\d/\d+|[¼½¾⅓⅔⅛])$"}}, more],  # 2 1/2
            [number, dash, link, dash, one, dash, part, more],  # two and a half million
            [word, dash, parts],  # two-thirds
            [one, dash, part],  # one-third, a third of
            [half],  # half of
            [half, {"LOWER": {"IN": ["a", "an", "-"]}}],  # half an hour, half-hour
            [half, {"LOWER": {"IN": ["a", "-"]}}, large],  # half a million
            [many],  # thousands
            [{"LOWER": {"IN": ["tens", *measures.MANY]}}, of, many],  # tens of thousands
            [{"LOWER": {"IN": ["one", "1"]}}, {"LOWER": "in"}, {"LOWER": "every", "OP": "?"}, number],  # one in five
            [{"TEXT": {"REGEX": rf"^{GLUED.pattern}$"}}],  # 100MW
        ],
        "ORDINAL": [[ordinal], [word, {"ORTH": "-"}, ordinal]],  # second, thirty-second
        "TIME": [[number, {"LOWER": {"IN": measures.CLOCK}}]],  # 10 p.m.
        "DATE": [
            [{"LOWER": {"IN": [*measures.ERAS, "age", "aged", "ages"]}}, number],  # day five, aged 40
            [{"LOWER": "the", "OP": "?"}, {"LOWER": "age"}, of, number],
        ],
    }


class Around:
    """What stands around the numbers of a Doc: entities, units, bounds; none of the phrases is part of an entity."""

    def __init__(self, doc: Doc, names: Mapping[int, str], phrases: PhraseMatcher) -> None:
        self.names = names  # token of an entity → label
        self.units: dict[int, tuple[int, str]] = {}  # first token → one past the last, label
        self.bounds: dict[int, int] = {}  # "more than": one past the last token → first
        self.opens: dict[int, int] = {}  # "or more": first token → one past the last
        self._doc = doc
        for key, start, end in sorted(phrases(doc), key=lambda match: match[2] - match[1]):  # the longest come last
            kind = doc.vocab.strings[key]
            if any(i in names for i in range(start, end)):
                continue
            if kind == "OPEN":
                self.opens[start] = end
            elif kind != "BOUND":
                self.units[start] = end, kind
            elif doc[start].lower_ not in measures.ADVERBS_IF_BOUNDS or doc[start].tag_ == "RB":
                self.bounds[end] = start

    def word(self, at: int) -> str:
        """The token in lower case; nothing where there is none, or where an entity has it."""
        return self._doc[at].lower_ if 0 <= at < len(self._doc) and at not in self.names else ""

    def unit(self, at: int) -> tuple[int, str] | None:
        """End and label of the unit that begins there: "miles", "years old"; not in "he won 50 won back"."""
        found = self.units.get(at)
        if found is None:
            return None
        first, last = self._doc[at], self._doc[found[0] - 1]
        no_noun = last.tag_.startswith("VB") or (first.lower_ == "second" and not first.tag_.startswith("NN"))
        return None if no_noun or first.text in NO_UNITS else found


class Numerals:
    """Finds the numbers of a Doc. The Matcher is slow, so it reads only the words around what may be a number."""

    def __init__(self, vocab: Vocab) -> None:
        self._matcher = Matcher(vocab, validate=False)
        for label, patterns in _patterns().items():
            self._matcher.add(label, patterns)
        anchors = ["CD", *measures.MAGNITUDES, *measures.MANY, *measures.FRACTIONS, *_SHAPES]
        self._anchors = np.array(sorted(map(vocab.strings.add, anchors)), np.uint64)

    def anchors(self, doc: Doc) -> list[int]:
        """The tokens without which there is no number: tagged as one, or as good as one by their form."""
        rows = doc.to_array(["TAG", "LOWER", "SHAPE", "LIKE_NUM"])
        known = self._anchors[np.searchsorted(self._anchors[:-1], rows[:, :3])] == rows[:, :3]
        found: list[int] = np.flatnonzero(known.any(axis=1) | (rows[:, 3] > 0)).tolist()
        return found

    def cores(self, doc: Doc, anchors: Iterable[int], around: Around) -> list[Core]:
        """The numbers in order; of those that overlap the longest."""
        matches, strings = set[Core](), doc.vocab.strings
        for first, end in _windows(doc, anchors, around):
            matches |= {
                (first + a, first + b, strings[key]) for key, a, b in self._matcher(doc[first:end], allow_missing=True)
            }
        kept, taken = list[Core](), set[int]()
        for core in sorted(matches, key=lambda match: (match[0] - match[1], match)):
            if taken.isdisjoint(range(*core[:2])) and counts(doc, core, around):
                kept.append(core)
                taken.update(range(*core[:2]))
        return sorted(kept)


def _windows(doc: Doc, anchors: Iterable[int], around: Around) -> Iterator[tuple[int, int]]:
    """The stretches of words around the anchors, none of them in an entity."""
    names, start, end = around.names, 0, 0
    for i in anchors:
        if i in names:
            continue
        if not end or i > end + NEAR or not names.keys().isdisjoint(range(end, i)):
            if end:
                yield start, end
            start = i
            while start > max(i - BEFORE, end) and start - 1 not in names:
                start -= 1
        end = i + 1
        while end <= i + AFTER and end < len(doc) and end not in names:
            end += 1
    if end:
        yield start, end


def counts(doc: Doc, core: Core, around: Around) -> bool:
    """Whether what looks like a number is one: "half" is in "half of them" and "half an hour", "a third" in "a third of
    them"; "9:25", "XVII" and "007" are none."""
    start, end, kind = core
    if kind == "ORDINAL":
        return is_ordinal(doc, start, end)
    first, last, after = doc[start].lower_, doc[end - 1].lower_, doc[end].lower_ if end < len(doc) else ""
    if first == "half" and last in ("half", "a", "an", "-"):
        loose = start == 0 or doc[start - 1].tag_ not in ("DT", "JJ", "PRP$", "CD", "HYPH")
        shared = last == "half" and (start in around.bounds or (loose and after in SHARED))
        return shared or around.unit(end) is not None
    if last in ("and", "-") or (first in measures.ERAS and doc[end : end + 1] and doc[end].tag_[:2] in ("NN", "JJ")):
        return False  # "that day two men came"
    if first in ("a", "an") and last in measures.FRACTIONS:
        return after == "of" or start in around.bounds or (start > 0 and doc[start - 1].lower_ == "than")
    return kind == "TIME" or all(is_numeral(doc[i]) or (i > start and doc[i].text == "000") for i in range(start, end))


def is_numeral(word: Token) -> bool:
    """What is tagged as a number has to be written like one."""
    glued = GLUED.fullmatch(word.text)
    if glued and glued[1].lower() in measures.UNITS:
        return True
    return not glued if word.tag_ != "CD" else _NUMERAL.fullmatch(word.text) is not None


def is_ordinal(doc: Doc, start: int, end: int) -> bool:
    """ "the second man", "he came second", "21st"; not "a second later", "second-hand", "First Lady"."""
    word = doc[end - 1]
    if not _ORDINAL.fullmatch(word.text) or (word.lower_ == "second" and word.tag_ == "NN"):
        return False
    if word.is_title and end < len(doc) and doc[end].tag_ == "NNP" and start > 0 and not doc[start].is_sent_start:
        return False
    return doc[end : end + 2].text.lower() not in ("-hand", "-hands")
