"""A graph in the formats of other programs. Every writer goes through the store bit by bit and yields lines of text.

| format             | what                                     | for                                             |
|--------------------|------------------------------------------|-------------------------------------------------|
| `turtle`           | the merged view, with comments           | people; any RDF software                        |
| `trig`, `nquads`   | every graph                              | triplestores                                    |
| `jsonld`           | every graph, with the context in it      | programs that read JSON                         |
| `rdf12`            | TriG; statements also as RDF 1.2 reifiers| stores that know RDF 1.2                        |
| `graphml`, `gexf`  | entities, and statements between them    | networkx, yEd, Cytoscape; Gephi, with a timeline|
| `cypher`           | the same                                 | Neo4j                                           |
| `csv`              | a row for each statement                 | spreadsheets                                    |
| `jsonl`            | a JSON object for each statement         | programs: see `kg.jsonl`                        |

The same graph gives the same bytes, whether it lies in memory or on disk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Literal, TypeAlias

from kg import jsonl
from kg.export import spreadsheet
from kg.export.cypher import cypher
from kg.export.datasets import nquads, rdf12, trig
from kg.export.gexf import gexf
from kg.export.graphml import graphml
from kg.export.jsonld import jsonld
from kg.export.layout import turtle
from kg.store import Store

__all__ = ["FORMATS", "Format", "content", "files", "lines"]

Format: TypeAlias = Literal["turtle", "trig", "nquads", "jsonld", "rdf12", "graphml", "gexf", "cypher", "csv", "jsonl"]


def _jsonl(store: Store) -> Iterator[str]:
    return jsonl.lines(store.readings(), store.names, store.canonical())


FORMATS: Mapping[Format, Callable[[Store], Iterator[str]]] = {
    "turtle": turtle,
    "trig": trig,
    "nquads": nquads,
    "jsonld": jsonld,
    "rdf12": rdf12,
    "graphml": graphml,
    "gexf": gexf,
    "cypher": cypher,
    "csv": spreadsheet.csv,
    "jsonl": _jsonl,
}


def lines(store: Store, form: Format) -> Iterator[str]:
    """The graph in this format, a line or a few at a time, each without its last line break. Raises GraphError."""
    return FORMATS[form](store)


def content(store: Store, form: Format) -> Iterator[bytes]:
    """What a file in this format holds: the lines in UTF-8; a table begins with a byte order mark, which Excel needs.

    Raises GraphError.
    """
    if form == "csv":
        yield spreadsheet.MARK
    for line in lines(store, form):
        yield f"{line}\n".encode()


def files(store: Store) -> Mapping[str, Iterable[bytes]]:
    """The files of a graph directory that are text in one of these formats, by name."""
    return {
        "graph.ttl": content(store, "turtle"),
        "graph.trig": content(store, "trig"),
        "statements.jsonl": content(store, "jsonl"),
    }
