"""The merged view, looked into node by node; what it leaves out is in the graphs of the articles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import cast

import pyoxigraph as ox

from kg.iri import PREFIXES, local

MERGED = ox.DefaultGraph()
HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")


@cache
def node(curie: str) -> ox.NamedNode:
    """The node of a prefixed name: `node("kg:met")`."""
    prefix, _, name = curie.partition(":")
    return ox.NamedNode(PREFIXES[prefix] + name)


class About:
    """Says what a store has of a node. Predicates are prefixed names."""

    def __init__(self, quads: ox.Store) -> None:
        self.quads = quads

    def all(
        self, subject: ox.NamedNode, predicate: str, graph: ox.NamedNode | ox.DefaultGraph = MERGED
    ) -> list[ox.NamedNode]:
        """Its objects; where they are literals, they have a `value` too."""
        found = self.quads.quads_for_pattern(subject, node(predicate), None, graph)
        return cast("list[ox.NamedNode]", [object_ for _, _, object_, _ in found])

    def subjects(self, predicate: str, object_: ox.NamedNode) -> Iterator[ox.NamedNode]:
        """The nodes that have this object."""
        found = self.quads.quads_for_pattern(None, node(predicate), object_, MERGED)
        return cast("Iterator[ox.NamedNode]", (subject for subject, _, _, _ in found))

    def text(self, subject: ox.NamedNode, predicate: str, graph: ox.NamedNode | ox.DefaultGraph = MERGED) -> str | None:
        """The text of its one object, the first in the alphabet if there are more."""
        return min((each.value for each in self.all(subject, predicate, graph)), default=None)

    def name(self, about: ox.NamedNode | ox.Literal) -> str:
        """What it is called; of what has no label, the last part of its IRI in words; of a literal, the text."""
        if isinstance(about, ox.Literal):
            return about.value
        return self.text(about, "rdfs:label") or HUMP.sub(" ", local(about.value)).replace("_", " ").lower()

    def names(self, subject: ox.NamedNode, predicate: str) -> str | None:
        """The names of its objects, or of the one it has; None without any."""
        return " and ".join(sorted(map(self.name, self.all(subject, predicate)))) or None

    def article(self, statement: ox.NamedNode) -> ox.NamedNode | None:
        """The article that a statement was read in: the graph that says it is one."""
        found = self.quads.quads_for_pattern(statement, node("rdf:type"), node("kg:Statement"), None)
        return min((graph for *_, graph in found if isinstance(graph, ox.NamedNode)), key=str, default=None)

    def sentence(self, statement: ox.NamedNode, article: ox.NamedNode) -> str:
        """The sentence that a statement was read from."""
        for evidence in self.all(statement, "prov:wasDerivedFrom", article):
            for selector in self.all(evidence, "oa:hasSelector", article):
                if quote := self.text(selector, "oa:exact", article):
                    return quote
        return ""
