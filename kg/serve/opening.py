"""The graph of a directory as it is now: opened once, and again when it has changed."""

from __future__ import annotations

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
    files = (path for folder in (directory, directory / "store") if folder.is_dir() for path in folder.iterdir())
    known = ((path.name, path.stat()) for path in files if path.suffix not in OURS)
    return tuple(sorted((name, status.st_size, status.st_mtime_ns) for name, status in known))
