"""Where the nodes stand and how far the edges bend, so that names and verb phrases can be read.

Everything starts from fixed seeds and runs a fixed number of steps: the same graph is always drawn alike.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import networkx as nx
import numpy as np
from numpy.typing import NDArray

from kg.view.fragments import LARGEST
from kg.view.labels import ASPECT, Labels, Room
from kg.view.packing import below, packed
from kg.view.springs import flat, radial, sprung

__all__ = ["Layout", "Room", "arrange"]

Points = NDArray[np.float64]  # of shape (…, 2): x to the right and y down, in pixels

SMALL = 120  # nodes; of a part up to this size several layouts are tried
TRIES = 16  # layouts
KEPT = 3  # of which are finished, and the best one taken
WORK = 100_000  # tries times the square of nodes and edges
STEPS = (60, 300)  # for a large and for a small part
SPACING = 80.0  # between two nodes that nothing pulls together
SQUEEZES = (0.9, 0.8, 0.7, 0.6)  # tried at the end on the best layout
GRAVITY = 0.8  # holds the long arms of a large part
BETWEEN = 40.0  # pixels between fragments


@dataclass(frozen=True, slots=True)
class Layout:
    """A place for each node; for each edge its roundness, positive to the left of its way, negative to the right."""

    places: list[tuple[int, int]]
    bends: list[float]


def arrange(ends: Sequence[tuple[int, int]], room: Room) -> Layout:
    """Lay out every connected part by itself and pack the parts; for graphs of some hundred nodes."""
    graph = nx.Graph(ends)
    graph.add_nodes_from(range(len(room.radius)))
    pairs = np.array(ends, dtype=np.intp).reshape(-1, 2)
    parts = sorted((sorted(part) for part in nx.connected_components(graph)), key=lambda part: (-len(part), part[0]))
    home = np.zeros(len(room.radius), dtype=np.intp)
    for index, part in enumerate(parts):
        home[part] = index
    whole = Labels(pairs, room, home)
    pieces = [_Part(np.array(part), whole) for part in parts]
    places = np.zeros((whole.size, 2))
    for piece, points in zip(pieces, _laid_out(whole, pieces), strict=True):
        places[piece.nodes] = points
    outlines = [piece.labels.outline(places[piece.nodes]) for piece in pieces]
    for piece, shift in zip(pieces, _beside(outlines, [len(part) <= LARGEST for part in parts]), strict=True):
        places[piece.nodes] += shift
    return Layout([(round(x), round(y)) for x, y in places.tolist()], whole.roundness(places))


def _laid_out(whole: Labels, parts: Sequence[_Part]) -> Iterator[Points]:
    """Every part around (0, 0). Of several layouts of a small one, the one where the fewest lines cross a label."""
    small = [part for part in parts if len(part.nodes) <= SMALL]
    for part in parts[: len(parts) - len(small)]:
        yield part.labels.apart(part.begun()[0])
    if not small:
        return
    nodes = np.sort(np.concatenate([part.nodes for part in small]))
    together = whole.among(nodes)

    def finished(layouts: Sequence[Points]) -> list[Points]:
        places = np.zeros((together.size, 2))
        at = [np.searchsorted(nodes, part.nodes) for part in small]
        for own, points in zip(at, layouts, strict=True):
            places[own] = points
        places = together.apart(places)
        return [places[own] for own in at]

    begun = [part.begun() for part in small]
    tried = [finished([starts[number % len(starts)] for starts in begun]) for number in range(KEPT)]
    best = [part.best(layouts) for part, layouts in zip(small, zip(*tried, strict=True), strict=True)]
    tried = [best, *(finished([factor * points for points in best]) for factor in SQUEEZES)]
    yield from (part.best(layouts) for part, layouts in zip(small, zip(*tried, strict=True), strict=True))


def _beside(outlines: list[Points], fragment: list[bool]) -> list[Points]:
    """How far to move each part, given as points all over it; fragments come last and lie below the others."""
    large = fragment.index(True) if any(fragment) else len(outlines)
    shifts = packed(outlines[:large], ASPECT)
    covered = [outline + shift for outline, shift in zip(outlines, shifts, strict=False)]
    corners = [(outline.min(axis=0), outline.max(axis=0)) for outline in outlines[large:]]
    boxes = np.array([high - low + BETWEEN for low, high in corners]).reshape(-1, 2)
    rows = below(np.concatenate([np.zeros((0, 2)), *covered]), boxes, ASPECT)
    return [*shifts, *(middle - (low + high) / 2 for middle, (low, high) in zip(rows, corners, strict=True))]


class _Part:
    """A connected part of the graph: its nodes, and the labels they have among themselves."""

    def __init__(self, nodes: NDArray[np.intp], whole: Labels) -> None:
        self.nodes = nodes
        self.labels = whole.among(nodes)

    def begun(self) -> list[Points]:
        """Layouts around (0, 0) from different starts, the best ones first."""
        found = self.sprung()
        return sorted(found, key=self.labels.disorder)[:KEPT] if len(found) > 1 else found

    def best(self, tried: Sequence[Points]) -> Points:
        """The layout of the least disorder."""
        return min(tried, key=self.labels.disorder)

    def sprung(self) -> list[Points]:
        """Layouts from different starts: the tree of shortest ways, then whatever chance gives."""
        many, pairs = len(self.nodes), self.labels.pairs
        work = WORK / (many + len(pairs)) ** 2
        tries = 1 if many > SMALL else int(np.clip(work, 1, min(many, TRIES)))
        size = np.full(many, SPACING)
        centre = int(np.argmax(np.bincount(pairs.reshape(-1), minlength=many)))
        tree = radial(size.tolist(), pairs.tolist(), centre)
        side = SPACING * many**0.5
        chance = [np.random.default_rng(seed).uniform(-side, side, (many, 2)) for seed in range(1, tries)]
        found = sprung(
            np.stack([tree, *chance]),
            np.tile(size, (tries, 1)),
            np.concatenate([pairs + many * number for number in range(tries)]),
            np.tile(SPACING + 0.4 * self.labels.room.label[:, 0], tries),
            gravity=GRAVITY if many > SMALL else 0.0,
            steps=int(np.clip(120_000 / many, *STEPS)),
        )
        return [flat(points) for points in found]
