"""Terms: prefixed names → nodes, Python values → literals, spans → RFC 5147 fragments and back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from math import isfinite
from typing import TypeAlias, cast

from pyoxigraph import DefaultGraph, Literal, NamedNode, Store

from kg.iri import PREFIXES
from kg.model import Span

Term: TypeAlias = NamedNode | Literal
Triple: TypeAlias = tuple[NamedNode, NamedNode, Term]

FRAGMENT = re.compile(r"char=(\d+),(\d+)")
Row: TypeAlias = tuple[NamedNode, NamedNode, Term, NamedNode]  # a quad of ours: no blank nodes, no quoted triples


@cache
def term(curie: str) -> NamedNode:
    """The node of a prefixed name: `term("kg:met")`."""
    prefix, _, name = curie.partition(":")
    return NamedNode(PREFIXES[prefix] + name)


def match(
    store: Store,
    subject: NamedNode | None = None,
    predicate: str | None = None,
    object_: Term | None = None,
    graph: NamedNode | DefaultGraph | None = None,
) -> Iterator[Row]:
    """The quads like this, where None is anything; the predicate is a prefixed name."""
    wanted = None if predicate is None else term(predicate)
    return cast("Iterator[Row]", store.quads_for_pattern(subject, wanted, object_, graph))


def literal(value: str | bool | int | float | date, language: str | None = None) -> Literal:
    """A literal in the lexical form the store keeps, so that what is read back is what was written.

    Floats become xsd:decimal. Half a surrogate pair, which no RDF syntax can carry, becomes "?".
    """
    if isinstance(value, bool | int):
        return Literal(value)
    if isinstance(value, float):
        if not isfinite(value):
            return Literal(value)
        return Literal(f"{Decimal(repr(value)).normalize():f}", datatype=term("xsd:decimal"))
    if isinstance(value, date):
        return Literal(value.isoformat(), datatype=term("xsd:date"))
    return Literal(value.encode("utf8", "replace").decode("utf8"), language=language)


def fragment(span: Span) -> Literal:
    """`Span(10, 16)` → "char=10,16"."""
    return Literal(f"char={span.start},{span.end}")


def span(text: str) -> Span:
    """ "char=10,16" → `Span(10, 16)`; raises ValueError for anything else."""
    match = FRAGMENT.fullmatch(text)
    if match is None:
        raise ValueError(f"not a character range: {text!r}")
    return Span(int(match[1]), int(match[2]))
