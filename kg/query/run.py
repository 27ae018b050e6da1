"""SPARQL text → an answer. The prefixes are bound already; nothing is changed, and no other server is asked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from textwrap import shorten

import pyoxigraph as ox

from kg.errors import QueryError, QueryFailed
from kg.query.aside import aside
from kg.query.results import Answer, Result, Rows, Triples

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


def run(
    quads: ox.Store,
    sparql: str,
    prefixes: Mapping[str, str],
    *,
    default_graph: Sequence[ox.NamedNode | ox.DefaultGraph] | None = None,
    named_graphs: Sequence[ox.NamedNode] | None = None,
) -> Result:
    """Rows for SELECT, an Answer for ASK, Triples for CONSTRUCT and DESCRIBE. Raises QueryError.

    The default graph is the merged view; `GRAPH ?article { … }` looks into the articles. `default_graph`
    and `named_graphs` are other graphs to look into, and override FROM. A default graph of several graphs is not free
    of duplicates: a triple that two of them hold is found twice. Who waits can be interrupted, see `aside`.
    """
    bare = NO_KEYWORDS.sub(" ", sparql)
    if "service" in bare.lower():  # oxigraph would call the address; its grammar asks for no blank after the word
        raise QueryError("SERVICE is not answered, for it asks another server; queries read this graph only")
    return aside(_answer, quads, sparql, bare, prefixes, default_graph, named_graphs)


def _answer(
    quads: ox.Store,
    sparql: str,
    bare: str,
    prefixes: Mapping[str, str],
    default_graph: Sequence[ox.NamedNode | ox.DefaultGraph] | None,
    named_graphs: Sequence[ox.NamedNode] | None,
) -> Result:
    """The answer; `bare` is the query without texts, names and comments."""
    try:
        result = quads.query(
            sparql,
            prefixes=dict(prefixes),
            default_graph=None if default_graph is None else list(default_graph),
            named_graphs=None if named_graphs is None else list(named_graphs),
        )
        if isinstance(result, ox.QueryBoolean):
            return Answer(bool(result))
        if isinstance(result, ox.QueryTriples):
            return Triples(tuple(sorted(set(result), key=str)), prefixes)
        columns = tuple(variable.value for variable in result.variables)
        return Rows(columns, result.serialize(format=ox.QueryResultsFormat.JSON) or b"", prefixes)
    except SyntaxError as error:
        raise QueryError(_explained(error, bare, prefixes)) from error
    except (OSError, ValueError, RuntimeError) as error:
        raise QueryFailed(f"the query failed: {error}") from error


def _explained(error: SyntaxError, bare: str, prefixes: Iterable[str]) -> str:
    if change := CHANGING.search(bare):
        return f"{change[0].upper()} is an update; queries only read: SELECT, ASK, CONSTRUCT, DESCRIBE"
    position = POSITION.fullmatch(str(error.msg))
    where, what = (f" at line {position[1]}, column {position[2]}", position[3]) if position else ("", str(error.msg))
    if "Prefix not found" in what:
        what = f"a prefix is not known: bound are {', '.join(sorted(prefixes))}, others need a PREFIX line"
    return f"malformed SPARQL{where}: {shorten(what, 160, placeholder=' …')}"
