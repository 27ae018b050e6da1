"""JSON-LD 1.1 (W3C 2020), compacted: the context in `context.jsonld`, with the prefixes of the data, stands in front.

One node object a line, the nodes of the merged view first, then each named graph as a node of nodes.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from importlib.resources import files
from itertools import chain
from typing import Any, TypeAlias

from pyoxigraph import DefaultGraph, NamedNode

from kg.export.turtle import NAMESPACE, REMEMBERED, TYPE, in_order
from kg.export.walk import GraphName, graphs, said, subjects
from kg.rdf import Term, term
from kg.store import Store

JsonValue: TypeAlias = str | bool | int | Mapping[str, str]
ID = "@id"
BOOLEANS = {"true": True, "false": False}
DIGITS = 15  # of an integer that every reader of JSON keeps exactly: RFC 8259, section 6


def jsonld(store: Store) -> Iterator[str]:
    """Every graph."""
    nodes = _Nodes(store, {**_context(), **store.names.prefixes})
    named = (graph for graph in graphs(store.quads) if isinstance(graph, NamedNode))
    yield '{"@context": ' + json.dumps(nodes.context, indent=2) + ","
    yield '"@graph": ['
    yield from _separated(chain(nodes.of(DefaultGraph()), map(nodes.block, named)))
    yield "]}"


def _separated(items: Iterable[Iterable[str]]) -> Iterator[str]:
    """The lines of all items, with a comma behind each item but the last."""
    waiting = None
    for item in items:
        comma = ","
        for line in item:
            if waiting is not None:
                yield waiting + comma
            waiting, comma = line, ""
    if waiting is not None:
        yield waiting


def _context() -> dict[str, Any]:
    """The prefixes and terms."""
    text = files("kg.export").joinpath("context.jsonld").read_text("utf8")
    context: dict[str, Any] = json.loads(text)["@context"]
    return context


class _Nodes:
    """Writes subjects as JSON objects in the words of this context."""

    def __init__(self, store: Store, context: Mapping[str, Any]) -> None:
        self.quads = store.quads
        self.context = {"@version": 1.1, **context}
        self._prefix = {about: name for name, about in context.items() if isinstance(about, str) and "://" in about}
        self._terms = {
            self._expanded(about if isinstance(about, str) else about[ID]): (name, self._coercion(about))
            for name, about in context.items()
            if not isinstance(about, str) or "://" not in about
        }
        self._terms[TYPE.value] = ("@type", ID)
        self.iri = lru_cache(REMEMBERED)(self._iri)

    def of(self, graph: GraphName) -> Iterator[tuple[str]]:
        """The nodes of one graph, each in one line."""
        for subject in subjects(self.quads, graph):
            yield (json.dumps(self.node(subject, said(self.quads, subject, graph)), ensure_ascii=False),)

    def block(self, graph: NamedNode) -> Iterator[str]:
        """A named graph, as a node with nodes in it."""
        yield f'{{"@id": {json.dumps(self.iri(graph), ensure_ascii=False)}, "@graph": ['
        yield from (f"  {line}" for line in _separated(self.of(graph)))
        yield "]}"

    def node(self, subject: NamedNode, about: Mapping[NamedNode, Collection[Term]]) -> dict[str, Any]:
        """What is said of a subject; one value stands alone, several in a list."""
        node: dict[str, Any] = {ID: self.iri(subject)}
        for predicate in in_order(about):
            key, coercion = self._terms.get(predicate.value, (self.iri(predicate), None))
            values = [self.value(value, coercion) for value in about[predicate]]
            node[key] = values[0] if len(values) == 1 else sorted(values, key=json.dumps)
        return node

    def value(self, value: Term, coercion: str | None) -> JsonValue:
        """As briefly as the context allows; `coercion` is what it makes of a text that stands alone."""
        if isinstance(value, NamedNode):
            return self.iri(value) if coercion == ID else {ID: self.iri(value)}
        text, datatype = value.value, value.datatype
        if value.language:
            return {"@value": text, "@language": value.language}
        if datatype.value == coercion:
            return _native(text, datatype)
        if coercion is None and datatype == term("xsd:string"):
            return text
        return {"@value": text, "@type": self.iri(datatype)}

    def _iri(self, node: NamedNode) -> str:
        namespace = NAMESPACE.match(node.value)
        prefix = namespace and self._prefix.get(namespace[0])
        return f"{prefix}:{node.value[namespace.end() :]}" if namespace and prefix else node.value

    def _expanded(self, curie: str) -> str:
        prefix, _, name = curie.partition(":")
        return f"{self.context[prefix]}{name}"

    def _coercion(self, about: str | Mapping[str, str]) -> str | None:
        """What the context says of a term's values: that they are IRIs, or of which datatype."""
        type_ = None if isinstance(about, str) else about.get("@type")
        return type_ if type_ in (None, ID) else self._expanded(type_)


def _native(text: str, datatype: NamedNode) -> str | bool | int:
    """As JSON has it where that says the same; decimals stay text, for JSON would make binary fractions of them."""
    if datatype == term("xsd:boolean"):
        return BOOLEANS.get(text, text)
    if datatype == term("xsd:integer") and len(text) <= DIGITS and text.isascii() and text.lstrip("-").isdigit():
        number = int(text)
        return number if str(number) == text else text
    return text
