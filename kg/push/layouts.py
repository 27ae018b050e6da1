"""Where which server answers what, below the address of its data set."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Layout:
    """Paths behind the address of a data set; None is what there is not."""

    name: str
    query: str | None = None
    store: str | None = None  # SPARQL 1.1 Graph Store HTTP Protocol
    update: str | None = None
    at_once: bool = False  # counting every graph there is takes less than counting a few of them


# In the order in which they are tried. What asks for queries only may describe itself where a graph store would return
# its default graph, so the last two, which such a description could be taken for, come last.
LAYOUTS = (
    Layout("Oxigraph", query="/query", store="/store"),
    Layout("Virtuoso", query="/sparql", store="/sparql-graph-crud-auth", at_once=True),
    Layout("Fuseki", query="/sparql", store="/data"),
    Layout("GraphDB", query="", store="/rdf-graphs/service"),
    Layout("Blazegraph", query="/sparql", update="/sparql"),
    Layout("Fuseki without a graph store", query="/sparql", update="/update"),
    Layout("a server with one address", query="", update=""),
    Layout("a server with one address", query="", store=""),
    Layout("a graph store without queries", store=""),
)
ALSO = ("/get", "/sparql-auth", "/sparql-graph-crud", "/statements")  # further addresses that people know
ENDINGS = {path for layout in LAYOUTS for path in (layout.query, layout.store, layout.update, *ALSO) if path}


def places(url: str) -> Iterator[tuple[Layout, str]]:
    """Each layout with the address that its paths go behind, for what the user gave: a data set or one of its paths."""
    given = url.rstrip("/")
    roots = [given.removesuffix(ending) for ending in sorted(ENDINGS, key=len) if given.endswith(ending)]
    for layout in LAYOUTS:
        for root in dict.fromkeys((*roots, given)):
            yield layout, root
