"""What the catalogue lists: counts, articles, entities, and which statements speak of whom."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class ListedArticle:
    """An article; `published` is an ISO date, `statements` a count."""

    iri: str
    id: str
    title: str | None
    published: str | None
    publisher: str | None
    statements: int


@dataclass(frozen=True, slots=True)
class ListedEntity:
    """An entity, with the statements that speak of it and the articles that know it."""

    iri: str
    label: str
    type: str
    statements: int
    articles: int


ARTICLE = "article.iri, article.name, article.title, article.published, article.publisher, article.statements"
ENTITY = "entity.iri, entity.label, entity.type, entity.statements, entity.articles"


class Lists:
    """Asks one catalogue."""

    def __init__(self, catalogue: sqlite3.Connection) -> None:
        self.catalogue = catalogue

    def _rows(self, sql: str, *values: Any) -> list[Any]:
        return self.catalogue.execute(sql, values).fetchall()

    def counts(self) -> dict[str, int]:
        """How many articles, entities that they speak of, and statements there are."""
        asked = {
            "articles": "SELECT COUNT(*) FROM article",
            "entities": "SELECT COUNT(*) FROM entity WHERE articles > 0",
            "statements": "SELECT COUNT(*) FROM statement",
        }
        return {what: self._rows(sql)[0][0] for what, sql in asked.items()}

    def articles(self, most: int, offset: int = 0) -> list[ListedArticle]:
        """The newest first, those without a day last."""
        rows = self._rows(f"SELECT {ARTICLE} FROM article ORDER BY published DESC, name LIMIT ? OFFSET ?", most, offset)
        return [ListedArticle(*row) for row in rows]

    def article(self, iri: str) -> ListedArticle | None:
        """The article of this IRI."""
        rows = self._rows(f"SELECT {ARTICLE} FROM article WHERE iri = ?", iri)
        return ListedArticle(*rows[0]) if rows else None

    def entities(self, most: int, offset: int = 0, type_: str = "") -> list[ListedEntity]:
        """Those of whom most is told first; of one class if wanted."""
        where, values = ("AND type = ?", [type_]) if type_ else ("", [])
        sql = f"SELECT {ENTITY} FROM entity WHERE articles > 0 {where} ORDER BY statements DESC, label LIMIT ? OFFSET ?"
        return [ListedEntity(*row) for row in self._rows(sql, *values, most, offset)]

    def types(self) -> list[tuple[str, int]]:
        """The classes and how many entities each has, the largest first."""
        return self._rows(
            "SELECT type, COUNT(*) AS many FROM entity WHERE articles > 0 GROUP BY type ORDER BY many DESC, type"
        )

    def entity(self, iri: str) -> ListedEntity | None:
        """The entity of this IRI."""
        rows = self._rows(f"SELECT {ENTITY} FROM entity WHERE iri = ?", iri)
        return ListedEntity(*rows[0]) if rows else None

    def called(self, label: str) -> str | None:
        """The entity of exactly this label, where there is only one."""
        rows = self._rows("SELECT iri FROM entity WHERE label = ? LIMIT 2", label)
        return rows[0][0] if len(rows) == 1 else None

    def office(self, iri: str) -> tuple[str, str] | None:
        """The office of an entity that most articles assert: the name of the relation, and of what it is held in."""
        rows = self._rows(
            "SELECT told.relation, other.label FROM statement"
            " JOIN told ON told.statement = statement.id AND told.entity = subject AND section = 'roles'"
            " JOIN entity AS other ON other.id = object"
            " WHERE subject = (SELECT id FROM entity WHERE iri = ?) AND asserted"
            " GROUP BY told.relation, other.id ORDER BY COUNT(*) DESC, told.relation, other.iri LIMIT 1",
            iri,
        )
        return rows[0] if rows else None

    def sections(self, iri: str) -> dict[str, int]:
        """How many statements each section of an entity's profile has."""
        sql = "SELECT section, COUNT(*) FROM told WHERE entity = (SELECT id FROM entity WHERE iri = ?) GROUP BY section"
        return dict(self._rows(sql, iri))

    def told(self, iri: str, section: str, most: int, offset: int = 0) -> list[tuple[str, str]]:
        """Statements of a section, by relation and time: the name of the relation and their IRI."""
        return self._rows(
            "SELECT told.relation, statement.iri FROM told JOIN statement ON statement.id = told.statement"
            " WHERE told.entity = (SELECT id FROM entity WHERE iri = ?) AND section = ?"
            " ORDER BY told.relation, earliest, told.statement LIMIT ? OFFSET ?",
            iri,
            section,
            most,
            offset,
        )

    def speaking_of(self, iri: str, most: int, offset: int = 0) -> list[ListedArticle]:
        """The articles that speak of an entity, the newest first."""
        sql = (
            f"SELECT {ARTICLE} FROM occurrence JOIN article ON article.id = occurrence.article"
            " WHERE entity = (SELECT id FROM entity WHERE iri = ?) ORDER BY published DESC, name LIMIT ? OFFSET ?"
        )
        return [ListedArticle(*row) for row in self._rows(sql, iri, most, offset)]
