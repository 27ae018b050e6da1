"""A build takes the place of another graph, and what people and services said of that one goes on."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
from pyoxigraph import NamedNode

from kg.errors import GraphError
from kg.iri import Names
from kg.store.changes import change
from kg.store.directory import holds_graph, names_of, open_quads
from kg.store.meant import reattached
from kg.store.merge import articles

KEPT = ("corrections", "links")  # graphs that people and other services filled: they outlive a build


def taken_over(quads: ox.Store, names: Names, directory: Path) -> ox.Store | None:
    """These quads with what was said in the directory, but for what is said here of the same; None where nothing was.

    What was said of a statement is said of the one of that sentence now, see `kg.store.meant`. Nothing of the old store
    is open afterwards: RocksDB goes by the path, where another will be. Raises GraphError where the base is another, or
    the store none of ours.
    """
    old = _before(directory)
    if old is None:
        return None
    before = names_of(directory, old)
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


def _before(directory: Path) -> ox.Store | None:
    """The store that is there, unless it is damaged: then it can only be built again."""
    if not holds_graph(directory):
        return None
    try:
        return open_quads(directory, writable=False)
    except GraphError:
        return None
