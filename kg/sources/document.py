"""What is fetched before it is parsed: the bytes of one source, and what is known of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["text", "html", "jsonl"]

SUFFIXES: dict[str, Kind] = {
    ".txt": "text",
    ".text": "text",
    ".md": "text",
    ".markdown": "text",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
}


@dataclass(frozen=True, slots=True)
class Document:
    """The undecoded content of a file, an address or standard input.

    `name` is what the user calls it (in errors), `id` what its article is called unless the content knows better.
    With `kind` None the content must be looked at. `charset` is what the server said, `origin` a file's whole path.
    """

    name: str
    id: str
    data: bytes
    kind: Kind | None = None
    url: str | None = None
    charset: str | None = None
    origin: str | None = None


def kind_by_look(text: str) -> Kind:
    """What a text seems to be, from how it begins."""
    beginning = text[:1000].lstrip().lower()
    if beginning.startswith(("<!doctype html", "<html")) or (beginning.startswith("<?xml") and "<html" in beginning):
        return "html"
    if beginning.startswith("{") and beginning[1:].lstrip().startswith('"'):
        return "jsonl"
    return "text"
