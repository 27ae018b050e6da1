"""The outcome of a check: for people, as JSON, and as the report that SHACL defines."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from itertools import groupby
from typing import Any

import pyoxigraph as ox
from rdflib import RDF, SH, BNode, Graph, Literal, Node

from kg.table import brief, one_line
from kg.validation.shapes import SHAPE
from kg.validation.violation import Violation

MERGED = "the merged view"


def lines(violations: Iterable[Violation]) -> Iterator[str]:
    """For people: under a heading for each article, the statement, what should be so, what is, and the sentence."""
    for number, (article, found) in enumerate(groupby(violations, key=_heading)):
        if number:
            yield ""
        yield article
        for violation in found:
            yield from _described(violation)


def _heading(violation: Violation) -> str:
    told = violation.told
    parts = (told.title, told.article) if told else (violation.article or violation.graph or MERGED,)
    return " | ".join(one_line(part) for part in parts if part) or MERGED


def _described(violation: Violation) -> Iterator[str]:
    told = violation.told
    parts = (told.subject, told.relation, told.object) if told else (violation.about,)
    yield "  " + " – ".join(brief(part) for part in parts if part)
    kind = "" if violation.fatal else f"{violation.severity}: "
    found = f" Found: {', '.join(map(one_line, violation.found))}." if violation.found else ""
    yield f"      {kind}{one_line(violation.rule)}{found}"
    if told and told.sentence:
        yield f"      “{one_line(told.sentence)}”"


def as_json(violations: Iterable[Violation]) -> str:
    """One object: whether the graph "conforms", and the "violations", warnings among them, as flat objects."""
    listed = list(violations)
    told = {"conforms": not listed, "violations": [_record(violation) for violation in listed]}
    return json.dumps(told, ensure_ascii=False, indent=2)


def _record(violation: Violation) -> dict[str, Any]:
    told = violation.told
    statement = (
        dict.fromkeys(("statement", "subject", "predicate", "object", "sentence", "start", "end"))
        if told is None
        else {
            "statement": told.iri,
            "subject": told.subject,
            "predicate": told.relation,
            "object": told.object,
            "sentence": told.sentence,
            "start": told.start,
            "end": told.end,
        }
    )
    return {
        "severity": violation.severity,
        "rule": violation.rule,
        "found": list(violation.found),
        "focus": violation.focus,
        "path": violation.path,
        "shape": violation.shape,
        "graph": violation.graph or None,
        "article": told.article if told else violation.article,
        **statement,
    }


def as_turtle(violations: Iterable[Violation], prefixes: Mapping[str, str]) -> str:
    """The sh:ValidationReport (SHACL, 3.6), the same for the same violations: its blank nodes are named by what is
    said of them (RDF Dataset Canonicalization, W3C 2024)."""
    report, root = Graph(), BNode()
    report.add((root, RDF.type, SH.ValidationReport))
    for violation in violations:
        report.add((root, SH.result, violation.result))
        _copy(violation.result, violation.report, report)
    report.add((root, SH.conforms, Literal((root, SH.result, None) not in report)))
    triples = ox.parse(report.serialize(format="nt"), format=ox.RdfFormat.N_TRIPLES)
    dataset = ox.Dataset(triples)
    dataset.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    file = BytesIO()
    bound = {**prefixes, "sh": str(SH), "shape": str(SHAPE)}
    ox.serialize(sorted((quad.triple for quad in dataset), key=str), file, ox.RdfFormat.TURTLE, prefixes=bound)
    return file.getvalue().decode().removesuffix("\n")


def _copy(node: Node, source: Graph, target: Graph) -> None:
    """All that is said of a node, and of the blank nodes it leads to."""
    for predicate, object_ in source.predicate_objects(node):
        new = isinstance(object_, BNode) and (object_, None, None) not in target
        target.add((node, predicate, object_))
        if new:
            _copy(object_, source, target)
