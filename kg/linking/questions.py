"""Whom to ask for: the named entities of the merged view that have no item yet, with what is asked of each."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from pyoxigraph import DefaultGraph, NamedNode

from kg.errors import LinkError
from kg.iri import local
from kg.linking.alignment import Alignment, Type
from kg.linking.context import context, label
from kg.rdf import literal, match
from kg.store import Store

CANDIDATES = 5  # asked for of each; a clear winner needs one to be clear of


@dataclass(frozen=True, slots=True)
class Question:
    """An entity to ask for. `type` is None where none is known.

    `names` are those by which an item may be accepted: no bare surname, and none where the graph has several of a name.
    """

    entity: NamedNode
    name: str
    cls: str  # its class in the ontology: "Person"
    names: tuple[str, ...]
    mentions: int
    type: Type | None
    properties: tuple[Mapping[str, Any], ...]

    @property
    def query(self) -> dict[str, Any]:
        """The reconciliation query, as the protocol has it."""
        query: dict[str, Any] = {"query": self.name, "limit": CANDIDATES}
        if self.type:
            query["type"] = self.type.id
        if self.properties:
            query["properties"] = list(self.properties)
        return query

    @property
    def key(self) -> str:
        """The query as text: the same for whoever asks the same."""
        return json.dumps(self.query, sort_keys=True)


def questions(store: Store, alignment: Alignment) -> list[Question]:
    """A question for each named entity without an item, the most mentioned first."""
    mentions = _mentions(store)
    settled = _settled(store)
    asked = sorted((entity for entity in mentions if entity not in settled), key=lambda e: (-mentions[e], e.value))
    found = [_question(store, alignment, entity, mentions[entity]) for entity in asked]
    bearers = Counter((question.name, question.cls) for question in found)
    return [replace(each, names=()) if bearers[each.name, each.cls] > 1 else each for each in found]


def find(store: Store, alignment: Alignment, called: str) -> Question:
    """The one question about this entity: its IRI, whole or prefixed, or a name it has. Raises LinkError."""
    prefix, _, rest = called.partition(":")
    iris = {called, f"{store.names.prefixes.get(prefix, prefix + ':')}{rest}"}
    every = questions(store, alignment)
    same = [each for each in every if each.entity.value in iris]
    same = same or [each for each in every if each.name.casefold() == called.casefold()]
    same = same or [each for each in every if called.casefold() in map(str.casefold, _aliases(store, each.entity))]
    if not same:
        raise LinkError(f"{called}: no named entity that lacks an item of the gazetteer is called so")
    if len(same) > 1:
        raise LinkError(f"{called}: may be any of {', '.join(each.entity.value for each in same)}; give the IRI")
    return same[0]


def _mentions(store: Store) -> Counter[NamedNode]:
    """Each named entity of the merged view with how often the articles mention it."""
    canonical = store.canonical()
    mentions: Counter[NamedNode] = Counter()
    for entity, _, _, article in match(store.quads, None, "kg:named", literal(True)):
        node = NamedNode(canonical.get(entity.value, entity.value))
        mentions[node] += sum(1 for _ in match(store.quads, entity, "kg:mention", None, article))
    return mentions


def _settled(store: Store) -> set[NamedNode]:
    """Entities with an item that does not come from here: the gazetteer's, a person's correction."""
    ours = (DefaultGraph(), NamedNode(store.names.graph("links")))
    canonical = store.canonical()
    rows = match(store.quads, None, "skos:exactMatch")
    return {NamedNode(canonical.get(entity.value, entity.value)) for entity, *_, graph in rows if graph not in ours}


def _question(store: Store, alignment: Alignment, entity: NamedNode, mentions: int) -> Question:
    name = label(store, entity)
    classes = sorted(local(type_.value) for type_ in _said(store, entity, "rdf:type"))
    cls = next((cls for cls in classes if cls in alignment.types), classes[0])
    names = [name, *(alias for alias in _aliases(store, entity) if len(alias.split()) >= len(name.split()))]
    if cls in alignment.persons:  # a bare surname may be anyone's
        names = [each for each in names if len(each.split()) > 1]
    properties = tuple(context(store, entity, alignment))
    return Question(entity, name, cls, tuple(names), mentions, alignment.types.get(cls), properties)


def _aliases(store: Store, entity: NamedNode) -> list[str]:
    return sorted(name.value for name in _said(store, entity, "skos:altLabel"))


def _said(store: Store, entity: NamedNode, predicate: str) -> Iterator[Any]:
    return (value for _, _, value, _ in match(store.quads, entity, predicate, None, DefaultGraph()))
