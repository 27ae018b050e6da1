"""What `kg.build` makes and `kg.open` finds: one graph, to query, to look at, to hand on to rdflib and networkx."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import networkx as nx
from oxrdflib import OxigraphStore
from pyoxigraph import DefaultGraph, NamedNode
from rdflib import Dataset

from kg import export, notebook, query, view
from kg.errors import GraphError
from kg.iri import DEFAULT_BASE, Names
from kg.model import Article, Reading, Statement
from kg.ontology import Ontology
from kg.query import Profile
from kg.rdf import match, term
from kg.store import Store, replace_files
from kg.store.listing import Listed
from kg.store.merge import articles
from kg.store.network import network

if TYPE_CHECKING:
    from kg.push import Report
    from kg.validation import Violation

MOST_LISTED = 10  # articles and statements in a notebook
MOST_DRAWN = 150  # entities in the view inside a notebook: so many are legible at its size
MOST_STATEMENTS = 10_000  # of a graph that is looked at whole for that; a few seconds


class Graph:
    """The articles that were read and the merged view over them. `len(graph)` is the number of statements.

    `directory` is where it lies, None for one that was never saved.
    """

    def __init__(self, store: Store, directory: Path | None = None) -> None:
        self.store = store
        self.directory = directory

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
        return cls(Store.open(directory), Path(directory))

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

    def profile(self, name: str) -> Profile:
        """What is known of an entity, by its name, prefixed name or IRI. Raises QueryError."""
        return query.profile(self.store.quads, self.store.names, query.find(self.store.quads, self.store.names, name))

    def list(self) -> Iterator[Listed]:
        """The articles at a glance, by id, with the copies of others marked as such."""
        return self.store.list()

    def validate(self, *shapes: str | Path) -> Iterator[Violation]:
        """Where it is not as its shapes want it, or those in files of yours (SHACL, Turtle). Raises ShapesError."""
        from kg import validation

        return validation.check(self.store, self.store.ontology, validation.Shapes(map(Path, shapes)))

    def export(self, form: export.Format, file: str | Path) -> None:
        """Writes it to a file in one of the formats of `kg.export`: all of it, or the file stays as it was.

        Raises GraphError.
        """
        if form not in export.FORMATS:
            raise GraphError(f"{form}: no format; it is one of {', '.join(export.FORMATS)}")
        place = Path(file)
        replace_files(place.parent, {place.name: export.content(self.store, form)})

    def push(
        self,
        url: str,
        *,
        user: str | None = None,
        password: str | None = None,
        merged: NamedNode | None = None,
        everything: bool = False,
        prune: bool = False,
        note: Callable[[str], None] | None = None,
        progress: Callable[[int], None] | None = None,
    ) -> Report:
        """Sends what changed since the last time to a triplestore: see `kg.push.push`. Raises PushError, GraphError."""
        from kg.push import push

        if self.directory is None:
            raise GraphError("the graph lies in no directory; save it first, for there is kept what was sent where")
        return push(
            self.store.quads,
            self.store.names,
            self.directory,
            url,
            user=user,
            password=password,
            merged=merged,
            everything=everything,
            prune=prune,
            note=note,
            progress=progress,
        )

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
        self.directory = Path(directory)

    def save_files(self, directory: str | Path) -> None:
        """Writes `graph.ttl`, `graph.trig`, `statements.jsonl` and `graph.html`, all or none. Raises GraphError."""
        replace_files(Path(directory), {**export.files(self.store), "graph.html": [self.view().encode()]})

    @cached_property
    def readings(self) -> tuple[Reading, ...]:
        """What was read in each article, by article id."""
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
        return {**self._counts(), "refused": self.refused}

    def _counts(self) -> dict[str, int]:
        canonical = self.store.canonical()
        entities = {entity.value for entity, *_ in match(self.store.quads, None, "kg:named")}
        return {
            "articles": sum(1 for _ in articles(self.store.quads)),
            "entities": len({canonical.get(entity, entity) for entity in entities}),
            "statements": len(self),
        }

    def __len__(self) -> int:
        return sum(1 for _ in match(self.store.quads, None, "rdf:type", term("kg:Statement"), DefaultGraph()))

    def __bool__(self) -> bool:
        return True

    def __repr__(self) -> str:
        return f"<Graph of {_size(self._counts())}>"

    def _repr_html_(self) -> str:
        counts = self._counts()
        size, listed = _size(counts), list(islice(self.list(), MOST_LISTED))
        more = counts["articles"] - len(listed)
        if counts["statements"] > MOST_STATEMENTS:
            return notebook.overview(size, listed, more)
        network = self.networkx()
        part = notebook.well_connected(network, MOST_DRAWN)
        statements = notebook.telling(network, MOST_LISTED)
        return notebook.overview(
            size, listed, more, statements, part, view.html(part.network, title=f"Graph of {size}")
        )


def _size(counts: Mapping[str, int]) -> str:
    """ "1 article, 75 entities, 63 statements"."""
    kinds = {"articles": "article", "entities": "entity", "statements": "statement"}
    return ", ".join(f"{counts[many]:,} {one if counts[many] == 1 else many}" for many, one in kinds.items())


def confident(reading: Reading, threshold: float) -> Reading:
    """The reading without statements below this confidence."""
    return replace(reading, statements=tuple(each for each in reading.statements if each.confidence >= threshold))


def open(directory: str | Path) -> Graph:
    """The graph of a directory, to read. Raises GraphError."""
    return Graph.open(directory)
