"""What the articles of files are called: the path relative to the source, with folders above it where several share it.

A file is one however it is named (`a.txt`, `./a.txt`, through a link or within a directory that is a source too).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from kg.errors import ReadError
from kg.sources import local


def ids(paths: Iterable[Path]) -> dict[str, str]:
    """Whole path of each file at or below these → what its article is called, whatever their order."""
    length: dict[str, int] = {}  # in parts of the path
    spelled: dict[str, Path] = {}
    for path in paths:
        with suppress(ReadError):  # told when it is read
            for file in local.files(path):
                if not isinstance(file, ReadError):
                    whole, parts = origin(file), max(1, len(file.relative_to(path).parts))
                    spelled[whole] = min(spelled.get(whole, file), file)
                    length[whole] = max(length.get(whole, 0), parts)
    found = {whole: _last(path, length[whole]) for whole, path in spelled.items()}
    while clashing := _shared(found):
        for whole in clashing:
            length[whole] += 1
            found[whole] = _last(spelled[whole], length[whole])
    return found


def origin(path: Path) -> str:
    """The whole path of a file, links followed."""
    return str(path.resolve())


def _last(path: Path, parts: int) -> str:
    """Bytes that are no UTF-8, which Linux allows in names, become escapes."""
    name = "/".join((path.parent.resolve() / path.name).parts[-parts:])
    return name.encode("utf8", "backslashreplace").decode("utf8")


def _shared(ids: dict[str, str]) -> list[str]:
    bearers: defaultdict[str, list[str]] = defaultdict(list)
    for whole, id_ in ids.items():
        bearers[id_].append(whole)
    return [whole for group in bearers.values() if len(group) > 1 for whole in group]
