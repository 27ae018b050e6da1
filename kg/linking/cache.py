"""Answers kept on disk, so that nothing is asked twice: an SQLite file beside the graph. It may be deleted."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import astuple
from pathlib import Path
from typing import Any

from kg.errors import LinkError
from kg.linking.candidates import Candidate

FILE = "link-cache.sqlite"
TABLE = """CREATE TABLE IF NOT EXISTS answer (
    endpoint TEXT, query TEXT, candidates TEXT NOT NULL, PRIMARY KEY (endpoint, query)
)"""


class Cache:
    """Candidates by endpoint and query; every answer is on disk as soon as `put` returns."""

    def __init__(self, directory: Path) -> None:
        self._path = directory / FILE

    def get(self, endpoint: str, query: str) -> tuple[Candidate, ...] | None:
        """None: never asked. Raises LinkError."""
        if not self._path.exists():
            return None
        with self._rows() as rows:
            found = rows.execute("SELECT candidates FROM answer WHERE endpoint = ? AND query = ?", (endpoint, query))
            row = found.fetchone()
        return None if row is None else tuple(map(_candidate, json.loads(row[0])))

    def put(self, endpoint: str, query: str, candidates: tuple[Candidate, ...]) -> None:
        """Keeps an answer, in place of an earlier one. Raises LinkError."""
        with self._rows() as rows:
            kept = json.dumps([astuple(candidate) for candidate in candidates])
            rows.execute("INSERT OR REPLACE INTO answer VALUES (?, ?, ?)", (endpoint, query, kept))

    @contextmanager
    def _rows(self) -> Iterator[sqlite3.Connection]:
        try:
            with closing(sqlite3.connect(self._path)) as rows, rows:
                rows.execute(TABLE)
                yield rows
        except sqlite3.Error as error:
            raise LinkError(f"{self._path}: cannot be used ({error}); delete it to start anew") from error


def _candidate(kept: list[Any]) -> Candidate:
    id_, name, score, match, types, description = kept
    return Candidate(id_, name, score, match, tuple((type_, label) for type_, label in types), description)
