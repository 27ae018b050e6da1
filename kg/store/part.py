"""The statements of a store: all of them, or some without a look at the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

import pyoxigraph as ox
from pyoxigraph import DefaultGraph, NamedNode

from kg.errors import GraphError
from kg.model import Article, Statement
from kg.rdf import Row, match, reading, term
from kg.store import corrections
from kg.store.corrected import rows
from kg.store.store import Store

Found: TypeAlias = tuple[str, Statement, Article]  # a statement with its IRI and what it was read in


def every(store: Store) -> Iterator[Found]:
    """All statements of a store, as people corrected them, article by article. Raises GraphError."""
    for read in store.readings():
        for statement in read.statements:
            yield store.names.statement(statement), statement, read.article


def part(store: Store, statements: Iterable[str]) -> Iterator[Found]:
    """The statements of these IRIs, as people corrected them, in this order, with as much of its article as each needs.

    Those that are not there, or that people rejected, are left out. Raises GraphError where one is not as `kg` writes
    it.
    """
    overruled = corrections.recorded(store.quads, store.graph("corrections"))
    for iri in statements:
        article = _article(store.quads, NamedNode(iri))
        if article is not None:
            corrected = [value for value in overruled.get(iri, {}).values() if isinstance(value, NamedNode)]
            said = _reached(store.quads, [article, NamedNode(iri), *corrected], article)
            try:
                found = reading(rows(said, store.quads, article, overruled), store.names)
            except ValueError as error:
                raise GraphError(f"{iri}: not as kg writes it: {error}; build it again") from error
            yield from ((iri, statement, found.article) for statement in found.statements)


def canonical(store: Store, entity: str) -> str:
    """The entity of the merged view that one of an article is."""
    return next((known.value for known, *_ in match(store.quads, None, "kg:standsFor", NamedNode(entity))), entity)


def _article(quads: ox.Store, statement: NamedNode) -> NamedNode | None:
    """The graph of the article that a statement was read in."""
    return next((graph for *_, graph in match(quads, statement, "kg:verbPhrase") if graph != DefaultGraph()), None)


def _reached(quads: ox.Store, start: Iterable[NamedNode], article: NamedNode) -> Iterator[Row]:
    """What an article's graph says of these nodes, of those that it names thereby, and so on."""
    waiting, seen = list(start), set[NamedNode]()
    while waiting:
        about = waiting.pop()
        if about in seen:
            continue
        seen.add(about)
        for row in match(quads, about, graph=article):
            yield row
            if isinstance(row[2], NamedNode) and row[1] != term("rdf:type"):
                waiting.append(row[2])
