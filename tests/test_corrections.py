"""What people say of single statements, and what becomes of it when articles are read again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pyoxigraph import DefaultGraph, NamedNode, Quad
from stories import ONTOLOGY, dinner, stored, talks

from kg.errors import NotInGraph
from kg.export import lines
from kg.graph import Graph
from kg.iri import Names
from kg.model import Article, Entity, Evidence, Qualifier, Reading, Source, Span, Statement, Value
from kg.rdf import literal, match, term
from kg.store import Store
from kg.store.corrections import Correction
from kg.store.decisions import Decision, decisions
from kg.store.judgements import Judgement
from kg.store.network import network

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
    ((about, *_),) = match(store.quads, None, "kg:corrects", MET)
    said = {row[1]: row[2] for row in match(store.quads, about)}
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


@pytest.mark.parametrize("identified", [True, False])
def test_words_that_say_something_else_now_are_not_shown_for_it(store: Store, identified: bool) -> None:
    """Else "will not supply" would stand for what a person says was supplied, and "met" for what was an annexation."""
    before = set(store.quads)
    store.correct(Correction(MET, "Ann", ON, object=[PUTIN], relation=term("kg:annexed")))
    store.correct(Correction(DENIED, "Ann", ON, negated=False, factuality="certain"))
    store.correct(Correction(OFFICE, "Ann", ON, subject=[GEORGIA], negated=False))  # as it was
    if identified:
        store.identify()
    edges = {iri: about for *_, iri, about in network(store).edges(keys=True, data=True)}
    assert edges[MET.value]["corrected_by"] == ["Ann"]
    for statement, words in ((MET, "annexed"), (DENIED, "supplied (future)"), (OFFICE, "president of")):
        assert edges[statement.value]["label"] == words
        merged = match(store.quads, statement, "kg:verbPhrase", None, DefaultGraph())
        assert [row[2] for row in merged] == [literal(words)]
    for statement in (MET, DENIED, OFFICE):
        store.uncorrect(statement)
    store.identify()
    assert set(store.quads) == before


def test_taken_back(store: Store) -> None:
    before = set(store.quads)
    store.correct(Correction(MET, "Ann", ON, rejected=True))
    store.correct(Correction(MET, "Ben", ON, negated=True))  # who says what it should be says that it is said
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


def moved(reading: Reading, before: str, ids: Mapping[str, str] | None = None) -> Reading:
    """The same article with a line before its text; `ids` are what entities are called by now."""
    by = len(before)

    def span(place: Span) -> Span:
        return Span(place.start + by, place.end + by)

    def entity(thing: Entity) -> Entity:
        return replace(
            thing, id=(ids or {}).get(thing.id, thing.id), mentions=tuple(span(mention) for mention in thing.mentions)
        )

    def thing(part: Entity | Value | None) -> Entity | Value | None:
        return entity(part) if isinstance(part, Entity) else part

    def evidence(old: Evidence) -> Evidence:
        return Evidence(span(old.sentence), span(old.subject), span(old.predicate), old.object and span(old.object))

    def sources(chain: tuple[Source, ...]) -> tuple[Source, ...]:
        return tuple(tuple(map(entity, source)) for source in chain)

    def statement(old: Statement) -> Statement:
        return replace(
            old,
            subject=entity(old.subject),
            object=thing(old.object),
            place=old.place and entity(old.place),
            evidence=evidence(old.evidence),
            sources=sources(old.sources),
            qualifiers=tuple(Qualifier(each.role, thing(each.entity) or each.entity) for each in old.qualifiers),
        )

    return Reading(
        replace(reading.article, text=before + reading.article.text),
        tuple(map(entity, reading.entities)),
        tuple(map(statement, reading.statements)),
        reading.refused,
    )


def made(store: Store) -> list[Decision]:
    return list(decisions(store.quads, store.names))


def test_a_correction_stays_with_its_sentence_when_a_line_comes_before_it(store: Store) -> None:
    store.correct(Correction(MET, "Ann", ON, rejected=True))
    store.correct(Correction(OFFICE, "Ben", ON, object=[GEORGIA]))
    later = moved(talks(), "Updated on Friday.\n")
    assert later.statements[0].id != talks().statements[0].id
    store.add([later])
    assert met(store) == {("entity/Dmytro_Kuleba", "entity/Georgia/Person")}
    store.identify()
    assert met(store) == {("entity/Dmytro_Kuleba", "entity/Georgia/Person")}
    assert list(match(store.quads, None, "kg:presidentOf", NamedNode(f"{NAMES.base}entity/Georgia/Person")))
    (rejection,) = (each for each in made(store) if each.kind == "rejected")
    assert rejection.statement == NAMES.statement(later.statements[0])
    store.uncorrect(NamedNode(rejection.statement))
    assert ("entity/Dmytro_Kuleba", "entity/Wang_Yi") in met(store)


def test_a_correction_whose_sentence_is_gone_waits_for_it(store: Store) -> None:
    before = set(store.quads)
    store.correct(Correction(MET, "Ann", ON, rejected=True))
    reading = talks()
    other = reading.article.text.replace("in Kyiv on Wednesday", "in Lviv on Thursday.", 1)[: len(reading.article.text)]
    store.add([replace(reading, article=replace(reading.article, text=other))])
    assert ("entity/Dmytro_Kuleba", "entity/Wang_Yi") in met(store)  # it is another sentence
    (waiting,) = made(store)
    assert (waiting.kind, waiting.in_force, waiting.statement) == ("rejected", False, None)
    assert waiting.about == ("Dmytro Kuleba – met – Wang Yi",)
    store.remove("seeds/talks.txt")
    assert not made(store)[0].in_force
    store.add([talks()])
    assert made(store)[0].in_force
    assert ("entity/Dmytro_Kuleba", "entity/Wang_Yi") not in met(store)
    store.undo(NamedNode(f"{NAMES.base}correction/{waiting.id}"))
    store.identify()
    assert set(store.quads) == before


def test_a_correction_is_not_guessed_at_where_a_sentence_stands_twice(store: Store) -> None:
    store.correct(Correction(MET, "Ann", ON, rejected=True))
    reading = talks()
    once = moved(reading, "Updated.\n")
    text = once.article.text + reading.article.text
    twice = moved(reading, once.article.text)
    assert twice.article.text == text
    store.add([replace(twice, statements=(*once.statements, *twice.statements))])
    assert ("entity/Dmytro_Kuleba", "entity/Wang_Yi") in met(store)
    assert not made(store)[0].in_force


def test_a_correction_outlives_a_build_of_a_text_that_moved(store: Store, tmp_path: Path) -> None:
    store.correct(Correction(MET, "Ann", ON, rejected=True))
    store.save(tmp_path)
    again = Store(ontology=ONTOLOGY)
    again.add([moved(talks(), "Updated on Friday.\n"), dinner()])
    again.identify()
    again.save(tmp_path)
    assert ("entity/Dmytro_Kuleba", "entity/Wang_Yi") not in met(Store.open(tmp_path))


def test_a_judgement_stays_with_those_it_is_of_when_they_get_another_id(store: Store) -> None:
    putin, statesman = (
        NamedNode(f"{NAMES.article(id_)}/entity/Putin") for id_ in ("seeds/talks.txt", "dinner/Ünïcode 1.txt")
    )
    store.judge(Judgement("same", [putin], [statesman], "Ann", ON))
    store.identify()
    one = {row[0] for row in match(store.quads, None, "kg:standsFor", statesman)}
    later = moved(talks(), "Vladimir Putin is back.\n", {"Putin": "Vladimir_Putin"})
    store.add([later])
    store.identify()
    renamed = NamedNode(f"{NAMES.article('seeds/talks.txt')}/entity/Vladimir_Putin")
    assert {row[0] for row in match(store.quads, None, "kg:standsFor", renamed)} == one
    assert made(store)[0].in_force


def test_one_of_several_that_are_the_same_may_go(store: Store) -> None:
    store.add([replace(talks(), article=Article("again", talks().article.text), statements=())])
    ids = ("again", "dinner/Ünïcode 1.txt", "seeds/talks.txt")
    first, *others = (NamedNode(f"{NAMES.article(id_)}/entity/Putin") for id_ in ids)
    store.judge(Judgement("same", [first, others[1]], [others[0]], "Ann", ON))
    store.identify()
    store.remove("again")
    store.identify()
    assert len({row[0] for each in others for row in match(store.quads, None, "kg:standsFor", each)}) == 1


def test_what_people_say_of_a_statement_adds_up(store: Store) -> None:
    before = set(store.quads)
    store.correct(Correction(MET, "Ann", ON, object=[PUTIN]))
    store.correct(Correction(MET, "Ben", ON, relation=term("kg:annexed")))
    store.correct(Correction(MET, "Cem", ON, object=[WANG], because="It was him after all."))
    (row,) = match(store.quads, NamedNode(f"{NAMES.base}entity/Dmytro_Kuleba"), "kg:annexed", None, DefaultGraph())
    assert row[2].value == f"{NAMES.base}entity/Wang_Yi"
    assert [(each.by, dict(each.said), each.because) for each in made(store)] == [
        ("Ann", {"object": "Putin"}, None),
        ("Ben", {"relation": "annexed"}, None),
        ("Cem", {"object": "Wang Yi"}, "It was him after all."),
    ]
    store.undo(NamedNode(f"{NAMES.base}correction/{made(store)[2].id}"))
    assert list(match(store.quads, None, "kg:annexed", NamedNode(f"{NAMES.base}entity/Putin/Person"), DefaultGraph()))
    store.uncorrect(MET)
    store.identify()
    assert set(store.quads) == before


def test_a_correction_by_somebody_who_is_gone_changes_nothing_until_they_are_back(store: Store) -> None:
    store.correct(Correction(MET, "Ann", ON, object=[GEORGIA]))
    store.remove("dinner/Ünïcode 1.txt")
    store.identify()
    assert met(store) == {("entity/Dmytro_Kuleba", "entity/Wang_Yi")}
    assert len(Graph(store).statements) == len(talks().statements)
    assert not made(store)[0].in_force
    store.add([dinner()])
    store.identify()
    assert ("entity/Dmytro_Kuleba", "entity/Wang_Yi") not in met(store)


def test_a_corrected_statement_keeps_its_id_in_every_format(store: Store) -> None:
    store.correct(Correction(MET, "Ann", ON, object=[PUTIN], negated=True))
    (told,) = (json.loads(line) for line in lines(store, "jsonl") if '"place": "Kyiv"' in line)
    assert (told["object"], told["id"]) == ("Putin", talks().statements[0].id)
    assert MET.value in {key for *_, key in Graph(store).networkx().edges(keys=True)}


def test_nothing_to_take_back(store: Store) -> None:
    with pytest.raises(NotInGraph, match="nobody corrected"):
        store.uncorrect(MET)
