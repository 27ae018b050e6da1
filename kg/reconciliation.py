"""Which Wikidata items the entities of a graph on disk are: asked of a service, or said by a person."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import date as Date
from pathlib import Path

from kg import linking
from kg.author import author
from kg.linking import ENDPOINT, Alignment, Cache, Client, Link, Question, Service, Thresholds, report
from kg.store import Store
from kg.store.directory import ontology_files


def link(
    directory: str | Path,
    *,
    endpoint: str = ENDPOINT,
    limit: int | None = None,
    thresholds: Thresholds | None = None,
    rate: float = 1.0,
    contact: str | None = None,
    refresh: bool = False,
    progress: Callable[[int], None] | None = None,
) -> list[tuple[Question, Link]]:
    """Asks a reconciliation service for the entities of a graph that have no item, and keeps what comes of it.

    Gives each entity asked for with its link, those mentioned most first, and no more than `limit`. `rate` is the most
    requests a second; `contact` is told to the service; with `refresh`, what is in the cache is asked for again. Raises
    LinkError, GraphError, GraphBusy. See `kg.linking`.
    """
    place = Path(directory)
    with closing(Client(rate=rate, contact=contact)) as client, Store.writable(place) as store:
        every, service = linking.questions(store, _alignment(place)), Service(endpoint, client)
        found = linking.link(
            store,
            every,
            service,
            Cache(place),
            limit=limit,
            thresholds=thresholds,
            refresh=refresh,
            progress=progress,
        )
    return list(zip(every[:limit], found, strict=True))


def unlinked(directory: str | Path) -> list[tuple[Question, Link]]:
    """The entities that a service has candidates for, and nobody has decided on; those mentioned most first."""
    store = Store.open(directory)
    known = linking.links(store)
    every = linking.questions(store, _alignment(Path(directory)))
    asked = [(question, known[question.entity]) for question in every if question.entity in known]
    return [(question, each) for question, each in asked if report.undecided(each)]


def accept(directory: str | Path, entity: str, item: str, *, by: str | None = None) -> tuple[Question, Link]:
    """Lets a person say that an entity, by name, prefixed name or IRI, is an item, as "Q42"; it is asked for no more.

    Raises LinkError, GraphError, GraphBusy.
    """
    with Store.writable(Path(directory)) as store:
        question = linking.find(store, _alignment(Path(directory)), entity)
        return question, linking.accept(store, question.entity, item, author(by), Date.today())


def reject(
    directory: str | Path, entity: str, item: str | None = None, *, by: str | None = None
) -> tuple[Question, Link]:
    """Lets a person say that an entity is not an item, or without one, that it is none; entities as in `accept`.

    Raises LinkError, GraphError, GraphBusy.
    """
    with Store.writable(Path(directory)) as store:
        question = linking.find(store, _alignment(Path(directory)), entity)
        return question, linking.reject(store, question.entity, item, author(by), Date.today())


def _alignment(directory: Path) -> Alignment:
    return Alignment.load(*ontology_files(directory))
