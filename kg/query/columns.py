"""Cells in aligned columns, for people; wide letters count twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import StringIO
from itertools import zip_longest

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

GAP = "  "
NARROWEST = 8  # cells that a column keeps whatever the others want


def aligned(header: Sequence[str], rows: Sequence[Sequence[str]], width: int | None = None) -> Iterator[str]:
    """A line for the header, one under it, one for each row, or more where it must be wrapped to fit into `width`."""
    widths = _fitting([max(map(cell_len, column)) for column in zip(header, *rows, strict=True)], width)
    yield from _lines(header, widths)
    yield GAP.join("─" * width for width in widths)
    for row in rows:
        yield from _lines(row, widths)
    if not rows:
        yield "(nothing found)"


def _fitting(widths: list[int], width: int | None) -> list[int]:
    """The widths that the columns want, the widest cut until all fit."""
    if width is not None:
        room = width - len(GAP) * (len(widths) - 1)
        while sum(widths) > room and max(widths) > NARROWEST:
            widths[widths.index(max(widths))] -= 1
    return widths


def _lines(cells: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    for parts in zip_longest(*map(_wrapped, cells, widths), fillvalue=""):
        padded = (part + " " * (width - cell_len(part)) for part, width in zip(parts, widths, strict=True))
        yield GAP.join(padded).rstrip()


def _wrapped(cell: str, width: int) -> list[str]:
    if cell_len(cell) <= width:
        return [cell]
    return [line.plain.rstrip() for line in Text(cell).wrap(Console(file=StringIO()), width)]
