"""What people decided in a graph, as a list: who is who, what statements should say, by whom and when."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, cast

from pyoxigraph import NamedNode, Store

from kg.iri import Names, local
from kg.rdf import Term, match, term
from kg.store.corrections import CORRECTABLE, ENTITIES, REJECTED
from kg.store.judgements import sides

Kind = Literal["same", "different", "rejected", "corrected", "linked", "not linked", "no item"]
PARTS = dict(zip(CORRECTABLE, ("subject", "relation", "object", "negated", "factuality"), strict=True))


@dataclass(frozen=True, slots=True)
class Decision:
    """What one person said once. `about` are the names of both sides, the statement as it was read, or an entity and
    the id of an item, see `kg.linking`.

    `in_force` is False where the graph has no such statement, or not both sides, any more; it is kept all the same.
    """

    id: str
    kind: Kind
    about: tuple[str, ...]
    said: Mapping[str, str]  # part of the statement → what it should be, in names
    by: str
    on: str  # ISO date
    because: str | None
    article: str | None  # id of the statement's
    sentence: str | None
    statement: str | None  # its IRI, where there is one
    in_force: bool


def decisions(store: Store, names: Names) -> Iterator[Decision]:
    """All of them, by day and then as they were made."""
    graph = NamedNode(names.graph("corrections"))
    made = [(_corrected, about) for about, *_ in match(store, None, "rdf:type", term("kg:Correction"), graph)]
    made += [(_judged, about) for about, *_ in match(store, None, "rdf:type", term("kg:Judgement"), graph)]
    told = [(tell(_Said(store, graph, about, names)), about) for tell, about in made]
    number = {about: int(each.value) for about, _, each, _ in match(store, None, "kg:number", None, graph)}
    return (each for each, _ in sorted(told, key=lambda pair: (pair[0].on, number.get(pair[1], 0), pair[0].id)))


def node(store: Store, names: Names, id_: str) -> NamedNode | None:
    """The decision of this id."""
    nodes = (NamedNode(f"{names.base}{kind}/{id_}") for kind in ("correction", "judgement"))
    graph = NamedNode(names.graph("corrections"))
    return next((each for each in nodes if any(match(store, each, graph=graph))), None)


@dataclass(frozen=True, slots=True)
class _Said:
    """What the graph of corrections says of a decision."""

    store: Store
    graph: NamedNode
    about: NamedNode
    names: Names

    def one(self, predicate: str) -> str | None:
        return next(
            (value.value for _, _, value, _ in match(self.store, self.about, predicate, None, self.graph)), None
        )

    def called(self, thing: Term) -> str:
        """The name of an entity or a relation; of one that is gone, what its IRI tells."""
        if not isinstance(thing, NamedNode):
            return thing.value
        labels = (label.value for _, _, label, _ in match(self.store, thing, "rdfs:label"))
        return min(labels, default=local(thing.value).replace("_", " "))

    def there(self, entity: str) -> bool:
        return any(match(self.store, NamedNode(entity), "kg:named"))


def _judged(said: _Said) -> Decision:
    both = sides(said.store, said.about)
    return Decision(
        local(said.about.value),
        cast(Kind, said.one("kg:verdict")),
        tuple(", ".join(sorted({said.called(NamedNode(entity)) for entity in side})) for side in both),
        {},
        said.one("dct:creator") or "",
        said.one("dct:created") or "",
        said.one("rdfs:comment"),
        None,
        None,
        None,
        all(any(map(said.there, side)) for side in both),
    )


def _corrected(said: _Said) -> Decision:
    rows = list(match(said.store, said.about, graph=said.graph))
    parts = {
        PARTS[predicate]: said.called(value) for _, predicate, value, _ in sorted(rows, key=str) if predicate in PARTS
    }
    values = [
        [value.value for _, each, value, _ in rows if each == part and isinstance(value, NamedNode)]
        for part in ENTITIES
    ]
    source, statement = said.one("oa:hasSource") or "", said.one("kg:corrects")
    return Decision(
        local(said.about.value),
        "rejected" if any(row[1] == REJECTED for row in rows) else "corrected",
        (said.one("rdfs:label") or "",),
        parts,
        said.one("dct:creator") or "",
        said.one("dct:created") or "",
        said.one("rdfs:comment"),
        said.names.article_id(source),
        said.one("oa:exact"),
        statement,
        statement is not None and all(any(map(said.there, entities)) for entities in values if entities),
    )
