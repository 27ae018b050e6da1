"""Discs among themselves: those that are joined near each other, all of them close together."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from kg.view.overlaps import apart
from kg.view.packing import packed
from kg.view.springs import flat, radial, sprung

Floats = NDArray[np.float64]
Points = NDArray[np.float64]  # of shape (n, 2): x to the right and y down, in pixels
Pairs = NDArray[np.intp]  # of shape (ties, 2)

AIR = 60.0  # pixels between two discs
GRAVITY = 1.5
STEPS = 600
FULL = 0.9  # how much of the area the discs would take if none overlapped, before they are pushed apart
ROUNDS = 3  # in which they are moved together and pushed apart
CELLS = 120  # that all discs would be wide


def spread(radius: Floats, ties: Pairs, weight: Floats) -> Points:
    """Middles of discs that are all connected; they may yet overlap. `weight` tells by how many edges they are tied."""
    if len(radius) == 1:
        return np.zeros((1, 2))
    size = 2 * radius + AIR
    centre = int(np.argmax(np.bincount(ties.reshape(-1), np.repeat(weight, 2), len(radius))))
    begin = radial(size.tolist(), ties.tolist(), centre)
    length = size[ties].mean(axis=1) * weight.mean() / weight
    return flat(sprung(begin[None], size[None], ties, length, gravity=GRAVITY, steps=STEPS)[0])


def settled(points: Points, radius: Floats, aspect: float) -> Points:
    """The same discs close together with air between all of them, about `aspect` times as wide as high."""
    together = np.zeros(len(radius), dtype=np.intp)
    room = ((2 * radius + AIR) ** 2).sum() / FULL
    for _ in range(ROUNDS if len(radius) > 1 else 0):
        width, height = np.ptp(points, axis=0) + 2 * radius.mean()
        stretch = (aspect * height / width) ** 0.5
        points = points * (stretch, 1 / stretch) * (room / (width * height)) ** 0.5
        points = apart(points, together, radius, np.zeros_like(points), margin=AIR)
    return points


def beside(regions: list[tuple[Points, Floats]], aspect: float) -> list[Points]:
    """How far to move each region, given as discs, so that they lie side by side, the first one in the middle."""
    covered = sum(((2 * radius + AIR) ** 2).sum() for _, radius in regions)
    cell = float(covered * aspect) ** 0.5 / CELLS
    return packed([_filled(*region, cell) for region in regions], aspect, cell)


def _filled(middle: Points, radius: Floats, cell: float) -> Points:
    """Points all over the discs, about a cell apart."""
    pieces = []
    for place, reach in zip(middle, radius.tolist(), strict=True):
        steps = np.linspace(-reach, reach, int(2 * reach / cell) + 2)
        grid = np.stack(np.meshgrid(steps, steps), axis=-1).reshape(-1, 2)
        pieces.append(place + grid[(grid**2).sum(axis=1) <= (reach + cell / 2) ** 2])
    return np.concatenate(pieces)
