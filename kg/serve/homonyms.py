"""Entities of one name: who bears it, what to call each of them, and what tells them apart."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from pyoxigraph import NamedNode

from kg.query.about import About
from kg.query.lookup import curie
from kg.query.profile import background
from kg.serve.joins import Joins
from kg.serve.lists import Lists
from kg.serve.searching import Found, bearers
from kg.serve.things import Thing, Things


@dataclass(frozen=True, slots=True)
class Called:
    """An entity with a `term` that means it and no other; `about` tells it apart, and is empty where nobody else is
    called so."""

    thing: Thing
    term: str
    about: str
    statements: int


class Homonyms:
    """Asks one catalogue, and the store that it is of."""

    def __init__(self, catalogue: sqlite3.Connection, things: Things) -> None:
        self.catalogue, self.things = catalogue, things
        self.lists, self.joins = Lists(catalogue), Joins(catalogue)

    def called(self, found: Found) -> Called:
        """An entity as a list of entities shows it."""
        thing = self.things.at(found.iri)
        alone = len(bearers(self.catalogue, found.label, 2)) < 2
        about = "" if alone else self._about(found.iri)
        return Called(thing, self.term(found.iri), about, found.statements)

    def which(self, name: str, most: int) -> list[Called]:
        """Those that bear a name, where they are several."""
        found = bearers(self.catalogue, name, most)
        return [self.called(each) for each in found] if len(found) > 1 else []

    def term(self, iri: str) -> str:
        """The name, where that means nobody else, or else the prefixed name."""
        name = self.things.at(iri).name
        return name if self.lists.called(name) == iri else curie(iri, self.things.store.names)

    def _about(self, iri: str) -> str:
        """The office it holds, or where it lies; else who is beside it, and in which article."""
        if office := self.lists.office(iri):
            return " ".join(office)
        store = self.things.store
        places = background(About(store.quads), NamedNode(iri), store.graph("places"))
        if place := next(places, None):
            return f"{place[0]} {self.things.at(place[1].value).name}"
        beside = [f"beside {self.things.at(other).name}" for other in self.joins.near(iri, 1)]
        articles = [f"in “{each.title or each.id}”" for each in self.lists.speaking_of(iri, 1)]
        return " ".join([*beside, *articles])
