"""A build takes the place of another graph, and what people and services said of that one goes on."""

from __future__ import annotations

import pyoxigraph as ox
from pyoxigraph import NamedNode

from kg.errors import GraphError
from kg.iri import Names
from kg.store.changes import change
from kg.store.meant import reattached
from kg.store.merge import articles

KEPT = ("corrections", "links")  # graphs that people and other services filled: they outlive a build


def taken_over(quads: ox.Store, names: Names, old: ox.Store, before: Names) -> ox.Store | None:
    """These quads with what was said in `old`, but for what is said here of the same; None where nothing was.

    What was said of a statement is said of the one of that sentence now, see `kg.store.meant`. Raises GraphError where
    the base is another.
    """
    kept = [
        quad
        for name in KEPT
        for quad in old.quads_for_pattern(None, None, None, NamedNode(before.graph(name)))
        if not any(quads.quads_for_pattern(quad.subject, None, None, quad.graph_name))
    ]
    if not kept:
        return None
    if before != names:
        raise GraphError(f"what people corrected there is of graphs at {before.base}; build with that --base")
    new = ox.Store()  # the one given may be open for reading only
    new.bulk_extend(quads)
    new.extend(kept)
    here = set(articles(new))
    now = {article: article if article in here else None for article in (*articles(old), *here)}
    change(new, *reattached(new, NamedNode(names.graph("corrections")), new, now))
    return new
