"""Page furniture in the text of an article: what stands on the page and is not the article.

Rules read form, not a particular site. A rule for a whole line sees it alone and must recognise all of it, or the
line stays: a notice left standing yields a silly statement at worst, a sentence skipped loses a true one unseen.
Of 71,820 sentences of news and web text (VOA, UD English), each shown as a line of its own, one with a verb in it that
was no notice was skipped: "MUST READ - Do not waste your time in this store."
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from kg.model import Span
from kg.sources.boilerplate import (
    is_advertisement,
    is_bare_address,
    is_cookie_notice,
    is_error_notice,
    is_follow_us,
    is_heading_of_links,
    is_image_link,
    is_link_to_more,
    is_newsletter,
    is_page_number,
    is_punctuation,
    is_share_bar,
)
from kg.sources.credits import caption_label, credit_at_end, is_byline, is_copyright, is_photo_credit
from kg.sources.dateline import filed_from, find_dateline, is_timestamp
from kg.sources.lines import BULLET, CELL, Line, lines

WHOLE_LINE: tuple[Callable[[str], bool], ...] = (
    is_error_notice,
    is_share_bar,
    is_advertisement,
    is_link_to_more,
    is_heading_of_links,
    is_newsletter,
    is_cookie_notice,
    is_follow_us,
    is_bare_address,
    is_punctuation,
    is_image_link,
    is_byline,
    is_photo_credit,
    is_copyright,
    is_timestamp,
)
LONGEST = 60  # words: no notice is longer, and many paragraphs are
_HEADING_MARK = re.compile(r"#{1,6}\s+")
_FRONT_MATTER = re.compile(r"---[ \t]*\r?\n(?:(?:[\w-]+[ \t]*:|[ \t]+|- ).*\n)+---[ \t]*(?:\r?\n|$)")


def find(text: str, title: str | None) -> tuple[Span, ...]:
    """The furniture of a text, in order and without overlap; no span begins or ends with a blank."""
    standing = lines(text)
    spans = [
        *front_matter(text),
        *whole_lines(standing),
        *repeated_headline(standing, title),
        *repeated_caption(standing),
        *links_under_heading(standing),
        *parts_of_lines(text, standing),
    ]
    if dateline := find_dateline(text, standing):
        spans.append(dateline.span)
    return _merged(text, spans)


def whole_lines(standing: Sequence[Line]) -> Iterator[Span]:
    """Lines of one of the known forms, or made of cells of these forms ("By Jane Doe | 4 May 2024")."""
    for line in standing:
        alone = line.opens and line.closes
        if not line.continues and (_is_boilerplate(line.words) or (alone and is_page_number(line.words))):
            yield Span(line.start, line.end)


def _is_boilerplate(words: str) -> bool:
    if len(words.split()) > LONGEST:
        return False
    cells = [cell for cell in CELL.split(words) if cell]
    return any(rule(words) for rule in WHOLE_LINE) or (
        len(cells) > 1 and all(any(rule(cell) for rule in WHOLE_LINE) for cell in cells)
    )


def repeated_headline(standing: Sequence[Line], title: str | None) -> Iterator[Span]:
    """Every line but the first that is the headline again, also with the site's name: "Headline | BBC News"."""
    if not title:
        return
    again = re.compile(re.escape(_plain(title)) + r"(?:\s+[|–—-]\s+\S.{0,40})?")
    copies = [line for line in standing if again.fullmatch(_plain(line.words.lstrip("# ")))]
    yield from (Span(line.start, line.end) for line in copies[1:])


def repeated_caption(standing: Sequence[Line]) -> Iterator[Span]:
    """The second copy of a caption under the first, with or without the photo's credit."""
    for above, line in pairwise(standing):
        if len(above.words.split()) >= 4 and line.words.startswith(above.words):
            rest = line.words[len(above.words) :].strip()
            if not rest or is_photo_credit(rest.lstrip("–—-| ")) or credit_at_end(f" {rest}") == (1, len(rest) + 1):
                yield Span(line.start, line.end)


def links_under_heading(standing: Sequence[Line]) -> Iterator[Span]:
    """The bullets under "Related articles"."""
    heading = False
    for line in standing:
        heading = is_heading_of_links(line.words) or (heading and line.bullet)
        if heading:
            yield Span(line.start, line.end)


def parts_of_lines(text: str, standing: Sequence[Line]) -> Iterator[Span]:
    """What comes before or after the words of a line: bullets, heading marks, a report's place, a caption's credit."""
    for line in standing:
        if line.continues:
            continue
        raw, start = text[line.start : line.end], line.start
        for mark in (BULLET, _HEADING_MARK):
            if found := mark.match(raw):
                yield Span(start, start + found.end())
        for part in (filed_from(raw) if line.opens else None, caption_label(raw), credit_at_end(raw)):
            if part:
                yield Span(start + part.start, start + part.end)


def front_matter(text: str) -> Iterator[Span]:
    """The metadata at the top of a Markdown file, between two lines of dashes."""
    if found := _FRONT_MATTER.match(text):
        yield Span(0, found.end())


def _plain(text: str) -> str:
    return " ".join(text.casefold().translate(str.maketrans("‘’“”", "''\"\"")).split())


def _merged(text: str, spans: list[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        end = start + len(text[start:end].rstrip())
        if merged and start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(end, merged[-1].end))
        elif start < end:
            merged.append(Span(start, end))
    return tuple(merged)
