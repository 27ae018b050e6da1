"""Boxes that lie on each other, found without comparing each with each."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Points = NDArray[np.float64]  # of shape (n, 2), in pixels
Indices = NDArray[np.intp]

LONGEST = 400  # steps
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
    around = np.maximum(2 * radius[:, None], name * (1, 0))
    around[:, 1] += name[:, 1]
    half = (around + margin) / 2
    middle = name * (0, 0.5)
    plain = (name == 0).any(axis=1)
    for _ in range(LONGEST):
        width = np.abs(points).max() + half.max()
        one, other = touching(points + middle + (group * 3 * width)[:, None] * (1, 0), half)
        between = points[one] + middle[one] - points[other] - middle[other]
        overlap = half[one] + half[other] - np.abs(between)
        shorter = overlap == overlap.min(axis=1, keepdims=True)
        push = np.where(between >= 0, 1.0, -1.0) * overlap * shorter
        distance = np.maximum(np.sqrt((between**2).sum(axis=1)), 1e-6)
        missing = np.maximum(radius[one] + radius[other] + margin - distance, 0)
        round_ = plain[one] & plain[other]
        push[round_] = (between / distance[:, None] * missing[:, None])[round_]
        if not push.any():
            break
        points = points.copy()
        for axis in (0, 1):
            points[:, axis] += 0.55 * np.bincount(one, push[:, axis], len(points))
            points[:, axis] -= 0.55 * np.bincount(other, push[:, axis], len(points))
        crowded = np.zeros(group.max() + 1, dtype=bool)
        crowded[group[one[push.any(axis=1)]]] = True
        points[crowded[group]] *= GROWTH
    return points
