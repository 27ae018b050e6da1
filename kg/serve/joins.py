"""How entities are joined, as the catalogue knows it: who is beside whom, and by which statements."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from kg.serve.lists import ENTITY, ListedEntity

ENDS = "ends AS (SELECT (SELECT id FROM entity WHERE iri = ?) AS a, (SELECT id FROM entity WHERE iri = ?) AS b)"


@dataclass(frozen=True, slots=True)
class Bundle:
    """How many statements of a relation lead from an entity to another, how many of them are asserted, and denied."""

    subject: str
    object: str
    relation: str
    statements: int
    asserted: int
    denied: int


class Joins:
    """Asks one catalogue."""

    def __init__(self, catalogue: sqlite3.Connection) -> None:
        self.catalogue = catalogue

    def _rows(self, sql: str, *values: Any) -> list[Any]:
        return self.catalogue.execute(sql, values).fetchall()

    def near(self, iri: str, most: int) -> list[str]:
        """Those that statements join to an entity, first those that more join to it."""
        sql = (
            "WITH this AS (SELECT id FROM entity WHERE iri = ?) SELECT iri FROM ("
            " SELECT object AS other FROM statement, this WHERE subject = this.id UNION ALL"
            " SELECT subject FROM statement, this WHERE object = this.id"
            ") JOIN entity ON entity.id = other WHERE other NOT IN this"
            " GROUP BY other ORDER BY COUNT(*) DESC, label, iri LIMIT ?"
        )
        return [other for (other,) in self._rows(sql, iri, most)]

    def among(self, iris: Sequence[str], each: int, most: int) -> list[str]:
        """Statements whose subject and object are among these entities, `each` of two at most, asserted ones first.

        Those that join the first of them to others come first.
        """
        sql = (
            f"{_these(iris)}, first AS (SELECT id FROM entity WHERE iri = ?), pairs AS ("
            " SELECT id, iri, subject IN first OR object IN first AS close, ROW_NUMBER() OVER ("
            "  PARTITION BY MIN(subject, object), MAX(subject, object) ORDER BY asserted DESC, id) AS turn"
            " FROM statement WHERE subject IN these AND object IN these"
            ") SELECT iri FROM pairs WHERE turn <= ? ORDER BY close DESC, turn, id LIMIT ?"
        )
        return [statement for (statement,) in self._rows(sql, *iris, iris[0], each, most)]

    def alone(self, iri: str, most: int) -> list[str]:
        """Statements about an entity whose object is no other one: a value, or nothing."""
        sql = (
            "SELECT iri FROM statement WHERE subject = (SELECT id FROM entity WHERE iri = ?) AND object IS NULL"
            " ORDER BY asserted DESC, id LIMIT ?"
        )
        return [statement for (statement,) in self._rows(sql, iri, most)]

    def bundles(self, iris: Sequence[str]) -> list[Bundle]:
        """The statements from one of these entities to another, counted by relation."""
        sql = (
            f"{_these(iris)} SELECT one.iri, other.iri, relation, COUNT(*), SUM(asserted), SUM(negated) FROM statement"
            " JOIN entity AS one ON one.id = subject JOIN entity AS other ON other.id = object"
            " WHERE subject IN these AND object IN these AND subject != object"
            " GROUP BY subject, object, relation ORDER BY subject, object, relation"
        )
        return [Bundle(*row) for row in self._rows(sql, *iris)]

    def between(self, one: str, other: str, most: int) -> list[str]:
        """Statements that join two entities, in either direction, the earliest first as far as days are known."""
        sql = (
            "SELECT statement.iri FROM statement JOIN told ON told.statement = statement.id AND told.entity = subject"
            " WHERE (subject = (SELECT id FROM entity WHERE iri = :one) AND object = (SELECT id FROM entity"
            " WHERE iri = :other)) OR (subject = (SELECT id FROM entity WHERE iri = :other)"
            " AND object = (SELECT id FROM entity WHERE iri = :one)) ORDER BY earliest, statement.id LIMIT :most"
        )
        rows = self.catalogue.execute(sql, {"one": one, "other": other, "most": most})
        return [statement for (statement,) in rows]

    def about_both(self, one: str, other: str, relations: Sequence[str], most: int) -> list[str]:
        """Statements of these relations that have one of the two entities as object."""
        sql = (
            f"WITH {ENDS} SELECT iri FROM statement, ends WHERE object IN (a, b)"
            f" AND relation IN ({', '.join('?' * len(relations))}) ORDER BY id LIMIT ?"
        )
        return [statement for (statement,) in self._rows(sql, one, other, *relations, most)]

    def common(self, one: str, other: str, most: int) -> list[ListedEntity]:
        """Those that statements join to both, first those that are least busy elsewhere: they tell more."""
        beside = (
            "SELECT object FROM statement, ends WHERE subject = ends.{0} AND object IS NOT NULL UNION"
            " SELECT subject FROM statement, ends WHERE object = ends.{0}"
        )
        sql = (
            f"WITH {ENDS}"
            f" SELECT {ENTITY} FROM entity WHERE id IN ({beside.format('a')}) AND id IN ({beside.format('b')})"
            " AND id NOT IN (SELECT a FROM ends) AND id NOT IN (SELECT b FROM ends)"
            " ORDER BY statements, label, iri LIMIT ?"
        )
        return [ListedEntity(*row) for row in self._rows(sql, one, other, most)]

    def ways(self, one: str, other: str, most: int) -> list[tuple[str, ...]]:
        """Whom one must pass to come from one entity to another by asserted statements, in either direction.

        The shortest: those who are beside both, or else pairs of whom one is beside each and that are beside each
        other; first those of whom least is told.
        """
        beside = (
            "SELECT object FROM statement, ends WHERE subject = ends.{0} AND asserted AND object IS NOT NULL UNION"
            " SELECT subject FROM statement, ends WHERE object = ends.{0} AND asserted"
        )
        start = (
            f"WITH {ENDS}, first AS MATERIALIZED ({beside.format('a')}), last AS MATERIALIZED ({beside.format('b')}) "
        )
        between = "id NOT IN (SELECT a FROM ends UNION SELECT b FROM ends)"
        two = f"SELECT iri FROM entity WHERE id IN first AND id IN last AND {between} ORDER BY statements, iri LIMIT ?"
        if found := self._rows(start + two, one, other, most):
            return [tuple(row) for row in found]
        three = (
            "SELECT DISTINCT x.iri, y.iri FROM ("
            " SELECT subject AS p, object AS q FROM statement WHERE asserted AND subject IN first AND object IN last"
            " UNION SELECT object, subject FROM statement WHERE asserted AND object IN first AND subject IN last)"
            " JOIN entity AS x ON x.id = p JOIN entity AS y ON y.id = q"
            f" WHERE x.{between} AND y.{between} AND p != q ORDER BY x.statements + y.statements, x.iri, y.iri LIMIT ?"
        )
        return [tuple(row) for row in self._rows(start + three, one, other, most)]


def _these(iris: Sequence[str]) -> str:
    return f"WITH these AS (SELECT id FROM entity WHERE iri IN ({', '.join('?' * len(iris))}))"
