"""The graph in memory: a named graph for each article and the merged view over all, and the files both are kept in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import pyoxigraph as ox
from pyoxigraph import NamedNode

from kg import jsonl
from kg.errors import GraphError
from kg.iri import DEFAULT_BASE, Names
from kg.model import Reading
from kg.ontology import Ontology
from kg.rdf import match, quads, reading, term
from kg.store.files import replace_files
from kg.store.layout import merged_turtle, trig
from kg.store.merge import merge

__all__ = ["Store", "load", "replace_files"]

TRIG = "graph.trig"  # everything; what `load` reads


class Store:
    """Quads under the names of one base. `quads` is the pyoxigraph store itself, for queries."""

    def __init__(self, names: Names | None = None) -> None:
        self.names = names or Names()
        self.quads = ox.Store()

    def add(self, readings: Iterable[Reading], ontology: Ontology) -> None:
        """Adds what was read, in place of what an earlier call knew of the same articles, and merges anew.

        Of two readings with the same article id in one call the later published one stays, whatever their order.
        """
        kept: dict[str, tuple[str, ...]] = {}
        for each in readings:
            article = each.article
            version = (str(article.published or ""), article.sha256, article.title or "", article.url or "")
            if version < kept.get(article.id, ()):
                continue
            kept[article.id] = version
            self.quads.remove_graph(NamedNode(self.names.article(article.id)))
            self.quads.bulk_extend(quads(each, self.names, ontology))
        self.quads.clear_graph(ox.DefaultGraph())
        for name in ("identity", "places"):
            self.quads.remove_graph(NamedNode(self.names.graph(name)))
        self.quads.bulk_extend(list(merge(self.quads, self.names, ontology)))

    def readings(self) -> Iterator[Reading]:
        """What was read in each article, by article id. Raises GraphError where a graph is not as `kg` writes it."""
        articles = {article for _, _, _, article in match(self.quads, None, "rdf:type", term("schema:NewsArticle"))}
        for article in sorted(articles, key=lambda graph: graph.value):
            try:
                yield reading(match(self.quads, graph=article), self.names)
            except ValueError as error:
                raise GraphError(f"{article.value}: not as kg writes it: {error}; build it again") from error

    def canonical(self) -> dict[str, str]:
        """IRI of an article's entity → that of the merged view, for those that are not the same."""
        return {entity.value: canonical.value for canonical, _, entity, _ in match(self.quads, None, "kg:standsFor")}

    def write(self, directory: Path, files: Mapping[str, bytes] | None = None) -> None:
        """Writes `graph.ttl`, `graph.trig`, `statements.jsonl` and `files` by name, all or none. Raises GraphError."""
        readings = list(self.readings())
        lines = jsonl.lines(readings, self.names)
        contents: dict[str, Iterable[bytes]] = {
            "graph.ttl": (part.encode() for part in merged_turtle(self.quads, readings, self.names)),
            TRIG: (trig(self.quads, self.names),),
            "statements.jsonl": (f"{line}\n".encode() for line in lines),
        }
        replace_files(directory, contents | {name: (content,) for name, content in (files or {}).items()})


def load(directory: Path) -> Store:
    """The graph that `Store.write` left in a directory. Raises GraphError."""
    path = directory / TRIG
    if not path.is_file():
        raise GraphError(
            f"{directory}: no graph here ({TRIG} is missing); make one with: kg build SOURCE -o {directory}"
        )
    quads = ox.Store()
    try:
        quads.bulk_load(path=path, format=ox.RdfFormat.TRIG)
    except (OSError, SyntaxError) as error:
        raise GraphError(f"{path}: cannot be read: {error}; build it again") from error
    store = Store(_names(quads))
    store.quads = quads
    return store


def _names(quads: ox.Store) -> Names:
    """The base of the IRIs, found by an article whose id is known."""
    for article, _, id_, _ in match(quads, None, "dct:identifier"):
        tail = Names().article(id_.value).removeprefix(DEFAULT_BASE)
        if article.value.endswith(tail):
            return Names(article.value.removesuffix(tail))
    return Names()
