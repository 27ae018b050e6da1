"""What follows from the merged view by the axioms of the ontology: a named graph of its own, `graph/inferred`.

The premises are the plain triples between entities and the types of these, hence never a claim; the axioms are those of
the Turtle files: `rdfs:subClassOf`, `rdfs:subPropertyOf`, `owl:inverseOf`, `owl:SymmetricProperty`,
`owl:TransitiveProperty` and others of OWL 2 RL (W3C 2012). `reasonable` draws the conclusions. Kept are those that say
something of entities which the merged view does not: no schema, no `owl:sameAs` of a thing with itself, no
`kg:relatedTo`, no `kg:Thing`, for these hold of everything.

Where a disputed territory lies is the word of whoever says it: nothing follows from it, so that no city comes to lie in
a state by way of a territory that another state claims too.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import cast

import pyoxigraph as ox
from pyoxigraph import DefaultGraph, NamedNode
from rdflib import Literal, URIRef
from reasonable import PyReasoner

from kg.ontology.turtle import OWL, RDFS, TYPE, Description, describe, shipped
from kg.rdf import Term, Triple, match, term
from kg.store import INFERRED, Store

AXIOMS = (
    *(RDFS + name for name in ("subClassOf", "subPropertyOf", "domain", "range")),
    *(OWL + name for name in ("inverseOf", "equivalentClass", "equivalentProperty")),
)
ROOTS = (term("kg:relatedTo"), term("kg:Thing"))
LIES_IN, HOLDS = ("kg:locatedIn", "kg:partOf"), ("kg:contains",)


def infer(store: Store) -> int:
    """Puts what follows, by the ontology of the store, in place of what an earlier call put there; how many triples.

    It stays until the merged view changes.
    """
    found = conclusions(store.quads, describe(shipped(), store.ontology.files))
    store.replace(store.graph(INFERRED), found)
    return len(found)


def conclusions(quads: ox.Store, described: Mapping[str, Description]) -> list[Triple]:
    """What follows from the default graph and is not in it, sorted."""
    classes, properties = (
        {NamedNode(iri) for iri, about in described.items() if OWL + kind in about.all(TYPE) and not _blank(iri)}
        for kind in ("Class", "ObjectProperty")
    )
    entities = {
        subject for subject, _, type_, _ in match(quads, None, "rdf:type", None, DefaultGraph()) if type_ in classes
    }
    premises = {
        (subject, predicate, object_)
        for subject in entities
        for _, predicate, object_, _ in match(quads, subject, None, None, DefaultGraph())
        if predicate in properties or object_ in classes
    }
    reasoner = PyReasoner()
    reasoner.from_graph([*_axioms(described), *map(_for_reasoner, _settled(premises, quads, described))])
    classes, properties = classes - {*ROOTS}, properties - {*ROOTS}
    found = {
        (subject, predicate, object_)
        for subject, predicate, object_ in map(_from_reasoner, reasoner.reason())
        if subject in entities and subject != object_
        if (object_ in classes if predicate == term("rdf:type") else predicate in properties)
    }
    return sorted(found - premises, key=str)


def _axioms(described: Mapping[str, Description]) -> Iterator[tuple[URIRef, URIRef, URIRef]]:
    """Those between terms that have a name; what a blank node restricts or lists, the reasoner is not told."""
    for iri, about in described.items():
        said = [(TYPE, type_) for type_ in about.all(TYPE) if type_.startswith(OWL)]
        said += [(axiom, other) for axiom in AXIOMS for other in about.all(axiom) if other in described]
        for predicate, object_ in said:
            if not _blank(iri) and not _blank(object_):
                yield URIRef(iri), URIRef(predicate), URIRef(object_)


def _blank(text: str) -> bool:
    return text.startswith("_:")


def _settled(premises: Iterable[Triple], quads: ox.Store, described: Mapping[str, Description]) -> Iterator[Triple]:
    """The premises but those that tell where a disputed territory lies."""
    disputed = {place for place, *_ in match(quads, None, "kg:claimedBy", None, DefaultGraph())}
    lies_in, holds = _below(LIES_IN, described), _below(HOLDS, described)
    for subject, predicate, object_ in premises:
        if not (subject in disputed if predicate in lies_in else predicate in holds and object_ in disputed):
            yield subject, predicate, object_


def _below(curies: Iterable[str], described: Mapping[str, Description]) -> Collection[NamedNode]:
    """These properties and all below them."""
    found = {term(curie).value for curie in curies}
    more = found
    while more:
        more = {iri for iri, about in described.items() if more & {*about.all(RDFS + "subPropertyOf")}} - found
        found |= more
    return {NamedNode(iri) for iri in found}


def _for_reasoner(triple: Triple) -> tuple[URIRef, URIRef, URIRef | Literal]:
    subject, predicate, object_ = triple
    return URIRef(subject.value), URIRef(predicate.value), _rdflib(object_)


def _rdflib(value: Term) -> URIRef | Literal:
    if isinstance(value, NamedNode):
        return URIRef(value.value)
    if value.language:
        return Literal(value.value, lang=value.language)
    return Literal(value.value, datatype=URIRef(value.datatype.value), normalize=False)


def _from_reasoner(triple: tuple[URIRef | Literal, ...]) -> Triple:
    return cast(Triple, tuple(map(_oxigraph, triple)))


def _oxigraph(value: URIRef | Literal) -> Term:
    if not isinstance(value, Literal):
        return NamedNode(value)
    if value.language:
        return ox.Literal(value, language=value.language)
    return ox.Literal(value, datatype=NamedNode(value.datatype or term("xsd:string").value))
