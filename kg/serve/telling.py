"""A statement → what a page says of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pyoxigraph import DefaultGraph, NamedNode

from kg.denial import denied_phrase
from kg.jsonl import name
from kg.model import Article, Quantity, Span, Statement, Value
from kg.rdf import match
from kg.serve.addresses import anchor
from kg.serve.marking import Mark, Run, runs
from kg.serve.things import Thing, Things
from kg.store.corrections import correctors
from kg.store.part import part

BOUNDS = {"min": "at least", "max": "at most", "approximate": "about"}


@dataclass(frozen=True, slots=True)
class Line:
    """A statement in words, which deny where it is denied. `page` is its place in the page of its article, `speakers`
    are outermost first.

    `object` is None too where the verb phrase tells it already.
    """

    iri: str
    anchor: str
    page: str | None
    subject: Thing
    words: str
    object: Thing | None
    time: str | None
    day: str | None  # EDTF
    place: Thing | None
    qualifiers: tuple[tuple[str, Thing], ...]
    quantity: str | None
    speakers: tuple[tuple[Thing, ...], ...]
    tenure: str | None
    factuality: str
    negated: bool
    confidence: int  # of 100
    supported: int  # independent sources that say it
    corrected: str | None  # by whom
    article: Article
    sentence: tuple[Run, ...]


class Teller:
    """Puts statements of one store into words."""

    def __init__(self, things: Things) -> None:
        self.things = things

    def lines(self, statements: Iterable[str]) -> Iterator[Line]:
        """The statements of these IRIs that are there."""
        for iri, statement, article in part(self.things.store, statements):
            yield self.line(iri, statement, article)

    def line(self, iri: str, statement: Statement, article: Article) -> Line:
        """One statement."""
        time, place, id_, store = statement.time, statement.place, article.id, self.things.store
        page = self.things.addresses.page(store.names.article(id_))
        marks = [Mark(span, kind) for kind, span in spans(statement)]
        qualifiers = [each for each in statement.qualifiers if each.entity != place]
        return Line(
            iri=iri,
            anchor=anchor(iri),
            page=page and f"{page}#{anchor(iri)}",
            subject=self.things.of(statement.subject, id_),
            words=_words(statement),
            object=self.things.of(statement.object, id_) if statement.object and not _repeated(statement) else None,
            time=time.text if time else None,
            day=time.value if time else None,
            place=self.things.of(place, id_) if place else None,
            qualifiers=tuple((each.role, self.things.of(each.entity, id_)) for each in qualifiers),
            quantity=quantity(statement.quantity) if statement.quantity else None,
            speakers=tuple(tuple(self.things.of(each, id_) for each in source) for source in statement.sources),
            tenure=statement.tenure,
            factuality=statement.factuality,
            negated=statement.negated,
            confidence=round(100 * statement.confidence),
            supported=int(next(iter(self._said(NamedNode(iri), "kg:supportedBy", DefaultGraph())), "1")),
            corrected=", ".join(correctors(store.quads, store.graph("corrections"), NamedNode(iri))) or None,
            article=article,
            sentence=tuple(runs(article.text, statement.evidence.sentence, marks)),
        )

    def _said(self, about: NamedNode, predicate: str, graph: NamedNode | DefaultGraph) -> list[str]:
        return [value.value for _, _, value, _ in match(self.things.store.quads, about, predicate, None, graph)]


def _words(statement: Statement) -> str:
    things = (statement.subject, *([statement.object] if statement.object else []))
    return denied_phrase(statement.verb_phrase, *map(name, things)) if statement.negated else statement.verb_phrase


def _repeated(statement: Statement) -> bool:
    """Whether the verb phrase ends with the object: is ready – ready."""
    return isinstance(statement.object, Value) and statement.verb_phrase.endswith(statement.object.text)


def spans(statement: Statement) -> Iterator[tuple[str, Span]]:
    """The words of a statement, by what they are in it."""
    evidence = statement.evidence
    yield "subject", evidence.subject
    yield "predicate", evidence.predicate
    if evidence.object:
        yield "object", evidence.object


def quantity(told: Quantity) -> str:
    """ "at least 4 civilian"."""
    value = f"{int(told.value):,}" if told.value.is_integer() else f"{told.value:,}"
    return " ".join(filter(None, (BOUNDS.get(told.bound), value, told.unit)))
