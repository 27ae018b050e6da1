"""What goes out of a store and what comes in, in one transaction."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from itertools import groupby
from operator import attrgetter

from pyoxigraph import DefaultGraph, NamedNode, Quad, Store

from kg.errors import GraphError


def change(store: Store, removed: Iterable[Quad], added: Iterable[Quad]) -> bool:
    """Both or neither, even if the process is killed; whether there was anything to do. Raises GraphError: a full disk.

    pyoxigraph has transactions in SPARQL updates only. What is put into one are ground quads as pyoxigraph itself
    serialises them, so no text of an article can end a literal or an IRI.
    """
    out, into = set(removed), set(added)
    parts = [("DELETE", out - into), ("INSERT", {quad for quad in into - out if quad not in store})]
    updates = [f"{verb} DATA {{\n{_written(quads)}}}" for verb, quads in parts if quads]
    update = ";\n".join([*updates, *(f"DROP SILENT GRAPH {graph}" for graph in _emptied(store, out - into, into))])
    if update:
        with _kept():
            store.update(update)
    return bool(update)


def replace(
    store: Store, new: Iterable[Quad], graphs: Collection[NamedNode | DefaultGraph], void: NamedNode | None = None
) -> bool:
    """Makes `new` all there is in these graphs, in one transaction; whether that changed anything.

    If so, `void`, a graph that was made out of them, is emptied.
    """
    if not any(any(store.quads_for_pattern(None, None, None, graph)) for graph in graphs):
        with _kept():
            store.bulk_extend(new)  # nothing can be seen half
        return True
    wanted = Store()  # compact, where a set of so many Python objects is not
    wanted.bulk_extend(new)
    old = (quad for graph in graphs for quad in store.quads_for_pattern(None, None, None, graph))
    removed, added = {quad for quad in old if quad not in wanted}, {quad for quad in wanted if quad not in store}
    if void and (removed or added):
        removed |= set(store.quads_for_pattern(None, None, None, void))
    return change(store, removed, added)


@contextmanager
def _kept() -> Iterator[None]:
    """What is done in between is on the disk afterwards. Raises GraphError where it is not."""
    try:
        yield
    except OSError as error:
        raise GraphError(f"the graph cannot be written: {error}; what was done before that is kept") from error


def _emptied(store: Store, removed: Collection[Quad], added: Iterable[Quad]) -> list[NamedNode]:
    """The named graphs that are left with nothing in them; a store would go on to list them."""
    names = {quad.graph_name for quad in removed} - {quad.graph_name for quad in added}
    graphs = sorted((name for name in names if isinstance(name, NamedNode)), key=str)
    return [graph for graph in graphs if all(q in removed for q in store.quads_for_pattern(None, None, None, graph))]


def _written(quads: Iterable[Quad]) -> str:
    by_graph = groupby(sorted(quads, key=lambda quad: str(quad.graph_name)), key=attrgetter("graph_name"))
    return "".join(_block(graph, members) for graph, members in by_graph)


def _block(graph: object, quads: Iterator[Quad]) -> str:
    triples = "".join(f"{quad.subject} {quad.predicate} {quad.object} .\n" for quad in quads)
    return triples if isinstance(graph, DefaultGraph) else f"GRAPH {graph} {{\n{triples}}}\n"
