"""How many independent sources say the same: `kg:supportedBy` on each statement of the merged view."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

import networkx as nx
from pyoxigraph import NamedNode, Store

from kg.rdf import Term, Triple, literal, match, term

SAME = tuple(map(term, ("rdf:subject", "rdf:predicate", "rdf:object", "kg:value", "kg:negated", "kg:factuality")))
SPEAKER = term("kg:attributedTo")


def supported(
    told: Iterable[tuple[NamedNode, Triple]], store: Store, copies: Mapping[NamedNode, NamedNode]
) -> Iterator[Triple]:
    """What each article tells, and at the end by how many sources each statement is supported.

    Statements are the same when they join the same, with the same polarity, factuality and speakers. Near-duplicates
    are one source, and so are the articles of one publisher.
    """
    parts: defaultdict[NamedNode, set[tuple[NamedNode, Term]]] = defaultdict(set)
    home: dict[NamedNode, NamedNode] = {}
    for article, triple in told:
        yield triple
        subject, predicate, object_ = triple
        if predicate in SAME or predicate == SPEAKER:
            parts[subject].add((predicate, object_))
            home[subject] = article
    publisher = {article: name for article, _, name, _ in match(store, None, "schema:publisher")}
    sayers: defaultdict[frozenset[tuple[NamedNode, Term]], set[NamedNode]] = defaultdict(set)
    for statement, said in parts.items():
        sayers[frozenset(said)].add(home[statement])
    count = {said: _independent(articles, copies, publisher) for said, articles in sayers.items()}
    for statement, said in parts.items():
        yield statement, term("kg:supportedBy"), literal(count[frozenset(said)])


def _independent(
    articles: Iterable[NamedNode], copies: Mapping[NamedNode, NamedNode], publisher: Mapping[NamedNode, Term]
) -> int:
    """How many groups of articles have neither a text nor a publisher in common."""
    ties = nx.Graph()
    for article in articles:
        ties.add_edge(article, copies.get(article, article))
        ties.add_edge(article, publisher.get(article, article))
    return nx.number_connected_components(ties) if ties else 0
