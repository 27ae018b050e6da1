"""What the articles say for certain of an entity, in properties of Wikidata: it tells namesakes apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any, TypeAlias

from pyoxigraph import DefaultGraph, Literal, NamedNode

from kg.iri import PREFIXES
from kg.linking.alignment import Alignment
from kg.rdf import Term, match, term
from kg.store import Store

Value: TypeAlias = str | dict[str, str]  # words, or an entity: {"id": "Q159", "name": "Russia"}

COUNTRY, NATIONALITY, POSITION, OCCUPATION = "P17", "P27", "P39", "P106"
SEVERAL = {POSITION, OCCUPATION}  # one may have several: any of them helps. Of the others, two contradict each other


def context(store: Store, entity: NamedNode, alignment: Alignment) -> list[dict[str, Any]]:
    """The `properties` of a reconciliation query, by id, with one value each.

    Only plain triples count, so a claim never decides who somebody is. A service may weigh a property that an item
    lacks against it: so there are few, those that Wikidata mostly has.
    """
    values: defaultdict[str, dict[str, Value]] = defaultdict(dict)
    for property_, text, value in _values(store, entity, alignment):
        values[property_][text] = value
    return [
        {"pid": property_, "v": by_text[min(by_text)]}
        for property_, by_text in sorted(values.items())
        if len(by_text) == 1 or property_ in SEVERAL
    ]


def _values(store: Store, entity: NamedNode, alignment: Alignment) -> Iterator[tuple[str, str, Value]]:
    """Property, value as text, value."""
    for _, relation, object_, _ in match(store.quads, entity, None, None, DefaultGraph()):
        name = label(store, object_)
        words = alignment.labels.get(relation.value, "")
        if name.lower() in alignment.occupations and relation.value == f"{store.names.base}relation/is":
            yield OCCUPATION, name.lower(), name.lower()
        if (occupation := words.rpartition(" ")[0]) in alignment.occupations:  # "journalist for"
            yield OCCUPATION, occupation, occupation
        item = _item(store, object_)
        for property_ in alignment.properties.get(relation.value, ()):
            if property_ == POSITION:
                if item:  # Wikidata has few offices of what it hardly knows
                    yield property_, f"{words} {name}", f"{words} {name}"
            elif property_ not in (COUNTRY, NATIONALITY) or _is_country(store, object_):
                yield property_, name, {"id": item, "name": name} if item else name


def label(store: Store, thing: Term) -> str:
    """What it is called in the merged view, or the words themselves."""
    if isinstance(thing, Literal):
        return thing.value
    return next((name.value for _, _, name, _ in match(store.quads, thing, "rdfs:label", None, DefaultGraph())), "")


def _is_country(store: Store, thing: Term) -> bool:
    return isinstance(thing, NamedNode) and any(match(store.quads, thing, "rdf:type", term("kg:Country")))


def _item(store: Store, thing: Term) -> str | None:
    """That of the gazetteer."""
    if isinstance(thing, Literal):
        return None
    rows = match(store.quads, thing, "skos:exactMatch", None, NamedNode(store.names.graph("places")))
    return next((item.value.removeprefix(PREFIXES["wd"]) for _, _, item, _ in rows), None)
