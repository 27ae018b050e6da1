"""What a query found, and how it is written down."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO, StringIO
from typing import Any, ClassVar, TypeAlias

import pyoxigraph as ox

from kg.errors import QueryError
from kg.notebook import table
from kg.query.columns import aligned
from kg.query.markup import cells
from kg.query.terms import python, short, text

RESULTS: Mapping[str, ox.QueryResultsFormat] = {  # media type → form; the first is what who asks for no other gets
    "application/sparql-results+json": ox.QueryResultsFormat.JSON,
    "application/sparql-results+xml": ox.QueryResultsFormat.XML,
    "text/csv": ox.QueryResultsFormat.CSV,
    "text/tab-separated-values": ox.QueryResultsFormat.TSV,
    "application/json": ox.QueryResultsFormat.JSON,
    "application/xml": ox.QueryResultsFormat.XML,
}
GRAPHS: Mapping[str, ox.RdfFormat] = {
    "text/turtle": ox.RdfFormat.TURTLE,
    "application/n-triples": ox.RdfFormat.N_TRIPLES,
    "application/rdf+xml": ox.RdfFormat.RDF_XML,
    "application/ld+json": ox.RdfFormat.JSON_LD,
    "application/n-quads": ox.RdfFormat.N_QUADS,
    "application/trig": ox.RdfFormat.TRIG,
    "text/n3": ox.RdfFormat.N3,
    "application/json": ox.RdfFormat.JSON_LD,
    "application/xml": ox.RdfFormat.RDF_XML,
}
PARTS = ("subject", "predicate", "object")


@dataclass(frozen=True, slots=True)
class Rows:
    """The solutions of a SELECT. Iterating gives tuples of Python values: IRIs as text, None for what is unbound."""

    columns: tuple[str, ...]
    results: bytes  # SPARQL 1.1 Query Results JSON Format (W3C 2013)
    prefixes: Mapping[str, str]

    media_types: ClassVar[tuple[str, ...]] = tuple(RESULTS)
    formats: ClassVar[tuple[str, ...]] = ("table", "csv", "tsv", "json", "xml")

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        return (tuple(map(python, row)) for row in self.terms())

    def __len__(self) -> int:
        return sum(1 for _ in self.terms())

    def __str__(self) -> str:
        return self.table()

    def _repr_html_(self) -> str:
        return table(self.columns, cells(self.terms(), self.prefixes), ("row", "rows"))

    def terms(self) -> Iterator[tuple[Any, ...]]:
        """Each row as pyoxigraph terms."""
        results = ox.parse_query_results(self.results, format=ox.QueryResultsFormat.JSON)
        assert isinstance(results, ox.QuerySolutions)
        return map(tuple, results)

    def table(self, width: int | None = None) -> str:
        """For people: aligned columns with prefixed names, wrapped where a line would be longer than `width` cells."""
        cells = [[short(term, self.prefixes) for term in row] for row in self.terms()]
        return "\n".join(aligned(self.columns, cells, width))

    def csv(self) -> str:
        """As SPARQL 1.1 Query Results CSV Format has it, but for the line ends."""
        return _csv(self.columns, self.terms())

    def tsv(self) -> str:
        """As SPARQL 1.1 Query Results TSV Format has it: terms with their signs."""
        return self.serialised("text/tab-separated-values").decode().removesuffix("\n")

    def json(self) -> str:
        """As SPARQL 1.1 Query Results JSON Format has it."""
        return self.results.decode()

    def xml(self) -> str:
        """As SPARQL Query Results XML Format has it."""
        return self.serialised("application/sparql-results+xml").decode()

    def serialised(self, media_type: str) -> bytes:
        """The results in the form of one of `media_types`."""
        return _results(self.results, media_type)


@dataclass(frozen=True, slots=True)
class Answer:
    """What an ASK found; true or false like a bool."""

    value: bool

    media_types: ClassVar[tuple[str, ...]] = tuple(RESULTS)
    formats: ClassVar[tuple[str, ...]] = Rows.formats

    def __bool__(self) -> bool:
        return self.value

    def __str__(self) -> str:
        return self.table()

    def _repr_html_(self) -> str:
        return f"<p>{self.table()}</p>"

    def table(self, width: int | None = None) -> str:
        """ "yes" or "no", however wide it may be."""
        return "yes" if self.value else "no"

    def csv(self) -> str:
        """ "true" or "false"."""
        return str(self.value).lower()

    def tsv(self) -> str:
        """ "true" or "false"."""
        return self.csv()

    def json(self) -> str:
        """As SPARQL 1.1 Query Results JSON Format has it."""
        return json.dumps({"head": {}, "boolean": self.value})

    def xml(self) -> str:
        """As SPARQL Query Results XML Format has it."""
        return self.serialised("application/sparql-results+xml").decode()

    def serialised(self, media_type: str) -> bytes:
        """The answer in the form of one of `media_types`; CSV and TSV, which know no booleans, hold the bare word."""
        return _results(self.json().encode(), media_type)


@dataclass(frozen=True, slots=True)
class Triples:
    """What a CONSTRUCT or DESCRIBE made, each triple once, sorted."""

    triples: tuple[ox.Triple, ...]
    prefixes: Mapping[str, str]

    media_types: ClassVar[tuple[str, ...]] = tuple(GRAPHS)
    formats: ClassVar[tuple[str, ...]] = ("table", "csv", "json", "xml", "turtle", "ntriples", "jsonld")

    def __iter__(self) -> Iterator[ox.Triple]:
        return iter(self.triples)

    def __len__(self) -> int:
        return len(self.triples)

    def __str__(self) -> str:
        return self.table()

    def _repr_html_(self) -> str:
        return table(PARTS, cells(self.triples, self.prefixes), ("triple", "triples"))

    def table(self, width: int | None = None) -> str:
        """Turtle, for that is how people read triples, however wide they are."""
        return self.turtle()

    def csv(self) -> str:
        """Three columns: subject, predicate, object."""
        return _csv(PARTS, self.triples)

    def json(self) -> str:
        """JSON-LD."""
        return self.jsonld()

    def xml(self) -> str:
        """RDF/XML. Raises QueryError where a predicate cannot be an element's name."""
        return self._text("application/rdf+xml")

    def turtle(self) -> str:
        """Turtle, with prefixes."""
        return self._text("text/turtle")

    def ntriples(self) -> str:
        """N-Triples: one line each."""
        return self._text("application/n-triples")

    def jsonld(self) -> str:
        """JSON-LD."""
        return self._text("application/ld+json")

    def serialised(self, media_type: str) -> bytes:
        """The triples in the form of one of `media_types`. Raises QueryError."""
        file = BytesIO()
        try:
            ox.serialize(self.triples, file, GRAPHS[media_type], prefixes=dict(self.prefixes))
        except (OSError, ValueError) as error:
            raise QueryError(f"the triples cannot be written as {media_type}: {error}; ask for another form") from error
        return file.getvalue()

    def _text(self, media_type: str) -> str:
        return self.serialised(media_type).decode().removesuffix("\n")


Result: TypeAlias = Rows | Answer | Triples


def _results(results: bytes, media_type: str) -> bytes:
    form = RESULTS[media_type]
    if form == ox.QueryResultsFormat.JSON:
        return results
    return ox.parse_query_results(results, format=ox.QueryResultsFormat.JSON).serialize(format=form) or b""


def _csv(columns: Iterable[str], rows: Iterable[Iterable[Any]]) -> str:
    file = StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(map(text, row) for row in rows)
    return file.getvalue().removesuffix("\n")
