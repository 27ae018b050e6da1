"""Questions → answers → links, and what a person decides."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from pyoxigraph import NamedNode

from kg.linking.cache import Cache
from kg.linking.candidates import Candidate
from kg.linking.decisions import Thresholds, winner
from kg.linking.questions import Question
from kg.linking.records import Link, Said, keep, links, ranked
from kg.linking.service import Service
from kg.store import Store


def link(
    store: Store,
    every: Sequence[Question],
    service: Service,
    cache: Cache,
    *,
    limit: int | None = None,
    thresholds: Thresholds | None = None,
    refresh: bool = False,
    progress: Callable[[int], None] | None = None,
) -> list[Link]:
    """Asks for the entities, or the first `limit` of them, and keeps what comes of it in the graph `links`.

    Gives the links of those asked for, in the order of the questions. Whom a person has settled is not asked for, nor
    what is in the cache unless `refresh`. Whatever breaks it off, what was answered before stays, in the cache and in
    the graph. `progress` is called with the number of answers so far. Raises LinkError.
    """
    there = {question.entity for question in every}
    known = {entity: each for entity, each in links(store).items() if each.verdicts or entity in there}
    asked = every[:limit]
    unsettled = [question for question in asked if question.entity not in known or not known[question.entity].settled]
    try:
        for number, (question, candidates) in enumerate(_answers(unsettled, service, cache, refresh), 1):
            before = known.get(question.entity, Link(question.entity))
            known[question.entity] = _decided(before, question, candidates, thresholds or Thresholds())
            if progress:
                progress(number)
    finally:
        keep(store, known.values())
    return [known[question.entity] for question in asked]


def unanswered(
    store: Store, asked: Iterable[Question], service: Service, cache: Cache, *, refresh: bool = False
) -> list[Question]:
    """Those that `link` would ask for, as neither the cache nor a person has the answer."""
    known = links(store)
    return [
        question
        for question in asked
        if not (question.entity in known and known[question.entity].settled)
        and (refresh or cache.get(service.name, question.key) is None)
    ]


def accept(store: Store, entity: NamedNode, item: str, by: str, on: date) -> Link:
    """A person says that the entity is this item; it is not asked for again."""

    def accepted(link: Link) -> Link:
        rejected = link.rejected - {item}
        return replace(_with(link, item), accepted=item, by="person", nowhere=False, rejected=rejected)

    return _told(store, entity, accepted, Said(item, by, on))


def reject(store: Store, entity: NamedNode, item: str | None, by: str, on: date) -> Link:
    """A person says that the entity is not this item, or without one, that no item is it: it is not asked for again."""

    def rejected(link: Link) -> Link:
        if item is None:
            return replace(link, accepted=None, by="rule", nowhere=True)
        if link.accepted == item:
            link = replace(link, accepted=None, by="rule")
        return replace(_with(link, item), rejected=link.rejected | {item})

    return _told(store, entity, rejected, Said(item, by, on))


def withdraw(store: Store, entity: NamedNode, item: str | None) -> Link:
    """What a person said of the entity and this item, or of all items, is not said any more: a service may be asked."""

    def withdrawn(link: Link) -> Link:
        if item is None:
            return replace(link, nowhere=False)
        accepted = None if link.accepted == item else link.accepted
        by = link.by if accepted else "rule"
        proposed = (each for each in link.candidates if each.id != item or each.score is not None)
        return replace(link, accepted=accepted, by=by, rejected=link.rejected - {item}, candidates=tuple(proposed))

    return _told(store, entity, withdrawn)


def _answers(
    asked: Iterable[Question], service: Service, cache: Cache, refresh: bool
) -> Iterator[tuple[Question, tuple[Candidate, ...]]]:
    """First what is known, then what the service says, kept before anything else is done with it.

    Namesakes of whom the same is known are asked for once.
    """
    waiting: defaultdict[str, list[Question]] = defaultdict(list)
    for question in asked:
        known = None if refresh else cache.get(service.name, question.key)
        if known is None:
            waiting[question.key].append(question)
        else:
            yield question, known
    keys = list(waiting)
    while keys:
        batch, keys = keys[: service.batch_size], keys[service.batch_size :]
        for number, candidates in service.ask([waiting[key][0].query for key in batch]):
            cache.put(service.name, batch[number], candidates)
            yield from ((question, candidates) for question in waiting[batch[number]])


def _decided(link: Link, question: Question, candidates: tuple[Candidate, ...], thresholds: Thresholds) -> Link:
    """With these candidates instead of those before, but for what a person said of them."""
    found = winner(question, [each for each in candidates if each.id not in link.rejected], thresholds)
    link = replace(link, candidates=candidates, accepted=found.id if found else None, by="rule")
    for item in sorted(link.rejected):
        link = _with(link, item)
    return link


def _told(store: Store, entity: NamedNode, change: Callable[[Link], Link], said: Said | None = None) -> Link:
    known = links(store)
    link = change(known.get(entity, Link(entity)))
    others = (each for each in link.said if each.item in link.verdicts and not (said and each.item == said.item))
    link = known[entity] = replace(link, said=(*others, said) if said else tuple(others))
    keep(store, known.values())
    return link


def _with(link: Link, item: str) -> Link:
    """With this item among the candidates."""
    if any(candidate.id == item for candidate in link.candidates):
        return link
    return replace(link, candidates=ranked((*link.candidates, Candidate(item))))
