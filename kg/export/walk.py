"""The way through a store: graph by graph, subject by subject, in an order that the content alone decides.

Neither the memory's order nor the disk's is of use for that. The IRIs of one graph's subjects are held to be sorted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from operator import attrgetter
from typing import TypeAlias

from pyoxigraph import DefaultGraph, NamedNode, Store, Triple

from kg.rdf import Term, match

GraphName: TypeAlias = NamedNode | DefaultGraph
Said: TypeAlias = Mapping[NamedNode, Collection[Term | Triple]]  # predicate → objects


def graphs(quads: Store) -> Iterator[GraphName]:
    """The default graph, then the named ones by name."""
    yield DefaultGraph()
    yield from sorted((graph for graph in quads.named_graphs() if isinstance(graph, NamedNode)), key=IRI)


def subjects(quads: Store, graph: GraphName) -> list[NamedNode]:
    """All of this graph, by IRI."""
    return sorted({subject for subject, _, _, _ in match(quads, graph=graph)}, key=IRI)


def said(quads: Store, subject: NamedNode, graph: GraphName) -> dict[NamedNode, list[Term]]:
    """What this graph says of the subject, each triple once."""
    found: defaultdict[NamedNode, list[Term]] = defaultdict(list)
    for _, predicate, object_, _ in match(quads, subject, graph=graph):
        found[predicate].append(object_)
    return dict(found)


IRI = attrgetter("value")
