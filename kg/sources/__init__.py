"""Read: from sources (files, directories, addresses, standard input) to articles."""

from __future__ import annotations

import datetime
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import IO, TYPE_CHECKING

from kg.errors import DuplicateArticle, FetchError, ReadError, SourceNotFound
from kg.model import Article
from kg.sources import html, jsonl, local, text
from kg.sources.decode import decode
from kg.sources.document import Document, Kind, kind_by_look
from kg.sources.language import require_english
from kg.sources.names import ids
from kg.sources.names import origin as origin_of

if TYPE_CHECKING:
    import httpx

__all__ = ["articles"]

_READERS: dict[Kind, Callable[[Document], Iterator[Article | ReadError]]] = {
    "text": text.read,
    "html": html.read,
    "jsonl": jsonl.read,
}


def articles(
    sources: Iterable[str | Path],
    *,
    date: datetime.date | None = None,
    force: bool = False,
    report: Callable[[ReadError], None] | None = None,
    stdin: IO[bytes] | None = None,
    client: httpx.Client | None = None,
) -> Iterator[Article]:
    """The articles of all sources, in order: files, directories, http(s) addresses, "-" for standard input.

    `date` is the publication date of articles that tell none; `force` reads other languages than English too;
    `client` fetches the addresses. An article is known by its own id, else by a hash of its address, else by its path
    relative to the source, see `kg.sources.names`. A file is read once; a second article of the same id is refused.
    Every ReadError goes to `report`, and the reading goes on; without `report` the first is raised, and a remark that
    is not fatal becomes a warning.
    """
    tell = report or _raise_or_warn
    every = [sources] if isinstance(sources, str | Path) else list(sources)
    files = ids(Path(source) for source in every if _is_file(source))
    origin: dict[str, str] = {}
    for source in every:
        for name, found in _found(source, files, stdin, client):
            try:
                if isinstance(found, ReadError):
                    raise found
                if not force:
                    require_english(found.readable, name)
                if found.id in origin:
                    problem = f'an article "{found.id}" was read already, from {origin[found.id]}; the first counts'
                    raise DuplicateArticle(name, problem)
            except ReadError as error:
                tell(error)
                continue
            origin[found.id] = name
            yield found if found.published else replace(found, published=date)


def _found(
    source: str | Path, files: dict[str, str], stdin: IO[bytes] | None, client: httpx.Client | None
) -> Iterator[tuple[str, Article | ReadError]]:
    """Articles and errors of one source, each with the name to call it by. `files` are those to be read yet."""
    try:
        for document in _documents(source, files, stdin, client):
            if isinstance(document, ReadError):
                yield document.source, document
            else:
                yield from _parsed(document)
    except ReadError as error:
        yield error.source, error


def _documents(
    source: str | Path, files: dict[str, str], stdin: IO[bytes] | None, client: httpx.Client | None
) -> Iterator[Document | ReadError]:
    name = str(source)
    scheme, separator, _ = name.partition("://")
    if name == "-":
        yield local.from_stdin(stdin or sys.stdin.buffer)
    elif separator and isinstance(source, str):
        if scheme.lower() not in ("http", "https"):
            raise FetchError(name, "kg reads http and https addresses")
        from kg.sources import web  # here, because httpx takes a tenth of a second

        yield web.fetch(name, client)
    elif not name or "\0" in name:
        raise SourceNotFound(name, "no such file or directory")
    else:
        yield from _files(Path(source), files)


def _files(path: Path, files: dict[str, str]) -> Iterator[Document | ReadError]:
    for file in local.files(path):
        if isinstance(file, ReadError):
            yield file
            continue
        whole = origin_of(file)
        if id_ := files.pop(whole, None):
            try:
                yield local.from_file(file, id_, whole)
            except ReadError as error:
                yield error


def _is_file(source: str | Path) -> bool:
    """Whether it names a file or a directory, and no address or standard input."""
    name = str(source)
    return name not in ("", "-") and "\0" not in name and not (isinstance(source, str) and "://" in name)


def _parsed(document: Document) -> Iterator[tuple[str, Article | ReadError]]:
    try:
        kind = document.kind or kind_by_look(decode(document.data, document.name, document.charset).text)
        for found in _READERS[kind](document):
            if kind == "jsonl" and isinstance(found, Article):
                yield f"{document.name} ({found.id})", found
            else:
                yield document.name, found
    except ReadError as error:
        yield document.name, error


def _raise_or_warn(error: ReadError) -> None:
    if error.fatal:
        raise error
    warnings.warn(str(error), stacklevel=3)
