"""The protocol of SPARQL 1.1 that asks (W3C 2013): what is there, and how much of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from pyoxigraph import DefaultGraph, Literal, NamedNode, Triple

from kg.errors import PushError
from kg.iri import PREFIXES
from kg.push.connection import Connection
from kg.push.graphs import Graph

BATCH = 50  # graphs that one query counts
PAGE = 1000  # graphs that one query lists
ARTICLE = NamedNode(f"{PREFIXES['schema']}NewsArticle")
FORM = "application/x-www-form-urlencoded"
RESULTS = "application/sparql-results+json"


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

    def articles(self, beginning: str) -> Iterator[NamedNode]:
        """The graphs of articles, as `kg` writes them, whose names begin so. Raises PushError."""
        last = beginning
        while True:
            pattern = f"GRAPH ?g {{ ?g a {ARTICLE} }}"
            behind = f"STRSTARTS(STR(?g), {Literal(beginning)}) && STR(?g) > {Literal(last)}"
            rows = self._rows(f"SELECT ?g WHERE {{ {pattern} FILTER({behind}) }} ORDER BY STR(?g) LIMIT {PAGE}", "g")
            if not rows:
                return
            yield from (NamedNode(name) for (name,) in rows)
            last = rows[-1][0]

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
