"""One article for another: what goes out of the store, and what comes in, without a look at all the others."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import chain
from typing import cast

import pyoxigraph as ox
from pyoxigraph import DefaultGraph, NamedNode, Quad

from kg.iri import Names
from kg.ontology import Ontology
from kg.rdf import Term, match, term
from kg.store import background, corrections
from kg.store.corrected import brought
from kg.store.meant import reattached
from kg.store.merge import PREDICATE, Identities, articles, told, told_elsewhere


def exchange(
    store: ox.Store,
    names: Names,
    ontology: Ontology,
    gone: Collection[NamedNode],
    come: Iterable[Quad],
    said: ox.Store | None = None,
) -> tuple[set[Quad], set[Quad]]:
    """What to remove and what to add so that `come`, the graph of an article or nothing, is there for those `gone`.

    The merged view goes along, by the corrections of the article in `said` that hold from now on, if they change; and
    they with the statements they are of. What it says of places and relations that occur no more stays until
    `Store.identify`, and a new entity stays the one of its article, but where an earlier version of the article had it
    too.
    """
    identity, places, graph = (NamedNode(names.graph(name)) for name in ("identity", "places", "corrections"))
    new = ox.Store()
    new.extend(come)
    arrived = list(articles(new))
    concerned = {*gone, *arrived}
    said = store if said is None else said
    now = {each: each if each in arrived else next(iter(arrived), None) for each in concerned}
    lost, found = reattached(said, graph, new, now)
    saying = ox.Store()
    saying.extend(corrections.quads_of(said, graph, concerned) - lost | found)

    def is_there(entity: NamedNode) -> bool:
        others = (row for row in match(store, entity, "kg:named") if row[3] not in gone)
        return corrections.is_described(new, entity) or any(others)

    before = corrections.recorded(store, graph, concerned)
    after = corrections.recorded(saying, graph, concerned, is_there)
    removed = {quad for article in gone for quad in store.quads_for_pattern(None, None, None, article)}
    for article in gone:
        view = told(store, article, _identities(store, article, store, identity, brought(article, before)), before)
        owed = {triple for triple in view if not told_elsewhere(store, triple, gone, identity)}
        removed |= {Quad(*triple, DefaultGraph()) for triple in owed}
    added = set(new)
    located = list(background.gazetteer(new, names, ontology))
    relations = {said[PREDICATE] for said in after.values() if PREDICATE in said}
    known = [*located, *background.vocabulary(new, ontology, further=relations)]
    for article in arrived:
        who = _identities(new, article, store, identity, brought(article, after), background.labels(known))
        added |= {Quad(*triple, DefaultGraph()) for triple in chain(known, told(new, article, who, after))}
        added |= {Quad(*triple, places) for triple in located}
    left = {quad.subject for quad in added if quad.graph_name == DefaultGraph()}
    for node in {quad.subject for quad in removed} - left:  # what `Store.identify` found out about it too
        removed |= set(store.quads_for_pattern(node, term("kg:supportedBy"), None, DefaultGraph()))
    entities = {quad.subject for quad in removed} - {quad.subject for quad in added}
    return removed | set(_forgotten(store, entities, identity)) | lost, added | found


def overrule(
    store: ox.Store, names: Names, ontology: Ontology, statement: NamedNode, old: set[Quad], new: set[Quad]
) -> tuple[set[Quad], set[Quad]]:
    """What to remove and what to add so that people say `new` and no longer `old` of this statement."""
    graph = NamedNode(names.graph("corrections"))
    article = next(row[3] for row in match(store, statement, "kg:verbPhrase") if row[3] != DefaultGraph())
    said = ox.Store()
    said.extend(corrections.quads_of(store, graph, [article]) - old | new)
    itself = store.quads_for_pattern(None, None, None, article)
    removed, added = exchange(store, names, ontology, [article], itself, said)
    return removed | old, added | new


def _identities(
    source: ox.Store,
    article: NamedNode,
    store: ox.Store,
    identity: NamedNode,
    further: Iterable[NamedNode],
    labels: dict[Term, Term] | None = None,
) -> Identities:
    """Whom the store takes those of an article, and `further` ones, for; called as the store or else `labels` says."""
    canonical: dict[Term, NamedNode] = {}
    called = dict(labels or {})
    for node in (*(row[0] for row in match(source, None, "rdfs:label", None, article)), *further):
        stands = next(match(store, None, "kg:standsFor", node, identity), None)
        if stands:
            canonical[node] = stands[0]
        elif node.value.startswith(f"{article.value}/"):
            continue
        about, graph = (stands[0], identity) if stands else (node, DefaultGraph())
        for _, _, label, _ in match(store, about, "rdfs:label", None, graph):
            called[about] = label
    return Identities(canonical, called)


def _forgotten(store: ox.Store, entities: Iterable[object], identity: NamedNode) -> Iterator[Quad]:
    """What is recorded of the identity of entities that are gone, and of those that stood for none but them."""
    stands_for = term("kg:standsFor")
    links = {
        quad
        for entity in entities
        for quad in store.quads_for_pattern(None, stands_for, cast(NamedNode, entity), identity)
    }
    for link in links:
        yield from store.quads_for_pattern(cast(NamedNode, link.object), None, None, identity)
        if links.issuperset(store.quads_for_pattern(link.subject, stands_for, None, identity)):
            yield from store.quads_for_pattern(link.subject, None, None, identity)
    yield from links
