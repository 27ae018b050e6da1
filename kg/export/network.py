"""The graph as programs for networks have it: entities and values as nodes, statements with an object as edges.

The nodes and edges are those of `kg.store.network`, under the same IRIs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from pyoxigraph import DefaultGraph, NamedNode

from kg.export.rows import Row, rows
from kg.iri import local
from kg.model import Value
from kg.rdf import match
from kg.store import Store

ENDS = frozenset(f"{end}{of}" for end in ("subject", "object") for of in ("", "_type", "_iri"))


@dataclass(frozen=True, slots=True)
class Node:
    """An entity of the merged view, or a value: the one object of one statement that is no entity.

    `facts` are the sentences of statements about it that have no object; `articles` how many speak of it.
    """

    iri: str
    label: str
    types: tuple[str, ...]  # classes by their local names
    aliases: tuple[str, ...] = ()
    articles: int = 1
    facts: tuple[str, ...] = ()

    @property
    def is_value(self) -> bool:
        return self.types == ("Value",)


@dataclass(frozen=True, slots=True)
class Edge:
    """A statement. `about` has what `kg.export.rows` has of it, but for its ends."""

    iri: str
    source: str
    target: str
    label: str  # the verb phrase
    relation: str  # id: "presidentOf"
    to_value: bool
    about: Row


@dataclass(slots=True)
class _Told:
    """What statements say of an entity."""

    articles: set[str] = field(default_factory=set)
    facts: list[str] = field(default_factory=list)


def nodes(store: Store) -> Iterator[Node]:
    """Entities by IRI, then values in the order of their statements. Raises GraphError."""
    told: defaultdict[str, _Told] = defaultdict(_Told)
    values = []
    for statement, row in rows(store):
        ends = [str(row["subject_iri"]), *([str(row["object_iri"])] if row["object_iri"] else [])]
        for iri in ends:
            told[iri].articles.add(statement.article)
        if statement.object is None:
            told[ends[0]].facts.append(str(row["sentence"]))
        elif isinstance(statement.object, Value):
            values.append(Node(value_iri(row), statement.object.text, ("Value",)))
    for iri in sorted(told):
        yield _entity(store, iri, told[iri])
    yield from values


def edges(store: Store) -> Iterator[Edge]:
    """By article and place in its text. Raises GraphError."""
    for statement, row in rows(store):
        if statement.object is not None:
            to_value = isinstance(statement.object, Value)
            yield Edge(
                str(row["statement_iri"]),
                str(row["subject_iri"]),
                value_iri(row) if to_value else str(row["object_iri"]),
                statement.verb_phrase,
                statement.relation.id,
                to_value,
                {name: value for name, value in row.items() if name not in ENDS},
            )


def value_iri(row: Row) -> str:
    """The node of the value that is this statement's object."""
    return f"{row['statement_iri']}/value"


def _entity(store: Store, iri: str, told: _Told) -> Node:
    def said(predicate: str) -> tuple[str, ...]:
        found = match(store.quads, NamedNode(iri), predicate, None, DefaultGraph())
        return tuple(sorted(value.value for _, _, value, _ in found))

    return Node(
        iri,
        said("rdfs:label")[0],
        tuple(map(local, said("rdf:type"))),
        said("skos:altLabel"),
        len(told.articles),
        tuple(told.facts),
    )
