"""All articles at once: who is who among them, and the merged view that comes of it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import TYPE_CHECKING

from pyoxigraph import DefaultGraph, NamedNode

from kg.rdf import Triple, term
from kg.store import background, identities
from kg.store.corrections import recorded
from kg.store.duplicates import duplicates
from kg.store.links import accepted
from kg.store.merge import articles, told
from kg.store.support import supported

if TYPE_CHECKING:
    from kg.store.store import Store

INFERRED = "inferred"  # the graph of what follows from the merged view, gone when that changes


def merged(store: Store) -> dict[NamedNode | DefaultGraph, Iterable[Triple]]:
    """What the merged view and the graphs about it should hold.

    A function of the set of articles and of what people said, whatever the order. Raises IdentityError where people
    contradict each other.
    """
    quads, names, ontology = store.quads, store.names, store.ontology
    clusters = identities.named(identities.decisions(quads, names, ontology).clusters, names, ontology)
    places = list(background.gazetteer(quads, names, ontology))
    known = [*places, *background.vocabulary(quads, ontology)]
    who = identities.identities(clusters, background.open_relations(quads, names) | background.labels(known))
    overruled = recorded(quads, store.graph("corrections"))
    copies = duplicates(quads)
    view = ((article, triple) for article in articles(quads) for triple in told(quads, article, who, overruled))
    links = quads.quads_for_pattern(None, None, None, store.graph("links"))
    graphs: dict[NamedNode | DefaultGraph, Iterable[Triple]] = {
        DefaultGraph(): chain(known, supported(view, quads, copies), accepted(links, set(who.labels))),
        store.graph("identity"): chain(identities.record(clusters), _copies(copies)),
        store.graph("places"): places,
    }
    if store.stale:
        graphs[store.graph(INFERRED)] = ()
    return graphs


def _copies(copies: dict[NamedNode, NamedNode]) -> Iterable[Triple]:
    return ((copy, term("kg:nearDuplicateOf"), first) for copy, first in copies.items())
