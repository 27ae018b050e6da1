"""Plain text and Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from kg.errors import ReadError
from kg.model import Article
from kg.sources.assemble import assemble, id_of_url
from kg.sources.decode import decode
from kg.sources.document import Document


def read(document: Document) -> Iterator[Article | ReadError]:
    """One article, its text unchanged; before it, a remark where the encoding had to be guessed."""
    text, remark = decode(document.data, document.name, document.charset)
    if remark:
        yield remark
    id = id_of_url(document.url) if document.url else document.id
    yield assemble(text, source=document.name, id=id, url=document.url, origin=document.origin)
