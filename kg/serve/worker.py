"""What a process that answers queries does: open the graph, look into it, write down what it found."""

from __future__ import annotations

import sys
from functools import lru_cache
from pathlib import Path

import pyoxigraph as ox

from kg.errors import QueryError, QueryFailed
from kg.query import run
from kg.serve.negotiation import best
from kg.serve.opening import opened, stamp
from kg.serve.protocol import Question
from kg.store import INFERRED, Store

MEMORY = 2 << 30  # bytes that a process may take
LARGEST = 100 << 20  # bytes of an answer


def answer(directory: Path, question: Question, accept: str, inferred: bool) -> tuple[str, bytes]:
    """Media type and body of the answer. Raises QueryError, GraphError and NotAcceptable."""
    limit_memory()
    store = opened(directory, stamp(directory))
    default, named = graphs(question, store, inferred)
    result = run(store.quads, question.sparql, store.names.prefixes, default_graph=default, named_graphs=named)
    media_type = best(accept, result.media_types)
    body = result.serialised(media_type)
    if len(body) > LARGEST:
        raise QueryFailed(f"the answer has {len(body):,} bytes, more than {LARGEST:,}; ask for less, or add a LIMIT")
    return media_type, body


def graphs(
    question: Question, store: Store, inferred: bool
) -> tuple[list[ox.NamedNode | ox.DefaultGraph] | None, list[ox.NamedNode] | None]:
    """The default graphs and the named graphs to look into; None for what the store, or FROM, has.

    A request that names graphs of one kind only has none of the other (SPARQL 1.1 Protocol, 2.1.4).
    """
    try:
        default, named = (
            [ox.NamedNode(iri) for iri in iris] for iris in (question.default_graphs, question.named_graphs)
        )
    except ValueError as error:
        raise QueryError(f"not the IRI of a graph: {error}") from error
    if default or named:
        return [*default], named
    return ([ox.DefaultGraph(), store.graph(INFERRED)] if inferred else None), None


@lru_cache(maxsize=1)
def limit_memory() -> None:
    """A query that would take all memory ends its own process, not the others'; where the system can do that."""
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, resource.getrlimit(resource.RLIMIT_DATA)[1]))
