"""One thing that is not as a shape wants it: in words, with the sentence it was read from, and as SHACL reports it."""

from __future__ import annotations

from dataclasses import dataclass

from rdflib import Graph, Node


@dataclass(frozen=True, slots=True)
class Told:
    """A statement in words and the sentence it was read from; None for what the graph does not say."""

    iri: str
    subject: str | None
    relation: str | None
    object: str | None
    article: str | None  # id
    title: str | None
    sentence: str | None
    start: int | None  # code points of the article's text
    end: int | None


@dataclass(frozen=True, slots=True)
class Violation:
    """A result of validation. `rule` says what is so in a good graph, `found` what is so in this one."""

    severity: str  # "violation", "warning", "info"
    rule: str
    found: tuple[str, ...]  # empty where nothing in particular is wrong, or too little is there
    about: str  # what was checked, in words
    focus: str  # the same by its IRI
    path: str | None  # IRI of the property
    shape: str  # IRI of the shape, or its blank node
    graph: str  # IRI of the graph it was found in; "" for the merged view
    told: Told | None  # the statement it concerns
    article: str | None  # id, where it concerns the article and no statement of it
    result: Node
    report: Graph  # with the sh:ValidationResult

    @property
    def fatal(self) -> bool:
        """Whether it keeps a graph from conforming, as a warning does not."""
        return self.severity not in ("warning", "info")
