"""A build takes the place of another graph, and what people and services said of that one goes on."""

from __future__ import annotations

import os
from pathlib import Path

import pyoxigraph as ox
from pyoxigraph import NamedNode, Quad

from kg.errors import GraphError
from kg.iri import Names
from kg.store.changes import change
from kg.store.directory import holds_graph, names_of, open_quads, writing
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
    kept = [
        quad
        for quad in _kept(directory, old, names)
        if not any(quads.quads_for_pattern(quad.subject, None, None, quad.graph_name))
    ]
    if not kept:
        return None
    new = ox.Store()  # the one given may be open for reading only
    new.bulk_extend(quads)
    new.extend(kept)
    here = set(articles(new))
    now = {article: article if article in here else None for article in (*articles(old), *here)}
    change(new, *reattached(new, NamedNode(names.graph("corrections")), new, now))
    return new


def check_place(directory: Path, names: Names) -> None:
    """Raises GraphError where a graph with these names could not be kept: before articles are read, not after."""
    place = next(each for each in (directory, *directory.absolute().parents) if each.exists())
    if not place.is_dir():
        raise GraphError(f"{place}: not a directory; choose another place for the graph")
    if not os.access(place, os.W_OK | os.X_OK):
        raise GraphError(f"{place}: cannot be written by this user; choose another place for the graph")
    old = _before(directory)
    if old is not None:
        with writing(directory):
            _kept(directory, old, names)


def _kept(directory: Path, old: ox.Store, names: Names) -> list[Quad]:
    before = names_of(directory, old)
    graphs = (NamedNode(before.graph(name)) for name in KEPT)
    kept = [quad for graph in graphs for quad in old.quads_for_pattern(None, None, None, graph)]
    if kept and before != names:
        raise GraphError(
            f"{directory}: what people corrected there is of graphs at {before.base}; build with --base {before.base}"
        )
    return kept


def _before(directory: Path) -> ox.Store | None:
    """The store that is there, unless it is damaged: then it can only be built again."""
    if not holds_graph(directory):
        return None
    try:
        return open_quads(directory, writable=False)
    except GraphError:
        return None
