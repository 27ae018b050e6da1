"""What articles contradict each other in, of two entities: one says it of them and the other denies it, or what one
says of the first another says of the second and only one of them can be meant."""

from __future__ import annotations

from kg.iri import term_iri
from kg.serve.joins import Joins
from kg.serve.telling import Line, Teller
from kg.store.conflicts import Kind, conflicts

MOST = 100  # statements that are weighed


def contradictions(joins: Joins, teller: Teller, one: str, other: str) -> list[tuple[Kind, list[list[Line]]]]:
    """Each contradiction with the statements of its sides."""
    store = teller.things.store
    single = [term_iri(id_) for id_, relation in store.ontology.relations.items() if relation.single_valued_at_a_time]
    statements = {*joins.between(one, other, MOST), *joins.about_both(one, other, single, MOST)}
    return [
        (conflict.kind, [list(teller.lines(told.iri for told in side)) for side in conflict.sides])
        for conflict in conflicts(store, sorted(statements))
        if {one, other} <= {iri for side in conflict.sides for told in side for iri in (told.subject, told.object)}
    ]
