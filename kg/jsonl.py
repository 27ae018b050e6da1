"""Statements as JSON Lines: one flat object each, a stable contract. Readers ignore keys they do not know."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from math import isfinite
from typing import Any

from kg.iri import Names
from kg.model import Article, Entity, Reading, Source, Statement, Value


def lines(readings: Iterable[Reading], names: Names, canonical: Mapping[str, str] | None = None) -> Iterator[str]:
    """A line of JSON for each statement, without the line break; letters of every script stand as they are."""
    for reading in readings:
        for statement in reading.statements:
            line = json.dumps(record(statement, reading.article, names, canonical), ensure_ascii=False, allow_nan=False)
            yield line.encode("utf8", "replace").decode("utf8")  # half a surrogate pair becomes "?", one for one


def record(
    statement: Statement, article: Article, names: Names, canonical: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """The statement with names for entities; None where there is nothing. Spans are [start, end] in code points.

    IRIs are those of the article's own graph. Where `canonical` says of each who it is in the merged view, that one,
    the same in all articles and in other formats, is beside it: `subject_canonical_iri`, `object_canonical_iri`,
    `attributed_to_canonical_iris`, and `canonical_iri` of a qualifier. People who speak together are joined by " and ";
    `attributed_to` is the innermost source, `attribution_chain` has them all, outermost first.
    """
    object_, evidence, time, quantity = statement.object, statement.evidence, statement.time, statement.quantity
    speakers = statement.sources[-1] if statement.sources else ()
    start, end = evidence.sentence

    def iri(thing: Entity | Value | None) -> str | None:
        return names.entity(article.id, thing) if isinstance(thing, Entity) else None

    def merged(thing: Entity | Value | None) -> str | None:
        local = iri(thing)
        return None if local is None or canonical is None else canonical.get(local, local)

    return {
        "id": statement.id,
        "article": article.id,
        "subject": statement.subject.name,
        "subject_type": statement.subject.type,
        "subject_iri": iri(statement.subject),
        "predicate": statement.relation.label,
        "predicate_iri": names.relation(statement.relation),
        "verb_phrase": statement.verb_phrase,
        "object": object_ and name(object_),
        "object_type": object_.type if isinstance(object_, Entity) else None,
        "object_iri": iri(object_),
        "value": quantity and number(quantity.value),
        "unit": quantity and quantity.unit,
        "bound": quantity and quantity.bound,
        "place": statement.place and statement.place.name,
        "time": time and time.text,
        "time_value": time and time.value,
        "attributed_to": together(speakers) if speakers else None,
        "attribution_chain": [together(source) for source in statement.sources],
        "negated": statement.negated,
        "factuality": statement.factuality,
        "confidence": statement.confidence,
        "sentence": article.text[start:end],
        "start": start,
        "end": end,
        "subject_span": list(evidence.subject),
        "predicate_span": list(evidence.predicate),
        "object_span": evidence.object and list(evidence.object),
        "qualifiers": [
            {
                "role": qualifier.role,
                "name": name(qualifier.entity),
                "iri": iri(qualifier.entity),
                "canonical_iri": merged(qualifier.entity),
            }
            for qualifier in statement.qualifiers
        ],
        "tense": statement.tense,
        "tenure": statement.tenure,
        "attributed_to_iris": [iri(speaker) for speaker in speakers],
        "subject_canonical_iri": merged(statement.subject),
        "object_canonical_iri": merged(object_),
        "attributed_to_canonical_iris": None if canonical is None else [merged(speaker) for speaker in speakers],
    }


def name(thing: Entity | Value) -> str:
    """What it is called, or the words themselves."""
    return thing.name if isinstance(thing, Entity) else thing.text


def together(source: Source) -> str:
    """Those who speak together: "Vladimir Putin and other Russian politicians"."""
    return " and ".join(speaker.name for speaker in source)


def number(value: float) -> int | float | None:
    """The number as JSON writes it best: 4 for 4.0; None for what JSON has no number for."""
    if not isfinite(value):
        return None
    return int(value) if value.is_integer() else value
