"""Some statements of a store, told as all of them are."""

from __future__ import annotations

from datetime import date

import pytest
from pyoxigraph import NamedNode
from stories import ONTOLOGY, dinner, encounter, talks

from kg.store import Store
from kg.store.conflicts import conflicts
from kg.store.corrections import Correction
from kg.store.network import neighbourhood, network
from kg.store.part import part

BASE = "https://kg.example/"


@pytest.fixture
def store() -> Store:
    store = Store(ontology=ONTOLOGY)
    store.add([talks(), dinner()])
    store.identify()
    return store


def iris(store: Store) -> list[str]:
    return [store.names.statement(each) for reading in store.readings() for each in reading.statements]


def correct(store: Store, statement: str, **said: object) -> None:
    store.correct(Correction(NamedNode(statement), "Ann", date(2024, 7, 28), **said))
    store.identify()


def test_a_part_is_told_as_in_the_whole(store: Store) -> None:
    whole = [(store.names.statement(each), each) for reading in store.readings() for each in reading.statements]
    told = list(part(store, [iri for iri, _ in whole]))
    assert [(iri, statement) for iri, statement, _ in told] == whole
    for _, statement, article in told:
        start, end = statement.evidence.sentence
        assert article.id == statement.article
        assert article.text[start:end].strip()


def test_what_is_not_there_is_left_out(store: Store) -> None:
    first, *_ = iris(store)
    assert [iri for iri, *_ in part(store, [f"{BASE}article/x/statement/1", first, f"{BASE}entity/Russia"])] == [first]


def test_the_neighbourhood_of_all_is_the_network(store: Store) -> None:
    whole, same = network(store), neighbourhood(store, iris(store))
    assert dict(same.nodes(data=True)) == dict(whole.nodes(data=True))
    assert list(same.edges(keys=True, data=True)) == list(whole.edges(keys=True, data=True))


def test_the_neighbourhood_of_one_statement(store: Store) -> None:
    met = next(key for *_, key, told in network(store).edges(keys=True, data=True) if told["place"] == "Kyiv")
    ((subject, object_, key),) = neighbourhood(store, [met]).edges(keys=True)
    assert (subject, object_, key) == (f"{BASE}entity/Dmytro_Kuleba", f"{BASE}entity/Wang_Yi", met)


def test_what_people_corrected_keeps_its_iri(store: Store) -> None:
    met = next(key for *_, key, told in network(store).edges(keys=True, data=True) if told["place"] == "Kyiv")
    guest = next(reading for reading in store.readings() if "Georgia" in reading.article.text)
    (georgia,) = (store.names.entity(guest.article.id, each) for each in guest.entities if each.name == "Georgia")
    correct(store, met, object=[NamedNode(georgia)])
    ((_, told, _),) = part(store, [met])
    assert told.object
    assert (met, f"{BASE}entity/Georgia/Person") in {(key, end) for _, end, key in network(store).edges(keys=True)}
    correct(store, met, rejected=True)
    assert not list(part(store, [met]))


def test_contradictions_among_some_statements() -> None:
    store = Store(ontology=ONTOLOGY)
    store.add(encounter(number, edition=number // 20) for number in (3, 4, 23, 24))
    store.identify()
    everything = list(conflicts(store))
    assert len(everything) == 2
    assert list(conflicts(store, iris(store))) == everything
    told = [each.iri for side in everything[0].sides for each in side]
    assert list(conflicts(store, told)) == everything[:1]
    assert not list(conflicts(store, told[:1]))


def test_a_corrected_statement_contradicts_nothing() -> None:
    store = Store(ontology=ONTOLOGY)
    store.add(encounter(number, edition=number // 20) for number in (3, 23))
    store.identify()
    (conflict,) = conflicts(store)
    correct(store, conflict.sides[0][0].iri, factuality="possible")
    assert not list(conflicts(store))
