"""Where the network's windows begin and end: never across a blank line, and not across the end of a headline."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc

WINDOW, LONGEST = 100, 160  # words: a window ends at a full stop once it holds WINDOW, at the latest at LONGEST
SHORT = 2 / 3  # of the block's longest line: what is shorter was not broken by a wrap at a margin
STOPS, CLOSERS = frozenset(".?!"), frozenset("\"')]”’»")


def windows(doc: Doc) -> Iterator[list[int]]:
    """Token indices of the words (never white space) of each window, in order; every word is in exactly one."""
    for paragraph in paragraphs(doc):
        yield from cut(doc, paragraph)


def paragraphs(doc: Doc) -> Iterator[list[int]]:
    """Token indices of the words between blank lines, or between line breaks that do not look like a wrap."""
    lines, gap = list[list[int]](), "\n"
    for token in doc:
        if token.is_space:
            gap += token.text
            continue
        breaks = len(f"{gap}|".splitlines()) - 1
        if breaks > 1 and lines:
            yield from unwrap(doc, lines)
            lines = []
        if breaks or not lines:
            lines.append([])
        lines[-1].append(token.i)
        gap = ""
    if lines:
        yield from unwrap(doc, lines)


def unwrap(doc: Doc, lines: list[list[int]]) -> Iterator[list[int]]:
    """Joins lines broken at a margin. A short line followed by a capital is a headline or a paragraph of its own:
    "Strikes continue in Ukraine⏎It comes as Moscow continues its offensive …"."""
    lengths = [doc[line[-1]].idx + len(doc[line[-1]]) - doc[line[0]].idx for line in lines]
    short = SHORT * max(lengths)
    paragraph = list[int]()
    for line, length, after in zip(lines, lengths, [*lines[1:], []], strict=True):
        paragraph += line
        if not after or (length < short and not doc[after[0]].text[0].islower()):
            yield paragraph
            paragraph = []


def cut(doc: Doc, paragraph: list[int]) -> Iterator[list[int]]:
    """A long paragraph is cut after a full stop, or where none comes at LONGEST words."""
    window, stop = list[int](), 0
    for i in paragraph:
        window.append(i)
        text = doc[i].text
        if text in STOPS or (text in CLOSERS and stop == len(window) - 1 > 0):
            stop = len(window)
        if (len(window) >= WINDOW and stop) or len(window) >= LONGEST:
            end = stop or LONGEST
            yield window[:end]
            window, stop = window[end:], 0
    if window:
        yield window
