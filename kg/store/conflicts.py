"""What the articles contradict each other in: one says it and the other denies it, or both cannot be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations
from typing import Literal

from kg.store.once import once
from kg.store.store import Store
from kg.store.told import Told, told
from kg.store.within import Within

Kind = Literal["denied", "one at a time", "once"]
AROUND = timedelta(days=183)
REAL = ("certain", "possible", "unsupported")  # what is planned or supposed contradicts nothing yet


@dataclass(frozen=True, slots=True)
class Conflict:
    """Statements that cannot both be true: those for it and those against, or those of one value and of the other."""

    kind: Kind
    sides: tuple[tuple[Told, ...], ...]


def conflicts(store: Store, statements: Iterable[str] | None = None) -> Iterator[Conflict]:
    """Every contradiction between statements about the same, by subject, relation and object; or among `statements`.

    Two values of a relation that has one at a time contradict each other where their times may be the same and none
    is said to be former or future; of what happens once, see `kg.store.once`, two values and two times. A place does
    not contradict one that it lies in. Of things without a name ("children") there may be several.
    """
    every = sorted(told(store, statements), key=Told.order)
    same: defaultdict[tuple[str, str, str | None], list[Told]] = defaultdict(list)
    for each in every:
        if each.statement.factuality in REAL:
            same[each.subject, each.statement.relation.id, each.object].append(each)
    for group in same.values():
        said, denied = ([each for each in group if each.statement.negated is negated] for negated in (False, True))
        sides = _at_one_time(said, denied)
        if all(sides) and any(each.statement.factuality == "certain" for side in sides for each in side):
            yield Conflict("denied", sides)
    within = Within(store)
    yield from _at_a_time(store, every, within)
    yield from (Conflict("once", sides) for sides in once(every, store.ontology, within))


def _at_a_time(store: Store, every: Collection[Told], within: Within) -> Iterator[Conflict]:
    relations = store.ontology.relations.values()
    single = {each.id for each in relations if each.single_valued_at_a_time and not each.once_to_subject}
    values: defaultdict[tuple[str, str], defaultdict[str, list[Told]]] = defaultdict(lambda: defaultdict(list))
    for each in every:
        said = each.statement
        if said.relation.id in single and each.certain and said.tenure in (None, "current") and each.object:
            values[each.subject, said.relation.id][each.object].append(each)
    for objects in values.values():
        for one, other in combinations(objects, 2):
            sides = _at_one_time(objects[one], objects[other])
            if all(sides) and not within.may_be(objects[one][0], objects[other][0]):
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
    if told.published is None:
        return None, None
    if told.statement.tense == "past":
        return date.min, told.published  # what was not done, was not done at any time before
    return told.published - AROUND, told.published + AROUND
