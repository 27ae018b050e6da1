"""What the articles tell, statement by statement, with what is needed to weigh it against others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from kg.iri import Names
from kg.model import Entity, Statement, Value
from kg.store import corrections
from kg.store.part import canonical, every, part
from kg.store.store import Store


@dataclass(frozen=True, slots=True)
class Told:
    """A statement with what is needed to weigh it."""

    statement: Statement
    iri: str
    subject: str  # IRIs of the merged view
    object: str | None
    title: str | None
    published: date | None
    sentence: str

    def order(self) -> tuple[str, str, str, str]:
        """By which conflicts are listed, whatever the order of the articles."""
        return self.subject, self.statement.relation.id, self.object or "", self.iri

    @property
    def certain(self) -> bool:
        """Whether it is told as a fact of somebody with a name."""
        said = self.statement
        return said.subject.named and not said.negated and said.factuality == "certain" and said.tense != "future"


def told(store: Store, statements: Iterable[str] | None = None) -> Iterator[Told]:
    """What articles tell, or these `statements` of it, but for those that a person has corrected: their word settles
    it."""
    settled = corrections.recorded(store.quads, store.graph("corrections"))
    known = store.canonical() if statements is None else None

    def of(thing: str) -> str:
        return canonical(store, thing) if known is None else known.get(thing, thing)

    for iri, said, article in every(store) if statements is None else part(store, statements):
        start, end = said.evidence.sentence
        if iri not in settled:
            yield Told(
                said,
                iri,
                of(store.names.entity(article.id, said.subject)),
                of(_value(said.object, article.id, store.names)) if said.object else None,
                article.title,
                article.published,
                article.text[start:end],
            )


def _value(thing: Entity | Value, article: str, names: Names) -> str:
    return names.entity(article, thing) if isinstance(thing, Entity) else thing.text
