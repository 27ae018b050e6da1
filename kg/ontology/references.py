"""From a term to those it is said to be below, or to join: ids of what some file declares."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from kg.iri import KG, term_iri
from kg.ontology.turtle import OWL, RDFS, Description

EVERYTHING = {OWL + "Thing": "Thing", RDFS + "Resource": "Thing"}


class References:
    """Follows references of one kind: to classes, or to relations."""

    def __init__(self, declared: Iterable[Description], also: Collection[str] = ()) -> None:
        declared = list(declared)
        self.known = {about.term for about in declared} | set(also)
        self._namespaces = {namespace(about.iri) for about in declared} | {KG}

    def of(self, about: Description, property_: str, *predicates: str) -> tuple[str, ...]:
        """What `about` refers to by these predicates; `property_` is how messages name them.

        A term of a vocabulary that no file declares anything of is passed over: it means nothing to `kg`. One that is
        missing from a vocabulary that they do declare is a mistake. Raises OntologyError.
        """
        ids = [EVERYTHING.get(id_, id_) for id_ in about.terms(*predicates)]
        for id_ in ids:
            if id_ not in self.known and namespace(term_iri(id_)) in self._namespaces:
                raise about.contradiction(f"{property_} {id_}: no file declares it")
        return tuple(dict.fromkeys(id_ for id_ in ids if id_ in self.known))


def namespace(iri: str) -> str:
    """`https://news.example/terms#bought` → `https://news.example/terms#`."""
    return iri[: max(iri.rfind("#"), iri.rfind("/")) + 1]
