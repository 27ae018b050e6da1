"""Numbers as entities: MONEY, PERCENT, QUANTITY, ORDINAL, CARDINAL, and the DATE and TIME that amounts are.

No corpus at hand teaches these labels of OntoNotes (Weischedel et al., release 5.0, LDC2013T19), so words and tags tell
them, by spaCy's matchers: `Numerals` finds numbers ("two hundred and fifty", "3.2bn", "first"), `_measured` adds
currency or unit, `_joined` makes one of a range ("10 to 15 percent"), `_finished` adds what bounds it ("more than") and
drops what counts nothing ("Article 5").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc, Span, Token
from spacy.vocab import Vocab

from kg.english import measures
from kg.english.numerals import GLUED, Around, Core, Numerals

NAMED = frozenset({"PRODUCT", "WORK_OF_ART", "LAW", "FAC", "EVENT", "ORG", "MISC"})  # may go on: "[iPhone] 6"
RANGES = frozenset({"-", "–", "to", "or"})
COMPOUND = frozenset({"QUANTITY", "DATE", "TIME"})  # "six feet two inches"
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d(?:[–-]\d{2,4})?")


class Measure(NamedTuple):
    """A number with its currency or unit, the tokens from `start` to before `end`."""

    start: int
    end: int
    label: str
    led: bool = False  # what stands before the number gave the label: "$ 5", "aged 5"


class NumberFinder:
    """Finds numbers in the Docs of one vocabulary.

    Call it with a Doc that has Penn tags and the entities already found. The numbers come in order, and none overlaps
    another or a given entity. Durations and ages ("five years", "40-year-old") are DATE, hours and less TIME. It takes
    about a microsecond a word.
    """

    def __init__(self, vocab: Vocab) -> None:
        self._numerals = Numerals(vocab)
        self._phrases = PhraseMatcher(vocab, attr="LOWER")
        for kind, phrases in measures.phrases().items():
            self._phrases.add(kind, [Doc(vocab, words=phrase.split()) for phrase in phrases])

    def __call__(self, doc: Doc, found: Iterable[Span]) -> list[Span]:
        anchors = self._numerals.anchors(doc) if len(doc) else []
        if not anchors:
            return []
        names = {i: span.label_ for span in found for i in range(span.start, span.end)}
        if not any(_is_blank(doc, k) for i in anchors for k in (i - 1, i + 1)):
            return [Span(doc, start, end, label) for start, end, label in self._numbers(doc, anchors, names)]
        plain, kept = _without_blanks(doc)
        names = {k: names[i] for k, i in enumerate(kept) if i in names}
        numbers = self._numbers(plain, self._numerals.anchors(plain), names)
        return [Span(doc, kept[start], kept[end - 1] + 1, label) for start, end, label in numbers]

    def _numbers(self, doc: Doc, anchors: list[int], names: Mapping[int, str]) -> Iterator[Core]:
        """First token, one past the last and label of each number; `names` are the labels of the tokens in entities."""
        around = Around(doc, names, self._phrases)
        cores = self._numerals.cores(doc, anchors, around)
        yield from _finished(doc, _joined((_measured(doc, *core, around) for core in cores), around), around)


@lru_cache(maxsize=4)
def number_finder(vocab: Vocab) -> NumberFinder:
    """The finder of a vocabulary; the last few are kept, as one takes 40 ms to build."""
    return NumberFinder(vocab)


def _is_blank(doc: Doc, i: int) -> bool:
    """White space within a sentence: a no-break space or a line that was wrapped, "5\\nmillion"."""
    if not 0 < i < len(doc) - 1 or not doc[i].is_space or doc[i].text.count("\n") > 1:
        return False
    return not (doc[i - 1].is_space or doc[i + 1].is_space or doc[i + 1].is_sent_start)


def _without_blanks(doc: Doc) -> tuple[Doc, list[int]]:
    """A Doc without that white space, with the tags and sentences of this one, and where its tokens are in this one."""
    spaces: list[int] = np.flatnonzero(doc.to_array("IS_SPACE")).tolist()
    blanks = {i for i in spaces if _is_blank(doc, i)}
    kept = [i for i in range(len(doc)) if i not in blanks]
    followed = [bool(token.whitespace_) or token.i + 1 in blanks for token in doc]
    plain = Doc(doc.vocab, [doc[i].text for i in kept], [followed[i] for i in kept])
    columns = ["TAG", "SENT_START"]
    return plain.from_array(columns, doc.to_array(columns)[kept]), kept  # type: ignore[arg-type]  # stub: thinc arrays


def _measured(doc: Doc, start: int, end: int, kind: str, around: Around) -> Measure:
    """ "$ 5" and "5 euros" are MONEY, "50 km" and "six-foot" QUANTITY, "10 %" PERCENT, "five years" DATE."""
    if kind != "NUMBER":
        years = around.unit(end)  # "aged 40 years"
        return Measure(start, years[0] if years and years[1] == kind else end, kind, led=True)
    sign = _sign(doc, start, around)
    if _is_million(doc, end, around, signed=sign < start):
        end += 1
    if sign < start:
        dollars = around.unit(end)  # "$ 5 US dollars"
        return Measure(sign, dollars[0] if dollars and dollars[1] == "MONEY" else end, "MONEY", led=True)
    last, after = doc[end - 1], around.word(end)
    hidden = after == "-" or (after == "of" and last.lower_ in measures.MANY)  # "6-foot", "tons of"
    if unit := around.unit(end + hidden):
        pounds = doc[end + hidden].lower_ in measures.WEIGHT_OR_MONEY and last.lower_ in measures.LARGE
        return Measure(start, unit[0], "MONEY" if pounds else unit[1])
    glued = GLUED.fullmatch(last.text)
    return Measure(start, end, measures.UNITS.get(glued[1].lower(), "CARDINAL") if glued else "CARDINAL")


def _sign(doc: Doc, start: int, around: Around) -> int:
    """Where the currency before a number begins: "$", "US $", "Rs."; the number's own start if there is none."""
    if start == 0 or start - 1 in around.names:
        return start
    sign = doc[start - 1]
    if not (sign.is_currency or sign.tag_ == "$" or sign.text in measures.SIGNS):
        return start
    country = sign.text == "$" and start > 1 and doc[start - 2].text in measures.SIGN_COUNTRIES
    return start - 2 if country and start - 2 not in around.names else start - 1


