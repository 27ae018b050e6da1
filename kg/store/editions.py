"""Which articles of a store are others of one article: the same id, or the same address."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from pyoxigraph import NamedNode, Store

from kg.iri import Names
from kg.model import Article, Reading
from kg.ontology import Ontology
from kg.rdf import literal, match, quads, term


def editions(store: Store, article: Article) -> Iterator[NamedNode]:
    """The graphs of articles with this id or address."""
    rows = chain(
        match(store, None, "dct:identifier", literal(article.id)),
        match(store, None, "schema:url", literal(article.url)) if article.url else (),
    )
    return iter(sorted({graph for *_, graph in rows}, key=str))


def is_there(store: Store, article: Article, names: Names, ontology: Ontology) -> bool:
    """Whether exactly this article is, and no other edition: the same text, title, date, publisher and address."""
    node = NamedNode(names.article(article.id))
    said = store.quads_for_pattern(node, None, None, node)
    known = {quad for quad in said if quad.predicate != term("kg:refused")}
    return known == set(quads(Reading(article), names, ontology)) and [*editions(store, article)] == [node]
