"""Unconnected parts side by side, close but apart.

Large ones by polyomino packing (Freivalds, Dogrusoz and Kikusts, 2001), fragments like words on a page.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]  # of shape (n, 2), in pixels
Cells = NDArray[np.intp]  # of shape (…, 2), in units of a cell
Grid = NDArray[np.bool_]

CELL = 28.0  # pixels
BLOCK = 64  # places tried at once
GOLDEN_ANGLE = np.pi * (3 - 5**0.5)
AROUND = np.array(list(product((-1, 0, 1), repeat=2)))


def packed(outlines: Sequence[Points], aspect: float, cell: float = CELL) -> list[Points]:
    """How far to move each part, in pixels; `outlines` are points all over it, in the order of placing.

    Each part takes the innermost place that is free, on a spiral `aspect` times as wide as high. Parts keep at least
    one cell of `cell` pixels apart, and do not lie in the middle of another.
    """
    taken, origin = np.zeros((1, 1), dtype=bool), 0
    places = _spiral(0, BLOCK, aspect)
    shifts, turns = [], BLOCK
    for outline in outlines:
        middle = (outline.max(axis=0) + outline.min(axis=0)) / 2
        shape = np.unique(np.rint(np.append(outline - middle, [(0, 0)], axis=0) / cell).astype(np.intp), axis=0)
        while (place := _first_free(taken, shape + origin, places)) is None:
            places = np.concatenate((places, _spiral(turns, 2 * turns, aspect)))
            turns *= 2
        covered = (shape + place)[:, None] + AROUND
        beyond = int(np.abs(covered).max()) - origin
        if beyond > 0:
            taken, origin = np.pad(taken, beyond), origin + beyond
        taken[covered[..., 0] + origin, covered[..., 1] + origin] = True
        places = places[_free(taken, places[:, None] + origin)]
        shifts.append(place * cell - middle)
    return shifts


def below(parts: Points, boxes: Points, aspect: float) -> Points:
    """Middles of boxes that stand in rows below the others; `parts` are points all over these, `boxes` widths, heights.

    The rows are at least as wide as what is above them, and so wide that all of it is `aspect` times as wide as high.
    """
    corner, extent = (parts.min(axis=0), np.ptp(parts, axis=0)) if len(parts) else (np.zeros(2), np.zeros(2))
    half = aspect * extent[1] / 2
    width = max(extent[0], half + (half**2 + aspect * boxes.prod(axis=1).sum()) ** 0.5)
    left = corner[0] + (extent[0] - width) / 2
    middles, x, y, high = [], left, corner[1] + extent[1], 0.0
    for wide, tall in boxes.tolist():
        if x > left and x + wide > left + width:
            x, y, high = left, y + high, 0.0
        middles.append((x + wide / 2, y + tall / 2))
        x, high = x + wide, max(high, tall)
    return np.array(middles).reshape(-1, 2)


def _spiral(start: int, end: int, aspect: float) -> Cells:
    """Places ever farther out, evenly spread."""
    turn = np.arange(start, end)
    along = turn * GOLDEN_ANGLE
    out = np.sqrt(turn)
    places = np.column_stack((aspect * out * np.cos(along), out * np.sin(along)))
    return np.asarray(np.rint(places), dtype=np.intp)


def _first_free(taken: Grid, shape: Cells, places: Cells) -> Cells | None:
    """How many cells to move a shape so that it lies on none that is taken."""
    for start in range(0, len(places), BLOCK):
        block = places[start : start + BLOCK]
        free = _free(taken, shape + block[:, None])
        if free.any():
            return np.asarray(block[int(np.argmax(free))])
    return None


def _free(taken: Grid, cells: Cells) -> Grid:
    """For each row of cells whether none is taken; beyond the grid all is free."""
    within = ((cells >= 0) & (cells < len(taken))).all(axis=2)
    found = np.zeros(within.shape, dtype=bool)
    found[within] = taken[tuple(cells[within].T)]
    return np.asarray(~found.any(axis=1))
