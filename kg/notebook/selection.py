"""What of a graph a reader sees first: its best connected part, and the statements that tell most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import networkx as nx

WELL_CONNECTED = 3  # others that both have to do with; beyond, it is more telling that a statement is plain
OF_ONE_SUBJECT = 3
Told = tuple[str, Mapping[str, Any], str]  # name of the subject, attributes of the edge, name of the object


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a network, and how many entities are left out of it."""

    network: nx.MultiDiGraph
    left_out: int


def well_connected(network: nx.MultiDiGraph, most: int) -> Part:
    """The network itself if it has at most so many nodes, else as many of its densest core (Seidman, 1983) as hang
    together."""
    if len(network) <= most:
        return Part(network, 0)
    simple = _simple(network)
    cores, degree = nx.core_number(simple), dict(simple.degree())
    largest = _largest_component(simple)
    order = sorted(largest, key=lambda node: (-cores[node], -degree[node], node))
    kept = _largest_component(simple.subgraph(order[:most]))
    return Part(network.subgraph(sorted(kept)), len(network) - len(kept))


def telling(network: nx.MultiDiGraph, most: int) -> list[Told]:
    """Statements between the best connected entities, the plain and the surest first: one of each pair, few of each
    subject."""
    degree = dict(_simple(network).degree())

    def rank(edge: tuple[str, str, str, Mapping[str, Any]]) -> tuple[Any, ...]:
        subject, object_, iri, told = edge
        least, other = sorted((degree[subject], degree[object_]))
        return -min(least, WELL_CONNECTED), not told["asserted"], -(least + other), -told["confidence"], iri

    subjects: Counter[str] = Counter()
    pairs: set[frozenset[str]] = set()
    chosen: list[Told] = []
    for subject, object_, _, told in sorted(network.edges(keys=True, data=True), key=rank):
        pair = frozenset((subject, object_))
        if len(chosen) < most and pair not in pairs and subjects[subject] < OF_ONE_SUBJECT:
            subjects[subject] += 1
            pairs.add(pair)
            chosen.append((network.nodes[subject]["label"], told, network.nodes[object_]["label"]))
    return chosen


def _simple(network: nx.MultiDiGraph) -> nx.Graph:
    """Who has to do with whom, however often and in whichever direction."""
    simple = nx.Graph()
    simple.add_nodes_from(network)
    simple.add_edges_from((one, other) for one, other in network.edges() if one != other)
    return simple


def _largest_component(network: nx.Graph) -> set[str]:
    components = (set(each) for each in nx.connected_components(network))
    return max(components, key=lambda nodes: (len(nodes), min(nodes)), default=set())
