"""Questions with a name and parameters: SPARQL files whose first comments say what they answer.

    # title: What happened to somebody
    # description: Deeds with a date, earliest first.
    # parameter of (entity): whose; a name, an alias, a prefixed name or an IRI
    # parameter by (entity, optional): only what this one did
    # evidence: ?statement

A parameter is a variable, and `VALUES ?of { UNDEF }` in the query is where its value goes: as pyoxigraph writes the
term, never as the text somebody gave. An optional one without a value stays free. The substitutions that pyoxigraph
offers would do the same, but its planner does not see them: a timeline out of 100,000 statements took seconds, with
VALUES some milliseconds. Pages select the variables of the evidence as well, to lead there.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Literal, cast, get_args

import pyoxigraph as ox

from kg.errors import QueryError
from kg.iri import Names
from kg.query.lookup import Kind, find
from kg.query.results import Result
from kg.query.run import run

ParameterKind = Literal[Kind, "text"]
NAME = re.compile(r"[a-z]+(-[a-z]+)*")  # of a question; no SPARQL reads like this
WHERE = re.compile(r"\s+WHERE\s*\{")
HEADER = re.compile(r"# (title|description|evidence): (.+)")
PARAMETER = re.compile(rf"# parameter (\w+) \(({'|'.join(get_args(ParameterKind))})(, optional)?\): (.+)")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A variable that whoever asks gives a value: the name of an entity or a relation, or a text as it stands."""

    name: str
    kind: ParameterKind
    optional: bool
    description: str


@dataclass(frozen=True, slots=True)
class NamedQuery:
    """A question: `sparql` is the whole file, `name` its name without ".rq".

    `evidence` are further variables, which lead from a row to what it tells of: "?statement".
    """

    name: str
    title: str
    description: str
    parameters: tuple[Parameter, ...]
    sparql: str
    evidence: str = ""

    @classmethod
    def parse(cls, name: str, sparql: str) -> NamedQuery:
        """The question of a file; the parts of its header that are missing are empty."""
        header = {match[1]: match[2] for line in sparql.splitlines() if (match := HEADER.fullmatch(line))}
        parameters = tuple(
            Parameter(match[1], cast(ParameterKind, match[2]), bool(match[3]), match[4])
            for line in sparql.splitlines()
            if (match := PARAMETER.fullmatch(line))
        )
        about = (header.get("title", ""), header.get("description", ""))
        return cls(name, *about, parameters, sparql, header.get("evidence", ""))

    def with_evidence(self) -> NamedQuery:
        """The same question with the variables of its evidence as its last columns."""
        return replace(
            self, sparql=WHERE.sub(rf" {self.evidence}\g<0>", self.sparql, count=1) if self.evidence else self.sparql
        )

    @property
    def usage(self) -> str:
        """How it is asked: "said-about ABOUT [by=…]"."""
        return " ".join(
            [self.name, *(f"[{each.name}=…]" if each.optional else each.name.upper() for each in self.parameters)]
        )

    def values(self, words: Sequence[str]) -> dict[str, str]:
        """Parameters and their values out of "name=value", or of values alone in the order of the parameters.

        Raises QueryError where there are more values than parameters.
        """
        values: dict[str, str] = {}
        for word in words:
            name, equals, value = word.partition("=")
            if not equals or name not in {each.name for each in self.parameters}:
                free = next((each.name for each in self.parameters if each.name not in values), None)
                if free is None:
                    raise QueryError(f"{word}: one value too many; ask so: {self.usage}")
                name, value = free, word
            values[name] = value
        return values


@cache
def named_queries() -> Mapping[str, NamedQuery]:
    """The questions that come with `kg`, by name."""
    found = (path for path in (files("kg") / "queries").iterdir() if path.name.endswith(".rq"))
    parsed = (NamedQuery.parse(path.name.removesuffix(".rq"), path.read_text("utf8")) for path in found)
    return {query.name: query for query in sorted(parsed, key=lambda query: query.name)}


def named_query(text: str) -> NamedQuery:
    """The question of this name; of any other text, the question it is itself. Raises QueryError."""
    if not NAME.fullmatch(text):
        return NamedQuery.parse("", text)
    if text not in named_queries():
        raise QueryError(f"{text}: no question of this name; there are {', '.join(named_queries())}")
    return named_queries()[text]


def ask(
    quads: ox.Store,
    names: Names,
    question: str,
    values: Mapping[str, str] | None = None,
    *,
    inferred: bool = False,
) -> Result:
    """The answer to SPARQL, or to the question of a name; `values` are those of its parameters. Raises QueryError.

    With `inferred`, the default graph has the triples of `graph/inferred` too.
    """
    query = named_query(question)
    return run(
        quads,
        filled(quads, names, query, values or {}),
        names.prefixes,
        default_graph=[ox.DefaultGraph(), ox.NamedNode(names.graph("inferred"))] if inferred else None,
    )


def filled(quads: ox.Store, names: Names, query: NamedQuery, values: Mapping[str, str]) -> str:
    """The SPARQL of the question with these values, the names among them looked up. Raises QueryError."""
    known = {each.name: each for each in query.parameters}
    if strange := sorted(values.keys() - known.keys()):
        raise QueryError(f"{strange[0]}: not a parameter; " + (f"ask so: {query.usage}" if known else "there are none"))
    if missing := [each for each in query.parameters if not each.optional and each.name not in values]:
        raise QueryError(f"{missing[0].name.upper()} is missing: {missing[0].description}; ask so: {query.usage}")
    sparql = query.sparql
    for name, parameter in known.items():
        free = f"VALUES ?{name} {{ UNDEF }}"
        if free not in sparql:
            raise QueryError(f"{name}: the query has no place for it; write {free} into it")
        bound = f"VALUES ?{name} {{ {_term(quads, names, parameter.kind, values[name])} }}" if name in values else ""
        sparql = sparql.replace(free, bound)
    return sparql


def _term(quads: ox.Store, names: Names, kind: ParameterKind, value: str) -> ox.NamedNode | ox.Literal:
    return ox.Literal(value) if kind == "text" else find(quads, names, value, kind)
