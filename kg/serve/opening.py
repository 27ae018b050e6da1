"""The graph of a directory as it is now: opened once, and again when it has changed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import TypeAlias

from kg.store import Store

OURS = (".html", ".part", ".sqlite")  # files that say nothing new of the graph: pages, what is being written, caches
Stamp: TypeAlias = tuple[tuple[str, int, int], ...]


@lru_cache(maxsize=1)
def opened(directory: Path, stamp: Stamp) -> Store:
    """The graph as it was at the stamp: another stamp opens it anew."""
    return Store.open(directory)


def stamp(directory: Path) -> Stamp:
    """Names, sizes and times of the files, which change with the graph; some thirty calls of stat, 30 µs."""
    return tuple(sorted(each for folder in (directory, directory / "store") for each in _files(folder)))


def _files(folder: Path) -> Iterator[tuple[str, int, int]]:
    """What is in a folder, if it is there; what a writer takes away meanwhile is not."""
    with suppress(OSError):
        for path in folder.iterdir():
            if path.suffix not in OURS:
                with suppress(OSError):
                    status = path.stat()
                    yield path.name, status.st_size, status.st_mtime_ns
