"""A statement as one flat row of texts, numbers and truth values, for spreadsheets and graph databases."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from kg import jsonl
from kg.model import Entity, Reading, Statement, Value
from kg.store import Store

Cell: TypeAlias = str | int | float | bool | None
Row: TypeAlias = dict[str, Cell]
SHARED = (  # with `kg.jsonl`, under these names
    *("subject", "predicate", "object", "verb_phrase", "attributed_to", "place", "time", "time_value"),
    *("value", "unit", "bound", "negated", "factuality", "confidence", "tense", "tenure", "sentence"),
    *("subject_type", "object_type", "article", "id", "predicate_iri"),
)


def rows(store: Store) -> Iterator[tuple[Statement, Row]]:
    """Each statement with its row, by article and place in its text. Raises GraphError.

    The keys are those of `kg.jsonl` where that has the same, else: `qualifiers` ("to Russia; in Kyiv"), `attribution`
    (the chain, outermost first: "Kremlin, quoting Putin"), `earliest` and `latest` (ISO dates), `asserted` (whether the
    article says so itself, for certain), `article_title`, `article_url`, `publisher`, `published` (ISO date),
    `sentence_start` and `sentence_end` (code points in the article), `statement_iri`. `subject_iri` and `object_iri`
    are those of the merged view.
    """
    canonical = store.canonical()
    for reading in store.readings():
        for statement in reading.statements:
            yield statement, _row(statement, reading, store, canonical)


def _row(statement: Statement, reading: Reading, store: Store, canonical: Mapping[str, str]) -> Row:
    article, time = reading.article, statement.time
    record = jsonl.record(statement, article, store.names)

    def iri(thing: Entity | Value | None) -> str | None:
        if not isinstance(thing, Entity):
            return None
        scoped = store.names.entity(article.id, thing)
        return canonical.get(scoped, scoped)

    return {
        **{name: record[name] for name in SHARED},
        "subject_iri": iri(statement.subject),
        "object_iri": iri(statement.object),
        "statement_iri": store.names.statement(statement),
        "attribution": ", quoting ".join(map(jsonl.together, statement.sources)) or None,
        "qualifiers": "; ".join(f"{each.role} {jsonl.name(each.entity)}" for each in statement.qualifiers) or None,
        "earliest": time and time.earliest and time.earliest.isoformat(),
        "latest": time and time.latest and time.latest.isoformat(),
        "asserted": statement.asserted,
        "article_title": article.title,
        "article_url": article.url,
        "publisher": article.publisher,
        "published": article.published and article.published.isoformat(),
        "sentence_start": statement.evidence.sentence.start,
        "sentence_end": statement.evidence.sentence.end,
    }
