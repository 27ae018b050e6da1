"""Statements for people: one line each, grouped by article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from textwrap import shorten

from kg.denial import denied_relation
from kg.jsonl import name, together
from kg.model import Quantity, Reading, Statement
from kg.terminal import visible

NAME, TRIPLE = 30, 50  # columns of a name, and of most triples: with them most lines fit into 100
BOUND = {"exact": "", "min": "at least ", "max": "at most ", "approximate": "about "}


def table(readings: Iterable[Reading], *, sentences: bool = False) -> Iterator[str]:
    """A heading for each article and a line for each statement; with `sentences`, below it what it was read from."""
    for number, reading in enumerate(readings):
        article = reading.article
        if number:
            yield ""
        heading = (article.title, article.id, article.published)
        yield " | ".join(one_line(str(part)) for part in heading if part)
        triples = [triple(statement) for statement in reading.statements]
        width = min(TRIPLE, max(map(len, triples), default=0))
        for statement, left in zip(reading.statements, triples, strict=True):
            yield f"  {left:<{width}}  {details(statement)}".rstrip()
            if sentences:
                start, end = statement.evidence.sentence
                yield f"      “{one_line(article.text[start:end])}”"


def triple(statement: Statement) -> str:
    """Subject, relation and object: "Russia – annexed – Crimea", "Putin – not met – Georgia"."""
    things = [statement.subject.name, *([] if statement.object is None else [name(statement.object)])]
    relation = denied_relation(statement.relation.label, *things) if statement.negated else statement.relation.label
    return " – ".join(map(brief, [things[0], relation, *things[1:]]))


def details(statement: Statement) -> str:
    """When, where, what else, who says so and how: "2024-07-24 · in Guangzhou · says Dmytro Kuleba · planned"."""
    time, place, quantity, said = statement.time, statement.place, statement.quantity, statement.sources
    parts = [
        time and (time.value or time.text),
        place and f"in {place.name}",
        *(f"{qualifier.role} {name(qualifier.entity)}" for qualifier in statement.qualifiers),
        quantity and amount(quantity),
        "says " + ", quoting ".join(map(together, said)) if said else None,
        statement.tenure if statement.tenure != "current" else None,
        statement.factuality if statement.factuality != "certain" else None,
        "negated" if statement.negated else None,
    ]
    return " · ".join(brief(part) for part in parts if part)


def amount(quantity: Quantity) -> str:
    """ "at least 4 percent", "0.3333 fraction"."""
    return f"{BOUND[quantity.bound]}{round(quantity.value, 4):,.12g} {quantity.unit or ''}".rstrip()


def brief(text: str) -> str:
    """As much of it as a glance takes; the rest is in the sentence, and in JSON Lines."""
    return shorten(one_line(text), NAME, placeholder="…")


def one_line(text: str) -> str:
    return visible(" ".join(text.split()))
