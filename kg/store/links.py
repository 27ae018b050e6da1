"""What `kg link` found out: the graph `graph/links`, and the part of it that the merged view shows."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import cast

from pyoxigraph import DefaultGraph, NamedNode, Quad, Store

from kg.iri import Names
from kg.rdf import Term, Triple, term


def replaced(store: Store, names: Names, triples: Iterable[Triple]) -> tuple[set[Quad], set[Quad]]:
    """What to remove and what to add so that these are all there is in the graph of links; the merged view goes along.

    An item of the gazetteer stays there, whatever was linked to it.
    """
    graph, places = (NamedNode(names.graph(name)) for name in ("links", "places"))
    old, new = set(store.quads_for_pattern(None, None, None, graph)), {Quad(*triple, graph) for triple in triples}
    removed, added = (rows | {_merged(*triple) for triple in accepted(rows)} for rows in (old, new))
    known = store.quads_for_pattern(None, None, None, places)
    return removed - {_merged(*quad.triple) for quad in known}, added


def accepted(links: Iterable[Quad], entities: Collection[Term] | None = None) -> Iterator[Triple]:
    """Each entity with the item it was accepted to be; of `entities` only, if given: another identity may end one."""
    for quad in links:
        if quad.predicate == term("skos:exactMatch") and (entities is None or quad.subject in entities):
            yield cast("Triple", (quad.subject, quad.predicate, quad.object))


def _merged(subject: NamedNode, predicate: NamedNode, object_: Term) -> Quad:
    return Quad(subject, predicate, object_, DefaultGraph())
