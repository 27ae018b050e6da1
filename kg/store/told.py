"""What the articles tell, statement by statement, with what is needed to weigh it against others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kg.iri import Names
from kg.model import Entity, Statement, Value
from kg.store import corrections
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


def told(store: Store) -> Iterator[Told]:
    """What articles tell, but for statements that a person has corrected: their word settles it."""
    canonical = store.canonical()
    settled = corrections.recorded(store.quads, store.graph("corrections"))
    for reading in store.readings():
        article = reading.article
        for said in reading.statements:
            subject = store.names.entity(article.id, said.subject)
            iri, (start, end) = store.names.statement(said), said.evidence.sentence
            other = said.object and _value(said.object, article.id, store.names)
            if iri not in settled:
                yield Told(
                    said,
                    iri,
                    canonical.get(subject, subject),
                    canonical.get(other, other) if other else None,
                    article.title,
                    article.published,
                    article.text[start:end],
                )


def _value(thing: Entity | Value, article: str, names: Names) -> str:
    return names.entity(article, thing) if isinstance(thing, Entity) else thing.text
