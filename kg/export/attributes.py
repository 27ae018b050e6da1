"""What GraphML and GEXF say of a node or an edge: which attributes of which type."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, TypeAlias

from kg.export.network import Edge, Node
from kg.export.rows import Cell

Type: TypeAlias = Literal["string", "boolean", "int", "double"]

NODE: Mapping[str, Type] = {
    "label": "string",
    "type": "string",
    "types": "string",
    "aliases": "string",
    "articles": "int",
    "facts": "string",
}
EDGE: Mapping[str, Type] = {
    "label": "string",
    "predicate": "string",
    "predicate_iri": "string",
    "attributed_to": "string",
    "attribution": "string",
    "negated": "boolean",
    "factuality": "string",
    "asserted": "boolean",
    "confidence": "double",
    "tense": "string",
    "tenure": "string",
    "time": "string",
    "time_value": "string",
    "earliest": "string",
    "latest": "string",
    "place": "string",
    "value": "double",
    "unit": "string",
    "bound": "string",
    "qualifiers": "string",
    "sentence": "string",
    "sentence_start": "int",
    "sentence_end": "int",
    "article": "string",
    "article_title": "string",
    "article_url": "string",
    "publisher": "string",
    "published": "string",
}


def of_node(node: Node) -> Iterator[tuple[str, str]]:
    """Name and text of each attribute that it has."""
    types, aliases, facts = (", ".join(node.types), "; ".join(node.aliases), " ".join(node.facts))
    about: dict[str, Cell] = {"label": node.label, "type": node.types[0], "types": types, "articles": node.articles}
    return _written({**about, "aliases": aliases or None, "facts": facts or None}, NODE)


def of_edge(edge: Edge) -> Iterator[tuple[str, str]]:
    """Name and text of each attribute that it has."""
    return _written({"label": edge.label, **edge.about}, EDGE)


def _written(about: Mapping[str, Cell], types: Mapping[str, Type]) -> Iterator[tuple[str, str]]:
    for name, type_ in types.items():
        value = about[name]
        if value is not None:
            yield name, _text(value, type_)


def _text(value: str | float | bool, type_: Type) -> str:
    if type_ == "boolean":
        return str(value).lower()
    return str(float(value)) if type_ == "double" else str(value)
