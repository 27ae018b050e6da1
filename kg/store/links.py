"""What `kg link` found out: the graph `graph/links`, and the part of it that the merged view shows."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import cast

from pyoxigraph import Quad

from kg.rdf import Term, Triple, term


def accepted(links: Iterable[Quad], entities: Collection[Term] | None = None) -> Iterator[Triple]:
    """Each entity with the item it was accepted to be; of `entities` only, if given: another identity may end one."""
    for quad in links:
        if quad.predicate == term("skos:exactMatch") and (entities is None or quad.subject in entities):
            yield cast("Triple", (quad.subject, quad.predicate, quad.object))
