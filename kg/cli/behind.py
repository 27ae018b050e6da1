"""What is behind the articles of a graph, told on standard error: who is who, the files that people open, decisions."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING

from kg.cli.options import FILES
from kg.terminal import note

if TYPE_CHECKING:
    from kg.graph import Graph


def opened(directory: Path) -> Graph:
    """The graph of a directory, to look at. Says where it is not known who is who in it. Raises GraphError."""
    import kg

    graph = kg.open(directory)
    if graph.store.stale:
        note(
            "who is who across articles was decided before the last change; decide anew with: "
            f"kg identity {quoted(directory)}"
        )
    return graph


def changed(directory: Path) -> None:
    """Says what is behind after a change: who is who, decisions of people, the files that people open."""
    opened(directory)
    idle(directory)
    old_files(directory)


def idle(directory: Path) -> None:
    """Says how many decisions of people the graph has nothing for, if any."""
    import kg

    count = sum(not decision.in_force for decision in kg.decisions(directory))
    if count:
        which = "1 decision of a person is" if count == 1 else f"{count:,} decisions of people are"
        note(f"{which} without effect, as what it speaks of is not there; list with: kg decisions {quoted(directory)}")


def old_files(directory: Path) -> None:
    """Says which files that people open are older than the graph, if any."""
    from kg.store.directory import CHANGED

    changed_at = (directory / CHANGED).stat().st_mtime_ns if (directory / CHANGED).exists() else 0
    files = [directory / name for name in FILES if (directory / name).exists()]
    older = [path.name for path in files if path.stat().st_mtime_ns < changed_at]
    if older:
        note(f"{', '.join(older)}: older than the graph; write them anew with: kg export {quoted(directory)}")


def quoted(directory: Path) -> str:
    """As it has to be typed."""
    return shlex.quote(str(directory))
