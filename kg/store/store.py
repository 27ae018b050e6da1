"""The one thing that holds a graph: articles come and go, people overrule, questions are answered."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from importlib.metadata import version
from pathlib import Path

import pyoxigraph as ox
from pyoxigraph import DefaultGraph, NamedNode, Quad

from kg.errors import GraphError, NotInGraph
from kg.identity import Undecided
from kg.iri import Names
from kg.model import Article, Reading
from kg.ontology import Ontology
from kg.query import Result, ask
from kg.rdf import Triple, literal, match, quads, reading, term
from kg.store import corrections, identities
from kg.store.changes import change, replace
from kg.store.corrected import rows
from kg.store.corrections import Correction, Corrections
from kg.store.directory import (
    keep_ontology,
    load,
    mark_changed,
    names_of,
    ontology_files,
    open_quads,
    replace_quads,
    writing,
)
from kg.store.editions import editions, is_there
from kg.store.exchange import exchange, overrule
from kg.store.judgements import Judgement, superseded
from kg.store.links import replaced
from kg.store.listing import Listed, listed
from kg.store.merge import articles
from kg.store.origins import Origins
from kg.store.rules import Rules
from kg.store.takeover import taken_over
from kg.store.whole import merged

INFERRED = "inferred"  # the graph of what follows from the merged view, gone when that changes


class Store:
    """Quads under the names of one base. `quads` is the pyoxigraph store itself, for queries.

    Every change is one transaction: who reads, and who opens the store after a crash, sees all of it or nothing.
    """

    def __init__(
        self, names: Names | None = None, ontology: Ontology | None = None, quads: ox.Store | None = None
    ) -> None:
        self.names = names or Names()
        self.quads = quads or ox.Store()
        if quads is None:
            about = self.graph("store")
            self.quads.add(Quad(about, term("kg:storeVersion"), literal(version("kg-builder")), about))
        if ontology:
            self.ontology = ontology
        self.changes = 0
        self.origins = Origins()

    @classmethod
    def open(cls, directory: str | Path) -> Store:
        """The graph of a directory, to read. Raises GraphError."""
        return cls._of(Path(directory), open_quads(Path(directory), writable=False))

    @classmethod
    @contextmanager
    def writable(cls, directory: Path) -> Iterator[Store]:
        """The graph of a directory, to change. Raises GraphError, GraphBusy where another process does that."""
        open_quads(directory, writable=False)  # before a lock file is left where no graph is
        with writing(directory):
            store = cls._of(directory, open_quads(directory, writable=True))
            try:
                yield store
            finally:
                del store.quads  # pyoxigraph closes a store, and unlocks it, when nobody refers to it any more
                if store.changes:
                    mark_changed(directory)
                store.origins.save(directory)

    @classmethod
    def _of(cls, directory: Path, quads: ox.Store) -> Store:
        store = cls(names_of(directory, quads), quads=quads)
        store._files = ontology_files(directory)
        store.origins = Origins.load(directory)
        return store

    _files: Sequence[Path] = ()

    @cached_property
    def ontology(self) -> Ontology:
        """What the graph was built with: the shipped ontology, and the user's files beside the store."""
        return Ontology.load(*self._files)

    def use(self, directory: Path, files: Iterable[Path]) -> None:
        """Adds the user's ontology files to those that the graph of this directory was built with."""
        self.ontology = Ontology.load(*self.ontology.files, *files)
        keep_ontology(directory, self.ontology.files)

    @property
    def rules(self) -> Rules:
        """What the graph was built by, and what is added is read by."""
        return Rules.of(self.quads, self.graph("store"))

    def keep_rules(self, rules: Rules) -> None:
        """Makes these the rules of a graph that is being built."""
        self.quads.extend(rules.quads(self.graph("store")))

    def graph(self, name: str) -> NamedNode:
        """A named graph that is no article's: "identity", "places", "corrections" …"""
        return NamedNode(self.names.graph(name))

    def add(self, readings: Iterable[Reading], *, merge: bool = True) -> None:
        """Adds what was read, in place of what was known of the same articles (by id or address), each as a whole.

        Of two readings with the same article id in one call the later published one stays, whatever their order. Who is
        who among the entities of several articles is for `identify` to say; until then the store is `stale`. Without
        `merge`, so is the whole merged view: quicker for many articles.
        """
        kept: dict[str, tuple[str, ...]] = {}
        for each in readings:
            article = each.article
            edition = (str(article.published or ""), article.sha256, article.title or "", article.url or "")
            if edition >= kept.get(article.id, ()):
                kept[article.id] = edition
                self.origins.record(article)
                come, gone = quads(each, self.names, self.ontology), list(editions(self.quads, article))
                if merge or gone:
                    self._exchange(gone, come)
                else:
                    self.quads.extend([*come, self._stale])

    def remove(self, *articles: str) -> None:
        """Takes articles out, by their ids or addresses: all, or none. Raises NotInGraph."""
        gone: set[NamedNode] = set()
        for article in articles:
            found = {*editions(self.quads, Article(article, ""))} or {
                *editions(self.quads, Article("", "", url=article))
            }
            if not found:
                raise NotInGraph(f"{article}: no article of this id or address; kg list shows those there are")
            gone |= found
        self._exchange(gone, ())
        for graph in gone:
            self.origins.forget(self.names.article_id(graph.value))

    def knows(self, article: Article) -> bool:
        """Whether there is an article of this id or address, if perhaps another edition of it."""
        return any(editions(self.quads, article))

    def holds(self, article: Article) -> bool:
        """Whether exactly this article is there: the same text, title, date, publisher and address."""
        return is_there(self.quads, article, self.names, self.ontology)

    def undecided(self) -> tuple[Undecided, ...]:
        """The pairs of entities that may be the same, the likeliest first, with what speaks for it and against."""
        return identities.decisions(self.quads, self.names, self.ontology).undecided

    def judge(self, judgement: Judgement) -> None:
        """Keeps what a person says of two entities, in place of what was said of them before, for `identify`.

        Raises IdentityError, and keeps nothing, where it contradicts what was said of others.
        """
        graph = self.graph("corrections")
        nodes = list(superseded(self.quads, judgement, graph))
        old = {quad for node in nodes for quad in self.quads.quads_for_pattern(node, None, None, graph)}
        new = {Quad(*triple, graph) for triple in judgement.triples(self.names)}
        after = ox.Store()
        after.extend(set(self._rows(graph)) - old | new)
        identities.decisions(self.quads, self.names, self.ontology, after)
        self.changes += change(self.quads, old, [*new, self._stale])

    def correct(self, correction: Correction) -> None:
        """Lets a person overrule a statement, or more of it. Raises NotInGraph."""
        graph = self.graph("corrections")
        said = {Quad(*triple, graph) for triple in correction.triples(self.quads, self.names)}
        self._overrule(correction.statement, set(), said)

    def uncorrect(self, statement: NamedNode) -> None:
        """Takes back all that people said of a statement. Raises NotInGraph."""
        graph = self.graph("corrections")
        made = [about for about, *_ in match(self.quads, None, "kg:corrects", statement, graph)]
        if not made:
            raise NotInGraph(f"{statement.value}: nobody corrected this statement")
        said = {quad for about in made for quad in self.quads.quads_for_pattern(about, None, None, graph)}
        self._overrule(statement, said, set())

    def undo(self, decision: NamedNode) -> None:
        """Takes back a correction or a judgement; who is who is then for `identify`."""
        graph = self.graph("corrections")
        said = set(self.quads.quads_for_pattern(decision, None, None, graph))
        statement = next((quad.object for quad in said if quad.predicate == term("kg:corrects")), None)
        if isinstance(statement, NamedNode):
            self._overrule(statement, said, set())
        else:
            self.changes += change(self.quads, said, [self._stale])

    def _overrule(self, statement: NamedNode, old: set[Quad], new: set[Quad]) -> None:
        removed, added = overrule(self.quads, self.names, self.ontology, statement, old, new)
        self.changes += change(self.quads, removed | {*self._inferred()}, added | {self._stale})

    def _inferred(self) -> Iterator[Quad]:
        return self._rows(self.graph(INFERRED))

    def _rows(self, graph: NamedNode) -> Iterator[Quad]:
        return self.quads.quads_for_pattern(None, None, None, graph)

    def _exchange(self, gone: Collection[NamedNode], come: Iterable[Quad]) -> None:
        removed, added = exchange(self.quads, self.names, self.ontology, gone, come)
        if removed != added:
            self.changes += change(self.quads, removed | {*self._inferred()}, added | {self._stale})

    @property
    def _stale(self) -> Quad:
        identity = self.graph("identity")
        return Quad(identity, term("kg:stale"), literal(True), identity)

    @property
    def stale(self) -> bool:
        """Whether articles came or went since `identify`."""
        return self._stale in self.quads

    def identify(self) -> bool:
        """Decides who is who across articles and merges them anew, in one transaction; whether anything changed.

        The outcome depends on the set of articles, not on the order in which they came.
        """
        graphs = merged(self.quads, self.names, self.ontology)
        new = (Quad(*triple, graph) for graph, triples in graphs.items() for triple in triples)
        return self._replace(new, graphs, self.graph(INFERRED))

    def replace(self, graph: NamedNode, triples: Iterable[Triple]) -> bool:
        """Makes these all there is in a named graph, in one transaction; whether that changed anything."""
        return self._replace((Quad(*triple, graph) for triple in triples), [graph])

    def replace_links(self, triples: Iterable[Triple]) -> None:
        """Makes these the graph `links`; what is accepted there is in the merged view as well."""
        self.changes += change(self.quads, *replaced(self.quads, self.names, triples))

    def _replace(
        self, new: Iterable[Quad], graphs: Collection[NamedNode | DefaultGraph], void: NamedNode | None = None
    ) -> bool:
        changed = replace(self.quads, new, graphs, void)
        self.changes += changed
        return changed

    def readings(self) -> Iterator[Reading]:
        """What was read in each article, by article id, as people corrected it.

        Raises GraphError where a graph is not as `kg` writes it.
        """
        overruled = corrections.recorded(self.quads, self.graph("corrections"))
        for article in sorted(articles(self.quads), key=lambda graph: graph.value):
            yield self.reading(article, overruled)

    def reading(self, article: NamedNode, overruled: Corrections | None = None) -> Reading:
        """The same of one article; `overruled` are all corrections, where they are known already."""
        if overruled is None:
            overruled = corrections.recorded(self.quads, self.graph("corrections"))
        said = match(self.quads, graph=article)
        try:
            return reading(rows(said, self.quads, article, overruled), self.names)
        except ValueError as error:
            raise GraphError(f"{article.value}: not as kg writes it: {error}; build it again") from error

    def query(self, question: str, values: Mapping[str, str] | None = None, *, inferred: bool = False) -> Result:
        """The answer to SPARQL, or to one of `kg.query.named_queries` by its name, see `kg.Graph.query`."""
        return ask(self.quads, self.names, question, values, inferred=inferred)

    def list(self) -> Iterator[Listed]:
        """The articles at a glance, by id."""
        return listed(self.quads)

    def canonical(self) -> dict[str, str]:
        """IRI of an article's entity → that of the merged view, for those that are not the same."""
        return {entity.value: canonical.value for canonical, _, entity, _ in match(self.quads, None, "kg:standsFor")}

    def save(self, directory: Path) -> None:
        """Makes this the store of a graph directory, with the ontology beside it; what was there stays until it is.

        What people corrected, and what was linked, in the graph that was there, is taken over. Raises GraphError.
        """
        with writing(directory):
            taken = taken_over(self.quads, self.names, directory)
            if taken is not None:
                self.quads = taken
                self.identify()
            replace_quads(directory, self.quads)
            keep_ontology(directory, self.ontology.files)
            self.origins.save(directory, anew=True)

    @staticmethod
    def restore(directory: Path, dump: Path) -> None:
        """Makes a graph directory of what `kg export --format nquads` wrote. Raises GraphError."""
        with writing(directory):
            load(directory, dump)
            Origins().save(directory, anew=True)
