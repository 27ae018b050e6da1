"""SPARQL text → an answer. The prefixes are bound already; nothing is changed, and no other server is asked."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from io import BytesIO, StringIO
from textwrap import shorten
from typing import Any

import pyoxigraph as ox
from rich.cells import cell_len

from kg.errors import QueryError
from kg.iri import PREFIXES

XSD = PREFIXES["xsd"]
PYTHON: Mapping[str, Callable[[str], Any]] = {  # datatype → what makes a Python value of its texts
    **dict.fromkeys((XSD + "integer", XSD + "int", XSD + "long"), int),
    **dict.fromkeys((XSD + "decimal", XSD + "double", XSD + "float"), float),
    XSD + "boolean": lambda text: text in ("true", "1"),
    XSD + "date": date.fromisoformat,
}
NO_KEYWORDS = re.compile(  # parts of a query in which a word is no keyword
    r"""\\.                                                 # an escaped character of a prefixed name
    | <[^<>"{}|^`\\\s]*>                                    # an IRI
    | '''(?:\\.|'(?!'')|[^'\\])*''' | '(?:\\.|[^'\\\n\r])*'  # texts
    | \"""(?:\\.|"(?!"")|[^"\\])*\""" | "(?:\\.|[^"\\\n\r])*"
    | \#[^\n\r]*                                            # a comment
    | [?$:][\w%-]*                                          # a variable, the local part of a prefixed name""",
    re.VERBOSE | re.DOTALL,
)
CHANGING = re.compile(r"\b(INSERT|DELETE|LOAD|CLEAR|DROP|CREATE|ADD|MOVE|COPY)\b", re.IGNORECASE)
POSITION = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)


def run(quads: ox.Store, sparql: str, prefixes: Mapping[str, str]) -> Rows | Answer | Triples:
    """Rows for SELECT, an Answer for ASK, Triples for CONSTRUCT and DESCRIBE. Raises QueryError.

    The default graph is the merged view; `GRAPH ?article { … }` looks into the articles.
    """
    bare = NO_KEYWORDS.sub(" ", sparql)
    if "service" in bare.lower():  # oxigraph would call the address; its grammar asks for no blank after the word
        raise QueryError("SERVICE is not answered, for it asks another server; queries read this graph only")
    try:
        result = quads.query(sparql, prefixes=dict(prefixes))
        if isinstance(result, ox.QueryBoolean):
            return Answer(bool(result))
        if isinstance(result, ox.QueryTriples):
            return Triples(tuple(sorted(set(result), key=str)), prefixes)
        columns = tuple(variable.value for variable in result.variables)
        return Rows(columns, result.serialize(format=ox.QueryResultsFormat.JSON) or b"", prefixes)
    except SyntaxError as error:
        raise QueryError(_explained(error, bare, prefixes)) from error
    except (OSError, ValueError) as error:
        raise QueryError(f"the query failed: {error}") from error


def _explained(error: SyntaxError, bare: str, prefixes: Iterable[str]) -> str:
    if change := CHANGING.search(bare):
        return f"{change[0].upper()} is an update; queries only read: SELECT, ASK, CONSTRUCT, DESCRIBE"
    position = POSITION.fullmatch(str(error.msg))
    where, what = (f" at line {position[1]}, column {position[2]}", position[3]) if position else ("", str(error.msg))
    if "Prefix not found" in what:
        what = f"a prefix is not known: bound are {', '.join(sorted(prefixes))}, others need a PREFIX line"
    return f"malformed SPARQL{where}: {shorten(what, 160, placeholder=' …')}"


