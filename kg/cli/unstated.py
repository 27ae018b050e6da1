"""What became of a user's own ontology: which of its relations no article stated, which of its labels say nothing."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from kg.model import Reading
from kg.terminal import visible

if TYPE_CHECKING:
    from kg.graph import Graph
    from kg.ontology import OntologyRelation


def require_ontology(only_ontology: bool, ontology: Sequence[Path] | None) -> None:
    """Raises BadParameter where only a user's relations are wanted, and there are none."""
    if only_ontology and not ontology:
        raise typer.BadParameter("say which one with --ontology FILE", param_hint="--only-ontology")


class Stated:
    """The relations, by id, that were stated; one is stated too where its inverse is."""

    def __init__(self, relations: Iterable[str] = ()) -> None:
        self.relations = set(relations)

    @classmethod
    def in_graph(cls, graph: Graph) -> Stated:
        """Those of a graph."""
        from kg.iri import term_id
        from kg.rdf import match

        return cls(term_id(relation.value) for _, _, relation, _ in match(graph.store.quads, None, "rdf:predicate"))

    def seen(self, readings: Iterable[Reading]) -> Iterator[Reading]:
        """The readings; what they state is remembered as they pass."""
        for reading in readings:
            self.relations.update(statement.relation.id for statement in reading.statements)
            yield reading

    def report(self, ontology: Sequence[Path] | None) -> None:
        """Says on standard error which relations these files declare in vain, a line each."""
        from kg.ontology import Ontology

        own = Ontology.load(*ontology).own if ontology else ()
        silent = [relation for relation in own if not {relation.id, relation.inverse} & self.relations]
        if silent:
            names = ", ".join(relation.label for relation in silent)
            note(f"no article states, of your {len(own)} relations: {names}")
        for relation in own:
            for line in advice(relation):
                note(f"{relation.label}: {line}")


def advice(relation: OntologyRelation) -> Iterator[str]:
    """What keeps a relation from being stated, as far as its declaration tells."""
    for label in relation.unread:
        yield f'skos:altLabel "{label}" was passed over, its form leaves a doubt; write kg:verb, kg:noun or kg:title'
    if not relation.triggers:
        yield "no words state it; give it skos:altLabel, kg:verb, kg:noun or kg:title"


def note(text: str) -> None:
    print("kg: note:", visible(text), file=sys.stderr)
