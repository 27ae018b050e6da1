"""What a graph holds, in the order in which pages list it: a cache in SQLite that can be thrown away at any time.

The quads are the truth, and all that is shown of a statement is read from them. But they have no order and no index of
words: the catalogue knows which statements speak of whom, what is most connected, what came last, and which sentences
have a word. It is made in one go and lies beside the store where that can be written to, elsewhere in memory.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import suppress
from os import getpid
from pathlib import Path

from kg.serve.opening import Stamp
from kg.serve.passes import Passes, Row
from kg.store import Store

FILE = ".search.sqlite"
FORM = 3  # of the tables; another makes the catalogue anew
SCHEMA = """
CREATE TABLE made (of TEXT);
CREATE TABLE article (id INTEGER PRIMARY KEY, iri TEXT, name TEXT, title TEXT, published TEXT, publisher TEXT,
                      statements INTEGER);
CREATE TABLE entity (id INTEGER PRIMARY KEY, iri TEXT, label TEXT, type TEXT, statements INTEGER DEFAULT 0,
                     articles INTEGER DEFAULT 0);
CREATE TABLE statement (id INTEGER PRIMARY KEY, iri TEXT, subject INTEGER, object INTEGER, relation TEXT,
                        asserted INTEGER, negated INTEGER);
CREATE TABLE told (entity INTEGER, section TEXT, relation TEXT, earliest TEXT, statement INTEGER,
                   PRIMARY KEY (entity, section, relation, earliest, statement)) WITHOUT ROWID;
CREATE TABLE occurrence (entity INTEGER, article INTEGER, PRIMARY KEY (entity, article)) WITHOUT ROWID;
CREATE VIRTUAL TABLE name USING fts5 (folded, entity UNINDEXED, prefix = '1 2 3');
CREATE VIRTUAL TABLE sentence USING fts5 (text, article UNINDEXED, place UNINDEXED, prefix = '2 3',
                                          tokenize = 'porter unicode61 remove_diacritics 2');
"""
ORDERS = """
CREATE UNIQUE INDEX articles ON article (iri);
CREATE INDEX newest ON article (published DESC, name);
CREATE UNIQUE INDEX entities ON entity (iri);
CREATE INDEX subjects ON statement (subject, object);
CREATE INDEX objects ON statement (object, subject);
UPDATE entity SET statements = (SELECT COUNT(*) FROM told WHERE told.entity = entity.id),
                  articles = (SELECT COUNT(*) FROM occurrence WHERE occurrence.entity = entity.id);
CREATE INDEX labels ON entity (label);
CREATE INDEX busiest ON entity (statements DESC, label);
CREATE INDEX classes ON entity (type, statements DESC, label);
ANALYZE;
"""


def catalogue(store: Store, directory: Path, stamp: Stamp) -> sqlite3.Connection:
    """The catalogue of the store as it was at the stamp: the one that lies in the directory, or a new one."""
    path, made = directory / FILE, repr((FORM, stamp))
    with suppress(sqlite3.Error):
        found = _opened(path)
        if found.execute("SELECT of FROM made").fetchone() == (made,):
            return found
        found.close()
    part = directory / f"{FILE}.{getpid()}.part"
    try:
        part.unlink(missing_ok=True)
        _filled(str(part), store, made).close()
        part.replace(path)
        return _opened(path)
    except (sqlite3.OperationalError, OSError):  # nothing can be written there
        with suppress(OSError):
            part.unlink(missing_ok=True)
        return _filled(":memory:", store, made)


def _opened(path: Path) -> sqlite3.Connection:
    """A file that nobody changes: a new one takes its place."""
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False)


def _filled(place: str, store: Store, made: str) -> sqlite3.Connection:
    database = sqlite3.connect(place, isolation_level=None, check_same_thread=False)
    database.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;" + SCHEMA)
    passes = Passes(store)
    tables: dict[str, Iterable[Row]] = {
        "article": passes.article_rows(),
        "entity (id, iri, label, type)": passes.entity_rows(),
        "statement": passes.statement_rows(),
        "told": passes.told_rows(),
        "occurrence": set(passes.occurrence_rows()),
        "name": passes.name_rows(),
        "sentence": passes.sentence_rows(),
    }
    database.execute("BEGIN")
    for table, rows in tables.items():
        for row in rows:
            database.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)
    database.execute("INSERT INTO made VALUES (?)", (made,))
    database.execute("COMMIT")
    database.executescript(ORDERS)
    return database
