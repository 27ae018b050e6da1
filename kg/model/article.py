"""An article as read, and where something stands in its text."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of `Article.text`: text[start:end]."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Article:
    """One article as read. `text` is the decoded source text and never changes; `furniture` is skipped, not cut out.

    `origin` is the file it was read from, where its id is made of that file's name. It is no part of the graph.
    """

    id: str
    text: str
    title: str | None = None
    url: str | None = None
    published: date | None = None
    publisher: str | None = None
    furniture: tuple[Span, ...] = ()
    origin: str | None = field(default=None, compare=False)

    @property
    def readable(self) -> str:
        """The text with its furniture blanked by line breaks: the same length, so that every offset still holds."""
        parts, at = [], 0
        for start, end in self.furniture:
            parts += [self.text[at:start], "\n" * (end - start)]
            at = end
        return "".join([*parts, self.text[at:]])

    @property
    def sha256(self) -> str:
        """Hex digest of the UTF-8 text."""
        return hashlib.sha256(self.text.encode("utf8", "surrogatepass")).hexdigest()
