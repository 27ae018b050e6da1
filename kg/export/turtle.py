"""Turtle for people: the same text for the same triples, what matters first, one predicate a line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from pyoxigraph import Literal, NamedNode, Triple

from kg.export.walk import Said
from kg.iri import PREFIXES
from kg.rdf import Term, term

LOCAL = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_.%-]*[A-Za-z0-9_%-])?")  # a local name that needs no escapes
NAMESPACE = re.compile(r".*[/#]")
CONTROL = re.compile(r'["\\\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]')
SHORT = {'"': r"\"", "\\": r"\\", "\n": r"\n", "\r": r"\r", "\t": r"\t"}
BARE = {
    PREFIXES["xsd"] + "boolean": re.compile("true|false"),
    PREFIXES["xsd"] + "integer": re.compile(r"[+-]?[0-9]+"),
    PREFIXES["xsd"] + "decimal": re.compile(r"[+-]?[0-9]*\.[0-9]+"),
}
ORDER = (  # of predicates: what a reader looks for first; others follow by name
    *("rdf:type", "rdfs:label", "skos:altLabel", "skos:exactMatch", "rdf:subject", "rdf:predicate", "rdf:object"),
    *("rdf:reifies", "kg:verbPhrase", "kg:time", "kg:earliest", "kg:latest", "kg:timeText", "kg:place", "kg:value"),
    *("kg:unit", "kg:bound", "kg:attributedTo", "kg:factuality", "kg:negated", "kg:tense", "kg:tenure"),
    *("kg:confidence", "kg:role", "rdf:value", "kg:level", "kg:position", "kg:speaker"),
)
WIDTH = 90  # characters of objects on one line
REMEMBERED = 10_000  # terms: the vocabulary, and who is spoken of here; all of a big graph would fill the memory
RANK = {term(curie): rank for rank, curie in enumerate(ORDER)}
TYPE = term("rdf:type")


class Turtle:
    """Writes terms and subjects with these prefixes."""

    def __init__(self, prefixes: Mapping[str, str]) -> None:
        self.prefixes = dict(sorted(prefixes.items()))
        self._prefix = {namespace: prefix for prefix, namespace in self.prefixes.items()}
        self.term = lru_cache(REMEMBERED)(self._term)

    def header(self) -> str:
        """The prefixes."""
        return "\n".join(f"@prefix {prefix}: <{namespace}> ." for prefix, namespace in self.prefixes.items())

    def subject(self, about: NamedNode, said: Said) -> str:
        """All that is said of one subject."""
        lines = (
            ("a" if predicate == TYPE else self.term(predicate)) + " " + self._objects(said[predicate])
            for predicate in in_order(said)
        )
        return f"{self.term(about)} " + " ;\n    ".join(lines) + " ."

    def _objects(self, objects: Iterable[Term | Triple]) -> str:
        written = sorted(map(self.term, objects))
        return ", ".join(written) if sum(map(len, written)) <= WIDTH else ",\n        ".join(written)

    def _term(self, value: Term | Triple) -> str:
        if isinstance(value, Literal):
            return self._literal(value)
        if isinstance(value, Triple):
            parts = (self.term(part) for part in (value.subject, value.predicate, value.object))
            return f"<<( {' '.join(parts)} )>>"
        if namespace := NAMESPACE.match(value.value):
            prefix, local = self._prefix.get(namespace[0]), value.value[namespace.end() :]
            if prefix is not None and LOCAL.fullmatch(local):
                return f"{prefix}:{local}"
        return str(value)

    def _literal(self, value: Literal) -> str:
        datatype = value.datatype.value
        if datatype in BARE and BARE[datatype].fullmatch(value.value):
            return value.value
        text = '"' + CONTROL.sub(_escape, value.value) + '"'
        if value.language:
            return f"{text}@{value.language}"
        return text if value.datatype == term("xsd:string") else f"{text}^^{self.term(value.datatype)}"


def in_order(said: Said) -> list[NamedNode]:
    """The predicates as a reader wants them."""
    return sorted(said, key=lambda each: (RANK.get(each, len(ORDER)), each.value))


def comment(text: str) -> str:
    """A line that no parser reads; what could end it, or steer a terminal, becomes a blank."""
    return "# " + " ".join("".join(char if char.isprintable() else " " for char in text).split())


def _escape(match: re.Match[str]) -> str:
    return SHORT.get(match[0]) or f"\\u{ord(match[0]):04X}"
