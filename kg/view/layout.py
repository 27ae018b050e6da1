"""Where the nodes stand and how far the edges bend, so that names and verb phrases can be read.

Everything starts from fixed seeds and runs a fixed number of steps: the same graph is always drawn alike.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import networkx as nx
import numpy as np
from numpy.typing import NDArray

from kg.view.packing import packed

Floats = NDArray[np.float64]
Points = NDArray[np.float64]  # of shape (…, 2): x to the right and y down, in pixels
Pairs = NDArray[np.intp]  # of shape (edges, 2): the two ends of each edge, as indices of nodes

SMALL = 120  # nodes; a part up to this size is laid out with its labels kept apart
TRIES = 16  # layouts, of which the best is taken
WORK = 100_000  # tries times the square of nodes and edges
SPACING = 80.0  # between two nodes that nothing pulls together
MARGIN = 4.0  # around every label
SQUEEZES = (0.9, 0.8, 0.7, 0.6)  # tried at the end on the best layout
GRAVITY = 0.8  # holds the long arms of a large part
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


@dataclass(frozen=True, slots=True)
class Layout:
    """A place for each node; for each edge its roundness, positive to the left of its way, negative to the right."""

    places: list[tuple[int, int]]
    bends: list[float]


def arrange(ends: Sequence[tuple[int, int]], room: Room) -> Layout:
    """Lay out every connected part by itself and pack the parts."""
    graph = nx.Graph(ends)
    graph.add_nodes_from(range(len(room.radius)))
    pairs = np.array(ends, dtype=np.intp).reshape(-1, 2)
    parts = sorted((sorted(part) for part in nx.connected_components(graph)), key=lambda part: (-len(part), part[0]))
    places = np.zeros((len(room.radius), 2))
    outlines = []
    for part in parts:
        own = np.isin(pairs[:, 0], part).nonzero()[0]
        piece = _Part(np.searchsorted(part, pairs[own]), Room(room.radius[part], room.name[part], room.label[own]))
        places[part] = piece.laid_out()
        outlines.append(piece.outline(places[part]))
    for part, shift in zip(parts, packed(outlines, ASPECT), strict=True):
        places[part] += shift
    whole = _Part(pairs, room)
    return Layout([(round(x), round(y)) for x, y in places.tolist()], whole.roundness(places))


class _Part:
    """A connected part of the graph."""

    def __init__(self, pairs: Pairs, room: Room) -> None:
        self.pairs, self.room = pairs, room
        self.size = len(room.radius)
        self.ranks = _ranks(pairs)

    def laid_out(self) -> Points:
        """Around (0, 0). Of several layouts of a small part, the one where the fewest lines run through a label."""
        if self.size > SMALL:
            return _flat(self.sprung(seed=0))
        tries = 1 if self.size < 3 else int(np.clip(WORK / (self.size + len(self.pairs)) ** 2, 1, TRIES))
        tried = [self.apart(_flat(self.sprung(seed))) for seed in range(tries)]
        best = min(tried, key=self.disorder)
        squeezed = [self.apart(factor * best) for factor in SQUEEZES]
        return min([best, *squeezed], key=self.disorder)

    def sprung(self, seed: int) -> Points:
        """Fruchterman and Reingold (1991): nodes repel each other, edges pull, steps shorten until all is still."""
        side = SPACING * self.size**0.5
        points: Points = np.random.default_rng(seed).uniform(-side, side, (self.size, 2))
        ideal = SPACING + 0.4 * self.room.label[:, 0]
        start, end = self.pairs.T
        steps = int(np.clip(120_000 / self.size, 60, 300))
        for step in range(steps):
            x, y = points.T.astype(np.float32)
            dx, dy = x[:, None] - x, y[:, None] - y
            push = SPACING**2 / np.maximum(dx * dx + dy * dy, 1.0)
            force = np.column_stack(((dx * push).sum(axis=1), (dy * push).sum(axis=1)))
            if self.size > SMALL:
                force -= GRAVITY * points
            along = points[end] - points[start]
            pull = along * (np.linalg.norm(along, axis=1) / ideal)[:, None]
            np.add.at(force, start, pull)
            np.add.at(force, end, -pull)
            size = np.maximum(np.linalg.norm(force, axis=1, keepdims=True), 1e-9)
            points = points + force / size * np.minimum(size, side / 6 * (1 - step / steps))
        return points

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
        """Push overlapping boxes apart along their shorter way; an edge's label takes both its ends along."""
        _, half = self.boxes(points)
        enough = half[:, None] + half
        for _ in range(150):
            centre, _ = self.boxes(points)
            touching = np.abs(centre[:, None, 0] - centre[:, 0]) < enough[:, :, 0]
            touching &= np.abs(centre[:, None, 1] - centre[:, 1]) < enough[:, :, 1]
            one, other = np.triu(touching, 1).nonzero()
            if not len(one):
                break
            between = centre[one] - centre[other]
            overlap = enough[one, other] - np.abs(between)
            shorter = overlap == overlap.min(axis=1, keepdims=True)
            push = 0.25 * np.where(between >= 0, 1.0, -1.0) * overlap * shorter
            move = np.zeros_like(centre)
            np.add.at(move, one, push)
            np.add.at(move, other, -push)
            step = move[: self.size].copy()
            np.add.at(step, self.pairs[:, 0], move[self.size :])
            np.add.at(step, self.pairs[:, 1], move[self.size :])
            points = GROWTH * points + np.clip(step, -SPACING / 2, SPACING / 2)
        return points

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


def _flat(points: Points) -> Points:
    """The same, turned so that its longer side lies flat."""
    x, y = (points - points.mean(axis=0)).T
    angle = 0.5 * np.arctan2(2 * (x * y).sum(), (x * x).sum() - (y * y).sum())
    cos, sin = np.cos(angle), np.sin(angle)
    return np.column_stack((x * cos + y * sin, y * cos - x * sin))
