"""Boxes that lie on each other, found without comparing each with each."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Points = NDArray[np.float64]  # of shape (n, 2), in pixels
Indices = NDArray[np.intp]

GRAIN = 1024  # parts of a pixel that are told apart, so that all processors begin alike
LONGEST = 400  # steps
HASTE = 0.55  # of the way that is missing, gone by each of two in a step
GROWTH = 1.004  # by which what is too crowded widens at each step


def touching(centre: Points, half: Points) -> tuple[Indices, Indices]:
    """The two of every pair of boxes that overlap; `half` is half their width and height.

    Boxes are sorted into strips as high as the highest of them, and there from left to right: those that can touch
    lie side by side in the same strip or in the next one.
    """
    if len(centre) < 2:
        return np.zeros(0, dtype=np.intp), np.zeros(0, dtype=np.intp)
    x, y = (centre - centre.min(axis=0)).T
    reach, high = np.maximum(2 * half.max(axis=0), 1e-9)
    length = x.max() + 3 * reach
    strip = np.floor(y / high)
    key = strip * length + x
    order = np.argsort(key, kind="stable")
    key, strip, x = key[order], strip[order], x[order]
    here = np.arange(len(key))
    beside = _ranges(here, here + 1, np.searchsorted(key, key + reach))
    below = (strip + 1) * length + x
    under = _ranges(here, np.searchsorted(key, below - reach), np.searchsorted(key, below + reach))
    one, other = order[np.concatenate((beside, under), axis=1)]
    close = (np.abs(centre[one] - centre[other]) < half[one] + half[other]).all(axis=1)
    return one[close], other[close]


def _ranges(index: Indices, start: Indices, end: Indices) -> Indices:
    """Each index with every number from its start to before its end; of shape (2, n)."""
    many = np.maximum(end - start, 0)
    skipped = np.cumsum(many) - many
    return np.stack((np.repeat(index, many), np.arange(many.sum()) - np.repeat(skipped - start, many)))


def apart(points: Points, group: Indices, radius: Floats, name: Points, *, margin: float) -> Points:
    """Push nodes of the same group apart until neither they nor the names below them overlap.

    `points` are relative to the middle of each group, which widens as long as it is too crowded. Without a name a node
    is round; with one it takes a box.
    """
    points = np.rint(points * GRAIN) / GRAIN
    moving = np.arange(len(points))
    for _ in range(LONGEST):
        one, other, push = _pushes(points[moving], group[moving], radius[moving], name[moving], margin)
        if not len(one):
            break
        for axis in (0, 1):
            points[moving, axis] += np.bincount(one, push[:, axis], len(moving))
            points[moving, axis] -= np.bincount(other, push[:, axis], len(moving))
        moving = moving[np.isin(group[moving], group[moving[one]])]
        points[moving] *= GROWTH
    return points


def _pushes(
    points: Points, group: Indices, radius: Floats, name: Points, margin: float
) -> tuple[Indices, Indices, Points]:
    """Pairs that overlap, and how far to push the first one; the other one goes the opposite way.

    Boxes move along their shorter way, circles along the line between their middles.
    """
    around = np.maximum(2 * radius[:, None], name * (1, 0)) + name * (0, 1)
    half = (around + margin) / 2
    middle = points + name * (0, 0.5)
    column = 3 * (np.abs(points).max() + half.max())
    one, other = touching(middle + np.outer(group, (column, 0)), half)
    between = middle[one] - middle[other]
    overlap = half[one] + half[other] - np.abs(between)
    push = np.where(between >= 0, overlap, -overlap) * (overlap == overlap.min(axis=1, keepdims=True))
    plain = (name == 0).any(axis=1)
    distance = np.sqrt((between**2).sum(axis=1))
    round_ = plain[one] & plain[other] & (distance > 1)
    missing = np.maximum(radius[one] + radius[other] + margin - distance, 0)
    push[round_] = (between * (missing / np.maximum(distance, 1))[:, None])[round_]
    pushed = push.any(axis=1)
    return one[pushed], other[pushed], HASTE * push[pushed]
