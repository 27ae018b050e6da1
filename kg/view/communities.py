"""Which nodes belong together: communities of a size that can be drawn, and named after their best joined node."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import networkx as nx

WHOLE = 60  # nodes; a connected part up to this size is one community
MOST = 200  # nodes in a community, if it can be divided at all
TOO_MANY = 600  # nodes; a community beyond is cut as well, even where all of it hangs on one node
FEWEST = (4, 25)  # nodes in a community of a small and of a large part

Members = list[int]  # sorted


def communities(part: nx.Graph) -> list[Members]:
    """Divide a connected graph of integers with edge weights, by modularity (Blondel et al. 2008); the largest first.

    The same for the same graph, in whatever order it was made.
    """
    ordered = _ordered(part, part)
    if len(part) <= WHOLE:
        return [sorted(part)]
    found = [piece for group in _louvain(ordered) for piece in _divided(part, group)]
    least = min(max(int(len(part) ** 0.5 / 4), FEWEST[0]), FEWEST[1])
    return sorted(_joined(part, found, least), key=lambda group: (-len(group), group[0]))


def best_joined(part: nx.Graph, members: Sequence[int]) -> int:
    """The node with the most neighbours among the members; of several, the one with the most outside, the first."""
    among = set(members)
    inside = {node: sum(other in among for other in part[node]) for node in members}
    return min(members, key=lambda node: (-inside[node], -len(part[node]), node))


def _ordered(part: nx.Graph, nodes: Iterable[int]) -> nx.Graph:
    """What joins these nodes, in the order of their numbers, on which Louvain's method depends."""
    own = nx.Graph()
    own.add_nodes_from(sorted(nodes))
    for node in own:
        own.add_edges_from((node, other, part[node][other]) for other in sorted(part[node]) if other in own)
    return own


def _louvain(graph: nx.Graph) -> list[Members]:
    return [sorted(group) for group in nx.community.louvain_communities(graph, seed=0)]


def _divided(part: nx.Graph, group: Members) -> list[Members]:
    """Cut down to MOST by modularity; where that finds no division, only what is beyond TOO_MANY, centre first."""
    if len(group) <= MOST:
        return [group]
    own = _ordered(part, group)
    pieces = _louvain(own)
    if len(pieces) > 1:
        return [smaller for piece in pieces for smaller in _divided(part, piece)]
    if len(group) <= TOO_MANY:
        return [group]
    steps = nx.single_source_shortest_path_length(own, best_joined(part, group))
    outwards = sorted(group, key=lambda node: (steps.get(node, len(group)), node))
    return [sorted(outwards[start : start + MOST]) for start in range(0, len(outwards), MOST)]


def _joined(part: nx.Graph, groups: list[Members], least: int) -> list[Members]:
    """Communities of fewer than `least` nodes go to the neighbour they have the most edges with, if it has room."""
    kept = dict(enumerate(groups))
    home = {node: index for index, group in kept.items() for node in group}
    for index in sorted(kept, key=lambda index: (len(kept[index]), kept[index][0])):
        if len(kept[index]) >= least:
            continue
        ties: Counter[int] = Counter()
        for node in kept[index]:
            for other, edge in part[node].items():
                ties[home[other]] += edge["weight"]
        fitting = [to for to in ties if to != index and len(kept[to]) + len(kept[index]) <= MOST]
        if fitting:
            to = min(fitting, key=lambda to: (-ties[to], len(kept[to]), kept[to][0]))
            moved = kept.pop(index)
            kept[to] = sorted(kept[to] + moved)
            home.update(dict.fromkeys(moved, to))
    return list(kept.values())
