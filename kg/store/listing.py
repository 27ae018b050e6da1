"""The articles of a store at a glance, without reading all that is said in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from pyoxigraph import NamedNode, Store

from kg.rdf import Term, match, term
from kg.store.merge import articles


@dataclass(frozen=True, slots=True)
class Listed:
    """An article; `published` is an ISO date, `statements` a count, `copy_of` the id of what this nearly duplicates."""

    id: str
    title: str | None
    published: str | None
    publisher: str | None
    url: str | None
    statements: int
    copy_of: str | None


def listed(store: Store) -> Iterator[Listed]:
    """Every article, by id, each looked at when it is its turn."""
    named = sorted((_id(store, graph), graph.value) for graph in articles(store))
    return (_article(store, NamedNode(graph)) for _, graph in named)


def _article(store: Store, graph: NamedNode) -> Listed:
    def one(predicate: str) -> str | None:
        return next((value.value for _, _, value, _ in match(store, graph, predicate, None, graph)), None)

    return Listed(
        _id(store, graph),
        one("schema:headline"),
        one("schema:datePublished"),
        one("schema:publisher"),
        one("schema:url"),
        sum(1 for _ in match(store, None, "rdf:type", term("kg:Statement"), graph)),
        next((_id(store, first) for _, _, first, _ in match(store, graph, "kg:nearDuplicateOf")), None),
    )


def _id(store: Store, article: Term) -> str:
    return next((id_.value for _, _, id_, _ in match(store, cast(NamedNode, article), "dct:identifier")), article.value)
