"""A stretch of text, cut where marks begin and end, so that marks may overlap and still become markup."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from kg.model import Span
from kg.serve.things import Thing


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch to be lit up: `kind` is a word of the style sheet."""

    span: Span
    kind: str


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch that names somebody or something."""

    span: Span
    thing: Thing


@dataclass(frozen=True, slots=True)
class Piece:
    """Text that bears the same marks from end to end; `kinds` is a list of classes as HTML writes it."""

    text: str
    kinds: str


@dataclass(frozen=True, slots=True)
class Run:
    """Pieces that name the same thing, or nothing."""

    thing: Thing | None
    pieces: tuple[Piece, ...]


def runs(text: str, within: Span, marks: Sequence[Mark], mentions: Sequence[Mention] = ()) -> Iterator[Run]:
    """The text of `within`, piece by piece; of mentions in one another, the innermost is the one that counts."""
    marks = [mark for mark in marks if _meets(mark.span, within)]
    mentions = [mention for mention in mentions if _meets(mention.span, within)]
    spans = [*(mark.span for mark in marks), *(mention.span for mention in mentions)]
    edges = {at for span in spans for at in span if within.start < at < within.end}
    stretches = [Span(*pair) for pair in pairwise(sorted({*within, *edges}))]
    named = [(_innermost(stretch, mentions), stretch) for stretch in stretches]
    for thing, group in groupby(named, key=lambda each: each[0]):
        yield Run(thing, tuple(Piece(text[span.start : span.end], _kinds(span, marks)) for _, span in group))


def _innermost(stretch: Span, mentions: Sequence[Mention]) -> Thing | None:
    around = [mention for mention in mentions if _holds(mention.span, stretch)]
    innermost = min(around, key=lambda mention: mention.span.end - mention.span.start, default=None)
    return innermost.thing if innermost else None


def _kinds(stretch: Span, marks: Sequence[Mark]) -> str:
    return " ".join(dict.fromkeys(mark.kind for mark in marks if _holds(mark.span, stretch)))


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _meets(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
