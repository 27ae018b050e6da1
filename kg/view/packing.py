"""Unconnected parts side by side, close but apart: polyomino packing (Freivalds, Dogrusoz and Kikusts, 2001)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count, product

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]  # of shape (n, 2), in pixels
Cells = NDArray[np.intp]  # of shape (…, 2), in units of a cell
Grid = NDArray[np.bool_]

CELL = 28.0  # pixels
BLOCK = 256  # places tried at once
GOLDEN_ANGLE = np.pi * (3 - 5**0.5)
AROUND = np.array(list(product((-1, 0, 1), repeat=2)))


def packed(outlines: Sequence[Points], aspect: float, cell: float = CELL) -> list[Points]:
    """How far to move each part, in pixels; `outlines` are points all over it, in the order of placing.

    Each part takes the innermost place that is free, on a spiral `aspect` times as wide as high. Parts keep at least
    one cell of `cell` pixels apart.
    """
    taken, origin = np.zeros((1, 1), dtype=bool), 0
    shifts = []
    for outline in outlines:
        middle = (outline.max(axis=0) + outline.min(axis=0)) / 2
        shape = np.unique(np.rint((outline - middle) / cell).astype(np.intp), axis=0)
        place = _free_place(taken, shape + origin, aspect)
        covered = (shape + place)[:, None] + AROUND
        beyond = int(np.abs(covered).max()) - origin
        if beyond > 0:
            taken, origin = np.pad(taken, beyond), origin + beyond
        taken[covered[..., 0] + origin, covered[..., 1] + origin] = True
        shifts.append(place * cell - middle)
    return shifts


def _free_place(taken: Grid, shape: Cells, aspect: float) -> Cells:
    """How many cells to move a shape so that it lies on none that is taken."""
    some = shape[len(shape) // 2 : len(shape) // 2 + 1]  # most places are refused by a single cell
    for block in count():
        turn = np.arange(block * BLOCK, (block + 1) * BLOCK)
        spiral = np.sqrt(turn) * np.array([aspect * np.cos(turn * GOLDEN_ANGLE), np.sin(turn * GOLDEN_ANGLE)])
        places = np.rint(spiral.T).astype(np.intp)
        places = places[_free(taken, some + places[:, None])]
        free = _free(taken, shape + places[:, None])
        if free.any():
            return np.asarray(places[int(np.argmax(free))])
    raise AssertionError("the spiral has no end")


def _free(taken: Grid, cells: Cells) -> Grid:
    """For each row of cells whether none is taken; beyond the grid all is free."""
    within = ((cells >= 0) & (cells < len(taken))).all(axis=2)
    at = np.where(within[..., None], cells, 0)
    return np.asarray(~(taken[at[..., 0], at[..., 1]] & within).any(axis=1))
