"""What a server takes, found by asking it."""

from __future__ import annotations

from dataclasses import dataclass

from kg.errors import PushError
from kg.push.connection import Connection
from kg.push.layouts import Layout, places
from kg.push.protocols import GraphStore, Updates
from kg.push.queries import Queries


@dataclass(frozen=True, slots=True)
class Server:
    """One data set: who writes to it, who counts what is there, whether it has a default graph of its own."""

    name: str  # of the layout it has
    writer: GraphStore | Updates
    reader: Queries | GraphStore
    default: bool


def detect(connection: Connection) -> Server:
    """The server at the address of the connection. Raises PushError where nothing answers as one of `LAYOUTS` does."""
    for layout, root in places(str(connection.url)):
        server = _server(connection, layout, root)
        if server:
            return server
    if connection.forbidden:
        raise connection.refusal(connection.forbidden)
    raise PushError(
        f"{connection.url}: no triplestore answers there as Oxigraph, Virtuoso, Fuseki, GraphDB, Blazegraph or a "
        "SPARQL 1.1 Graph Store do; give the address of its data set"
    )


def _server(connection: Connection, layout: Layout, root: str) -> Server | None:
    queries = None if layout.query is None else Queries(connection, root + layout.query, layout.at_once)
    if queries and not queries.answer():
        return None
    if layout.store is not None:
        store = GraphStore(connection, root + layout.store)
        there, default = store.answer()
        return Server(layout.name, store, queries or store, default) if there and (queries or default) else None
    if queries and layout.update is not None:
        updates = Updates(connection, root + layout.update)
        there, default = updates.answer()
        return Server(layout.name, updates, queries, default) if there else None
    return None
