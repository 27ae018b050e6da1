"""What is wrong with a file of shapes, told before any graph is checked with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from pyparsing import ParseException
from pyshacl.entrypoints import meta_validate
from rdflib import SH, Graph, Literal, Node
from rdflib.plugins.sparql.algebra import traverse
from rdflib.plugins.sparql.parser import parseQuery
from rdflib.plugins.sparql.parserutils import CompValue

QUERIES = (SH.select, SH.ask, SH.construct)
PATH = re.compile(r"[$?]PATH\b")  # stands for the path of the shape (SHACL, 5.3.2)


def slip(shapes: Graph, known: Graph) -> str | None:
    """The first thing wrong with these shapes, in words; `known` are those that may be referred to."""
    if not any(str(predicate).startswith(str(SH)) for predicate in shapes.predicates()):
        return "no shape in it"
    return next(chain(_malformed(shapes), _patterns(shapes), _queries(shapes, known + shapes)), None)


def _malformed(shapes: Graph) -> Iterator[str]:
    """What the shapes of shapes (SHACL, appendix C) find."""
    conforms, report, _ = meta_validate(shapes + Graph(), inference="none")
    if not conforms:
        yield min(
            f"{_short(report.value(result, SH.focusNode))}: {_short(report.value(result, SH.resultPath))}: "
            f"{report.value(result, SH.resultMessage)}"
            for result in report.objects(None, SH.result)
        )


def _patterns(shapes: Graph) -> Iterator[str]:
    for pattern in sorted(map(str, shapes.objects(None, SH.pattern))):
        try:
            re.compile(pattern)
        except re.error as error:
            yield f"sh:pattern {pattern!r}: {error}"


def _queries(shapes: Graph, known: Graph) -> Iterator[str]:
    bound = {prefix for prefix, _ in Graph().namespaces()}
    queries = chain(*(shapes.triples((None, predicate, None)) for predicate in QUERIES))
    for shape, predicate, query in sorted(queries, key=lambda said: said[1:]):
        declared = {
            str(prefix)
            for ontology in shapes.objects(shape, SH.prefixes)
            for declaration in known.objects(ontology, SH.declare)
            for prefix in known.objects(declaration, SH.prefix)
        }
        if problem := _malformed_query(str(query), bound | declared):
            yield f"{_short(predicate)}: {problem}"


def _malformed_query(query: str, prefixes: set[str]) -> str | None:
    parts: list[object] = []
    try:
        traverse(parseQuery(PATH.sub("<urn:path>", query)), visitPre=parts.append)
    except ParseException as error:
        return f"malformed SPARQL at line {error.lineno}, column {error.column}: {error.msg}"
    values = [part for part in parts if isinstance(part, CompValue)]
    if any(value.name == "ServiceGraphPattern" for value in values):
        return "SERVICE asks another server, which kg never does"
    declared = prefixes | {str(value.prefix or "") for value in values if value.name == "PrefixDecl"}
    used = {str(value.prefix or "") for value in values if value.name == "pname"}
    unknown = min(used - declared, default=None)
    return None if unknown is None else f"the prefix {unknown}: is declared by no sh:prefixes"


def _short(node: Node | None) -> str:
    """A term of SHACL with its prefix, any other by its IRI; a blank node by none."""
    if node is None or str(node).startswith(str(SH)):
        return f"sh:{str(node).removeprefix(str(SH))}" if node else "it"
    return node.n3() if isinstance(node, Literal) else str(node) if "/" in str(node) else "a shape"
