"""How two entities are connected: the shortest ways by plain statements, for claims join nobody."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise

from pyoxigraph import NamedNode

from kg.query.about import About
from kg.serve.addresses import asked
from kg.serve.joins import Bundle, Joins
from kg.serve.things import Thing, Things


@dataclass(frozen=True, slots=True)
class Step:
    """To the next entity; `relations` are names, with whether they lead back from there. `page` compares the two."""

    relations: tuple[tuple[str, bool], ...]
    page: str
    thing: Thing


def ways(joins: Joins, things: Things, one: str, other: str, most: int) -> list[tuple[Step, ...]]:
    """The ways from the first to the second, past one or two others."""
    found = [(one, *between, other) for between in joins.ways(one, other, most)]
    passed = sorted({iri for way in found for iri in way})
    bundles: defaultdict[tuple[str, str], list[Bundle]] = defaultdict(list)
    for bundle in joins.bundles(passed):
        if bundle.asserted:
            bundles[bundle.subject, bundle.object].append(bundle)
    about = About(things.store.quads)

    def step(start: str, end: str) -> Step:
        there = [(about.name(NamedNode(each.relation)), False) for each in bundles[start, end]]
        back = [(about.name(NamedNode(each.relation)), True) for each in bundles[end, start]]
        return Step((*there, *back), asked("/compare", a=start, b=end), things.at(end))

    return [tuple(step(*pair) for pair in pairwise(way)) for way in found]
