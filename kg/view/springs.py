"""Nodes that push each other away, joined by springs (Fruchterman and Reingold 1991), from a start of few crossings."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Points = NDArray[np.float64]  # of shape (…, 2), in pixels
Pairs = NDArray[np.intp]  # of shape (edges, 2)

HEAT = 1 / 8  # of the picture
GRAIN = 1024  # parts of a pixel that are told apart


def sprung(points: Points, size: Floats, pairs: Pairs, length: Floats, *, gravity: float, steps: int) -> Points:
    """Let the nodes of several graphs find their places from where they are.

    `points` are of shape (graphs, nodes, 2), `size` of (graphs, nodes): the room that each asks for, in pixels across,
    0 for none at all where a graph has fewer nodes. `pairs` number the nodes of all graphs throughout; the shorter the
    `length` of an edge, the harder it pulls. Two nodes by themselves rest at this distance if it is what they ask for.
    `gravity` holds a graph round. The first step is up to an eighth of the picture long, the last next to nothing.

    Places are rounded at each step, so that the last bits, in which one processor differs from the next, do not grow
    into another picture.
    """
    graphs, nodes = size.shape
    start, end = pairs.T
    longest = HEAT * np.sqrt((size**2).sum(axis=1))[:, None, None]
    for step in range(steps):
        square = (points**2).sum(axis=2)
        near = (-2 * points) @ points.swapaxes(1, 2)
        near += square[:, :, None]
        near += square[:, None]
        np.reciprocal(np.maximum(near, 1.0, out=near), out=near)
        pressed = near @ np.concatenate((size[..., None], size[..., None] * points), axis=2)
        force = size[..., None] * (points * pressed[..., :1] - pressed[..., 1:]) - gravity * points
        along = (points.reshape(-1, 2)[end] - points.reshape(-1, 2)[start]).T
        pull = along * np.sqrt((along**2).sum(axis=0)) / length
        for axis in (0, 1):
            moved = np.bincount(start, pull[axis], size.size) - np.bincount(end, pull[axis], size.size)
            force[..., axis] += moved.reshape(graphs, nodes)
        pressure = np.maximum(np.sqrt((force**2).sum(axis=2, keepdims=True)), 1e-9)
        points = points + force / pressure * np.minimum(pressure, longest * (1 - step / steps))
        points = np.rint(points * GRAIN) / GRAIN
    return points


def radial(size: Sequence[float], pairs: Sequence[tuple[int, int]], centre: int) -> Points:
    """The tree of shortest ways from the centre, in rings around it; each branch has as much of the circle as it needs.

    Nodes that cannot be reached stand in the first ring.
    """
    children = _tree(len(size), pairs, centre)
    outwards = list(children)
    needed = list(size)
    for node in reversed(outwards):
        needed[node] = max(needed[node], sum(needed[child] for child in children[node]))
    ring, angle = [0.0] * len(size), [0.0] * len(size)  # the angle where a branch begins
    wide = [2 * np.pi] * len(size)
    for node in outwards:
        begin, whole = angle[node], sum(needed[child] for child in children[node])
        for child in children[node]:
            wide[child] = wide[node] * needed[child] / whole
            ring[child] = ring[node] + (size[node] + size[child]) / 2
            angle[child] = begin
            begin += wide[child]
    towards = np.array(angle) + np.array(wide) / 2
    return np.column_stack((ring * np.cos(towards), ring * np.sin(towards)))


def _tree(nodes: int, pairs: Sequence[tuple[int, int]], root: int) -> dict[int, list[int]]:
    """The children of each node, from the root outwards; nodes that cannot be reached are children of the root."""
    beside: list[list[int]] = [[] for _ in range(nodes)]
    for a, b in pairs:
        beside[a].append(b)
        beside[b].append(a)
    children: dict[int, list[int]] = {}
    seen = [False] * nodes
    lost = iter(range(nodes))
    waiting = deque([root])
    seen[root] = True
    while len(children) < nodes:
        if not waiting:
            waiting.append(next(node for node in lost if not seen[node]))
            children[root].append(waiting[0])
            seen[waiting[0]] = True
        node = waiting.popleft()
        children[node] = [other for other in dict.fromkeys(beside[node]) if not seen[other]]
        for other in children[node]:
            seen[other] = True
        waiting += children[node]
    return children


def flat(points: Points) -> Points:
    """The same, turned so that its longer side lies flat."""
    x, y = (points - points.mean(axis=0)).T
    angle = 0.5 * np.arctan2(2 * (x * y).sum(), (x * x).sum() - (y * y).sum())
    cos, sin = np.cos(angle), np.sin(angle)
    return np.column_stack((x * cos + y * sin, y * cos - x * sin))
