"""News articles in, a knowledge graph out, with the sentence behind every edge.

    >>> import kg
    >>> graph = kg.build("seeds/", date="2024-07-25")
    >>> graph.query("SELECT ?who ?when { ?s rdf:predicate kg:met ; rdf:subject/rdfs:label ?who ; kg:time ?when }")

What makes a graph, or changes one on disk, is a function; what looks at one or hands it on is a method of `Graph`,
which `build` makes and `open` finds. Each command is one call:

    kg extract    kg.extract(source); kg.read(source), the articles alone; kg.facts(source), in the words of the text
    kg build      kg.build(source).save(directory)
    kg add        kg.add(directory, source)
    kg remove     kg.remove(directory, article)
    kg list       graph.list()
    kg identity   kg.identify(directory); kg.undecided(directory); kg.judge(directory, verdict, one, other)
    kg link       kg.link(directory); kg.unlinked(directory); kg.accept(directory, entity, item), kg.reject(…)
    kg infer      kg.infer(directory)
    kg correct    kg.correct(directory, statement, …); kg.uncorrect(directory, statement)
    kg conflicts  kg.conflicts(directory)
    kg validate   graph.validate()
    kg query      graph.query(question)
    kg show       graph.profile(name)
    kg view       graph.view()
    kg serve      kg.serve.app(directory), for any ASGI server
    kg export     graph.export(form, file); graph.save_files(directory)
    kg push       graph.push(url)
    kg info       kg.english.info.info()

And `graph.networkx()`, `graph.rdf` (rdflib), `graph.articles`, `graph.statements`. The types they speak of are in
`kg.model`, what they raise in `kg.errors`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.curation import conflicts, correct, identify, infer, judge, remove, uncorrect, undecided
    from kg.errors import KgError
    from kg.graph import Graph, open
    from kg.model import Article, Entity, Reading, Statement
    from kg.pipeline import add, build, extract, facts, read
    from kg.reconciliation import accept, link, reject, unlinked
    from kg.store import Store

_HOME = {
    "kg.curation": ("conflicts", "correct", "identify", "infer", "judge", "remove", "uncorrect", "undecided"),
    "kg.errors": ("KgError",),
    "kg.graph": ("Graph", "open"),
    "kg.model": ("Article", "Entity", "Reading", "Statement"),
    "kg.pipeline": ("add", "build", "extract", "facts", "read"),
    "kg.reconciliation": ("accept", "link", "reject", "unlinked"),
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
    "accept",
    "add",
    "build",
    "conflicts",
    "correct",
    "extract",
    "facts",
    "identify",
    "infer",
    "judge",
    "link",
    "open",
    "read",
    "reject",
    "remove",
    "uncorrect",
    "undecided",
    "unlinked",
]


def __getattr__(name: str) -> Any:
    """Loads a name when it is first asked for: `kg --version` need not wait for spaCy."""
    for module, names in _HOME.items():
        if name in names:
            value = globals()[name] = getattr(import_module(module), name)
            return value
    raise AttributeError(f"module 'kg' has no attribute {name!r}")
