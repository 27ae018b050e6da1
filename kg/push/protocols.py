"""The three protocols of SPARQL 1.1 (W3C 2013): Query to count, Graph Store and Update to write."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode

import pyoxigraph as ox
from pyoxigraph import DefaultGraph, NamedNode, Triple

from kg.errors import PushError
from kg.push.connection import Connection
from kg.push.graphs import Graph

BATCH = 50  # graphs that one query counts
FORM = "application/x-www-form-urlencoded"
RESULTS = "application/sparql-results+json"
RDF = {"Accept": "application/n-triples, text/turtle;q=0.9"}
# Virtuoso takes a long text for Turtle only when it finds a prefix.
TURTLE = b"@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .\n"


@dataclass(frozen=True, slots=True)
class Queries:
    """Asks by the SPARQL Protocol; the query is a form, for Virtuoso 7 never answers application/sparql-query."""

    connection: Connection
    url: str
    at_once: bool

    def answer(self) -> bool:
        """Whether somebody answers queries there. Raises PushError."""
        response = self.connection.ask("POST", self.url, **_form("SELECT (1 AS ?one) WHERE {}"))
        return (
            response.is_success and "json" in response.headers.get("content-type", "") and "bindings" in response.text
        )

    def counts(self, graphs: Sequence[Graph]) -> dict[Graph, int]:
        """How many triples each graph has there; one that is not there is missing. Raises PushError."""
        found: dict[Graph, int] = {}
        if self.at_once and len(graphs) > BATCH:
            everything = self._numbers("SELECT ?g (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g")
            found = {graph: everything[name] for graph in graphs if (name := _name(graph)) in everything}
        rest = [graph for graph in graphs if graph not in found]  # Virtuoso may answer with the first 10,000 only
        for start in range(0, len(rest), BATCH):
            batch = rest[start : start + BATCH]
            found |= zip(batch, self._matches([_within(graph) for graph in batch]), strict=True)
        return {graph: found[graph] for graph in graphs if found[graph]}

    def objects(self, graph: NamedNode, predicate: NamedNode) -> set[str]:
        """The texts of what is said by this predicate in a graph. Raises PushError."""
        return {text for (text,) in self._rows(f"SELECT ?o WHERE {{ GRAPH {graph} {{ ?s {predicate} ?o }} }}", "o")}

    def sees(self, triple: Triple) -> bool:
        """Whether the triple is in what queries take for the default graph. Raises PushError."""
        return self._matches([str(triple)]) != [0]

    def _matches(self, patterns: Sequence[str]) -> list[int]:
        """How often each pattern matches."""
        parts = [
            f"{{ SELECT ({number} AS ?g) (COUNT(*) AS ?n) WHERE {{ {pattern} }} }}"
            for number, pattern in enumerate(patterns)
        ]
        found = self._numbers(f"SELECT ?g ?n WHERE {{ {' UNION '.join(parts)} }}")
        if len(found) < len(patterns):
            raise PushError(f"{self.url}: answers a query with {len(found)} of {len(patterns)} rows; raise its limit")
        return [found[str(number)] for number in range(len(patterns))]

    def _numbers(self, query: str) -> dict[str, int]:
        """The ?n of each ?g."""
        try:
            return {graph: int(number) for graph, number in self._rows(query, "g", "n")}
        except ValueError as error:
            raise PushError(f"{self.url}: its answer to a query is no SPARQL result") from error

    def _rows(self, query: str, *variables: str) -> list[tuple[str, ...]]:
        """The texts of these variables, row by row."""
        response = self.connection.send("POST", self.url, **_form(query))
        try:
            rows = response.json()["results"]["bindings"]
            return [tuple(str(row[variable]["value"]) for variable in variables) for row in rows]
        except (ValueError, LookupError, TypeError) as error:
            raise PushError(f"{self.url}: its answer to a query is no SPARQL result") from error


def _name(graph: Graph) -> str:
    return "" if isinstance(graph, DefaultGraph) else graph.value


def _within(graph: Graph) -> str:
    return "?s ?p ?o" if isinstance(graph, DefaultGraph) else f"GRAPH {graph} {{ ?s ?p ?o }}"


def _form(query: str) -> Mapping[str, Any]:
    return {"content": urlencode({"query": query}).encode(), "headers": {"Content-Type": FORM, "Accept": RESULTS}}


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
