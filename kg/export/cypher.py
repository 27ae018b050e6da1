"""Cypher statements for Neo4j (and what else reads openCypher): the same network as properties and labels.

An entity is a node `(:Entity:Person {iri, name, …})`, a value `(:Value {iri, name})`, a statement with an object a
relationship `-[:PRESIDENT_OF {iri, …}]->`. Everything is merged by its IRI, so that loading a file twice, or a later
one of the same graph, leaves one of each: cypher-shell -f graph.cypher. The constraints are as Neo4j 4.4 and later
spell them; other databases need their own, and all that follows is plain openCypher.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from decimal import Decimal
from typing import TypeAlias, TypeVar

from kg.export.network import Edge, Node, edges, nodes
from kg.export.rows import Cell
from kg.store import Store

Property: TypeAlias = Cell | tuple[str, ...]
Properties: TypeAlias = Mapping[str, Property]
Item = TypeVar("Item", Node, Edge)

BATCH = 100  # items of one statement: one transaction and one plan for all of them
NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
ESCAPED = {"\\": r"\\", '"': r"\"", "\n": r"\n", "\r": r"\r", "\t": r"\t"}
SPECIAL = re.compile(r'["\\\x00-\x1f\x7f-\x9f]')
BEFORE_U = re.compile(r"(?<=\\)(?=u)")
DATES = ("earliest", "latest", "published")
NUMBERS = ("value", "confidence")  # that are not always whole


def cypher(store: Store) -> Iterator[str]:
    """Constraints, nodes, relationships. Raises GraphError."""
    for label in ("Entity", "Value"):
        yield f"CREATE CONSTRAINT kg_{label.lower()} IF NOT EXISTS FOR (n:{label}) REQUIRE n.iri IS UNIQUE;"
    for node_batch in _batches(nodes(store), key=lambda node: node.types):
        yield from _nodes(node_batch)
    for edge_batch in _batches(edges(store), key=lambda edge: (relationship(edge.relation), edge.to_value)):
        yield from _edges(edge_batch)


def _batches(items: Iterable[Item], key: Callable[[Item], Hashable]) -> Iterator[list[Item]]:
    """Items with the same key, together as soon as there are enough of them."""
    waiting: dict[Hashable, list[Item]] = {}
    for item in items:
        batch = waiting.setdefault(key(item), [])
        batch.append(item)
        if len(batch) == BATCH:
            yield waiting.pop(key(item))
    yield from waiting.values()


def _nodes(batch: list[Node]) -> Iterator[str]:
    base, *labels = ["Value"] if batch[0].is_value else ["Entity", *batch[0].types]
    labelled = f"n{''.join(f':{quoted(label)}' for label in labels)}, " if labels else ""
    yield from _unwind(_map(_of(node)) for node in batch)
    yield f"MERGE (n:{base} {{iri: row.iri}}) SET {labelled}n += row;"


def _edges(batch: list[Edge]) -> Iterator[str]:
    target = "Value" if batch[0].to_value else "Entity"
    yield from _unwind(
        _map({"iri": edge.iri, "source": edge.source, "target": edge.target}, f"about: {_map(_about(edge))}")
        for edge in batch
    )
    yield f"MATCH (s:Entity {{iri: row.source}}), (o:{target} {{iri: row.target}})"
    yield f"MERGE (s)-[r:{relationship(batch[0].relation)} {{iri: row.iri}}]->(o) SET r += row.about;"


def _of(node: Node) -> dict[str, Property]:
    return {
        "iri": node.iri,
        "name": node.label,
        "aliases": node.aliases,
        "articles": node.articles,
        "facts": node.facts,
    }


def _about(edge: Edge) -> dict[str, Property]:
    about: dict[str, Property] = {"verb_phrase": edge.label}
    for name, value in edge.about.items():
        about[name] = float(value) if name in NUMBERS and isinstance(value, int) else value
    return about


def _unwind(maps: Iterable[str]) -> Iterator[str]:
    yield "UNWIND [\n  " + ",\n  ".join(maps) + "\n] AS row"


def relationship(relation: str) -> str:
    """The type of relationships: presidentOf → PRESIDENT_OF."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|\W+", "_", relation)
    return quoted(words.upper())


def quoted(name: str) -> str:
    """A label or type as Cypher takes it, in backticks where need be; there is no escape for a backslash in them."""
    return name if NAME.fullmatch(name) else "`" + name.replace("\\", "_").replace("`", "``") + "`"


def _map(about: Properties, *more: str) -> str:
    """A map without what is unknown or empty, for every property of Neo4j has a value."""
    pairs = (f"{name}: {_literal(name, value)}" for name, value in about.items() if value not in (None, ()))
    return "{" + ", ".join((*pairs, *more)) + "}"


def _literal(name: str, value: Property) -> str:
    if isinstance(value, tuple):
        return "[" + ", ".join(map(_text, value)) + "]"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return f"date({_text(value)})" if name in DATES else _text(value)
    digits = f"{Decimal(repr(value)):f}"
    return digits if isinstance(value, int) or "." in digits else f"{digits}.0"


def _text(text: str) -> str:
    """A string, in two where a backslash meets an u: Neo4j 4 and 5 replace \\uXXXX before they look at backslashes."""
    return " + ".join(f'"{SPECIAL.sub(_escape, part)}"' for part in BEFORE_U.split(text))


def _escape(match: re.Match[str]) -> str:
    return ESCAPED.get(match[0]) or f"\\u{ord(match[0]):04X}"
