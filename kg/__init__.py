"""News articles in, a knowledge graph out, with the sentence behind every edge.

    >>> import kg
    >>> graph = kg.build("seeds/", date="2024-07-25")
    >>> graph.query("SELECT ?who ?when { ?s rdf:predicate kg:met ; rdf:subject/rdfs:label ?who ; kg:time ?when }")

The verbs, in the order of the data: `read` (articles), `extract` (statements), `build` (a graph), `open` (one built
before). Of a graph on disk: `add` and `remove` articles, `identify` who is who, `undecided` and `judge` by hand,
`correct` and `uncorrect` statements, the `decisions` of people and how to `undo` them, `conflicts` of articles, `infer`
what follows. `facts` tells what the sentences say in their own words. The types they speak of are in `kg.model`, what
they raise in `kg.errors`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.curation import (
        conflicts,
        correct,
        decisions,
        identify,
        infer,
        judge,
        remove,
        uncorrect,
        undecided,
        undo,
    )
    from kg.errors import KgError
    from kg.graph import Graph, open
    from kg.model import Article, Entity, Reading, Statement
    from kg.pipeline import add, build, extract, facts, read
    from kg.store import Store

_HOME = {
    "kg.curation": (
        *(
            "conflicts",
            "correct",
            "decisions",
            "identify",
            "infer",
            "judge",
            "remove",
            "uncorrect",
            "undecided",
            "undo",
        ),
    ),
    "kg.errors": ("KgError",),
    "kg.graph": ("Graph", "open"),
    "kg.model": ("Article", "Entity", "Reading", "Statement"),
    "kg.pipeline": ("add", "build", "extract", "facts", "read"),
    "kg.store": ("Store",),
}
__all__ = [
    "Article",
    "Entity",
    "Graph",
    "KgError",
    "Reading",
    "Statement",
    "Store",
    "add",
    "build",
    "conflicts",
    "correct",
    "decisions",
    "extract",
    "facts",
    "identify",
    "infer",
    "judge",
    "open",
    "read",
    "remove",
    "uncorrect",
    "undecided",
    "undo",
]


def __getattr__(name: str) -> Any:
    """Loads a name when it is first asked for: `kg --version` need not wait for spaCy."""
    for module, names in _HOME.items():
        if name in names:
            value = globals()[name] = getattr(import_module(module), name)
            return value
    raise AttributeError(f"module 'kg' has no attribute {name!r}")
