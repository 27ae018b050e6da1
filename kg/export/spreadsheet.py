"""A table for spreadsheets: RFC 4180 but for the line ends, a row for each statement, what people look for first.

A text that a spreadsheet would run as a formula gets an apostrophe in front, as OWASP advises against CSV injection;
numbers stay as they are. In a file the table begins with a byte order mark, without which Excel guesses the encoding.
"""

from __future__ import annotations

import csv as format_
from collections.abc import Iterable, Iterator
from io import StringIO

from kg.export.rows import Cell, rows
from kg.store import Store

MARK = "\ufeff".encode()
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # what may begin one, in full width too
COLUMNS = (
    *("subject", "predicate", "object", "attributed_to", "negated", "factuality", "confidence", "time", "time_value"),
    *("earliest", "latest", "place", "value", "unit", "bound", "qualifiers", "sentence", "article_title"),
    *("article_url", "publisher", "published", "verb_phrase", "tense", "tenure", "attribution", "asserted"),
    *("subject_type", "object_type", "subject_iri", "predicate_iri", "object_iri", "article", "sentence_start"),
    *("sentence_end", "id", "statement_iri"),
)


def csv(store: Store) -> Iterator[str]:
    """The heading and a row for each statement; see `kg.export.rows` for the columns. Raises GraphError."""
    yield _line(COLUMNS)
    for _, row in rows(store):
        yield _line(_cell(row[column]) for column in COLUMNS)


def _cell(value: Cell) -> str:
    if isinstance(value, str):
        return f"'{value}" if value.startswith(FORMULA) else value
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)


def _line(cells: Iterable[str]) -> str:
    file = StringIO()
    format_.writer(file).writerow(cells)
    return file.getvalue().removesuffix("\r\n")
