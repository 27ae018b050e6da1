"""What a page calls an entity, and where it leads: its name, its page, how its kind is coloured."""

from __future__ import annotations

from dataclasses import dataclass

from pyoxigraph import DefaultGraph, NamedNode

from kg.iri import local, term_id
from kg.model import Entity, Value
from kg.rdf import match
from kg.serve.addresses import Addresses
from kg.store import Store
from kg.store.part import canonical
from kg.view.style import VALUE, family


@dataclass(frozen=True, slots=True)
class Thing:
    """An entity, or a value; `family` is the kind as the style sheet calls it, `page` the path of its page."""

    name: str
    type: str
    family: str
    page: str | None = None
    iri: str | None = None


class Things:
    """Names what the merged view of a store knows; each is looked up once."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.addresses = Addresses(store.names.base)
        self._known: dict[str, Thing] = {}
        self._canonical: dict[str, str] = {}

    def of(self, thing: Entity | Value, article: str) -> Thing:
        """What an article speaks of."""
        if isinstance(thing, Value):
            return Thing(thing.text, VALUE.name, VALUE.name)
        scoped = self.store.names.entity(article, thing)
        if scoped not in self._canonical:
            self._canonical[scoped] = canonical(self.store, scoped)
        return self.at(self._canonical[scoped])

    def at(self, iri: str) -> Thing:
        """The entity of the merged view."""
        if iri not in self._known:
            label = min(self._said(iri, "rdfs:label"), default=local(iri))
            type_ = term_id(min(self._said(iri, "rdf:type"), default=""))
            self._known[iri] = Thing(label, self.called(type_), self.family(type_), self.addresses.page(iri), iri)
        return self._known[iri]

    def called(self, type_: str) -> str:
        """The label of a class."""
        known = self.store.ontology.classes.get(type_)
        return known.label if known else local(type_)

    def family(self, type_: str) -> str:
        """How entities of this class are coloured."""
        return family(type_, self.store.ontology.is_a).name

    def _said(self, iri: str, predicate: str) -> list[str]:
        return [
            value.value for _, _, value, _ in match(self.store.quads, NamedNode(iri), predicate, None, DefaultGraph())
        ]
