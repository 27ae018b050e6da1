"""The way from source to graph, on one page.

read → annotate → resolve → extract → interpret → store
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date as Date
from pathlib import Path
from typing import TYPE_CHECKING

from kg import english, lexicon, syntax
from kg.errors import OntologyError, ReadError
from kg.extraction import extract as propositions_of
from kg.graph import Graph, confident
from kg.interpret import interpret, only_own
from kg.iri import DEFAULT_BASE
from kg.model import Article, Proposition, Reading
from kg.ontology import Ontology
from kg.openie import Fact
from kg.openie import facts as facts_of
from kg.resolution import Resolution
from kg.resolve import resolve
from kg.sources import articles as articles_of
from kg.store import Rules, Store

if TYPE_CHECKING:
    from spacy.tokens import Doc

Report = Callable[[ReadError], None]
Progress = Callable[[int], None]


class Reader:
    """An English pipeline and an ontology: all that it takes to read articles.

    `model` names another spaCy pipeline with Universal Dependencies; `ontology` adds Turtle files to the shipped ones;
    `only_ontology` leaves out every statement whose relation those files do not declare. Raises ModelError or
    OntologyError.
    """

    def __init__(
        self, model: str | None = None, ontology: Sequence[str | Path] = (), *, only_ontology: bool = False
    ) -> None:
        paths = [Path(path) for path in ontology]
        self.ontology = Ontology.load(*paths)
        self.only_ontology = only_ontology
        if only_ontology and not self.ontology.own:
            raise OntologyError("only_ontology: no file of yours declares a relation, so nothing would be kept")
        self.lexicon = lexicon.load(*paths)
        self.nlp = english.load_pipeline(model)

    def read(self, articles: Iterable[Article]) -> Iterator[Reading]:
        """One reading an article, in their order."""
        for article, doc in self.annotated(articles):
            yield self.understand(article, doc)

    def facts(self, articles: Iterable[Article]) -> Iterator[tuple[Article, list[Fact]]]:
        """Each article with what its sentences say in their own words, see `kg.openie`."""
        for article, doc in self.annotated(articles):
            _, propositions, _ = self._propositions(doc)
            yield article, list(facts_of(propositions))

    def understand(self, article: Article, doc: Doc) -> Reading:
        """From an annotated article to its statements."""
        resolution, propositions, refused = self._propositions(doc)
        reading = interpret(article, resolution, propositions, self.ontology, refused)
        return only_own(reading, self.ontology) if self.only_ontology else reading

    def _propositions(self, doc: Doc) -> tuple[Resolution, list[Proposition], Counter[str]]:
        document = syntax.read(doc)
        quotes = syntax.quotations(document, self.lexicon["reportingVerbs"])
        resolution = resolve(document, self.ontology, self.lexicon, quotes)
        return resolution, *propositions_of(document, resolution, self.ontology, self.lexicon, quotes)

    def annotated(self, articles: Iterable[Article]) -> Iterator[tuple[Article, Doc]]:
        """Each article with the annotations of the English pipeline."""
        waiting: deque[Article] = deque()

        def texts() -> Iterator[str]:
            for article in articles:
                waiting.append(article)
                yield article.readable

        for doc in self.nlp.pipe(texts()):
            yield waiting.popleft(), doc


def read(
    *sources: str | Path, date: Date | str | None = None, force: bool = False, report: Report | None = None
) -> Iterator[Article]:
    """The articles of files, directories, addresses and "-" (standard input), see `kg.sources.articles`."""
    published = Date.fromisoformat(date) if isinstance(date, str) else date
    return articles_of(sources, date=published, force=force, report=report)


def extract(
    *sources: str | Path,
    date: Date | str | None = None,
    model: str | None = None,
    ontology: Sequence[str | Path] = (),
    only_ontology: bool = False,
    force: bool = False,
    report: Report | None = None,
    progress: Progress | None = None,
) -> Iterator[Reading]:
    """Reads every article of the sources and yields what it states.

    `date` is the publication date of articles that have none; `model`, `ontology` and `only_ontology` are those of
    `Reader`. What cannot be read goes to `report`; without it the first ReadError is raised. `progress` is called with
    the number of articles read so far.
    """
    articles = read(*sources, date=date, force=force, report=report)
    yield from _counted(Reader(model, ontology, only_ontology=only_ontology).read(articles), progress)


def facts(
    *sources: str | Path,
    date: Date | str | None = None,
    model: str | None = None,
    ontology: Sequence[str | Path] = (),
    force: bool = False,
    report: Report | None = None,
) -> Iterator[tuple[Article, list[Fact]]]:
    """Every article of the sources with what its sentences say in their own words, see `kg.openie` and `extract`."""
    return Reader(model, ontology).facts(read(*sources, date=date, force=force, report=report))


def _counted(readings: Iterable[Reading], progress: Progress | None) -> Iterator[Reading]:
    for n, reading in enumerate(readings, 1):
        if progress:
            progress(n)
        yield reading


def build(
    *sources: str | Path,
    date: Date | str | None = None,
    base: str = DEFAULT_BASE,
    min_confidence: float = 0.0,
    model: str | None = None,
    ontology: Sequence[str | Path] = (),
    only_ontology: bool = False,
    force: bool = False,
    report: Report | None = None,
    progress: Progress | None = None,
) -> Graph:
    """The graph of all articles of the sources; statements below `min_confidence` are left out. See `extract`.

    It remembers `min_confidence`, `model`, `ontology` and `only_ontology` for what is added later.
    """
    reader = Reader(model, ontology, only_ontology=only_ontology)
    readings = _counted(reader.read(read(*sources, date=date, force=force, report=report)), progress)
    graph = Graph.of(readings, base=base, min_confidence=min_confidence, ontology=reader.ontology)
    graph.store.keep_rules(Rules(min_confidence, only_ontology, model))
    return graph


def add(
    directory: str | Path,
    *sources: str | Path,
    date: Date | str | None = None,
    min_confidence: float | None = None,
    model: str | None = None,
    ontology: Sequence[Path] = (),
    only_ontology: bool | None = None,
    force: bool = False,
    report: Report | None = None,
    progress: Progress | None = None,
) -> dict[str, int]:
    """Reads articles into the graph of a directory, each in one transaction.

    Gives how many were "added", "replaced" and "unchanged". An article that is there already, by its id or address, is
    replaced; one that has not changed is not read again; one from another file of the same name gets another id, see
    `kg.store.origins`. `ontology` adds to what the graph was built with;
    `min_confidence`, `model` and `only_ontology` are by default what it was built with. Who is who in the new articles
    is for `identify` to say. Raises GraphError, GraphBusy. See `extract`.
    """
    counts = {"added": 0, "replaced": 0, "unchanged": 0}
    with Store.writable(Path(directory)) as store:
        if ontology:
            store.use(Path(directory), ontology)

        def unknown() -> Iterator[Article]:
            for found in read(*sources, date=date, force=force, report=report):
                article = store.origins.called(found)
                known = store.holds(article)
                counts["unchanged" if known else "replaced" if store.knows(article) else "added"] += 1
                if not known:
                    yield article

        rules = store.rules
        only = rules.only_ontology if only_ontology is None else only_ontology
        least = rules.min_confidence if min_confidence is None else min_confidence
        reader = Reader(model or rules.model, store.ontology.files, only_ontology=only)
        readings = _counted(reader.read(unknown()), progress)
        store.add(confident(reading, least) for reading in readings)
    return counts