@dataclass(frozen=True, slots=True)
class Rows:
    """The solutions of a SELECT. Iterating gives tuples of Python values: IRIs as text, None for what is unbound."""

    columns: tuple[str, ...]
    results: bytes  # SPARQL 1.1 Query Results JSON Format (W3C 2013)
    prefixes: Mapping[str, str]

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        return (tuple(map(_python, row)) for row in self.terms())

    def __len__(self) -> int:
        return sum(1 for _ in self.terms())

    def __str__(self) -> str:
        return self.table()

    def terms(self) -> Iterator[tuple[Any, ...]]:
        """Each row as pyoxigraph terms."""
        results = ox.parse_query_results(self.results, format=ox.QueryResultsFormat.JSON)
        assert isinstance(results, ox.QuerySolutions)
        return map(tuple, results)

    def table(self) -> str:
        """For people: aligned columns with prefixed names, one line a row."""
        rows = [self.columns, *([_short(term, self.prefixes) for term in row] for row in self.terms())]
        widths = [max(map(cell_len, column)) for column in zip(*rows, strict=True)]
        lines = [
            "  ".join(text + " " * (width - cell_len(text)) for text, width in zip(row, widths, strict=True)).rstrip()
            for row in rows
        ]
        return "\n".join([lines[0], "  ".join("─" * width for width in widths), *(lines[1:] or ["(nothing found)"])])

    def csv(self) -> str:
        """As SPARQL 1.1 Query Results CSV Format has it, but for the line ends."""
        return _csv(self.columns, self.terms())

    def json(self) -> str:
        """As SPARQL 1.1 Query Results JSON Format has it."""
        return self.results.decode()


@dataclass(frozen=True, slots=True)
class Answer:
    """What an ASK found; true or false like a bool."""

    value: bool

    def __bool__(self) -> bool:
        return self.value

    def __str__(self) -> str:
        return self.table()

    def table(self) -> str:
        """ "yes" or "no"."""
        return "yes" if self.value else "no"

    def csv(self) -> str:
        """ "true" or "false"."""
        return str(self.value).lower()

    def json(self) -> str:
        """As SPARQL 1.1 Query Results JSON Format has it."""
        return json.dumps({"head": {}, "boolean": self.value})


@dataclass(frozen=True, slots=True)
class Triples:
    """What a CONSTRUCT or DESCRIBE made, each triple once, sorted."""

    triples: tuple[ox.Triple, ...]
    prefixes: Mapping[str, str]

    def __iter__(self) -> Iterator[ox.Triple]:
        return iter(self.triples)

    def __len__(self) -> int:
        return len(self.triples)

    def __str__(self) -> str:
        return self.table()

    def table(self) -> str:
        """Turtle, for that is how people read triples."""
        return self._written(ox.RdfFormat.TURTLE)

    def csv(self) -> str:
        """Three columns: subject, predicate, object."""
        return _csv(("subject", "predicate", "object"), self.triples)

    def json(self) -> str:
        """JSON-LD."""
        return self._written(ox.RdfFormat.JSON_LD)

    def _written(self, form: ox.RdfFormat) -> str:
        file = BytesIO()
        ox.serialize(self.triples, file, form, prefixes=dict(self.prefixes))
        return file.getvalue().decode().removesuffix("\n")


def _csv(columns: Iterable[str], rows: Iterable[Iterable[Any]]) -> str:
    file = StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(map(_text, row) for row in rows)
    return file.getvalue().removesuffix("\n")


def _python(term: Any) -> Any:
    """A term as Python has it; a literal that is not what its datatype says stays text."""
    if isinstance(term, ox.Literal) and term.datatype.value in PYTHON:
        try:
            return PYTHON[term.datatype.value](term.value)
        except ValueError:
            return term.value
    return None if term is None else _text(term)


def _text(term: Any) -> str:
    """IRIs and literals without their signs, nothing for what is unbound."""
    if term is None:
        return ""
    return str(term.value) if isinstance(term, ox.NamedNode | ox.Literal) else str(term)


def _short(term: Any, prefixes: Mapping[str, str]) -> str:
    text = " ".join(_text(term).split())
    if isinstance(term, ox.NamedNode):
        namespaces = [(len(namespace), prefix) for prefix, namespace in prefixes.items() if text.startswith(namespace)]
        for length, prefix in sorted(namespaces)[-1:]:
            return f"{prefix}:{text[length:]}"
    return text
