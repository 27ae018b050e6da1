"""Files, directories and standard input."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from kg.errors import NotText, ReadError, SourceNotFound, Unreadable
from kg.sources.document import SUFFIXES, Document


def from_stdin(stream: IO[bytes]) -> Document:
    """All that comes through standard input, known by its content; what it is, shows its beginning."""
    data = stream.read()
    return Document(name="standard input", id=f"stdin/{hashlib.sha256(data).hexdigest()[:12]}", data=data)


def from_file(path: Path, id: str, origin: str) -> Document:
    """A file; one with an unknown suffix must be looked at."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise SourceNotFound(str(path), "no such file or directory") from None
    except OSError as error:
        raise _unreadable(path, error) from error
    return Document(name=str(path), id=id, data=data, kind=SUFFIXES.get(path.suffix.lower()), origin=origin)


def files(path: Path) -> Iterator[Path | ReadError]:
    """The file itself; of a directory those of the readable kinds below it, sorted by name, hidden ones left out."""
    try:
        is_directory = path.is_dir()
    except OSError as error:
        raise _unreadable(path, error) from error
    if not is_directory:
        yield path
        return
    found = False
    for entry in _walk(path):
        found = True
        yield entry
    if not found:
        raise NotText(str(path), f"holds no article (kg reads {', '.join(sorted(SUFFIXES))})")


OURS = frozenset({"graph.ttl", "graph.trig", "statements.jsonl", "graph.html"})  # what kg build leaves is no article


def _walk(directory: Path) -> Iterator[Path | ReadError]:
    try:
        entries = sorted(entry for entry in directory.iterdir() if not entry.name.startswith("."))
    except OSError as error:
        yield _unreadable(directory, error)
        return
    ours = OURS if {entry.name for entry in entries} >= OURS else frozenset()
    for entry in entries:
        if entry.name in ours:
            continue
        if entry.is_dir():
            if not entry.is_symlink():  # it may lead back up
                yield from _walk(entry)
        elif entry.suffix.lower() in SUFFIXES:
            yield entry


def _unreadable(path: Path, error: OSError) -> Unreadable:
    return Unreadable(str(path), f"cannot be read: {(error.strerror or str(error)).lower()}")
