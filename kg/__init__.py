"""News articles in, a knowledge graph out, with the sentence behind every edge.

    >>> import kg
    >>> graph = kg.build("seeds/", date="2024-07-25")
    >>> graph.query("SELECT ?who ?when { ?s rdf:predicate kg:met ; rdf:subject/rdfs:label ?who ; kg:time ?when }")

The verbs, in the order of the data: `read` (articles), `extract` (statements), `build` (a graph), `open` (one built
before); `facts` tells what the sentences say in their own words. The types they speak of are in `kg.model`, what they
raise in `kg.errors`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.errors import KgError
    from kg.graph import Graph
    from kg.model import Article, Entity, Reading, Statement
    from kg.pipeline import build, extract, facts, open, read

_HOME = {
    "Article": ("kg.model", "Article"),
    "Entity": ("kg.model", "Entity"),
    "Graph": ("kg.graph", "Graph"),
    "KgError": ("kg.errors", "KgError"),
    "Reading": ("kg.model", "Reading"),
    "Statement": ("kg.model", "Statement"),
    "build": ("kg.pipeline", "build"),
    "extract": ("kg.pipeline", "extract"),
    "facts": ("kg.pipeline", "facts"),
    "open": ("kg.pipeline", "open"),
    "read": ("kg.pipeline", "read"),
}
__all__ = ["Article", "Entity", "Graph", "KgError", "Reading", "Statement", "build", "extract", "facts", "open", "read"]


def __getattr__(name: str) -> Any:
    """Loads a name when it is first asked for: `kg --version` need not wait for spaCy."""
    if name not in _HOME:
        raise AttributeError(f"module 'kg' has no attribute {name!r}")
    module, attribute = _HOME[name]
    value = globals()[name] = getattr(import_module(module), attribute)
    return value
