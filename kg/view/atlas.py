"""Where the nodes of a large graph stand: each community in a disc of its own, the discs by what joins them.

Layouts within each other, so that the time grows with the number of nodes and not with its square: the nodes of a
community among themselves, the communities of a connected part, the parts beside each other. Fragments, which tell of
nothing larger, lie in rows below.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import networkx as nx
import numpy as np
from numpy.typing import NDArray

from kg.view.communities import best_joined, communities
from kg.view.discs import Discs
from kg.view.fragments import LARGEST, in_line
from kg.view.packing import below
from kg.view.regions import beside, settled, spread

Floats = NDArray[np.float64]
Points = NDArray[np.float64]  # of shape (n, 2): x to the right and y down, in pixels
Pair = tuple[int, int]

ASPECT = 1.5  # width to height of what is no fragment


@dataclass(frozen=True, slots=True)
class Community:
    """A disc in pixels, the nodes in it, and the one of them with the most neighbours among them."""

    x: int
    y: int
    radius: int
    members: tuple[int, ...]
    centre: int


@dataclass(frozen=True, slots=True)
class Atlas:
    """A place for each node, its community (None in a fragment) and how many nodes its connected part has.

    `ties` tells how many edges run between two communities, the one with the lower index first.
    """

    places: list[tuple[int, int]]
    community: list[int | None]
    part_size: list[int]
    communities: list[Community]
    ties: dict[tuple[int, int], int]


def chart(ends: Sequence[tuple[int, int]], radius: Floats, name: Points) -> Atlas:
    """Lay out a graph of any size, the same way every time.

    `ends` are the two nodes of each edge, parallel edges and loops among them; `radius` is in pixels; `name` is the
    width and height of the text below each node that is to be kept free, (0, 0) where there is none.
    """
    graph = _simple(ends, len(radius))
    parts = sorted(map(sorted, nx.connected_components(graph)), key=lambda part: (-len(part), part[0]))
    divided = [communities(graph.subgraph(part).copy()) for part in parts if len(part) > LARGEST]
    groups = [group for part in divided for group in part]
    centres = [best_joined(graph, group) for group in groups]
    home = {node: index for index, group in enumerate(groups) for node in group}
    ties = _ties(graph, home)

    points, middle, reach = np.zeros((len(radius), 2)), np.zeros((0, 2)), np.zeros(0)
    if groups:
        starts = np.cumsum([0, *map(len, divided)]).tolist()
        discs = Discs(groups, np.array(graph.edges, dtype=np.intp).reshape(-1, 2), radius, name)
        points[discs.nodes], middle, reach = _laid_out(discs, centres, ties, list(pairwise(starts)))
    fragments = [in_line(graph, part) for part in parts[len(divided) :]]
    covered = np.concatenate((middle - reach[:, None], middle + reach[:, None]))
    rows = below(covered, np.array([box for *_, box in fragments]).reshape(-1, 2), ASPECT)
    for (nodes, places, _), shift in zip(fragments, rows, strict=True):
        points[nodes] = places + shift
    sizes = {node: len(part) for part in parts for node in part}
    return Atlas(
        places=[(round(x), round(y)) for x, y in points.tolist()],
        community=[home.get(node) for node in range(len(radius))],
        part_size=[sizes[node] for node in range(len(radius))],
        communities=[
            Community(round(x), round(y), round(around), tuple(group), centre)
            for (x, y), around, group, centre in zip(middle.tolist(), reach.tolist(), groups, centres, strict=True)
        ],
        ties=dict(ties),
    )


def _laid_out(
    discs: Discs, centres: Sequence[int], ties: Counter[Pair], parts: Sequence[Pair]
) -> tuple[Points, Points, Floats]:
    """The nodes of all communities, in the order of `discs`, and the middle and radius of each community.

    `parts` are the first community of each connected part and the one after its last.
    """
    tied = np.array(list(ties), dtype=np.intp).reshape(-1, 2)
    weight = np.array(list(ties.values()), dtype=np.float64)
    points, reach = discs.centred(discs.sprung(centres))
    middle = np.zeros((len(reach), 2))
    for start, end in parts:
        own = (tied[:, 0] >= start) & (tied[:, 0] < end)
        middle[start:end] = spread(reach[start:end], tied[own] - start, weight[own])
    points, reach = discs.centred(discs.apart(discs.turned(points, middle)))
    regions = [(settled(middle[start:end], reach[start:end], ASPECT), reach[start:end]) for start, end in parts]
    shifts = beside(regions, ASPECT)
    middle = np.concatenate([places + shift for (places, _), shift in zip(regions, shifts, strict=True)])
    return points + middle[discs.home], middle, reach


def _simple(ends: Sequence[tuple[int, int]], size: int) -> nx.Graph:
    """One edge between two nodes, its weight the number of edges; made in an order that only the graph decides."""
    graph = nx.Graph()
    graph.add_nodes_from(range(size))
    many = Counter((min(pair), max(pair)) for pair in ends)
    graph.add_edges_from((a, b, {"weight": many[a, b]}) for a, b in sorted(many) if a != b)
    return graph


def _ties(graph: nx.Graph, home: Mapping[int, int]) -> Counter[Pair]:
    """How many edges run between communities."""
    ties: Counter[Pair] = Counter()
    for a, b, weight in graph.edges(data="weight"):
        if home.get(a) != home.get(b):
            ties[min(home[a], home[b]), max(home[a], home[b])] += weight
    return ties
