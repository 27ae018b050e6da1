"""What is done to a graph on disk after its articles were read: who is who, and what a person knows better."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date
from pathlib import Path
from typing import get_args

from pyoxigraph import Literal, NamedNode

from kg.author import author
from kg.errors import GraphError, NotInGraph
from kg.identity import Undecided
from kg.model import Factuality
from kg.query import find
from kg.rdf import match, term
from kg.store import Store
from kg.store.conflicts import Conflict
from kg.store.conflicts import conflicts as conflicts_of
from kg.store.corrections import Correction
from kg.store.decisions import Decision
from kg.store.decisions import decisions as decisions_of
from kg.store.decisions import node as decision_node
from kg.store.judgements import Judgement, Verdict, members


def remove(directory: str | Path, *articles: str) -> None:
    """Takes articles out of the graph of a directory, by id or address: all, or none.

    Raises NotInGraph, GraphError, GraphBusy.
    """
    with Store.writable(Path(directory)) as store:
        store.remove(*articles)


def identify(directory: str | Path) -> bool:
    """Decides who is who across the articles of a directory; whether that changed anything. Raises GraphError."""
    with Store.writable(Path(directory)) as store:
        return store.identify()


def undecided(directory: str | Path) -> tuple[Undecided, ...]:
    """The pairs of entities that may be the same, the likeliest first, with what speaks for it and against."""
    return Store.open(Path(directory)).undecided()


def judge(directory: str | Path, verdict: Verdict, one: str, other: str, *, by: str | None = None) -> None:
    """Lets a person say that two entities are the same, or different; by name, prefixed name or IRI.

    It holds until they say otherwise, whatever articles come and go. Raises NotInGraph, GraphError, GraphBusy.
    """
    if verdict not in get_args(Verdict):
        raise GraphError(f"{verdict}: no verdict; it is one of {', '.join(get_args(Verdict))}")
    with Store.writable(Path(directory)) as store:
        left, right = (find(store.quads, store.names, each) for each in (one, other))
        if left == right:
            raise GraphError(
                f"{one} and {other} are one entity in this graph: {left.value}; name those of the articles"
            )
        for each, node in ((one, left), (other, right)):
            if store.names.is_known(node.value) and not any(match(store.quads, node, "kg:standsFor")):
                raise GraphError(f"{each}: one of the gazetteer, which says itself who it is; judge others")
        ours, theirs = (members(store.quads, each) for each in (left, right))
        store.judge(Judgement(verdict, ours, theirs, author(by), Date.today()))
        store.identify()


def correct(
    directory: str | Path,
    statement: str,
    *,
    reject: bool = False,
    subject: str | None = None,
    relation: str | None = None,
    object: str | None = None,
    value: str | None = None,
    negated: bool | None = None,
    factuality: Factuality | None = None,
    because: str | None = None,
    by: str | None = None,
) -> None:
    """Lets a person reject a statement, by its id or IRI, or say what its parts should be; entities as in `judge`.

    `value` is an object that is no entity. Of what is said of a part again and again, the last counts. Raises
    NotInGraph, GraphError, GraphBusy.
    """
    parts = (subject, relation, object, value, negated, factuality)
    if reject == any(part is not None for part in parts):
        raise GraphError(f"{statement}: either reject it, or say what its parts should be")
    if factuality not in (None, *get_args(Factuality)):
        raise GraphError(f"{factuality}: no factuality; it is one of {', '.join(get_args(Factuality))}")
    if object is not None and value is not None:
        raise GraphError(f"{statement}: it has one object: an entity or a value")
    with Store.writable(Path(directory)) as store:
        node = _statement(store, statement)

        def entity(name: str | None) -> list[NamedNode]:
            return [] if name is None else members(store.quads, find(store.quads, store.names, name))

        store.correct(
            Correction(
                node,
                author(by),
                Date.today(),
                because,
                reject,
                entity(subject),
                _relation(store, relation),
                [Literal(value)] if value is not None else entity(object),
                negated,
                factuality,
            )
        )


def uncorrect(directory: str | Path, statement: str) -> None:
    """Takes back all that was said of a statement. Raises NotInGraph, GraphError, GraphBusy."""
    with Store.writable(Path(directory)) as store:
        store.uncorrect(_statement(store, statement))


def decisions(directory: str | Path) -> tuple[Decision, ...]:
    """What people decided on statements, entities and their items, by day; also what the graph has nothing for now."""
    from kg import linking

    store = Store.open(Path(directory))
    made = [*decisions_of(store.quads, store.names), *linking.decided(store)]
    return tuple(sorted(made, key=lambda decision: decision.on))


def undo(directory: str | Path, decision: str) -> None:
    """Takes back one of `decisions`, by its id. Raises NotInGraph, GraphError, GraphBusy."""
    from kg import linking

    with Store.writable(Path(directory)) as store:
        node = decision_node(store.quads, store.names, decision)
        if node:
            store.undo(node)
            store.identify()
        elif not linking.undo(store, decision):
            raise NotInGraph(f"{decision}: no decision of this id; kg decisions {directory} lists them")


def infer(directory: str | Path) -> int:
    """Puts what follows from a graph into one of its own; how many triples. Raises GraphError. See `kg.inference`."""
    from kg.inference import infer as infer_in

    with Store.writable(Path(directory)) as store:
        return infer_in(store)


def conflicts(directory: str | Path) -> Iterator[Conflict]:
    """What the articles of a graph contradict each other in."""
    return conflicts_of(Store.open(Path(directory)))


def _statement(store: Store, text: str) -> NamedNode:
    """The statement of this IRI, or whose id this is."""
    found = {node for node, *_ in match(store.quads, None, "rdf:type", term("kg:Statement"))}
    fitting = sorted(node.value for node in found if node.value == text or node.value.endswith(f"/statement/{text}"))
    if len(fitting) != 1:
        problem = f"several statements have this id: {', '.join(fitting)}" if fitting else "no statement of this graph"
        raise NotInGraph(f"{text}: {problem}")
    return NamedNode(fitting[0])


def _relation(store: Store, name: str | None) -> NamedNode | None:
    if name is None:
        return None
    known = store.ontology.relations.get(name.removeprefix("kg:"))
    if known is None:
        raise NotInGraph(f"{name}: no relation of the ontology")
    return NamedNode(known.iri)
