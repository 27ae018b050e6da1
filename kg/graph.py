"""What `kg.build` makes and `kg.open` finds: one graph, to query, to look at, to hand on to rdflib and networkx."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cached_property
from html import escape
from pathlib import Path
from typing import Any

import networkx as nx
from oxrdflib import OxigraphStore
from pyoxigraph import DefaultGraph
from rdflib import Dataset

from kg import export, query, view
from kg.iri import DEFAULT_BASE, Names
from kg.model import Article, Reading, Statement
from kg.ontology import Ontology
from kg.rdf import match, term
from kg.store import Store, replace_files
from kg.store.network import network


class Graph:
    """The articles that were read and the merged view over them. `len(graph)` is the number of statements."""

    def __init__(self, store: Store) -> None:
        self.store = store

    @classmethod
    def of(
        cls,
        readings: Iterable[Reading],
        *,
        base: str = DEFAULT_BASE,
        min_confidence: float = 0.0,
        ontology: Ontology | None = None,
    ) -> Graph:
        """The graph of these readings, without statements below `min_confidence`.

        `ontology` is the one they were read with, by default the shipped one: it tells what places and relations are.
        """
        store = Store(Names(base), ontology or Ontology.load())
        store.add((confident(reading, min_confidence) for reading in readings), merge=False)
        store.identify()
        return cls(store)

    @classmethod
    def open(cls, directory: str | Path) -> Graph:
        """The graph that `save` left in a directory. Raises GraphError."""
        return cls(Store.open(Path(directory)))

    def query(
        self, question: str, values: Mapping[str, str] | None = None, *, inferred: bool = False
    ) -> query.Rows | query.Answer | query.Triples:
        """The answer to a SPARQL query, or to one of the questions with a name in `kg.query.named_queries()`.

        >>> graph.query("SELECT ?who WHERE { ?who kg:met entity:Wang_Yi }")
        >>> graph.query("said-about", {"about": "Russia", "by": "Zelenskyy"})

        The prefixes of `kg.iri` are bound, `entity:` and `relation:` too. The default graph is the merged view, in
        which a plain triple is what an article says itself, for certain; with `inferred`, what follows from that is
        there too. What is claimed is in the statements; `GRAPH ?article { … }` leads to the evidence. Raises
        QueryError.
        """
        return self.store.query(question, values, inferred=inferred)

    @cached_property
    def rdf(self) -> Dataset:
        """The quads as rdflib has them, prefixes bound; changes to it change the graph."""
        dataset = Dataset(OxigraphStore(store=self.store.quads))
        for prefix, namespace in self.store.names.prefixes.items():
            dataset.bind(prefix, namespace)
        return dataset

    def networkx(self) -> nx.MultiDiGraph:
        """Entities as nodes, statements as edges: see `kg.store.network.network`."""
        return network(self.store)

    def view(self) -> str:
        """One interactive HTML page that needs no network."""
        titles = [article.title for article in self.articles]
        title = titles[0] if len(titles) == 1 and titles[0] else f"{len(titles):,} articles"
        return view.html(self.networkx(), title=title, ontology=Ontology.load(*self.store.ontology.files))

    def save(self, directory: str | Path) -> None:
        """Makes a graph directory of it: the store, and the files that people open. Raises GraphError."""
        self.store.save(Path(directory))
        self.save_files(directory)

    def save_files(self, directory: str | Path) -> None:
        """Writes `graph.ttl`, `graph.trig`, `statements.jsonl` and `graph.html`, all or none. Raises GraphError."""
        replace_files(Path(directory), {**export.files(self.store), "graph.html": [self.view().encode()]})

    @cached_property
    def readings(self) -> tuple[Reading, ...]:
        """What was read in each article, by article id; their texts hold the sentences that statements quote."""
        return tuple(self.store.readings())

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles, by id."""
        return tuple(reading.article for reading in self.readings)

    @property
    def statements(self) -> tuple[Statement, ...]:
        """All statements, by article and place in its text."""
        return tuple(statement for reading in self.readings for statement in reading.statements)

    @property
    def refused(self) -> dict[str, int]:
        """How often something was seen and not stated, by reason."""
        return dict(sum((Counter(reading.refused) for reading in self.readings), Counter()))

    def summary(self) -> dict[str, Any]:
        """How many "articles", "entities" (of the merged view) and "statements" there are, and what was "refused"."""
        canonical = self.store.canonical()
        entities = {entity.value for entity, *_ in match(self.store.quads, None, "kg:named")}
        return {
            "articles": len(self.readings),
            "entities": len({canonical.get(entity, entity) for entity in entities}),
            "statements": len(self),
            "refused": self.refused,
        }

    def __len__(self) -> int:
        return sum(1 for _ in match(self.store.quads, None, "rdf:type", term("kg:Statement"), DefaultGraph()))

    def __bool__(self) -> bool:
        return True

    def __repr__(self) -> str:
        return f"<Graph of {self._size()}>"

    def _repr_html_(self) -> str:
        titles = "".join(f"<li>{escape(article.title or article.id)}</li>" for article in self.articles[:10])
        return f"<p>Graph of {self._size()}</p><ul>{titles}</ul>"

    def _size(self) -> str:
        summary = self.summary()
        return ", ".join(f"{summary[kind]:,} {kind}" for kind in ("articles", "entities", "statements"))


def confident(reading: Reading, threshold: float) -> Reading:
    """The reading without statements below this confidence."""
    return replace(reading, statements=tuple(each for each in reading.statements if each.confidence >= threshold))


def open(directory: str | Path) -> Graph:
    """The graph of a directory, to read. Raises GraphError."""
    return Graph.open(directory)
