"""What people say of entities: that two are the same, or that they are not. Kept with the corrections.

    <judgement/…>  a kg:Judgement ; kg:verdict "same" ; kg:oneSide <e>, … ; kg:otherSide <e>, … ;
        dct:creator ; dct:created .

A judgement is of the entities of articles that both stood for, so that it holds when articles come and go.
"""

from __future__ import annotations

from collections.abc import Collection, Container, Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from itertools import product
from typing import Literal, cast

from pyoxigraph import NamedNode, Store

from kg.errors import NotInGraph
from kg.iri import Names
from kg.rdf import Triple, literal, match, term

Verdict = Literal["same", "different"]
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Judgement:
    """That the entities on the left are the same as those on the right, or that none of them is."""

    verdict: Verdict
    left: Collection[NamedNode]
    right: Collection[NamedNode]
    by: str
    on: date

    def node(self, names: Names) -> NamedNode:
        """The same for the same entities, whatever is said of them: a person may change their mind."""
        sides = sorted(sorted(entity.value for entity in side) for side in (self.left, self.right))
        return NamedNode(f"{names.base}judgement/{sha256(repr(sides).encode()).hexdigest()[:12]}")

    def triples(self, names: Names) -> Iterator[Triple]:
        """As the graph of corrections holds it."""
        about = self.node(names)
        yield about, term("rdf:type"), term("kg:Judgement")
        yield about, term("kg:verdict"), literal(self.verdict)
        yield from ((about, term("kg:oneSide"), entity) for entity in self.left)
        yield from ((about, term("kg:otherSide"), entity) for entity in self.right)
        yield about, term("dct:creator"), literal(self.by)
        yield about, term("dct:created"), literal(self.on)


def pairs(store: Store, verdict: Verdict, graph: NamedNode, known: Container[str]) -> Iterator[Pair]:
    """Pairs of `known` entities of which this is said: of those that are the same, enough to hold them together."""
    for about, *_ in match(store, None, "kg:verdict", literal(verdict), graph):
        one, other = ([entity for entity in side if entity in known] for side in sides(store, about))
        if one and other:
            yield from ((one[0], each) for each in (*one[1:], *other)) if verdict == "same" else product(one, other)


def superseded(store: Store, judgement: Judgement, graph: NamedNode) -> Iterator[NamedNode]:
    """Earlier judgements on a pair that this one is of too."""
    ours, theirs = ({entity.value for entity in side} for side in (judgement.left, judgement.right))
    for about, *_ in match(store, None, "kg:verdict", None, graph):
        one, other = map(set, sides(store, about))
        if (ours & one and theirs & other) or (ours & other and theirs & one):
            yield about


def sides(store: Store, about: NamedNode) -> list[list[str]]:
    """The entities on both sides of a judgement, by IRI."""
    ends = ("kg:oneSide", "kg:otherSide")
    return [sorted(entity.value for _, _, entity, _ in match(store, about, end)) for end in ends]


def members(store: Store, entity: NamedNode) -> list[NamedNode]:
    """The entities of articles that one of the merged view stands for; itself, if it is one of an article.

    Raises NotInGraph where it is something else: a class, a statement.
    """
    found = {cast(NamedNode, each) for _, _, each, _ in match(store, entity, "kg:standsFor")} or {entity}
    if not any(next(match(store, each, "kg:named"), None) for each in found):
        raise NotInGraph(f"{entity.value}: no person, body or thing that an article speaks of")
    return sorted(found, key=lambda each: each.value)
