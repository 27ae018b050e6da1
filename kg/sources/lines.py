"""The lines of a text, with where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

BULLET = re.compile(r"[•‣◦▪●·*–-]\s+")
CELL = re.compile(r"\s{0,8}[|•·]\s{0,8}")  # what separates the parts of a line: "By Jane Doe | 4 May 2024"
_ENDS_SENTENCE = re.compile(r"[.!?:;…]\W*$")
_WIDEST_PAGE = 120  # characters: a text with longer lines is not broken by width


@dataclass(frozen=True, slots=True)
class Line:
    """One line, or a bullet with the lines indented under it. text[start:end] has no surrounding blanks.

    `words` is that text on one line without its bullet. `opens` and `closes` say whether a blank line (or the
    beginning or the end of the text) stands above and below. A line that `continues` goes on with the sentence of
    the line above, which was broken for want of room.
    """

    start: int
    end: int
    words: str
    bullet: bool = False
    opens: bool = False
    closes: bool = False
    continues: bool = False


@dataclass(frozen=True, slots=True)
class _Row:
    start: int
    end: int
    indent: int
    text: str


def lines(text: str) -> tuple[Line, ...]:
    """The non-blank lines of a text, in order."""
    paragraphs = list(_paragraphs(text))
    width = max((len(row.text) for paragraph in paragraphs for row in paragraph), default=0)
    return tuple(line for paragraph in paragraphs for line in _items(paragraph, width))


def _paragraphs(text: str) -> Iterator[list[_Row]]:
    offset, paragraph = 0, list[_Row]()
    for raw in text.splitlines(keepends=True):
        body = raw.strip()
        if body:
            indent = len(raw) - len(raw.lstrip())
            paragraph.append(_Row(offset + indent, offset + indent + len(body), indent, body))
        elif paragraph:
            yield paragraph
            paragraph = []
        offset += len(raw)
    if paragraph:
        yield paragraph


def _items(paragraph: list[_Row], width: int) -> Iterator[Line]:
    items: list[list[_Row]] = []
    for row in paragraph:
        hangs = items and BULLET.match(items[-1][0].text) and row.indent > items[-1][0].indent
        if hangs and not BULLET.match(row.text):
            items[-1].append(row)
        else:
            items.append([row])
    above: _Row | None = None
    for item in items:
        words = " ".join(" ".join(row.text for row in item).split())
        bullet = BULLET.match(words)
        yield Line(
            start=item[0].start,
            end=item[-1].end,
            words=words[bullet.end() :] if bullet else words,
            bullet=bullet is not None,
            opens=item is items[0],
            closes=item is items[-1],
            continues=above is not None and _was_broken(above.text, item[0].text, width),
        )
        above = item[-1]


def _was_broken(above: str, below: str, width: int) -> bool:
    """Whether the first word of the lower line had no room in the upper one, and no sentence ends between them."""
    full = len(above) + 1 + len(below.split()[0]) > width
    return full and width <= _WIDEST_PAGE and not _ENDS_SENTENCE.search(above)
