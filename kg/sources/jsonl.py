"""JSON Lines: an object a line, with `text` and, where known, `id`, `title`, `url`, `published`, `publisher`."""

from __future__ import annotations

import codecs
import datetime
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kg.errors import EncodingGuessed, MalformedRecord, NotText, ReadError
from kg.model import Article
from kg.sources.assemble import assemble, id_of_url
from kg.sources.decode import decode
from kg.sources.document import Document

_JSON_TYPES = {bool: "true or false", int: "a number", float: "a number", list: "an array", dict: "an object"}


@dataclass(frozen=True, slots=True)
class Record:
    """One parsed line. Keys beyond those asked for are ignored; null counts as absent."""

    values: Mapping[str, object]
    source: str
    number: int

    def string(self, key: str) -> str | None:
        """The string under a key, None where there is none or an empty one; raises MalformedRecord for other types."""
        value = self.values.get(key)
        if value is None:
            return None
        if key == "id" and type(value) is int:
            return str(value)
        if not isinstance(value, str):
            raise malformed(self.source, self.number, f'"{key}" is {_JSON_TYPES[type(value)]}, not a string')
        if any("\ud800" <= char <= "\udfff" for char in value):
            raise malformed(self.source, self.number, f'"{key}" holds half a character (a lone surrogate)')
        return value if value.strip() else None

    def day(self, key: str) -> datetime.date | None:
        """The day under a key, as the newsroom's clock has it; raises MalformedRecord for what is not ISO 8601."""
        value = self.string(key)
        try:
            return datetime.datetime.fromisoformat(value.strip()).date() if value else None
        except ValueError:
            raise malformed(self.source, self.number, f'"{key}" is "{value}", not a date such as 2024-07-24') from None


def read(document: Document) -> Iterator[Article | ReadError]:
    """An article a line, or the error that names the line."""
    data, guessed, empty = document.data, False, True
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        data = decode(data, document.name).text.encode()
    for number, line in enumerate(io.BytesIO(data), start=1):
        if not line.strip():
            continue
        empty = False
        try:
            text, remark = decode(line, document.name, document.charset)
            if remark and not guessed:
                guessed = True
                yield EncodingGuessed(document.name, f"line {number} {remark.problem}")
            yield _article(parse(text, document.name, number), document)
        except NotText as error:
            yield MalformedRecord(document.name, f"line {number} {error.problem}")
        except MalformedRecord as error:
            yield error
    if empty:
        raise NotText(document.name, "is empty")


def parse(line: str, source: str, number: int) -> Record:
    """The object on a line; raises MalformedRecord where there is none."""
    try:
        values = json.loads(line.strip())
    except json.JSONDecodeError as error:
        raise malformed(
            source, number, f"not JSON: {error.msg.removesuffix(' at')} at character {error.pos + 1}"
        ) from None
    except (ValueError, RecursionError):
        raise malformed(source, number, "JSON with a number too long or nested too deeply") from None
    if not isinstance(values, dict):
        raise malformed(source, number, 'not a JSON object with a "text"')
    return Record(values, source, number)


def malformed(source: str, number: int, problem: str) -> MalformedRecord:
    """The error that names file and line."""
    return MalformedRecord(source, f"line {number}: {problem}")


def _article(record: Record, document: Document) -> Article:
    text, url, own = record.string("text"), record.string("url"), record.string("id")
    if text is None:
        raise malformed(record.source, record.number, '"text" is missing or empty')
    return assemble(
        text,
        source=record.source,
        id=own or (id_of_url(url) if url else f"{document.id}/{record.number}"),
        title=record.string("title"),
        url=url,
        published=record.day("published"),
        publisher=record.string("publisher"),
        origin=f"{document.origin}/{record.number}" if document.origin and not own and not url else None,
    )
