"""Rows that a query found, as a page shows them: names lead to their pages, a row to the sentence it stands for."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from kg.denial import denied_relation
from kg.iri import PREFIXES
from kg.query.lookup import curie
from kg.serve.telling import Line, Teller
from kg.serve.things import Thing, Things

ROWS = 500  # of a table; the rest is in the download
STATEMENT = "statement"  # the column by which a row stands for a statement, as in the questions that have a name
TOLD = ("article", "negated")  # columns that such a row needs not: where it leads, and its words, tell it already
Row = list["Cell | None"]


@dataclass(frozen=True, slots=True)
class Cell:
    """A term of an answer; `page` is where it leads."""

    text: str
    page: str | None = None


@dataclass(frozen=True, slots=True)
class Cells:
    """The answer of a SELECT, or of an ASK, where `answer` is set; `total` rows, of which the first are here."""

    columns: tuple[str, ...]
    rows: list[Row]
    total: int
    answer: bool | None = None


def cells(body: bytes, things: Things, evidence: str = "") -> Cells:
    """A table out of SPARQL 1.1 Query Results JSON, in which names lead to what stands beside them.

    Rows that stand for statements have no more columns than tell; those of `evidence`, "?about ?thing", are not shown.
    """
    results = json.loads(body)
    if "boolean" in results:
        return Cells((), [], 0, results["boolean"])
    columns, bindings = tuple(results["head"]["vars"]), results["results"]["bindings"]
    shown = bindings[:ROWS]
    stated = dict.fromkeys(row[STATEMENT]["value"] for row in shown if STATEMENT in row)
    lines = {line.iri: line for line in Teller(things).lines(iri for iri in stated if "/statement/" in iri)}
    rows = []
    for row in shown:
        plain = _named(row, {column: _cell(row.get(column), things) for column in columns}, things)
        line = lines.get(row[STATEMENT]["value"]) if STATEMENT in row else None
        rows.append(_evident(plain, line) if line else plain)
    if rows and all(row.get(STATEMENT, {}).get("value") in lines for row in shown):
        columns = tuple(each for each in columns if each not in TOLD and any(row[each] for row in rows))
    columns = tuple(each for each in columns if each == STATEMENT or f"?{each}" not in evidence.split())
    return Cells(columns, [[row[column] for column in columns] for row in rows], len(bindings))


def _cell(term: Mapping[str, Any] | None, things: Things) -> Cell | None:
    if term is None:
        return None
    if term["type"] != "uri":
        return Cell(str(term["value"]))
    iri = str(term["value"])
    if iri.startswith(PREFIXES["wd"]):
        return Cell(
            curie(iri, things.store.names), "https://www.wikidata.org/entity/" + iri.removeprefix(PREFIXES["wd"])
        )
    return Cell(curie(iri, things.store.names), things.addresses.page(iri))


def _named(bound: Mapping[str, Any], row: dict[str, Cell | None], things: Things) -> dict[str, Cell | None]:
    """A row in which the name of an entity leads to its page where its IRI stands beside it."""
    iris = [term["value"] for term in bound.values() if term["type"] == "uri" and things.addresses.page(term["value"])]
    pages = {things.at(iri).name: things.addresses.page(iri) for iri in iris}
    return {
        column: replace(cell, page=pages[cell.text]) if cell and not cell.page and cell.text in pages else cell
        for column, cell in row.items()
    }


def _evident(row: Mapping[str, Cell | None], line: Line) -> dict[str, Cell | None]:
    """A row that stands for a statement: its names lead to their pages, its words deny what is denied."""
    said = (line.subject, line.object, line.place, *(speaker for source in line.speakers for speaker in source))
    waiting = [thing for thing in said if thing]
    made: dict[str, Cell | None] = {}
    for column, cell in row.items():
        if cell and column == STATEMENT:
            cell = Cell(line.article.title or line.article.id, line.page)
        elif cell and cell.page is None and (thing := _taken(cell.text, waiting)):
            cell = replace(cell, page=thing.page)
        elif cell and line.negated and column in ("words", "relation"):
            cell = replace(cell, text=line.words if column == "words" else denied_relation(cell.text))
        made[column] = cell
    return made


def _taken(name: str, waiting: list[Thing]) -> Thing | None:
    """The first of this name, which is then out of the list: two that are called the same come one after the other."""
    found = next((thing for thing in waiting if thing.name == name), None)
    if found:
        waiting.remove(found)
    return found
