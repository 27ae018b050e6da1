"""What only the gazetteer says: it stands in the merged view beside what articles say, and must not look like it."""

from __future__ import annotations

from typing import Any

from pyoxigraph import DefaultGraph

from kg.rdf import literal, match, term
from kg.store import Store

MERGED = DefaultGraph()


def is_background(subject: Any, predicate: Any, object_: Any, store: Store) -> bool:
    """Whether a triple of the merged view is of the gazetteer, and no article asserts it. Terms are pyoxigraph's."""
    if not any(store.quads.quads_for_pattern(subject, predicate, object_, store.graph("places"))):
        return False
    wanted = {term("rdf:predicate"): predicate, term("rdf:object"): object_, term("kg:asserted"): literal(True)}
    for statement, *_ in match(store.quads, None, "rdf:subject", subject, MERGED):
        said = {(each, value) for _, each, value, _ in match(store.quads, statement, None, None, MERGED)}
        if wanted.items() <= said:
            return False
    return True
