"""From a text and its metadata to an `Article`: furniture, headline, date."""

from __future__ import annotations

import datetime
import hashlib

from kg.errors import NotText
from kg.model import Article, Span
from kg.sources import furniture
from kg.sources.dateline import find_dateline
from kg.sources.lines import lines

_LONGEST_HEADLINE = 25  # words


def assemble(
    text: str,
    *,
    source: str,
    id: str,
    title: str | None = None,
    url: str | None = None,
    published: datetime.date | None = None,
    publisher: str | None = None,
    origin: str | None = None,
) -> Article:
    """An article with its furniture marked. What the metadata leave open is read from the text, where it says so.

    Raises NotText where nothing but furniture is left.
    """
    title = title or headline(text)
    dateline = find_dateline(text, lines(text))
    article = Article(
        id=id,
        text=text,
        title=title,
        url=url,
        published=published or (dateline.published if dateline else None),
        publisher=publisher,
        furniture=furniture.find(text, title),
        origin=origin,
    )
    if not article.readable.strip():
        raise NotText(source, "holds no sentence, only page furniture")
    return article


def headline(text: str) -> str | None:
    """The first line that is not furniture, if it is short, lacks a full stop and a blank line follows."""
    skipped = furniture.find(text, None)
    for line in lines(text):
        kept = _without(text, Span(line.start, line.end), skipped)
        if kept:
            short = line.closes and len(kept.split()) <= _LONGEST_HEADLINE
            return kept if short and not kept.rstrip("\"'”’").endswith(".") else None
    return None


def id_of_url(url: str) -> str:
    """What an article is called that has an address and no name of its own: 16 hex digits."""
    return hashlib.sha256(url.encode("utf8", "surrogatepass")).hexdigest()[:16]


def _without(text: str, line: Span, skipped: tuple[Span, ...]) -> str:
    chars = list(text[line.start : line.end])
    for start, end in skipped:
        for place in range(max(start, line.start), min(end, line.end)):
            chars[place - line.start] = " "
    return " ".join("".join(chars).split()).strip(" |·•–—-")
