"""What follows from a graph, what does not, and where it goes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from command import Run
from pyoxigraph import DefaultGraph, NamedNode
from stories import ONTOLOGY, Story, dinner, stored, talks

import kg
from kg.graph import Graph
from kg.inference import infer
from kg.model import Reading, Relation, Value
from kg.ontology import Ontology
from kg.rdf import match
from kg.store import Store

LOCATED, PART = Relation("locatedIn", "located in"), Relation("partOf", "part of")


def inferred(store: Store) -> list[tuple[str, str, str]]:
    """The inferred triples as they are stored, in short."""
    rows = match(store.quads, graph=NamedNode(store.names.graph("inferred")))
    return sorted(
        (short(subject.value), short(relation.value), short(object_.value)) for subject, relation, object_, _ in rows
    )


def short(text: str) -> str:
    return re.sub(r"^\S+(#|/entity/)|/Person$", "", text)


def relations(store: Store) -> set[tuple[str, str, str]]:
    return {triple for triple in inferred(store) if triple[1] != "type"}


def situated(*places: tuple[str, Relation, str]) -> Reading:
    """An article that says of each place where it lies; those of the gazetteer are known."""
    names = dict.fromkeys(name for inner, _, outer in places for name in (inner, outer))
    text = " ".join(f"{inner} is in {outer}." for inner, _, outer in places)
    story = Story("places.txt", text)
    known = ONTOLOGY.gazetteer.places
    entities = {
        name: story.entity(name, known[name].type if name in known else "City", known=name in known) for name in names
    }
    for inner, relation, outer in places:
        words = (f"{inner} is in {outer}.", inner, "is in", outer)
        story.tell(entities[inner], relation, entities[outer], words, tense="present")
    return story.reading(*entities.values())


def test_inverse_symmetric_and_wider_relations_follow() -> None:
    store = stored(talks())
    infer(store)
    assert relations(store) == {
        ("Wang_Yi", "met", "Dmytro_Kuleba"),  # that Putin may meet him is no fact
        ("Putin", "leaderOf", "Russia"),
        ("Russia", "contains", "Moscow"),
        ("Ukraine", "contains", "Kyiv"),
    }


def test_wider_classes_follow() -> None:
    store = stored(talks())
    infer(store)
    types = {(subject, type_) for subject, relation, type_ in inferred(store) if relation == "type"}
    assert {("Putin", "Agent"), ("Kyiv", "GeopoliticalEntity"), ("Kyiv", "Place"), ("Kremlin", "Organization")} <= types
    assert ("Putin", "Person") not in types  # which the merged view says
    assert {"Thing", "Class", "Statement"}.isdisjoint(type_ for _, type_ in types)


def test_located_in_is_transitive() -> None:
    store = stored(situated(("Preston", LOCATED, "Fitzroy"), ("Fitzroy", LOCATED, "Kyiv")))
    infer(store)
    assert {(place, "locatedIn", "Ukraine") for place in ("Preston", "Fitzroy")} <= relations(store)
    assert ("Ukraine", "contains", "Preston") in relations(store)


@pytest.mark.parametrize("relation", [LOCATED, PART, Relation("capitalOf", "capital of")])
def test_nothing_follows_from_where_a_disputed_place_is_said_to_lie(relation: Relation) -> None:
    store = stored(situated(("Yalta", LOCATED, "Crimea"), ("Crimea", relation, "Russia")))
    infer(store)
    assert ("Crimea", "contains", "Yalta") in relations(store)
    assert not {triple for triple in relations(store) if "Russia" in triple and {"Crimea", "Yalta"} & {*triple}}


def test_nothing_follows_from_what_is_said_to_contain_a_disputed_place() -> None:
    store = stored(situated(("Russia", Relation("contains", "contains"), "Crimea")))
    infer(store)
    assert not {triple for triple in relations(store) if "Crimea" in triple}


def test_a_place_does_not_come_to_lie_in_itself() -> None:
    store = stored(situated(("Preston", LOCATED, "Fitzroy"), ("Fitzroy", LOCATED, "Preston")))
    infer(store)
    assert not {triple for triple in inferred(store) if triple[0] == triple[2]}


def test_a_text_as_object_is_carried_along_as_it_is() -> None:
    story = Story("a.txt", "Russia invaded the “Wild\\Fields”.")
    russia = story.entity("Russia", "Country", known=True)
    words = (story.article.text, "Russia", "invaded", "the “Wild\\Fields”")
    story.tell(russia, Relation("invaded", "invaded"), Value("the “Wild\\Fields”"), words)
    store = stored(story.reading(russia))
    infer(store)
    assert ("Russia", "attacked", "the “Wild\\Fields”") in relations(store)


def test_axioms_of_the_users_own(tmp_path: Path) -> None:
    own = tmp_path / "own.ttl"
    own.write_text(OWN)
    store = stored(talks(), ontology=Ontology.load(own))
    infer(store)
    assert {("Dmytro_Kuleba", "saw", "Wang_Yi"), ("Wang_Yi", "saw", "Dmytro_Kuleba")} <= relations(store)
    assert ("Russia", "type", "Power") in inferred(store)
    assert ("Putin", "leaderOf", "Russia") not in inferred(store)  # for the file takes kg:presidentOf away


def test_what_was_inferred_before_makes_room() -> None:
    store = stored(talks())
    before = {quad for quad in store.quads if quad.graph_name == DefaultGraph()}
    assert infer(store) == len(inferred(store)) == infer(store)
    assert {quad for quad in store.quads if quad.graph_name == DefaultGraph()} == before
    store.quads.clear_graph(DefaultGraph())
    assert infer(store) == 0
    assert not inferred(store)


def test_what_followed_does_not_outlast_what_it_followed_from() -> None:
    store = stored(talks(), dinner())
    infer(store)
    store.identify()
    assert inferred(store)
    store.remove("dinner/Ünïcode 1.txt")
    assert not inferred(store)


def test_the_order_of_the_articles_makes_no_difference() -> None:
    one, other = stored(talks(), dinner()), stored(dinner(), talks())
    assert infer(one) == infer(other)
    assert inferred(one) == inferred(other)


def test_the_command_leaves_it_in_the_graph(tmp_path: Path, run: Run) -> None:
    Graph(stored(talks())).save(tmp_path)
    code, out, _ = run("infer", tmp_path)
    assert code == 0
    assert "inferred triples; ask with: kg query" in out
    graph = kg.open(tmp_path)
    assert graph.query(
        "ASK { GRAPH <https://kg.example/graph/inferred> { entity:Wang_Yi kg:met entity:Dmytro_Kuleba } }"
    )
    assert not graph.query("ASK { entity:Wang_Yi kg:met entity:Dmytro_Kuleba }")


OWN = """@prefix kg: <https://w3id.org/kg-builder/ns#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
kg:saw a owl:ObjectProperty ; rdfs:label "saw"@en ; rdfs:domain kg:Person ; rdfs:range kg:Person .
kg:met rdfs:subPropertyOf kg:saw .
kg:Power a owl:Class ; rdfs:label "power"@en .
kg:Country rdfs:subClassOf kg:Power .
kg:presidentOf owl:deprecated true .
kg:Power rdfs:subClassOf [ a owl:Restriction ; owl:onProperty kg:saw ; owl:someValuesFrom [ a owl:Class ] ] .
"""
