"""Parts of one to three nodes, in rows like words on a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

import networkx as nx

STEP = 90.0  # pixels from one node to the next
ROW = 90.0  # from one row to the next
RISE = 30.0  # of the middle one of three nodes, so that an edge between the others passes below it


def in_rows(
    graph: nx.Graph, fragments: Sequence[Sequence[int]], left: float, top: float, width: float
) -> Iterator[tuple[int, tuple[float, float]]]:
    """Each node of the fragments with its place, in rows of `width` pixels below `top`; each size begins a new row."""
    y = top
    for size, alike in groupby(fragments, key=len):
        columns = max(1, int(width / (size * STEP)))
        for number, fragment in enumerate(alike):
            if number % columns == 0:
                y += ROW
            x = left + (number % columns * size + 0.5) * STEP
            for step, node in enumerate(_in_line(graph, fragment)):
                yield node, (x + step * STEP, y - RISE * (step == 1 and size > 2))


def _in_line(graph: nx.Graph, fragment: Sequence[int]) -> list[int]:
    """The node that holds the fragment together comes second."""
    first, *others = sorted(fragment, key=lambda node: (graph.degree(node), node))
    return [first, *reversed(others)]
