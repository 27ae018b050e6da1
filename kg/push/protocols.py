"""The two protocols of SPARQL 1.1 (W3C 2013) that write: Graph Store and Update. The one that asks is in `queries`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import pyoxigraph as ox
from pyoxigraph import DefaultGraph, NamedNode, Triple

from kg.errors import PushError
from kg.push.connection import Connection
from kg.push.graphs import Graph

RDF = {"Accept": "application/n-triples, text/turtle;q=0.9"}
# Virtuoso takes a long text for Turtle only when it finds a prefix.
TURTLE = b"@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .\n"


@dataclass(frozen=True, slots=True)
class GraphStore:
    """Writes, and where there is nothing else counts, by the Graph Store HTTP Protocol."""

    connection: Connection
    url: str
    way = "Graph Store Protocol"

    def answer(self) -> tuple[bool, bool]:
        """Whether there is such a store, and whether it has a default graph. Raises PushError."""
        response = self.connection.ask("GET", self._of(DefaultGraph()), headers=RDF, whole=False)
        default = response.is_success and _form_of(response.headers.get("content-type", "")) is not None
        return default or response.status_code == 500, default  # Virtuoso: "not configured to have default graph"

    def replace(self, graph: Graph, pieces: Iterable[bytes]) -> None:
        """Puts the first piece in the place of the graph and adds the others. Raises PushError."""
        method = "PUT"
        for piece in pieces:
            headers = {"Content-Type": "text/turtle; charset=utf-8"}
            self.connection.send(method, self._of(graph), content=TURTLE + piece, headers=headers)
            method = "POST"

    def delete(self, graph: Graph) -> None:
        """Deletes a graph, or sees that it is not there. Raises PushError."""
        self.connection.send("DELETE", self._of(graph), headers={}, fine=(404,))

    def counts(self, graphs: Sequence[Graph]) -> dict[Graph, int]:
        """As `Queries.counts`, by reading the graphs."""
        return {graph: count for graph in graphs if (count := self._count(graph))}

    def sees(self, triple: Triple) -> bool:
        """Whether the default graph shows triples of others: not by this protocol."""
        return False

    def objects(self, graph: NamedNode, predicate: NamedNode) -> set[str]:
        """As `Queries.objects`, by reading the graph."""
        said = (quad.object for quad in self._read(graph) if quad.predicate == predicate)
        return {object_.value for object_ in said if isinstance(object_, ox.Literal)}

    def articles(self, beginning: str) -> Iterator[NamedNode]:
        """As `Queries.articles`: this protocol has no list of graphs. Raises PushError."""
        raise PushError(f"{self.url}: answers no queries, so it cannot be asked which articles it has")

    def _count(self, graph: Graph) -> int:
        return sum(1 for _ in self._read(graph))

    def _read(self, graph: Graph) -> Iterator[ox.Quad]:
        response = self.connection.send("GET", self._of(graph), headers=RDF, fine=(404,))
        form = _form_of(response.headers.get("content-type", ""))
        if response.status_code == 404 or not response.content:
            return
        try:
            yield from ox.parse(response.content, format=form or ox.RdfFormat.N_TRIPLES)
        except SyntaxError as error:
            raise PushError(f"{self.url}: what it returns of {graph} cannot be read: {error}") from error

    def _of(self, graph: Graph) -> str:
        return (
            f"{self.url}?default" if isinstance(graph, DefaultGraph) else f"{self.url}?graph={quote(graph.value, '')}"
        )


def _form_of(content_type: str) -> ox.RdfFormat | None:
    return ox.RdfFormat.from_media_type(content_type)


@dataclass(frozen=True, slots=True)
class Updates:
    """Writes by SPARQL Update."""

    connection: Connection
    url: str
    way = "SPARQL Update"

    def answer(self) -> tuple[bool, bool]:
        """Whether updates are taken there, and whether there is a default graph, which is likely. Raises PushError."""
        response = self.connection.ask("POST", self.url, **_update(b"INSERT DATA {}"))
        return response.is_success, response.is_success

    def replace(self, graph: Graph, pieces: Iterable[bytes]) -> None:
        """Drops the graph together with inserting the first piece, and inserts the others. Raises PushError."""
        before = _drop(graph) + b";\n"
        for piece in pieces:
            into = piece if isinstance(graph, DefaultGraph) else f"GRAPH {graph} {{\n".encode() + piece + b"}\n"
            self.connection.send("POST", self.url, **_update(before + b"INSERT DATA {\n" + into + b"}"))
            before = b""

    def delete(self, graph: Graph) -> None:
        """Deletes a graph, or sees that it is not there. Raises PushError."""
        self.connection.send("POST", self.url, **_update(_drop(graph)))


def _drop(graph: Graph) -> bytes:
    return b"DROP SILENT DEFAULT" if isinstance(graph, DefaultGraph) else f"DROP SILENT GRAPH {graph}".encode()


def _update(update: bytes) -> Mapping[str, Any]:
    return {"content": update, "headers": {"Content-Type": "application/sparql-update; charset=utf-8"}}
