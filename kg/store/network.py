"""The graph as networkx has it: entities as nodes, statements as edges, evidence on both."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import networkx as nx
from pyoxigraph import DefaultGraph, NamedNode

from kg.iri import term_id
from kg.jsonl import name, number, together
from kg.model import Article, Entity, Statement, Value
from kg.rdf import match
from kg.store import Store
from kg.store.corrections import correctors
from kg.store.part import Found, canonical, every, part


def network(store: Store) -> nx.MultiDiGraph:
    """A node for each subject and object, keyed by IRI, an edge for each statement with an object, keyed by its IRI.

    Node attributes: `label`, `type` and `types` (classes by local name; "Value" for an object that is no entity),
    `aliases`, `links` (the same elsewhere: IRIs, of Wikidata and the like), `articles` (ids of those that speak of it),
    `facts` (what is said of it by statements without an object: their `iri`, and the attributes of edges).

    Edge attributes: `label` (the verb phrase), `relation`, `relation_iri`, `voice` (who speaks: names, or "article"),
    `attributed_to` (names or None), `factuality`, `negated`, `asserted`, `tense`, `tenure`, `time` (EDTF where known),
    `earliest`, `latest` (ISO dates between which it lies), `place`, `value`, `unit`, `bound`, `confidence`, `sentence`,
    `start`, `end`, `subject_span`, `predicate_span`, `object_span` (code points in the article), `article`,
    `article_title`, `article_url`, `published` (ISO date), `corrected_by` (names of people).
    """
    known = store.canonical()
    return _joined(store, every(store), lambda entity: known.get(entity, entity))


def neighbourhood(store: Store, statements: Iterable[str]) -> nx.MultiDiGraph:
    """The same of the statements of these IRIs only; `articles` are those of these statements."""
    return _joined(store, part(store, statements), lambda entity: canonical(store, entity))


def _joined(store: Store, statements: Iterable[Found], canonical: Callable[[str], str]) -> nx.MultiDiGraph:
    graph = nx.MultiDiGraph()

    def node(thing: Entity | Value, statement: str, article: Article) -> str:
        """The node of this entity, made if need be; a value has one of its own in each statement."""
        if isinstance(thing, Value):
            iri, about = f"{statement}/value", {"label": thing.text, "type": "Value", "types": ["Value"]}
            about |= {"aliases": [], "links": []}
        else:
            iri = canonical(store.names.entity(article.id, thing))
            about = {} if iri in graph else _described(store, iri)
        if iri not in graph:
            graph.add_node(iri, **about, articles=[], facts=[])
        if article.id not in graph.nodes[iri]["articles"]:
            graph.nodes[iri]["articles"].append(article.id)
        return iri

    for key, statement, article in statements:
        told = _told(statement, article, store)
        subject = node(statement.subject, key, article)
        if statement.object is None:
            graph.nodes[subject]["facts"].append({"iri": key} | told)
        else:
            graph.add_edge(subject, node(statement.object, key, article), key, **told)
    return graph


def _described(store: Store, iri: str) -> dict[str, Any]:
    """What the merged view says of an entity."""

    def said(predicate: str) -> list[str]:
        return sorted(
            value.value for _, _, value, _ in match(store.quads, NamedNode(iri), predicate, None, DefaultGraph())
        )

    types = [term_id(type_) for type_ in said("rdf:type")]
    return {
        "label": said("rdfs:label")[0],
        "type": types[0],
        "types": types,
        "aliases": said("skos:altLabel"),
        "links": said("skos:exactMatch"),
    }


def _told(statement: Statement, article: Article, store: Store) -> dict[str, Any]:
    evidence, time, quantity = statement.evidence, statement.time, statement.quantity
    start, end = evidence.sentence
    speakers = together(statement.sources[-1]) if statement.sources else None
    return {
        "label": statement.verb_phrase,
        "relation": statement.relation.label,
        "relation_iri": store.names.relation(statement.relation),
        "voice": speakers or "article",
        "attributed_to": speakers,
        "factuality": statement.factuality,
        "negated": statement.negated,
        "asserted": statement.asserted,
        "tense": statement.tense,
        "tenure": statement.tenure,
        "time": time and (time.value or time.text),
        "earliest": time and time.earliest and time.earliest.isoformat(),
        "latest": time and time.latest and time.latest.isoformat(),
        "place": statement.place and statement.place.name,
        "qualifiers": [(qualifier.role, name(qualifier.entity)) for qualifier in statement.qualifiers],
        "value": quantity and number(quantity.value),
        "unit": quantity and quantity.unit,
        "bound": quantity and quantity.bound,
        "confidence": statement.confidence,
        "sentence": article.text[start:end],
        "start": start,
        "end": end,
        "subject_span": tuple(evidence.subject),
        "predicate_span": tuple(evidence.predicate),
        "object_span": evidence.object and tuple(evidence.object),
        "article": article.id,
        "article_title": article.title,
        "article_url": article.url,
        "published": article.published and article.published.isoformat(),
        "corrected_by": correctors(
            store.quads, store.graph("corrections"), NamedNode(store.names.statement(statement))
        ),
    }
