"""All articles at once: who is who among them, and the merged view that comes of it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from pyoxigraph import DefaultGraph, NamedNode, Store

from kg.iri import Names
from kg.ontology import Ontology
from kg.rdf import Triple, term
from kg.store import background, identities
from kg.store.corrections import recorded
from kg.store.duplicates import duplicates
from kg.store.links import accepted
from kg.store.merge import articles, told
from kg.store.support import supported


def merged(quads: Store, names: Names, ontology: Ontology) -> dict[NamedNode | DefaultGraph, Iterable[Triple]]:
    """What the merged view and the graphs about it should hold.

    A function of the set of articles and of what people said, whatever the order. Raises IdentityError where people
    contradict each other.
    """
    clusters = identities.named(identities.decisions(quads, names, ontology).clusters, names, ontology)
    places = list(background.gazetteer(quads, names, ontology))
    known = [*places, *background.vocabulary(quads, ontology)]
    who = identities.identities(clusters, background.open_relations(quads, names) | background.labels(known))
    overruled = recorded(quads, NamedNode(names.graph("corrections")))
    copies = duplicates(quads)
    view = ((article, triple) for article in articles(quads) for triple in told(quads, article, who, overruled))
    links = quads.quads_for_pattern(None, None, None, NamedNode(names.graph("links")))
    return {
        DefaultGraph(): chain(known, supported(view, quads, copies), accepted(links, set(who.labels))),
        NamedNode(names.graph("identity")): chain(identities.record(clusters), _copies(copies)),
        NamedNode(names.graph("places")): places,
    }


def _copies(copies: dict[NamedNode, NamedNode]) -> Iterable[Triple]:
    return ((copy, term("kg:nearDuplicateOf"), first) for copy, first in copies.items())
