"""Where names and verb phrases lie in a drawing, what they cover, and how to keep them apart."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kg.view.overlaps import touching

Floats = NDArray[np.float64]
Points = NDArray[np.float64]  # of shape (…, 2): x to the right and y down, in pixels
Pairs = NDArray[np.intp]  # of shape (edges, 2): the two ends of each edge, as indices of nodes
Indices = NDArray[np.intp]

MARGIN = 4.0  # around every label
LONGEST = 150  # steps
HASTE = 0.25  # of the way that is missing, gone by each of two in a step
FARTHEST = 40.0  # pixels in a step
GROWTH = 1.002  # by which a crowded part widens at each step
ROOM = 60.0  # pixels of height that are worth one line through a label
ASPECT = 1.5  # width to height of the picture
SHARPEST = 0.95  # the roundness of an edge that bends as far as it may


@dataclass(frozen=True, slots=True)
class Room:
    """What takes room: each node's radius, the width and height of its name below it, and of each edge's label."""

    radius: Floats
    name: Points
    label: Points


class Labels:
    """The names of nodes and the labels of edges, by the connected part that each node is of."""

    def __init__(self, pairs: Pairs, room: Room, part: Indices) -> None:
        self.pairs, self.room, self.part = pairs, room, part
        self.size = len(room.radius)
        self.ranks = _ranks(pairs)

    def among(self, nodes: Indices) -> Labels:
        """The same of some parts only; `nodes`, sorted, are all nodes of these."""
        own = np.isin(self.pairs[:, 0], nodes)
        room = Room(self.room.radius[nodes], self.room.name[nodes], self.room.label[own])
        return Labels(np.searchsorted(nodes, self.pairs[own]), room, self.part[nodes])

    def offsets(self, points: Points) -> tuple[Points, Floats, Floats]:
        """For each edge the direction it bends to, how far from its straight line its label then is, and its length.

        Parallel edges bend as far as their labels need: further when upright, where labels lie side by side.
        """
        along = points[self.pairs[:, 1]] - points[self.pairs[:, 0]]
        length = np.maximum(np.linalg.norm(along, axis=1), 1.0)
        normal = np.column_stack((along[:, 1], -along[:, 0])) / length[:, None]
        needed = ((self.room.label + MARGIN + 1) / np.maximum(np.abs(normal), 1e-6)).min(axis=1)
        forward = np.where(self.pairs[:, 0] <= self.pairs[:, 1], 1.0, -1.0)
        return normal, self.ranks * forward * needed, length

    def boxes(self, points: Points) -> tuple[Points, Points]:
        """Centre and half size of what takes room: first the nodes with their names, then the labels of the edges."""
        normal, offset, _ = self.offsets(points)
        names = points + self.room.name * (0, 0.5)
        labels = points[self.pairs].mean(axis=1) + normal * offset[:, None]
        around = np.maximum(2 * self.room.radius[:, None], self.room.name * (1, 0))
        around[:, 1] += self.room.name[:, 1]
        return np.concatenate((names, labels)), (np.concatenate((around, self.room.label)) + MARGIN) / 2

    def apart(self, points: Points) -> Points:
        """Push overlapping boxes apart along their shorter way; an edge's label takes both its ends along.

        Each part, around a middle of its own, widens as long as it is too crowded.
        """
        home = np.concatenate((self.part, self.part[self.pairs[:, 0]]))
        crowded = np.ones(self.part.max(initial=0) + 1, dtype=bool)
        for _ in range(LONGEST):
            centre, half = self.boxes(points)
            column = 3 * (np.abs(centre).max() + half.max())
            some = crowded[home].nonzero()[0]
            found = touching(centre[some] + np.outer(home[some], (column, 0)), half[some])
            one, other = some[found[0]], some[found[1]]
            if not len(one):
                break
            between = centre[one] - centre[other]
            overlap = half[one] + half[other] - np.abs(between)
            push = np.where(between >= 0, overlap, -overlap) * (overlap == overlap.min(axis=1, keepdims=True))
            step = HASTE * np.column_stack([self.moves(one, other, axis) for axis in push.T])
            crowded[:] = False
            crowded[home[one]] = True
            points = points + np.clip(step, -FARTHEST, FARTHEST)
            points[crowded[self.part]] *= GROWTH
        return points

    def moves(self, one: Indices, other: Indices, push: Floats) -> Floats:
        """How far each node is pushed along an axis, when `one` goes this way and `other` the opposite one."""
        many = self.size + len(self.pairs)
        move = np.bincount(one, push, many) - np.bincount(other, push, many)
        nodes, labels = move[: self.size], move[self.size :]
        start, end = self.pairs.T
        return np.asarray(nodes + np.bincount(start, labels, self.size) + np.bincount(end, labels, self.size))

    def curves(self, points: Points) -> Points:
        """Points along every edge, of shape (24, edges, 2)."""
        normal, offset, _ = self.offsets(points)
        start, end = points[self.pairs[:, 0]], points[self.pairs[:, 1]]
        via = (start + end) / 2 + 2 * normal * offset[:, None]
        t = np.linspace(0.04, 0.96, 24)[:, None, None]
        return np.asarray((1 - t) ** 2 * start + 2 * t * (1 - t) * via + t**2 * end)

    def outline(self, points: Points) -> Points:
        """Points all over what the part covers."""
        centre, half = self.boxes(points)
        corners = [centre + half * (x, y) for x in (-1, -0.5, 0, 0.5, 1) for y in (-1, 0, 1)]
        return np.concatenate((*corners, self.curves(points).reshape(-1, 2)))

    def disorder(self, points: Points) -> float:
        """How often edges run through what is not theirs, or labels overlap; and a little for the room it all takes."""
        centre, half = self.boxes(points)
        within = (np.abs(self.curves(points)[:, :, None] - centre) < half).all(axis=3)
        inside = np.asarray(within.any(axis=0))
        edge = np.arange(len(self.pairs))
        for own in (self.pairs[:, 0], self.pairs[:, 1], self.size + edge):
            inside[edge, own] = False
        touching = (half[:, None] + half - np.abs(centre[:, None] - centre) > 1).all(axis=2).sum() - len(centre)
        width, height = np.ptp(points, axis=0)
        return float(inside.sum() + 2 * touching + max(width / ASPECT, height) / ROOM)

    def roundness(self, points: Points) -> list[float]:
        """What to tell vis-network, so that the labels are where they were planned.

        Its curve of roundness r has its control point (1 + r) / 2 of the edge's length away from the start and r / 2
        of a right angle off the straight line; the label lies halfway to that point.
        """
        _, offset, length = self.offsets(points)
        roundness = np.linspace(0, SHARPEST, 100)
        reached = (1 + roundness) / 4 * np.sin(roundness * np.pi / 2)
        bends = np.interp(np.abs(offset) / length, reached, roundness) * np.sign(offset)
        return [round(bend, 3) for bend in bends.tolist()]


def _ranks(pairs: Pairs) -> Floats:
    """Each edge's place among those between the same two nodes, counted from the middle one: -1, 0, 1."""
    bundles: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    for edge, (a, b) in enumerate(pairs.tolist()):
        bundles[min(a, b), max(a, b)].append(edge)
    ranks = np.zeros(len(pairs))
    for bundle in bundles.values():
        ranks[bundle] = np.arange(len(bundle)) - (len(bundle) - 1) / 2
    return ranks