def _is_million(doc: Doc, at: int, around: Around, *, signed: bool) -> bool:
    """Whether an "m" after a number is a million, not metres: "£ 10 m", "10 m euros", "2.5 m people"."""
    if signed:
        return around.word(at) in ("m", "m.")  # so spaCy parts the end of "It cost £10m."
    money = around.unit(at + 1) or (at, "")
    return around.word(at) == "m" and (money[1] == "MONEY" or (at + 1 < len(doc) and doc[at + 1].tag_ == "NNS"))


def _joined(parts: Iterable[Measure], around: Around) -> Iterator[Measure]:
    """Makes one of "10 to 15 percent", "$ 5 - 10 million", "between 5 and 6", "six feet two inches"."""
    held: Measure | None = None
    for part in parts:
        if held and (both := _both(held, part, around)):
            held = both
            continue
        if held:
            yield held
        held = part
    if held:
        yield held


def _both(a: Measure, b: Measure, around: Around) -> Measure | None:
    """ "from 5 to 10" tells of two numbers; so do "first or second" and "5 km and 10 km"."""
    if not 0 <= b.start - a.end <= 1 or "ORDINAL" in (a.label, b.label):
        return None
    link, before = around.word(a.end) if b.start > a.end else "", around.word(a.start - 1)
    same = a.label == b.label
    if same and not b.led and a.label in COMPOUND and (b.start == a.end or (link == "and" and a.label != "QUANTITY")):
        return None if around.word(a.end - 1) == around.word(b.end - 1) else Measure(a.start, b.end, a.label)
    between = link == "and" and before == "between"
    if not between and (link not in RANGES or (link == "to" and before == "from")):
        return None
    alike = same and link != "or"  # "$ 5 to $ 6", but "$ 5 or $ 6" are two
    if alike or (a.label == "CARDINAL" and not b.led) or (a.led and b.label == "CARDINAL"):
        return Measure(a.start - between, b.end, a.label if a.led else b.label, a.led)
    return None


def _finished(doc: Doc, parts: Iterable[Measure], around: Around) -> Iterator[Core]:
    """Adds bounds and leaves names out; where two would share a word ("40 or more than 50") the first has it."""
    done = 0
    for start, end, label, led in parts:
        if start < done:
            continue
        bound = around.bounds.get(start)
        if label == "CARDINAL" and not led and (bound is None or doc[bound].lower_ in ("about", "around")):
            if _is_age(doc, start, end, around):
                label = "DATE"
            elif _is_year(doc, start, end) or (bound is None and _is_name(doc, start, end, around)):
                continue
        while label != "ORDINAL" and done <= around.bounds.get(start, -1):
            start = around.bounds[start]
        done = around.opens.get(end, end)
        yield start, done, label


def _is_age(doc: Doc, start: int, end: int, around: Around) -> bool:
    """ "John Smith, 42, said"."""
    named = start > 1 and doc[start - 1].text == "," and around.names.get(start - 2) == "PERSON"
    return named and end - start == 1 and len(doc[start]) <= 3 and end < len(doc) and doc[end].text in (",", ".", ";")


def _is_year(doc: Doc, start: int, end: int) -> bool:
    """A bare year, or a range of years, that was not taken for a date."""
    digits = [word.text for word in doc[start:end] if word.tag_ == "CD"]
    return bool(digits) and all(map(_YEAR.fullmatch, digits))


def _is_name(doc: Doc, start: int, end: int, around: Around) -> bool:
    """A number that names instead of counting: "Article 5", "Boeing 737", "Su-57", a list's "1."."""
    first, after = doc[start], doc[end : end + 1]
    if after and _names_with(doc[end - 1], after[0]):
        return True
    before = doc[start - 1] if start else None
    if before is None or before.is_space or before.text in ("(", "["):
        return first.is_digit and len(first) < 3 and after.text in (".", ")", "]")
    if before.text == "-" and start > 1 and not (before.whitespace_ or doc[start - 2].whitespace_):
        return doc[start - 2].text[-1].isalpha()
    if end - start > 1:
        return False
    if start - 1 in around.names:
        return around.names[start - 1] in NAMED
    labelled = before.tag_.startswith("NNP") or (before.is_title and before.lower_ in measures.NUMBERED)
    return labelled or (before.lower_ == "no" and first.lower_ == "one")


def _names_with(number: Token, after: Token) -> bool:
    """ "5G", "the 80's", "5 May", "one another"."""
    glued = not number.whitespace_ and (after.is_alpha or (number.is_digit and after.lower_ in ("'s", "’s")))
    return glued or after.lower_ == "another" or (after.is_title and after.lower_ in measures.MONTHS)
