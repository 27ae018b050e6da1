"""Whom the entities of the articles stand for: the named graph `graph/identity`.

<canonical>  kg:standsFor <e> ; rdfs:label "…" .      <e>  kg:identityScore 0.9 ; kg:identityReason "…" .
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256

from pyoxigraph import NamedNode, Store

from kg import lexicon
from kg.identity import Cluster, Customs, Decisions, decide
from kg.iri import Names, slug
from kg.ontology import Ontology
from kg.rdf import Term, Triple, literal, term
from kg.store.judgements import pairs
from kg.store.merge import Identities
from kg.store.records import records

COUNTRY = "Country"
USUAL = 2  # times as often as the next of this name and class: then the bare name is theirs


def decisions(store: Store, names: Names, ontology: Ontology, judged: Store | None = None) -> Decisions:
    """Who is who by now, and who may be; people's judgements are in `judged`, by default the store itself.

    Raises IdentityError where these contradict each other.
    """
    judged = judged or store
    above = {id_: [other for other in ontology.classes if ontology.is_a(id_, other)] for id_ in ontology.classes}
    countries = {id_ for id_ in ontology.classes if ontology.is_a(id_, COUNTRY)}
    corrections = NamedNode(names.graph("corrections"))
    found = list(records(store, names, countries))
    known = {record.iri for record in found}
    return decide(
        found,
        Customs.of(lexicon.names(*ontology.files), ontology.gazetteer.places.values()),
        above,
        same=pairs(judged, "same", corrections, known),
        different=pairs(judged, "different", corrections, known),
    )


def named(clusters: Iterable[Cluster], names: Names, ontology: Ontology) -> dict[NamedNode, Cluster]:
    """The entities of the merged view by IRI; someone whose name others bear as often stays that of their article.

    The IRI is made of the name; where things of several classes bear it, or a place of the gazetteer, of the class too.
    Of several of one class the one that is spoken of in far more articles has it, others get a number as well. Classes
    that read the same in an IRI, https://a.example/v#Band and https://a.example/v/Band, count as one.
    """
    taken = {slug(id_) for id_ in ontology.gazetteer.places}
    bearers: defaultdict[str, defaultdict[str, list[Cluster]]] = defaultdict(lambda: defaultdict(list))
    for cluster in clusters:
        bearers[slug(cluster.name)][slug(cluster.type)].append(cluster)
    found = {}
    for name, by_type in bearers.items():
        for namesakes in by_type.values():
            first = namesakes[0]
            iri = names.canonical(first.name, first.type if len(by_type) > 1 or name in taken else None)
            usual, *others = sorted(namesakes, key=lambda cluster: (-len(cluster.members), cluster.members[0].iri))
            if not others or len(usual.members) > USUAL * len(others[0].members):
                found[NamedNode(iri)] = usual
            else:
                others.append(usual)
            for other in others:
                if len(other.members) > 1:
                    found[NamedNode(f"{iri}/{sha256(other.members[0].iri.encode()).hexdigest()[:6]}")] = other
    return found


def identities(clusters: Mapping[NamedNode, Cluster], labels: Mapping[Term, Term]) -> Identities:
    """The decisions as the merge asks for them; `labels` of what the articles share without a decision."""
    canonical: dict[Term, NamedNode] = {
        NamedNode(member.iri): iri for iri, cluster in clusters.items() for member in cluster.members
    }
    called: dict[Term, Term] = {iri: literal(cluster.name) for iri, cluster in clusters.items()}
    return Identities(canonical, {**labels, **called})


def record(clusters: Mapping[NamedNode, Cluster]) -> Iterator[Triple]:
    """The decisions as triples."""
    for iri, cluster in clusters.items():
        yield iri, term("rdfs:label"), literal(cluster.name)
        for member in cluster.members:
            entity = NamedNode(member.iri)
            yield iri, term("kg:standsFor"), entity
            yield entity, term("kg:identityScore"), literal(float(member.score))
            yield entity, term("kg:identityReason"), literal(member.reason)
