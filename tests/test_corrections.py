"""What people say of single statements, and what becomes of it when articles are read again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pyoxigraph import DefaultGraph, NamedNode, Quad
from stories import ONTOLOGY, dinner, stored, talks

from kg.errors import NotInGraph
from kg.graph import Graph
from kg.iri import Names
from kg.rdf import literal, match, term
from kg.store import Store
from kg.store.corrections import Correction

NAMES = Names()
MET, DENIED = (NamedNode(NAMES.statement(talks().statements[index])) for index in (0, 3))
WANG, PUTIN = (NamedNode(f"{NAMES.article('seeds/talks.txt')}/entity/{name}") for name in ("Wang_Yi", "Putin"))
MEETING = term("kg:met")
OFFICE = NamedNode(NAMES.statement(talks().statements[6]))
GEORGIA = NamedNode(f"{NAMES.article('dinner/Ünïcode 1.txt')}/entity/Georgia")
ON = date(2024, 7, 27)


@pytest.fixture
def store() -> Store:
    return stored(talks(), dinner())


def met(store: Store) -> set[tuple[str, str]]:
    """Who met whom, as plain triples between people of the first article."""
    rows = match(store.quads, None, "kg:met", None, DefaultGraph())
    pairs = ((row[0].value, row[2].value) for row in rows)
    return {
        (one.removeprefix(NAMES.base), other.removeprefix(NAMES.base)) for one, other in pairs if "Li_Wei" not in one
    }


def test_a_rejected_statement_is_gone_from_the_merged_view_and_stays_in_its_article(store: Store) -> None:
    assert ("entity/Dmytro_Kuleba", "entity/Wang_Yi") in met(store)
    store.correct(Correction(MET, "Ann", ON, because="It was his deputy.", rejected=True))
    assert met(store) == {("entity/Dmytro_Kuleba", "entity/Georgia/Person")}
    assert not list(match(store.quads, MET, None, None, DefaultGraph()))
    assert list(match(store.quads, MET, "kg:verbPhrase", None, NamedNode(NAMES.article("seeds/talks.txt"))))
    everywhere = {quad.subject for quad in store.quads.quads_for_pattern(None, None, None, DefaultGraph())}
    assert not any(subject.value.startswith(MET.value) for subject in everywhere)


def test_what_is_written_and_drawn_follows_the_person(store: Store) -> None:
    before = len(list(Graph(store).statements))
    store.correct(Correction(MET, "Ann", ON, rejected=True))
    store.correct(Correction(OFFICE, "Ann", ON, subject=[GEORGIA], relation=term("kg:leaderOf")))
    store.identify()
    graph = Graph(store)
    assert len(graph.statements) == before - 1
    edges = {(subject, about["relation"], object_) for subject, object_, about in graph.networkx().edges(data=True)}
    assert (f"{NAMES.base}entity/Dmytro_Kuleba", "met", f"{NAMES.base}entity/Wang_Yi") not in edges
    (leader,) = (each for each in graph.statements if each.relation.id == "leaderOf")
    assert (leader.subject.name, leader.object.name) == ("Georgia", "Russia")


def test_a_correction_by_an_entity_of_another_article_goes_when_it_is_taken_back(store: Store) -> None:
    before = set(store.quads)
    store.correct(Correction(MET, "Ann", ON, object=[GEORGIA]))
    assert ("entity/Dmytro_Kuleba", "entity/Wang_Yi") not in met(store)
    store.identify()
    store.uncorrect(MET)
    store.identify()
    assert set(store.quads) == before


def test_who_said_so_and_when(store: Store) -> None:
    store.correct(Correction(MET, "Ann", ON, because="It was his deputy.", rejected=True))
    said = {row[1]: row[2] for row in match(store.quads, NamedNode(f"{MET.value}/correction"))}
    assert said[term("kg:corrects")] == MET
    assert (said[term("dct:creator")], said[term("dct:created")]) == (literal("Ann"), literal(ON))
    assert said[term("rdfs:comment")] == literal("It was his deputy.")


def test_what_it_should_say_instead(store: Store) -> None:
    store.correct(Correction(MET, "Ann", ON, object=[PUTIN], relation=term("kg:annexed")))
    (subject,) = {
        row[0].value for row in match(store.quads, None, "kg:annexed", NamedNode(NAMES.base + "entity/Putin/Person"))
    }
    assert subject == NAMES.base + "entity/Dmytro_Kuleba"
    assert ("entity/Dmytro_Kuleba", "entity/Wang_Yi") not in met(store)


def test_what_is_denied_is_no_plain_triple(store: Store) -> None:
    store.correct(Correction(MET, "Ann", ON, negated=True))
    assert ("entity/Dmytro_Kuleba", "entity/Wang_Yi") not in met(store)
    assert list(match(store.quads, MET, "kg:negated", literal(True), DefaultGraph()))


def test_a_claim_does_not_become_a_fact_because_one_of_its_words_is_corrected(store: Store) -> None:
    before = len(set(match(store.quads, None, None, None, DefaultGraph())))
    store.correct(
        Correction(DENIED, "Ann", ON, negated=False, factuality="certain", relation=term("kg:met"), object=[WANG])
    )
    assert met(store) == {
        ("entity/Dmytro_Kuleba", "entity/Wang_Yi"),
        ("entity/Dmytro_Kuleba", "entity/Georgia/Person"),
    }
    assert len(set(match(store.quads, None, None, None, DefaultGraph()))) <= before + 1  # it is marked as stale


def test_taken_back(store: Store) -> None:
    before = set(store.quads)
    store.correct(Correction(MET, "Ann", ON, rejected=True))
    store.correct(Correction(MET, "Ben", ON, negated=True))  # the later one holds
    assert list(match(store.quads, MET, "kg:negated", literal(True), DefaultGraph()))
    store.uncorrect(MET)
    store.identify()
    assert set(store.quads) == before


def test_corrections_outlive_reading_and_building_again(store: Store, tmp_path: Path) -> None:
    store.correct(Correction(MET, "Ann", ON, rejected=True))
    store.save(tmp_path)
    again = Store(ontology=ONTOLOGY)
    again.add([talks(), dinner()])
    again.identify()
    again.save(tmp_path)
    assert ("entity/Dmytro_Kuleba", "entity/Wang_Yi") not in met(Store.open(tmp_path))
    reading = talks()
    with Store.writable(tmp_path) as store:
        store.ontology = ONTOLOGY
        store.add([replace(reading, article=replace(reading.article, title="Another headline"))])
        store.identify()
    assert ("entity/Dmytro_Kuleba", "entity/Wang_Yi") not in met(Store.open(tmp_path))


def test_a_statement_that_is_not_there(store: Store) -> None:
    before = set(store.quads)
    with pytest.raises(NotInGraph, match="no statement of this graph"):
        store.correct(Correction(NamedNode("https://kg.example/nothing"), "Ann", ON, rejected=True))
    assert set(store.quads) == before


def test_the_graph_of_corrections_is_left_alone_by_identity(store: Store) -> None:
    store.correct(Correction(MET, "Ann", ON, rejected=True))
    corrections = {Quad(*row) for row in match(store.quads, graph=store.graph("corrections"))}
    store.identify()
    assert corrections == {Quad(*row) for row in match(store.quads, graph=store.graph("corrections"))}
    assert ("entity/Dmytro_Kuleba", "entity/Wang_Yi") not in met(store)
