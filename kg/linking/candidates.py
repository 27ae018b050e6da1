"""What a reconciliation service answers, checked field by field: it is somebody else's, and may be broken or hostile.

The formats are those of the Reconciliation Service API 0.2: a service manifest, a reconciliation result batch.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import isfinite
from typing import Any

from kg.errors import LinkError

VERSION = "0.2"
WIKIDATA = re.compile(r"https?://www\.wikidata\.org/entity/")
QID = re.compile(r"Q[1-9][0-9]{0,15}")
LONGEST = 1_000  # characters of a name or description


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a service says of itself; `batch_size` is the most queries it takes at once, None where it does not say."""

    name: str
    batch_size: int | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """An item that may be the entity. `score` has the service's own scale, Wikidata's goes to 100; None: never asked.

    `match` is whether the service itself is sure, `types` the items of its classes, by id, with their names.
    """

    id: str
    name: str = ""
    score: float | None = None
    match: bool = False
    types: tuple[tuple[str, str], ...] = ()
    description: str = ""


def parsed(service: str, body: bytes) -> dict[str, Any]:
    """The JSON object of an answer. Raises LinkError."""
    if body.lstrip()[:1] == b"<":
        raise LinkError(f"{service}: answers with a web page, not JSON; is it the address of a reconciliation service?")
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise LinkError(f"{service}: answers with something else than JSON ({error})") from error
    if not isinstance(answer, dict):
        raise LinkError(f"{service}: its answer is no JSON object")
    return answer


def manifest(service: str, answer: dict[str, Any]) -> Manifest:
    """What a GET without parameters answers. Raises LinkError where it is no service for Wikidata that we can ask."""
    versions, space, size = answer.get("versions"), answer.get("identifierSpace"), answer.get("batchSize")
    if not isinstance(versions, list) or VERSION not in versions:
        raise LinkError(f"{service}: does not say that it speaks version {VERSION} of the Reconciliation Service API")
    if not isinstance(space, str) or not WIKIDATA.fullmatch(space):
        raise LinkError(f"{service}: its entities are those of {_brief(space)}, not of Wikidata")
    if size is not None and (not isinstance(size, int) or isinstance(size, bool) or size < 1):
        raise LinkError(f"{service}: malformed manifest: its batchSize is {_brief(size)}")
    return Manifest(_brief(answer.get("name", "")), size)


def candidates(service: str, about: str, result: object) -> tuple[Candidate, ...]:
    """The candidates for one query, best first, each item once. `about` is the name asked for. Raises LinkError."""
    try:
        found = list(_candidates(result))
    except ValueError as error:
        raise LinkError(f"{service}: malformed answer for {about!r}: {error}") from error
    best: dict[str, Candidate] = {}
    for candidate in sorted(found, key=lambda candidate: (-(candidate.score or 0.0), candidate.id)):
        best.setdefault(candidate.id, candidate)
    return tuple(best.values())


def _candidates(result: object) -> Iterator[Candidate]:
    each = result.get("result") if isinstance(result, dict) else None
    if not isinstance(each, list):
        raise ValueError("it has no list called result")
    return map(_candidate, each)


def _candidate(record: object) -> Candidate:
    if not isinstance(record, dict):
        raise ValueError(f"a candidate is no object but {_brief(record)}")
    id_, score, match, types = (record.get(key) for key in ("id", "score", "match", "type"))
    if not isinstance(id_, str) or not QID.fullmatch(id_):
        raise ValueError(f"the id {_brief(id_)} is no Wikidata item")
    if match is not None and not isinstance(match, bool):
        raise ValueError(f"the match of {id_} is {_brief(match)}, neither true nor false")
    if types is not None and not isinstance(types, list):
        raise ValueError(f"the types of {id_} are no list")
    return Candidate(
        id_,
        _text(record, "name", id_),
        _number(score, id_),
        bool(match),
        tuple(dict(filter(None, map(_type, types or ()))).items()),
        _text(record, "description", id_) if record.get("description") else "",
    )


def _text(record: dict[str, Any], key: str, id_: str) -> str:
    text = record.get(key)
    if not isinstance(text, str) or len(text) > LONGEST:
        raise ValueError(f"the {key} of {id_} is no text of at most {LONGEST:,} characters")
    return " ".join(text.split())


def _number(score: object, id_: str) -> float:
    try:
        if isinstance(score, int | float) and not isinstance(score, bool) and isfinite(number := float(score)):
            return number
    except OverflowError:
        pass
    raise ValueError(f"the score of {id_} is {_brief(score)}, not a number")


def _type(record: object) -> tuple[str, str] | None:
    """Id and name of a type; it may be given by its id alone. None for what is no item: a hint, no more."""
    id_, name = (record.get("id"), record.get("name")) if isinstance(record, dict) else (record, None)
    if not isinstance(id_, str) or not QID.fullmatch(id_):
        return None
    return id_, " ".join(name[:LONGEST].split()) if isinstance(name, str) else ""


def _brief(value: object) -> str:
    return repr(value)[:60]
