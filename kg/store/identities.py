"""Whom the entities of the articles stand for: the named graph `graph/identity`.

<canonical>  kg:standsFor <e> ; rdfs:label "…" .      <e>  kg:identityScore 0.9 ; kg:identityReason "…" .
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from pyoxigraph import NamedNode, Store

from kg.iri import Names, local, slug, term_id
from kg.model import Entity
from kg.ontology import Ontology
from kg.rdf import Term, Triple, literal, match, term
from kg.store.merge import Identities

SAME_NAME = 0.9  # that two articles mean the same by one name and type: a guess, not measured yet


@dataclass(frozen=True, slots=True)
class Identity:
    """An entity of the merged view, and one of an article that it stands for; `score` from 0 to 1."""

    canonical: NamedNode
    label: str
    entity: NamedNode
    score: float
    reason: str


def decide(store: Store, names: Names, ontology: Ontology) -> Iterator[Identity]:
    """Each named entity of an article with the one it is in the merged view; those in doubt are left out."""
    taken = {slug(id_) for id_ in ontology.gazetteer.places}
    bearers: defaultdict[str, defaultdict[str, list[tuple[NamedNode, NamedNode, str]]]]
    bearers = defaultdict(lambda: defaultdict(list))
    for node, _, _, article in match(store, None, "kg:named", literal(True)):
        if not names.is_known(node.value):
            name = _value(store, node, "rdfs:label", article).value
            type_ = term_id(_value(store, node, "rdf:type", article).value)
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
            label = min(written for _, _, written in members)
            for node, _, written in members:
                entity = Entity(local(node.value), written, type_, named=True)
                yield Identity(NamedNode(names.canonical(entity, typed=typed)), label, node, score, reason)


def _value(store: Store, subject: NamedNode, predicate: str, graph: NamedNode) -> Term:
    """What this graph says of the subject; `kg.rdf` always writes exactly one value."""
    return next(match(store, subject, predicate, None, graph))[2]


def identities(decided: Iterable[Identity], labels: Mapping[Term, Term]) -> Identities:
    """The decisions as the merge asks for them; `labels` of what the articles share without a decision."""
    known = list(decided)
    called: dict[Term, Term] = {each.canonical: literal(each.label) for each in known}
    return Identities({each.entity: each.canonical for each in known}, {**labels, **called})


def record(decided: Iterable[Identity]) -> Iterator[Triple]:
    """The decisions as triples."""
    for each in decided:
        yield each.canonical, term("rdfs:label"), literal(each.label)
        yield each.canonical, term("kg:standsFor"), each.entity
        yield each.entity, term("kg:identityScore"), literal(each.score)
        yield each.entity, term("kg:identityReason"), literal(each.reason)
