"""An article's text → the stretches that its page shows and that a search finds, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kg.model import Span

PARAGRAPH = re.compile(r"\s*\n\s*\n\s*|(?<=[.!?:\"'”’)])[^\S\n]*\n\s*")  # an empty line, or a line that ends a sentence


def stretches(text: str, sentences: Iterable[Span]) -> Iterator[Span]:
    """The sentences in their order, those that overlap as one, and the paragraphs of what is between them."""
    at = 0
    for sentence in _joined(sentences):
        yield from _paragraphs(text, at, sentence.start)
        yield sentence
        at = sentence.end
    yield from _paragraphs(text, at, len(text))


def place(stretch: Span) -> str:
    """A stretch as the end of an address says it (RFC 5147): "char=10,90"."""
    return f"char={stretch.start},{stretch.end}"


def _joined(sentences: Iterable[Span]) -> Iterator[Span]:
    last = None
    for sentence in sorted(sentences):
        if last and sentence.start < last.end:
            last = Span(last.start, max(last.end, sentence.end))
        else:
            if last:
                yield last
            last = sentence
    if last:
        yield last


def _paragraphs(text: str, start: int, end: int) -> Iterator[Span]:
    """What is between two places, paragraph by paragraph, without the blanks around each."""
    at = start
    for begin, stop in (*(match.span() for match in PARAGRAPH.finditer(text, start, end)), (end, end)):
        paragraph = text[at:begin]
        first = at + len(paragraph) - len(paragraph.lstrip())
        last = at + len(paragraph.rstrip())
        if first < last:
            yield Span(first, last)
        at = stop
