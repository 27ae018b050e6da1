"""What the ontology and the gazetteer know of the relations, classes and places that occur, for the merged view."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from pyoxigraph import DefaultGraph, NamedNode, Store

from kg.iri import Names, local, term_iri
from kg.model import Entity
from kg.ontology import Ontology, OntologyClass, OntologyRelation, Place
from kg.rdf import Term, Triple, literal, match, term


def vocabulary(
    store: Store, ontology: Ontology, article: NamedNode | None = None, further: Collection[Term] = ()
) -> Iterator[Triple]:
    """The relations and classes that occur in an article, by default in any, and all above them, with their labels.

    Those of `further` relations too.
    """
    used = match(store, None, "rdf:predicate", None, article)
    relations = {relation for _, _, relation, graph in used if graph != DefaultGraph()} | {*further}
    entities = {(entity, graph) for entity, _, _, graph in match(store, None, "kg:named", None, article)}
    classes = {type_ for entity, graph in entities for _, _, type_, _ in match(store, entity, "rdf:type", None, graph)}
    yield from _declared(relations, ontology.relations, "rdf:Property", "rdfs:subPropertyOf")
    yield from _declared(classes, ontology.classes, "owl:Class", "rdfs:subClassOf")


def _declared(
    used: set[Term], known: Mapping[str, OntologyClass | OntologyRelation], type_: str, below: str
) -> Iterator[Triple]:
    waiting = [each for each in known.values() if NamedNode(each.iri) in used]
    seen = {each.id for each in waiting}
    while waiting:
        each = waiting.pop()
        about = NamedNode(each.iri)
        yield about, term("rdf:type"), term(type_)
        yield about, term("rdfs:label"), literal(each.label, "en")
        for parent in each.parents:
            yield about, term(below), NamedNode(term_iri(parent))
            if parent in known and parent not in seen:
                seen.add(parent)
                waiting.append(known[parent])


def gazetteer(store: Store, names: Names, ontology: Ontology, article: NamedNode | None = None) -> Iterator[Triple]:
    """What the gazetteer knows of the places in an article, by default in any, and of those it names thereby."""
    places = ontology.gazetteer.places

    def node(id_: str) -> NamedNode:
        return NamedNode(names.entity("", Entity(id_, "", "", known=True)))

    occurring = {entity.value for entity, *_ in match(store, None, "kg:named", None, article)}
    waiting = sorted({local(iri) for iri in occurring if names.is_known(iri)} & places.keys())
    seen = set(waiting)
    while waiting:
        place = places[waiting.pop()]
        yield from _place(place, node(place.id), names)
        for relation, id_ in _links(place):
            yield node(place.id), term(f"kg:{relation}"), node(id_)
            if id_ not in seen and id_ in places:
                seen.add(id_)
                waiting.append(id_)


def _place(place: Place, about: NamedNode, names: Names) -> Iterator[Triple]:
    yield about, term("rdf:type"), NamedNode(names.cls(place.type))
    yield about, term("rdfs:label"), literal(place.name)
    if place.wikidata:
        yield about, term("skos:exactMatch"), term(f"wd:{place.wikidata}")
    for alias in place.aliases:
        yield about, term("skos:altLabel"), literal(alias)


def _links(place: Place) -> Iterator[tuple[str, str]]:
    one = {"locatedIn": place.located_in or place.country, "seatIn": place.seat, "actsFor": place.acts_for}
    many = {"capital": place.capitals, "claimedBy": place.claimed_by, "administeredBy": place.administered_by}
    yield from ((relation, id_) for relation, id_ in one.items() if id_)
    yield from ((relation, id_) for relation, ids in many.items() for id_ in ids)


def labels(triples: Iterable[Triple]) -> dict[Term, Term]:
    """The label that each subject has in these."""
    return {subject: name for subject, predicate, name in triples if predicate == term("rdfs:label")}


def open_relations(store: Store, names: Names) -> dict[Term, Term]:
    """One label for each open relation, the first in the alphabet: articles may spell it differently."""
    found: dict[Term, Term] = {}
    for relation, _, label, graph in match(store, None, "rdfs:label"):
        if names.is_open(relation.value) and graph != DefaultGraph():
            found[relation] = min(label, found.get(relation, label), key=lambda each: each.value)
    return found
