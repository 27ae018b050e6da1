"""A graph at a glance: how much there is, which articles, what they say, and the view to click through."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from kg.denial import denied_relation
from kg.iri import web_address
from kg.notebook.markup import Cell, template
from kg.notebook.selection import Part, Told

if TYPE_CHECKING:
    from kg.store.listing import Listed


def overview(
    size: str,
    articles: Sequence[Listed],
    more: int,
    statements: Sequence[Told] = (),
    part: Part | None = None,
    page: str = "",
) -> str:
    """HTML of a graph: its `size` in words, some articles and how many more there are, some statements.

    And `page`, which shows a `part` of it; without one, the graph is too large to be drawn.
    """
    return template("overview.html").render(
        size=size,
        articles=[_article(article) for article in articles],
        more=more,
        statements=[_statement(told) for told in statements],
        part=part,
        page=page,
    )


def _article(article: Listed) -> tuple[Cell, ...]:
    title = Cell(_clean(article.title or article.id), web_address(article.url), article.id)
    day, publisher = Cell(article.published or ""), Cell(_clean(article.publisher or ""))
    return title, day, publisher, Cell(f"{article.statements:,}", number=True)


def _statement(told: Told) -> tuple[Cell, ...]:
    subject, edge, object_ = told
    relation = denied_relation(edge["relation"], subject, object_) if edge["negated"] else edge["relation"]
    return tuple(Cell(_clean(text)) for text in (subject, relation, object_, _details(edge), edge["sentence"]))


def _details(edge: Mapping[str, Any]) -> str:
    """When, where, who says so and how; nothing more for what the article says itself, for certain."""
    parts = [
        edge["time"],
        edge["place"] and f"in {edge['place']}",
        edge["attributed_to"] and f"says {edge['attributed_to']}",
        edge["factuality"] if edge["factuality"] != "certain" else None,
        "negated" if edge["negated"] else None,
        edge["tenure"] if edge["tenure"] != "current" else None,
        "future" if edge["tense"] == "future" and edge["factuality"] == "certain" else None,
    ]
    return " · ".join(part for part in parts if part)


def _clean(text: str) -> str:
    """On one line, and without half a surrogate pair, which a notebook could not save."""
    return " ".join(text.encode("utf8", "replace").decode("utf8").split())
