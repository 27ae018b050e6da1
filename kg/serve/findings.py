"""Triples that a query made, as a page shows them: Turtle, and a picture."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

import pyoxigraph as ox

from kg.iri import PREFIXES, local
from kg.query.results import Triples
from kg.serve.background import is_background
from kg.serve.picture import Arrow, Picture, picture
from kg.serve.things import Thing, Things

NODES = 30  # of a picture
LONGEST = 28  # letters beside an arrow
LABEL, TYPE = (ox.NamedNode(PREFIXES[space] + name) for space, name in (("rdfs", "label"), ("rdf", "type")))


@dataclass(frozen=True, slots=True)
class Drawn:
    """The triples of a CONSTRUCT or DESCRIBE in Turtle, and a picture of them, without `left_out` nodes.

    `background` is whether some of what is drawn is from the gazetteer.
    """

    turtle: str
    total: int
    picture: Picture | None
    left_out: int
    background: bool


def drawn(body: bytes, things: Things) -> Drawn:
    """A picture out of N-Triples: labels name their nodes, classes are left out, other literals are nodes."""
    triples = tuple(quad.triple for quad in ox.parse(body, format=ox.RdfFormat.N_TRIPLES))
    labels = {triple.subject: triple.object.value for triple in triples if triple.predicate == LABEL}
    nodes: dict[Any, int] = {}
    between: defaultdict[tuple[int, int], list[ox.Triple]] = defaultdict(list)
    for triple in triples:
        if triple.predicate not in (LABEL, TYPE):
            ends = [nodes.setdefault(node, len(nodes)) for node in (triple.subject, triple.object)]
            between[ends[0], ends[1]].append(triple)
    named = [_thing(node, labels.get(node), things) for node in islice(nodes, NODES)]
    arrows = [
        _arrow(start, end, several, named, things)
        for (start, end), several in between.items()
        if max(start, end) < NODES
    ]
    turtle = Triples(triples, things.store.names.prefixes).turtle()
    background = any(arrow.kinds for arrow in arrows)
    return Drawn(turtle, len(triples), picture(named, arrows), max(0, len(nodes) - NODES), background)


def _arrow(start: int, end: int, triples: Sequence[ox.Triple], named: Sequence[Thing], things: Things) -> Arrow:
    """Between two nodes; of the kind "background" where only the gazetteer says so."""
    words = ", ".join(local(triple.predicate.value) for triple in triples)
    kinds = (
        "background"
        if all(is_background(triple.subject, triple.predicate, triple.object, things.store) for triple in triples)
        else ""
    )
    title = f"{named[start].name} – {words} – {named[end].name}" + (", from the list of places" if kinds else "")
    return Arrow(start, end, _brief(words), title, kinds)


def _thing(node: Any, label: str | None, things: Things) -> Thing:
    if not isinstance(node, ox.NamedNode):
        return Thing(str(node.value), "Value", "Value")
    known = things.at(node.value)
    return Thing(label or known.name, known.type, known.family, known.page, node.value)


def _brief(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
