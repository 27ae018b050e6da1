"""The graphs of all articles → one merged view, and whom its entities stand for.

Two entities of different articles are one when they bear the same name (but for punctuation), are of the same type, and
no article knows two of that name and type. Where a name belongs to things of several types, or to a place of the
gazetteer too, the type becomes part of the IRI. All others stay what they are in their article. The outcome depends on
the set of articles, not on their order.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import cast

from pyoxigraph import DefaultGraph, NamedNode, Quad, Store

from kg.iri import Names, local, slug, term_iri
from kg.model import Entity
from kg.ontology import Ontology, OntologyClass, OntologyRelation, Place
from kg.rdf import Term, Triple, is_evidence, literal, match, term

SAME_NAME = 0.9  # that two articles mean the same by one name and type: a guess, not measured yet
LABEL, ALIAS, TYPE = map(term, ("rdfs:label", "skos:altLabel", "rdf:type"))
PARTS = ("subject", "predicate", "object")


@dataclass(frozen=True, slots=True)
class Identity:
    """An entity of the merged view, and one of an article that it stands for; `score` from 0 to 1."""

    canonical: NamedNode
    entity: NamedNode
    score: float
    reason: str


def merge(store: Store, names: Names, ontology: Ontology) -> Iterator[Quad]:
    """Out of the graphs of the articles: the merged view as default graph, `graph/identity` and `graph/places`."""
    identities = list(identify(store, names, ontology))
    places = list(_places(store, names, ontology))
    told = list(_told(store, {identity.entity: identity.canonical for identity in identities}))
    for triple in _with_one_label([*places, *_vocabulary(store, ontology)], told):
        yield Quad(*triple, DefaultGraph())
    for identity in identities:
        for triple in _recorded(identity):
            yield Quad(*triple, NamedNode(names.graph("identity")))
    for triple in places:
        yield Quad(*triple, NamedNode(names.graph("places")))


def identify(store: Store, names: Names, ontology: Ontology) -> Iterator[Identity]:
    """Each named entity of an article with the one it is in the merged view; those in doubt are left out."""
    taken = {slug(id_) for id_ in ontology.gazetteer.places}
    bearers: defaultdict[str, defaultdict[str, list[tuple[NamedNode, NamedNode, str]]]]
    bearers = defaultdict(lambda: defaultdict(list))
    for node, _, _, article in match(store, None, "kg:named", literal(True)):
        if not names.is_known(node.value):
            name = _value(store, node, "rdfs:label", article).value
            type_ = local(_value(store, node, "rdf:type", article).value)
            bearers[slug(name)][type_].append((node, article, name))
    for name, by_type in bearers.items():
        for type_, members in by_type.items():
            if len({article for _, article, _ in members}) < len(members):
                continue
            if type_ == "Person" and len(members) > 1 and "_" not in name:
                continue  # a bare surname may be anyone's
            alone, typed = len(members) == 1, len(by_type) > 1 or name in taken
            score, reason = (
                (1.0, "in one article only") if alone else (SAME_NAME, "same name and type, once an article")
            )
            for node, _, written in members:
                entity = Entity(local(node.value), written, type_, named=True)
                yield Identity(NamedNode(names.canonical(entity, typed=typed)), node, score, reason)


def _value(store: Store, subject: NamedNode, predicate: str, graph: NamedNode) -> Term:
    """What this graph says of the subject; `kg.rdf` always writes exactly one value."""
    return next(match(store, subject, predicate, None, graph))[2]


def _recorded(identity: Identity) -> Iterator[Triple]:
    yield identity.canonical, term("kg:standsFor"), identity.entity
    yield identity.entity, term("kg:identityScore"), literal(identity.score)
    yield identity.entity, term("kg:identityReason"), literal(identity.reason)


def _told(store: Store, canonical: Mapping[Term, NamedNode]) -> Iterator[Triple]:
    """What the articles say, of canonical entities: every statement, and those that are asserted as plain triples."""

    def merged(node: NamedNode) -> NamedNode:
        return canonical.get(node, node)

    for _, _, _, article in match(store, None, "rdf:type", term("schema:NewsArticle")):
        for subject, predicate, object_, _ in match(store, graph=article):
            if not is_evidence(predicate, object_):
                yield merged(subject), predicate, canonical.get(object_, object_)
    for statement, _, _, article in match(store, None, "kg:asserted", literal(True)):
        said, relation, object_ = (_value(store, statement, f"rdf:{part}", article) for part in PARTS)
        yield merged(cast(NamedNode, said)), cast(NamedNode, relation), canonical.get(object_, object_)


def _with_one_label(known: Iterable[Triple], told: Iterable[Triple]) -> Iterator[Triple]:
    """Both, but with one rdfs:label each: the ontology's, else the first in the alphabet. Other names are aliases."""
    labels: dict[NamedNode, Term] = {}
    for subject, predicate, name in told:
        if predicate == LABEL:
            labels[subject] = min(name, labels.get(subject, name), key=lambda label: label.value)
    labels |= {subject: name for subject, predicate, name in known if predicate == LABEL}
    for subject, predicate, object_ in chain(known, told):
        if predicate == LABEL and object_ != labels[subject]:
            predicate = ALIAS
        if predicate != ALIAS or object_ != labels.get(subject):
            yield subject, predicate, object_


def _places(store: Store, names: Names, ontology: Ontology) -> Iterator[Triple]:
    """What the gazetteer knows of the places that occur, and of those it mentions in saying so."""
    places = ontology.gazetteer.places

    def node(id_: str) -> NamedNode:
        return NamedNode(names.canonical(Entity(id_, "", "", known=True)))

    waiting = [id_ for id_ in places if next(match(store, node(id_), "kg:named"), None)]
    seen = set(waiting)
    while waiting:
        place = places[waiting.pop()]
        about = node(place.id)
        yield about, TYPE, NamedNode(names.cls(place.type))
        yield about, LABEL, literal(place.name)
        if place.wikidata:
            yield about, term("skos:exactMatch"), term(f"wd:{place.wikidata}")
        for alias in place.aliases:
            yield about, ALIAS, literal(alias)
        for relation, id_ in _links(place):
            yield about, term(f"kg:{relation}"), node(id_)
            if id_ not in seen and id_ in places:
                seen.add(id_)
                waiting.append(id_)


def _links(place: Place) -> Iterator[tuple[str, str]]:
    one = {"locatedIn": place.located_in or place.country, "seatIn": place.seat, "actsFor": place.acts_for}
    many = {"capital": place.capitals, "claimedBy": place.claimed_by, "administeredBy": place.administered_by}
    yield from ((relation, id_) for relation, id_ in one.items() if id_)
    yield from ((relation, id_) for relation, ids in many.items() for id_ in ids)


def _vocabulary(store: Store, ontology: Ontology) -> Iterator[Triple]:
    """The relations and classes that occur, and all above them, with their labels."""
    relations = {relation for _, _, relation, _ in match(store, None, "rdf:predicate")}
    entities = match(store, None, "kg:named")
    classes = {_value(store, entity, "rdf:type", article) for entity, _, _, article in entities}
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
        yield about, TYPE, term(type_)
        yield about, LABEL, literal(each.label, "en")
        for parent in each.parents:
            yield about, term(below), NamedNode(term_iri(parent))
            if parent in known and parent not in seen:
                seen.add(parent)
                waiting.append(known[parent])
