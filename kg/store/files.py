"""Files that people read: all of them new, or none."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from kg.errors import GraphError


def replace_files(directory: Path, contents: Mapping[str, Iterable[bytes]]) -> None:
    """Writes each file of `contents` into the directory, which is made where it is missing.

    Every file is written whole beside its place before the first takes it, so that whatever goes wrong (a full disk, an
    error in what makes the contents), what was there before is still there and whole. Raises GraphError.
    """
    parts = {directory / name: directory / f".{name}.{os.getpid()}.part" for name in contents}
    try:
        directory.mkdir(parents=True, exist_ok=True)
        for part, chunks in zip(parts.values(), contents.values(), strict=True):
            with part.open("wb") as file:
                file.writelines(chunks)
        for path, part in parts.items():
            part.replace(path)
    except OSError as error:
        raise GraphError(f"{directory}: cannot be written: {error.strerror}") from error
    finally:
        for part in parts.values():
            with suppress(OSError):  # it may never have come to be
                part.unlink()
