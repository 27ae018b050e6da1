"""Names and times among the entities of GUM, which annotates every noun phrase, nested, with one of ten types.

    Entity=(12-person-giv:act-…-Dmytro_Kuleba               opens a mention
    Entity=12)                                              closes it

The guidelines: https://wiki.gucorpling.org/gum/entities
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from kg.english.train.entities import (
    ANY,
    GUM,
    OUTSIDE,
    TIMES,
    Types,
    allow,
    is_demonym,
    narrowed,
    outside,
    tag_set,
    word_list,
)
from kg.english.train.sentences import Tree

PART = re.compile(r"\([^()]*\)?|[^()]+\)")
YEAR = re.compile(r"[12]\d{3}s?")
CLOCK = re.compile(r"\d{1,2}[:.]\d{2}|\d{1,2}([ap]\.?m\.?)?")


class Mention(NamedTuple):
    """A noun phrase of a sentence: first word, one past the last, its type."""

    first: int
    end: int
    kind: str


def mentions(misc: Sequence[str]) -> list[Mention]:
    """The mentions of a sentence from its MISC column, the outermost first."""
    found, opened = list[Mention](), list[tuple[str, Mention]]()
    for i, cell in enumerate(misc):
        entity = re.search(r"Entity=([^|]*)", cell)
        for part in PART.findall(entity.group(1) if entity else ""):
            fields = part.strip("()").split("-")
            if part.startswith("("):
                opened.append((fields[0], Mention(i, i, fields[1] if len(fields) > 1 else "")))
            if part.endswith(")"):
                at = next((k for k in reversed(range(len(opened))) if opened[k][0] == fields[0]), None)
                if at is not None:
                    found.append(opened.pop(at)[1]._replace(end=i + 1))
    return sorted(found, key=lambda m: (m.first, -m.end))


def allowed_tags(words: list[str], tree: Tree, misc: Sequence[str]) -> list[int]:
    """The tags of the outermost proper names and of the times; whatever is uncertain allows every tag."""
    return Reading(words, tree).read(mentions(misc))


class Reading:
    """One sentence of GUM while its mentions are turned into tags."""

    def __init__(self, words: list[str], tree: Tree) -> None:
        self.words, self.tree = words, tree
        self.name = [
            xpos in ("NNP", "NNPS") or upos == "PROPN" for upos, xpos in zip(tree.upos, tree.xpos, strict=True)
        ]
        self.allowed = [
            ANY if name or (xpos == "CD" and YEAR.fullmatch(word)) else OUTSIDE
            for name, xpos, word in zip(self.name, tree.xpos, words, strict=True)
        ]
        self.taken = [False] * len(words)

    def read(self, found: Sequence[Mention]) -> list[int]:
        for mention in found:
            if any(self.taken[mention.first : mention.end]):
                continue
            if mention.kind == "time":
                self.read_time(mention)
            elif mention.kind in GUM and self.name[self.head(mention)]:
                self.read_name(mention)
        for i in range(len(self.words)):
            if not self.taken[i]:
                self.read_adjective(i)
        return self.allowed

    def head(self, mention: Mention) -> int:
        """The word that hangs on one outside, in the tree."""
        inside = range(mention.first, mention.end)
        return next((i for i in inside if self.tree.heads[i] not in inside), mention.first)

    def claim(self, first: int, end: int, types: Types) -> None:
        allow(self.allowed, (first, end, types))
        self.taken[first:end] = [True] * (end - first)

    def leave_open(self, first: int, end: int, names: bool) -> None:
        for i in range(first, end):
            word = self.words[i]
            if not self.taken[i] and (not names or word[0].isupper() or word.lower() in word_list("joiners")):
                self.allowed[i] = ANY

    def read_time(self, mention: Mention) -> None:
        first, end = mention.first, mention.end
        upos, xpos = self.tree.upos, self.tree.xpos
        while first < end and (upos[first] in ("ADP", "PUNCT") or xpos[first] == "POS"):
            first += 1
        while first < end and (upos[end - 1] == "PUNCT" or xpos[end - 1] == "POS"):
            end -= 1
        types = time_types(self.words[first:end])
        if first == end or not types or end - first > 6:  # "the time when he …" is no date
            self.leave_open(first, end, names=False)
            return
        self.claim(first, end, types)
        if self.words[first].lower() == "the" and first + 1 < end:  # the corpora disagree whether it is inside
            self.allowed[first] |= OUTSIDE
            self.allowed[first + 1] |= tag_set(types, "B-")

    def read_name(self, mention: Mention) -> None:
        first, end, kind = mention
        words, upos, xpos, head = self.words, self.tree.upos, self.tree.xpos, self.head(mention)
        if kind == "person" and (words[head].lower().rstrip(".") in word_list("titles") or upos[first] == "DET"):
            self.leave_open(first, end, names=True)  # "the President of the United States": an office
            return
        titles = word_list("titles") if kind == "person" else frozenset[str]()
        while first < head and (
            upos[first] in ("DET", "PRON", "PUNCT", "NUM") or words[first].lower().rstrip(".") in titles
        ):
            first += 1
        while end > head + 1 and (xpos[end - 1] == "POS" or (upos[end - 1] == "PUNCT" and words[end - 1] != ".")):
            end -= 1
        commas = [i for i in range(first, end) if words[i] == ","]  # Portsmouth, United Kingdom: the part with the head
        first = max((i + 1 for i in commas if i < head), default=first)
        end = min((i for i in commas if i > head), default=end)
        if kind == "person":  # "Leung Yiu-chung of NWSC"
            end = min((i for i in range(head + 1, end) if words[i] in ("of", "for", "at", "in", "from")), default=end)
        pair = kind in ("person", "place") and any(word.lower() in ("and", "&", "/") for word in words[first:end])
        if pair or not self.is_name(first, end):
            self.leave_open(first, end, names=True)
            return
        types = narrowed(GUM[kind], words[first:end])
        if kind != "event" and end - first == 1 and is_demonym(words[first]):
            types = ("NORP",)
        elif kind == "person" and xpos[head] == "NNPS":
            types = ("PERSON", "NORP")
        self.claim(first, end, types)

    def read_adjective(self, i: int) -> None:
        """A demonym outside any name is a NORP; another capitalised adjective may be one."""
        word, before = self.words[i], self.allowed[i]
        if is_demonym(word):
            alone = i + 1 == len(self.words) or not self.name[i + 1]
            known = alone and before == OUTSIDE and self.tree.xpos[i] in ("JJ", "NNS", "NNPS")
            self.allowed[i] = tag_set(("NORP",), "B-") if known else ANY
        elif i and before == OUTSIDE and word[0].isupper() and self.tree.upos[i] == "ADJ":
            self.allowed[i] = outside(("NORP", "EVENT", "WORK_OF_ART"))

    def is_name(self, first: int, end: int) -> bool:
        """Only proper nouns, capitals, numbers and of/the/de between them; begins and ends like a name."""
        words, upos = self.words, self.tree.upos
        inside = all(
            self.name[i]
            or words[i].lower() in word_list("joiners")
            or upos[i] == "NUM"
            or (words[i][0].isupper() and upos[i] != "PRON")
            for i in range(first, end)
        )
        begins = self.name[first] or words[first][0].isupper() or words[first][0].isdigit()
        return inside and begins and (self.name[end - 1] or words[end - 1][0].isdigit())


def time_types(words: Sequence[str]) -> Types:
    """DATE or TIME of a phrase of time that names a unit or a day; none of "the moment" or "that time"."""
    lowered = [word.lower().strip(".,") for word in words]
    singular = {word.removesuffix("s") for word in lowered} | set(lowered)
    days = word_list("days") | word_list("calendar")
    if singular & word_list("hours"):
        return TIMES if singular & days else ("TIME",)
    if singular & days or any(YEAR.fullmatch(word) or re.fullmatch(r"\d0s", word) for word in lowered):
        return ("DATE",)
    return ("TIME",) if any(":" in word and CLOCK.fullmatch(word) for word in lowered) else ()
