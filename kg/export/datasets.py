"""Every graph, for machines: TriG, N-Quads, and TriG of RDF 1.2 with statements as reifiers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from textwrap import indent

from pyoxigraph import DefaultGraph, NamedNode, RdfFormat, Triple

from kg.export.layout import PREFIXES
from kg.export.turtle import Turtle
from kg.export.walk import Said, graphs, said, subjects
from kg.rdf import term
from kg.store import Store

PARTS = tuple(map(term, ("rdf:subject", "rdf:predicate", "rdf:object")))
REIFIES = term("rdf:reifies")


def nquads(store: Store) -> Iterator[str]:
    """N-Quads (W3C 2014): a quad a line, in canonical form, sorted within each graph.

    pyoxigraph writes a graph at a time, ten times as fast as one could from here, in an order of its own.
    """
    for graph in graphs(store.quads):
        name = "." if isinstance(graph, DefaultGraph) else f"{graph} ."
        triples = (store.quads.dump(format=RdfFormat.N_TRIPLES, from_graph=graph) or b"").decode()
        yield from (f"{triple[:-1]}{name}" for triple in sorted(triples.split("\n")) if triple)


def trig(store: Store) -> Iterator[str]:
    """TriG (W3C 2014): the default graph first, then the named ones."""
    return _trig(store, _as_it_is)


def rdf12(store: Store) -> Iterator[str]:
    """TriG of RDF 1.2 (W3C 2025), in which every statement also reifies the triple it speaks of.

    The triple itself is asserted only where it is in the other formats too; a statement without object reifies none.
    """
    yield 'VERSION "1.2"'
    yield from _trig(store, reified)


def reified(about: Said) -> Said:
    """What is said of a subject, and if it is a statement, `rdf:reifies` with its triple."""
    subject, predicate, object_ = (next(iter(about.get(part, ())), None) for part in PARTS)
    if isinstance(subject, NamedNode) and isinstance(predicate, NamedNode) and object_ is not None:
        return {**about, REIFIES: [Triple(subject, predicate, object_)]}
    return about


def _as_it_is(about: Said) -> Said:
    return about


def _trig(store: Store, complete: Callable[[Said], Said]) -> Iterator[str]:
    turtle = Turtle({prefix: store.names.prefixes[prefix] for prefix in (*PREFIXES, "dct", "oa", "schema")})
    yield turtle.header()
    for graph in graphs(store.quads):
        written = (
            turtle.subject(about, complete(said(store.quads, about, graph))) for about in subjects(store.quads, graph)
        )
        yield from written if isinstance(graph, DefaultGraph) else _block(graph, written)


def _block(graph: NamedNode, written: Iterator[str]) -> Iterator[str]:
    yield f"\n{graph} {{"
    yield from (indent(each, "    ") for each in written)
    yield "}"
