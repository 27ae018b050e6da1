"""Whether one place lies in another, so that who was born in one was born in the other too."""

from __future__ import annotations

from pyoxigraph import DefaultGraph, NamedNode

from kg.model import Entity
from kg.rdf import match
from kg.store.store import Store
from kg.store.told import Told

PLACE = "Place"


class Within:
    """Where places lie, as far as the gazetteer and the articles say."""

    def __init__(self, store: Store) -> None:
        self._store = store
        places = store.ontology.gazetteer.places.values()
        self._large = {place.located_in or place.country for place in places}  # ids of those that have others in them

    def may_be(self, one: Told, other: Told) -> bool:
        """Whether the object of one is a place in that of the other, or may be, as nobody says where it lies."""
        if not (self._is_place(one) and self._is_place(other)):
            return False
        ours, theirs = self._around(one.object or ""), self._around(other.object or "")
        return (
            other.object in ours
            or one.object in theirs
            or (len(ours) == 1 and self._is_large(other))
            or (len(theirs) == 1 and self._is_large(one))
        )

    def _is_place(self, told: Told) -> bool:
        object_ = told.statement.object
        return isinstance(object_, Entity) and self._store.ontology.is_a(object_.type, PLACE)

    def _is_large(self, told: Told) -> bool:
        return self._store.names.entity_id(told.object or "") in self._large

    def _around(self, iri: str) -> set[str]:
        """A place and all that it lies in."""
        found, waiting = {iri}, [iri]
        while waiting:
            for _, _, place, _ in match(
                self._store.quads, NamedNode(waiting.pop()), "kg:locatedIn", None, DefaultGraph()
            ):
                if place.value not in found:
                    found.add(place.value)
                    waiting.append(place.value)
        return found
