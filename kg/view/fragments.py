"""Parts of one to three nodes, which tell of nothing larger."""

from __future__ import annotations

from collections.abc import Sequence

import networkx as nx
import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]  # of shape (n, 2): x to the right and y down, in pixels

LARGEST = 3  # nodes
STEP = 90.0  # pixels from one node to the next
RISE = 30.0  # of the middle one of three, so that an edge between the others passes below it


def in_line(graph: nx.Graph, fragment: Sequence[int]) -> tuple[list[int], Points, tuple[float, float]]:
    """The nodes of a fragment from left to right, their places around (0, 0), and the width and height they take.

    The node that holds three together stands in their middle.
    """
    first, *others = sorted(fragment, key=lambda node: (graph.degree(node), node))
    x = (np.arange(len(fragment)) - (len(fragment) - 1) / 2) * STEP
    y = np.where((np.arange(len(fragment)) == 1) & (len(fragment) > 2), -RISE, 0.0)
    return [first, *reversed(others)], np.column_stack((x, y)), (len(fragment) * STEP, STEP)
