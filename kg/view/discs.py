"""Communities as discs: their nodes inside, turned to face what they are joined to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from kg.view.overlaps import apart
from kg.view.springs import radial, sprung

Floats = NDArray[np.float64]
Points = NDArray[np.float64]  # of shape (n, 2): x to the right and y down, in pixels
Pairs = NDArray[np.intp]  # of shape (edges, 2)
Indices = NDArray[np.intp]

LEEWAY = 30.0  # pixels between two nodes that are joined
MARGIN = 10.0  # pixels between any two
GRAVITY = 1.5  # holds a community round
WORK = 20_000  # nodes of a community times steps
STEPS = (50, 120)  # for a large and for a small community
BATCH = 60_000  # pairs of nodes that are weighed at once
TURNS = 4  # rounds in which each disc turns towards the others


class Discs:
    """The nodes of all communities, those of the same one side by side: `nodes`, and in the same order all the rest."""

    def __init__(self, groups: Sequence[Sequence[int]], pairs: Pairs, radius: Floats, name: Points) -> None:
        self.size = np.array([len(group) for group in groups])
        self.nodes = np.array([node for group in groups for node in group], dtype=np.intp)
        self.home = np.repeat(np.arange(len(groups)), self.size)
        self.start = np.cumsum(self.size) - self.size
        self.radius, self.name = radius[self.nodes], name[self.nodes]
        place = np.full(len(radius), -1)
        place[self.nodes] = np.arange(len(self.nodes))
        pairs = place[pairs]
        pairs = pairs[(pairs >= 0).all(axis=1)]  # those of fragments are none of ours
        inside = self.home[pairs[:, 0]] == self.home[pairs[:, 1]]
        inner = pairs[inside]
        self.inner = inner[np.argsort(self.home[inner[:, 0]], kind="stable")]
        self.bridges = pairs[~inside]

    def sprung(self, centres: Sequence[int]) -> Points:
        """The nodes of each community among themselves, relative to a middle of their own.

        `centres` are the nodes where the layout of each begins.
        """
        asked = 2 * self.radius + LEEWAY + self.name[:, 0] / 2
        cut = np.searchsorted(self.home[self.inner[:, 0]], np.arange(len(self.size) + 1))
        points = np.zeros((len(self.nodes), 2))
        slot = np.zeros(len(self.nodes), dtype=np.intp)
        for batch in self.batches():
            most = int(self.size[batch].max())
            begin, size = np.zeros((len(batch), most, 2)), np.zeros((len(batch), most))
            held = [self.start[disc] + np.arange(self.size[disc]) for disc in batch]
            edges = [self.inner[cut[disc] : cut[disc + 1]] for disc in batch]
            for row, (disc, nodes) in enumerate(zip(batch, held, strict=True)):
                pairs = edges[row] - self.start[disc]
                centre = int(np.searchsorted(self.nodes[nodes], centres[disc]))
                begin[row, : len(nodes)] = radial(asked[nodes].tolist(), pairs.tolist(), centre)
                size[row, : len(nodes)] = asked[nodes]
                slot[nodes] = row * most + np.arange(len(nodes))
            moved = slot[np.concatenate(edges)]
            length = size.reshape(-1)[moved].mean(axis=1)
            steps = int(np.clip(WORK / most, *STEPS))
            found = sprung(begin, size, moved, length, gravity=GRAVITY, steps=steps).reshape(-1, 2)
            points[np.concatenate(held)] = found[slot[np.concatenate(held)]]
        return points

    def batches(self) -> Iterator[list[int]]:
        """Communities of about the same size, to be laid out at once."""
        batch: list[int] = []
        for disc in np.argsort(self.size, kind="stable").tolist():
            size = self.size[disc]
            if batch and (size > 1.5 * self.size[batch[0]] or len(batch) * size**2 > BATCH):
                yield batch
                batch = []
            batch.append(disc)
        if batch:
            yield batch

    def turned(self, points: Points, middle: Points) -> Points:
        """Turn and mirror each community so that nodes with edges to others face them.

        The turn with the greatest sum of cosines between where such nodes are and where they are drawn to, weighted
        by how far out they are: Procrustes' problem in the plane.
        """
        inner, outer = np.concatenate((self.bridges, self.bridges[:, ::-1])).T
        home = self.home[inner]
        for _ in range(TURNS):
            towards = middle[self.home[outer]] + points[outer] - middle[home]
            towards /= np.maximum(np.sqrt((towards**2).sum(axis=1, keepdims=True)), 1e-9)
            turn, flip = (_turn(points[inner] * (1, side), towards, home, len(middle)) for side in (1, -1))
            side = np.where(np.abs(flip) > np.abs(turn), -1, 1)
            best = np.where(side < 0, flip, turn)
            best = np.where(np.abs(best) > 1e-6, best / np.maximum(np.abs(best), 1e-6), 1)[self.home]
            points = points * np.column_stack((np.ones(len(points)), side[self.home]))
            points = np.column_stack(_parts(_complex(points) * best))
        return points

    def apart(self, points: Points) -> Points:
        """Push the nodes of each community apart, and the names below them."""
        return apart(points, self.home, self.radius, self.name, margin=MARGIN)

    def centred(self, points: Points) -> tuple[Points, Floats]:
        """Relative to the middle of about the smallest circle around each community, and the radius of that circle.

        The middle moves towards what is farthest away, less each time (Bădoiu and Clarkson 2003).
        """
        own = self.radius + self.name[:, 0] / 4  # a name may reach into the air between discs
        points = points - (np.add.reduceat(points, self.start) / self.size[:, None])[self.home]
        for step in range(60):
            away = np.sqrt((points**2).sum(axis=1)) + own
            farthest = np.lexsort((away, self.home))[self.start + self.size - 1]
            points = points - (points[farthest] / (step + 2))[self.home]
        return points, np.maximum.reduceat(np.sqrt((points**2).sum(axis=1)) + own, self.start)


def _turn(points: Points, towards: Points, home: Indices, many: int) -> NDArray[np.complex128]:
    """For each community a complex number: its angle is the turn, its size what that wins."""
    won = _complex(points).conj() * _complex(towards)
    return np.asarray(np.bincount(home, won.real, many) + 1j * np.bincount(home, won.imag, many))


def _complex(points: Points) -> NDArray[np.complex128]:
    return np.asarray(points[:, 0] + 1j * points[:, 1])


def _parts(numbers: NDArray[np.complex128]) -> tuple[Floats, Floats]:
    return numbers.real, numbers.imag
