"""The graphs of the articles → the merged view over all of them, the default graph.

It says of every canonical entity what the articles say of those it stands for, holds every statement, and as plain
triples those that are asserted. What an article adds to it is a function of its own graph and of whom its entities
are, so that one article can come and go without a look at the others.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import cast

from pyoxigraph import DefaultGraph, NamedNode, Quad, Store

from kg.rdf import Term, Triple, is_evidence, literal, match, term
from kg.store.corrected import corrected
from kg.store.corrections import Corrections

LABEL, ALIAS, TYPE = map(term, ("rdfs:label", "skos:altLabel", "rdf:type"))
SUBJECT, PREDICATE, OBJECT = map(term, ("rdf:subject", "rdf:predicate", "rdf:object"))
ASSERTED = term("kg:asserted")
TOLD = (SUBJECT, PREDICATE, OBJECT, ASSERTED)


@dataclass(frozen=True, slots=True)
class Identities:
    """Entity of an article → that of the merged view it is; the labels of those that do not bear their own."""

    canonical: Mapping[Term, NamedNode]
    labels: Mapping[Term, Term]

    def of(self, node: Term) -> Term:
        """The node of the merged view."""
        return self.canonical.get(node, node)


def articles(store: Store) -> Iterator[NamedNode]:
    """The named graphs of the articles."""
    return (graph for _, _, _, graph in match(store, None, "rdf:type", term("schema:NewsArticle")))


def told(
    store: Store, article: NamedNode, identities: Identities, corrections: Corrections | None = None
) -> Iterator[Triple]:
    """What one article adds to the merged view, as people corrected it."""
    rows = corrected(match(store, graph=article), corrections or {}, identities.labels)
    parts: defaultdict[Term, dict[NamedNode, Term]] = defaultdict(dict)
    for subject, predicate, object_, _ in rows:
        if predicate in TOLD:
            parts[subject][predicate] = identities.of(object_)
        if not is_evidence(predicate, object_):
            about = cast(NamedNode, identities.of(subject))
            yield from _named(about, predicate, identities.of(object_), identities.labels.get(about))
    for said in parts.values():
        if said.get(ASSERTED) == literal(True):
            yield cast(NamedNode, said[SUBJECT]), cast(NamedNode, said[PREDICATE]), said[OBJECT]


def _named(about: NamedNode, predicate: NamedNode, object_: Term, label: Term | None) -> Iterator[Triple]:
    """The triple; of names, one is the label and the others are aliases."""
    if label is not None and predicate == LABEL:
        yield about, LABEL, label
    if label is None or predicate not in (LABEL, ALIAS):
        yield about, predicate, object_
    elif object_ != label:
        yield about, ALIAS, object_


def told_elsewhere(store: Store, triple: Triple, gone: Collection[NamedNode], identity: NamedNode) -> bool:
    """Whether the merged view owes a triple to other articles than these as well, or to the gazetteer."""
    subject, predicate, object_ = triple
    own = tuple(f"{article.value}/{part}/" for article in gone for part in ("statement", "entity"))
    if subject.value.startswith(own):
        return False
    here = {DefaultGraph(), identity, *gone}
    members = [subject, *(entity for _, _, entity, _ in match(store, subject, "kg:standsFor", None, identity))]
    described = (
        quad
        for member in members
        for name in ((LABEL, ALIAS) if predicate in (LABEL, ALIAS) else (predicate,))
        for quad in store.quads_for_pattern(
            cast(NamedNode, member), name, None if predicate == LABEL else object_, None
        )
    )
    asserted = (
        all(Quad(statement, *rest, DefaultGraph()) in store for rest in _asserting(subject, predicate))
        for statement, *_ in match(store, None, "rdf:object", object_, DefaultGraph())
        if not statement.value.startswith(own)
    )
    return any(quad.graph_name not in here for quad in described) or any(asserted)


def _asserting(subject: NamedNode, predicate: NamedNode) -> Iterator[tuple[NamedNode, Term]]:
    yield SUBJECT, subject
    yield PREDICATE, predicate
    yield ASSERTED, literal(True)
