"""Where nodes come to stand: nothing overlaps, what belongs together stands together, always in the same place."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from networks import ends
from numpy.typing import NDArray

from kg.view.atlas import Atlas, Community, chart
from kg.view.layout import Layout, Room, arrange

Floats = NDArray[np.float64]
NAME = (110.0, 36.0)  # pixels, with the gap above it
VERB = (60.0, 12.0)


def room(nodes: int, pairs: Sequence[tuple[int, int]]) -> tuple[Floats, NDArray[np.intp]]:
    """The radius of each node and its number of edges."""
    degree = np.bincount(np.array(pairs, dtype=np.intp).reshape(-1), minlength=nodes)
    return 9 + 4 * degree**0.5, degree


def charted(nodes: int, pairs: Sequence[tuple[int, int]]) -> Atlas:
    """With the names of all that have three edges or more."""
    radius, degree = room(nodes, pairs)
    return chart(pairs, radius, np.array(NAME) * (degree >= 3)[:, None])


def arranged(nodes: int, pairs: Sequence[tuple[int, int]]) -> Layout:
    """With all names and with labels on all edges."""
    radius, _ = room(nodes, pairs)
    return arrange(pairs, Room(radius, np.tile(NAME, (nodes, 1)), np.tile(VERB, (len(pairs), 1))))


def cliques(sizes: Sequence[int]) -> list[tuple[int, int]]:
    """Groups in which everyone knows everyone, in a ring: one edge leads from each to the next."""
    first = [sum(sizes[:number]) for number in range(len(sizes))]
    inside = [
        pair for start, size in zip(first, sizes, strict=True) for pair in combinations(range(start, start + size), 2)
    ]
    return inside + list(zip(first, [*first[1:], first[0]], strict=True))


def overlaps(low: Floats, high: Floats) -> Iterator[tuple[int, int]]:
    """Pairs of boxes that overlap, given their corners."""
    for one in range(len(low)):
        found = (low[one] < high[one + 1 :]).all(axis=1) & (low[one + 1 :] < high[one]).all(axis=1)
        yield from ((one, one + 1 + int(other)) for other in found.nonzero()[0])


# --- large graphs -----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def pairs() -> list[tuple[int, int]]:
    return ends(3000)


@pytest.fixture(scope="module")
def atlas(pairs: list[tuple[int, int]]) -> Atlas:
    return charted(3000, pairs)


def test_nodes_do_not_overlap(atlas: Atlas, pairs: list[tuple[int, int]]) -> None:
    places, (radius, _) = np.array(atlas.places), room(3000, pairs)
    close = overlaps(places - radius[:, None], places + radius[:, None])
    assert not [
        (one, other) for one, other in close if np.hypot(*(places[one] - places[other])) < radius[one] + radius[other]
    ]


def test_names_do_not_overlap_within_a_community(atlas: Atlas, pairs: list[tuple[int, int]]) -> None:
    places, (_, degree) = np.array(atlas.places), room(3000, pairs)
    for community in atlas.communities:
        named = np.array([node for node in community.members if degree[node] >= 3], dtype=np.intp)
        low = places[named] - (NAME[0] / 2, 0)
        assert not [*overlaps(low, low + NAME)]


def test_communities_are_discs_with_air_between(atlas: Atlas) -> None:
    for one, other in combinations(atlas.communities, 2):
        assert np.hypot(one.x - other.x, one.y - other.y) > one.radius + other.radius
    for index, community in enumerate(atlas.communities):
        for node in community.members:
            x, y = atlas.places[node]
            assert np.hypot(x - community.x, y - community.y) <= community.radius
            assert atlas.community[node] == index


def test_the_picture_is_wider_than_high_and_well_filled(atlas: Atlas) -> None:
    low = np.min([(each.x - each.radius, each.y - each.radius) for each in atlas.communities], axis=0)
    high = np.max([(each.x + each.radius, each.y + each.radius) for each in atlas.communities], axis=0)
    width, height = high - low
    assert 1.3 < width / height < 1.7
    assert sum(np.pi * each.radius**2 for each in atlas.communities) > 0.35 * width * height


def test_fragments_lie_below_and_belong_to_no_community(atlas: Atlas) -> None:
    bottom = max(each.y + each.radius for each in atlas.communities)
    for (_, y), community, size in zip(atlas.places, atlas.community, atlas.part_size, strict=True):
        assert (community is None) == (size <= 3)
        assert (y > bottom) == (size <= 3)


def test_cliques_are_communities_named_after_who_knows_others() -> None:
    sizes = [20, 14, 12, 10, 9, 8]
    atlas = charted(sum(sizes), cliques(sizes))
    assert [len(each.members) for each in atlas.communities] == sizes
    assert [each.centre for each in atlas.communities] == [min(each.members) for each in atlas.communities]
    assert sorted(atlas.ties.values()) == [1] * 6


def test_parallel_edges_count_as_many_ties() -> None:
    pairs = cliques([40, 40])
    atlas = charted(80, [*pairs, (0, 40), (5, 45), (45, 5), (3, 3)])
    assert atlas.ties == {(0, 1): 5}


def test_the_hub_stands_in_the_middle_of_its_community() -> None:
    atlas = charted(41, [(0, leaf) for leaf in range(1, 41)])
    [disc] = atlas.communities
    x, y = atlas.places[0]
    assert disc.centre == 0
    assert np.hypot(x - disc.x, y - disc.y) < disc.radius / 3


def test_nodes_face_those_they_are_joined_to() -> None:
    """Each clique is joined to the one before by one node, to the one after by another."""
    first = range(0, 120, 20)
    inside = [pair for start in first for pair in combinations(range(start, start + 20), 2)]
    bridges = [(start + 10, (start + 20) % 120) for start in first]
    atlas = charted(120, inside + bridges)

    def apart(one: int, other: int) -> float:
        return float(np.hypot(*np.subtract(atlas.places[one], atlas.places[other])))

    def middles(one: int, other: int) -> float:
        homes: list[Community] = [atlas.communities[atlas.community[node] or 0] for node in (one, other)]
        return float(np.hypot(homes[0].x - homes[1].x, homes[0].y - homes[1].y))

    assert sum(apart(*bridge) for bridge in bridges) < sum(middles(*bridge) for bridge in bridges)


def test_who_is_joined_to_thousands_does_not_make_it_slow() -> None:
    begin = time.process_time()
    atlas = charted(4000, [(0, leaf) for leaf in range(1, 4000)])
    assert max(len(each.members) for each in atlas.communities) <= 600
    assert time.process_time() - begin < 20


@pytest.mark.parametrize(
    ("nodes", "pairs"), [(0, []), (1, []), (1, [(0, 0)]), (2, [(0, 1)]), (4, [(0, 1), (1, 2), (2, 3)])]
)
def test_the_smallest_graphs(nodes: int, pairs: list[tuple[int, int]]) -> None:
    for places in (charted(nodes, pairs).places, arranged(nodes, pairs).places):
        assert len(set(places)) == nodes


def test_the_order_of_edges_does_not_matter(atlas: Atlas, pairs: list[tuple[int, int]]) -> None:
    shuffled = [pair[::-1] for pair in pairs]
    random.Random(1).shuffle(shuffled)
    assert charted(3000, shuffled) == atlas


def test_the_same_in_every_process() -> None:
    program = (
        "from test_layout import arranged, charted, ends; p, q = ends(1200), ends(100);"
        "print(charted(1200, p), arranged(100, q))"
    )
    path = os.pathsep.join(map(str, (Path(__file__).parent, Path(__file__).parents[1])))
    told = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": seed, "OPENBLAS_NUM_THREADS": seed},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(told) == 1


def test_twenty_thousand_nodes_take_seconds() -> None:
    pairs = ends(20_000)
    begin = time.process_time()
    charted(20_000, pairs)
    assert time.process_time() - begin < 30


# --- small graphs -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("nodes", [60, 200, 450])
def test_names_do_not_overlap(nodes: int) -> None:
    pairs = ends(nodes)
    places = np.array(arranged(nodes, pairs).places)
    radius, _ = room(nodes, pairs)
    wide = np.maximum(radius, NAME[0] / 2)
    low = np.column_stack((places[:, 0] - wide, places[:, 1] - radius))
    high = np.column_stack((places[:, 0] + wide, places[:, 1] + NAME[1]))
    assert len([*overlaps(low + 1, high - 1)]) <= nodes / 100


def test_fragments_of_a_small_graph_lie_below_as_well() -> None:
    pairs = ends(80)
    sizes, places = charted(80, pairs).part_size, arranged(80, pairs).places
    bottom = max(y for (_, y), size in zip(places, sizes, strict=True) if size > 3)
    assert all(y > bottom for (_, y), size in zip(places, sizes, strict=True) if size <= 3)
