"""What the articles contradict each other in: one says it and the other denies it, or both cannot be at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations
from typing import Literal

from kg.iri import Names
from kg.model import Entity, Statement
from kg.store import corrections
from kg.store.part import canonical, identified, part
from kg.store.store import Store

Kind = Literal["denied", "one at a time"]
AROUND = timedelta(days=183)
REAL = ("certain", "possible", "unsupported")  # what is planned or supposed contradicts nothing yet


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


@dataclass(frozen=True, slots=True)
class Conflict:
    """Statements that cannot both be true: those for it and those against, or one group for each object."""

    kind: Kind
    sides: tuple[tuple[Told, ...], ...]


def conflicts(store: Store, statements: Iterable[str] | None = None) -> Iterator[Conflict]:
    """Every contradiction between statements about the same, by subject, relation and object; or among `statements`.

    Two values of a relation that has one at a time contradict each other where their times may be the same and none
    is said to be former or future; of things without a name ("children") there may be several.
    """
    told = sorted(_told(store, statements), key=Told.order)
    same: defaultdict[tuple[str, str, str | None], list[Told]] = defaultdict(list)
    for each in told:
        if each.statement.factuality in REAL:
            same[each.subject, each.statement.relation.id, each.object].append(each)
    for group in same.values():
        said, denied = ([each for each in group if each.statement.negated is negated] for negated in (False, True))
        sides = _at_one_time(said, denied)
        if all(sides) and any(each.statement.factuality == "certain" for side in sides for each in side):
            yield Conflict("denied", sides)
    yield from _at_a_time(store, told)


def _at_a_time(store: Store, told: Collection[Told]) -> Iterator[Conflict]:
    single = {id_ for id_, relation in store.ontology.relations.items() if relation.single_valued_at_a_time}
    values: defaultdict[tuple[str, str], defaultdict[str, list[Told]]] = defaultdict(lambda: defaultdict(list))
    for each in told:
        said = each.statement
        holds = (
            said.subject.named
            and not said.negated
            and said.factuality == "certain"
            and said.tenure in (None, "current")
        )
        if said.relation.id in single and holds and said.tense != "future" and each.object:
            values[each.subject, said.relation.id][each.object].append(each)
    for objects in values.values():
        for one, other in combinations(objects.values(), 2):
            sides = _at_one_time(one, other)
            if all(sides):
                yield Conflict("one at a time", sides)


def _at_one_time(one: Collection[Told], other: Collection[Told]) -> tuple[tuple[Told, ...], tuple[Told, ...]]:
    """Those of both sides that may speak of the same day as some of the other."""
    return (
        tuple(each for each in one if any(_overlap(each, against) for against in other)),
        tuple(each for each in other if any(_overlap(each, against) for against in one)),
    )


def _overlap(one: Told, other: Told) -> bool:
    """Whether both may speak of the same day; without a time, of any in the year around the article's."""
    (start, end), (begin, finish) = _days(one), _days(other)
    return start is None or begin is None or end is None or finish is None or (start <= finish and begin <= end)


def _days(told: Told) -> tuple[date | None, date | None]:
    time = told.statement.time
    if time and time.earliest:
        return time.earliest, time.latest
    return (told.published - AROUND, told.published + AROUND) if told.published else (None, None)


def _told(store: Store, statements: Iterable[str] | None) -> Iterator[Told]:
    """What articles tell, but for statements that a person has corrected: their word settles it."""
    settled = corrections.recorded(store.quads, store.graph("corrections"))
    known = store.canonical() if statements is None else None
    every = (each for reading in store.readings() for each in identified(store, reading, settled))

    def of(entity: str) -> str:
        return canonical(store, entity) if known is None else known.get(entity, entity)

    for iri, said, article in every if statements is None else part(store, statements):
        start, end = said.evidence.sentence
        if iri not in settled:
            yield Told(
                said,
                iri,
                of(store.names.entity(article.id, said.subject)),
                _object(said, article.id, store.names, of),
                article.title,
                article.published,
                article.text[start:end],
            )


def _object(said: Statement, article: str, names: Names, of: Callable[[str], str]) -> str | None:
    if isinstance(said.object, Entity):
        return of(names.entity(article, said.object))
    return said.object.text if said.object else None
