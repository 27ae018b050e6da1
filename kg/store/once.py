"""What happens once: to be born and to die, to be founded. Whoever tells two places or two days of it is wrong once.

The ontology says to whom, by `kg:happensOnceToSubject` and `kg:happensOnceToObject`: a person dies once, a crowd does
not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import combinations

from kg.model import Entity
from kg.ontology import Ontology
from kg.store.told import Told
from kg.store.within import Within

Sides = tuple[tuple[Told, ...], tuple[Told, ...]]
Days = tuple[date, date]


def once(every: Iterable[Told], ontology: Ontology, within: Within) -> Iterator[Sides]:
    """Statements of one event that tell two objects of it, and others that tell two times, one side for each."""
    events: defaultdict[tuple[str, str], list[Told]] = defaultdict(list)
    for each in every:
        if each.certain and (whose := _of_whom(each, ontology)):
            events[whose, each.statement.relation.id].append(each)
    for (whose, _), group in events.items():
        if any(each.subject == whose and each.object for each in group):
            yield from _by_object(group, within)
        yield from _by_time(group, within)


def _of_whom(told: Told, ontology: Ontology) -> str | None:
    """The IRI of whom this happens to once; of a passive without an agent ("was founded") it is the subject."""
    said = told.statement
    relation = ontology.relations.get(said.relation.id)
    if relation is None:
        return None
    if any(ontology.is_a(said.subject.type, cls) for cls in relation.once_to_subject):
        return told.subject
    patient, iri = (said.subject, told.subject) if said.object is None else (said.object, told.object)
    named = isinstance(patient, Entity) and patient.named
    if named and any(
        ontology.is_a(patient.type, cls) for cls in relation.once_to_object if isinstance(patient, Entity)
    ):
        return iri
    return None


def _by_object(group: Iterable[Told], within: Within) -> Iterator[Sides]:
    values: defaultdict[str, list[Told]] = defaultdict(list)
    for each in group:
        if each.object:
            values[each.object].append(each)
    for one, other in combinations(values.values(), 2):
        if not within.may_be(one[0], other[0]):
            yield tuple(one), tuple(other)


def _by_time(group: Iterable[Told], within: Within) -> Iterator[Sides]:
    times: defaultdict[Days, list[Told]] = defaultdict(list)
    for each in group:
        time = each.statement.time
        if time and time.earliest and time.latest:
            times[time.earliest, time.latest].append(each)
    for one, other in combinations(sorted(times), 2):
        ours, theirs = ({each.object for each in times[days] if each.object} for days in (one, other))
        by_object = ours and theirs and ours.isdisjoint(theirs)
        if one[1] < other[0] and not by_object:
            yield tuple(times[one]), tuple(times[other])
