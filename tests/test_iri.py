from __future__ import annotations

import pytest
from pyoxigraph import NamedNode
from stories import talks

from kg.errors import GraphError
from kg.iri import Names, local, slug
from kg.model import Entity, Relation

PERSON = Entity("Li_Wei_2", "Li Wei", "Person", named=True)
PLACE = Entity("Kyiv", "Kyiv", "City", known=True)


@pytest.mark.parametrize(
    ("id_", "iri"),
    [
        ("talks", "https://kg.example/article/talks"),
        ("seeds/000.txt", "https://kg.example/article/seeds/000.txt"),
        ("a b/Ünï?#<>.txt", "https://kg.example/article/a%20b/%C3%9Cn%C3%AF%3F%23%3C%3E.txt"),
        ("../up/./x", "https://kg.example/article/%2E%2E/up/%2E/x"),
        ("https://news.example/1?a=b", "https://kg.example/article/https%3A//news.example/1%3Fa%3Db"),
        ("100%41", "https://kg.example/article/100%2541"),
    ],
)
def test_article_ids_become_valid_iris(id_: str, iri: str) -> None:
    assert NamedNode(Names().article(id_)).value == iri


def test_entities_belong_to_their_article_unless_known() -> None:
    names = Names("https://data.example/")
    assert names.entity("a/b", PERSON) == "https://data.example/article/a/b/entity/Li_Wei_2"
    assert names.entity("a/b", PLACE) == "https://data.example/entity/Kyiv"
    assert names.canonical(PERSON.name) == "https://data.example/entity/Li_Wei"
    assert names.canonical(PERSON.name, PERSON.type) == "https://data.example/entity/Li_Wei/Person"
    assert not names.is_known(names.entity("a/b", PERSON))
    assert names.is_known(names.entity("a/b", PLACE))


def test_relations_of_the_ontology_and_open_ones() -> None:
    names = Names()
    met, restated = names.relation(Relation("met", "met")), names.relation(Relation("restated", "restated", open=True))
    assert (met, restated) == ("https://w3id.org/kg-builder/ns#met", "https://kg.example/relation/restated")
    assert (names.is_open(met), names.is_open(restated)) == (False, True)


def test_a_statement_lies_under_its_article() -> None:
    statement = talks().statements[0]
    assert Names().statement(statement) == f"https://kg.example/article/seeds/talks.txt/statement/{statement.id}"


@pytest.mark.parametrize("id_", ["Dmytro_Kuleba", "Lech_Wałęsa", "100%41", "a/b#c", "Ka-52.x"])
def test_an_iri_gives_its_id_back(id_: str) -> None:
    assert local(Names().entity("x", Entity(id_, "", "Thing"))) == id_


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Jose\u0301  Ortega", "Jos\u00e9 Ortega", True),  # composed and decomposed, one blank and two
        ("Tip O'Neil", "Tip O’Neil", True),
        ("Al-Noor", "Al Noor", False),
        ("Li Wei", "li wei", False),
    ],
)
def test_slugs_tell_names_apart(one: str, other: str, same: bool) -> None:
    assert (slug(one) == slug(other)) is same


@pytest.mark.parametrize("base", ["https://data.example/kg#", "http://localhost:8000/", "https://ü.example/a/b/"])
def test_bases(base: str) -> None:
    assert NamedNode(Names(base).canonical(PERSON.name)).value == base + "entity/Li_Wei"
    assert Names(base).prefixes["entity"] == base + "entity/"


@pytest.mark.parametrize("base", ["", "data", "https://data.example", "https://da ta.example/", "https://d/<>/", "x:/"])
def test_what_is_no_base_is_refused(base: str) -> None:
    with pytest.raises(GraphError, match="not an address that ends in / or #"):
        Names(base)
