from __future__ import annotations

from pathlib import Path

import networkx as nx
import pytest
import rdflib
from stories import ONTOLOGY, dinner, lone_li, talks

from kg.errors import GraphError, QueryError
from kg.graph import Graph
from kg.iri import Names

ARTICLE = "https://kg.example/article/seeds/talks.txt"
ENTITY = "https://kg.example/entity/"
STATEMENTS = [Names().statement(statement) for statement in talks().statements]


@pytest.fixture(scope="module")
def graph() -> Graph:
    return Graph.of([talks(), dinner(), lone_li()], ontology=ONTOLOGY)


@pytest.fixture(scope="module")
def network(graph: Graph) -> nx.MultiDiGraph:
    return graph.networkx()


def test_what_it_holds(graph: Graph) -> None:
    assert len(graph) == len(graph.statements) == 12
    assert [article.id for article in graph.articles] == ["dinner/Ünïcode 1.txt", "li.txt", "seeds/talks.txt"]
    assert graph.refused == {"a pronoun": 3}
    assert graph.summary() == {"articles": 3, "entities": 16, "statements": 12, "refused": {"a pronoun": 3}}
    assert repr(graph) == "<Graph of 3 articles, 16 entities, 12 statements>"


def test_less_certain_statements_can_be_left_out() -> None:
    graph = Graph.of([talks()], min_confidence=0.95, ontology=ONTOLOGY)
    assert len(graph) == 7
    assert not graph.query("ASK { entity:Dmytro_Kuleba kg:met ?whom }")


def test_a_title_is_no_markup(graph: Graph) -> None:
    assert "<script>" not in graph._repr_html_()
    assert "&lt;script&gt;" in graph._repr_html_()


def test_a_node_says_who_it_is(network: nx.MultiDiGraph) -> None:
    assert network.nodes[ENTITY + "Dmytro_Kuleba"] == {
        "label": "Dmytro Kuleba",
        "type": "Person",
        "types": ["Person"],
        "aliases": ["Kuleba"],
        "links": [],
        "articles": ["dinner/Ünïcode 1.txt", "li.txt", "seeds/talks.txt"],
        "facts": [],
    }


def test_an_edge_says_what_was_read(network: nx.MultiDiGraph) -> None:
    text = talks().article.text
    assert network.edges[ENTITY + "Dmytro_Kuleba", ENTITY + "Wang_Yi", STATEMENTS[0]] == {
        "label": "met",
        "relation": "met",
        "relation_iri": "https://w3id.org/kg-builder/ns#met",
        "voice": "article",
        "attributed_to": None,
        "factuality": "certain",
        "negated": False,
        "asserted": True,
        "tense": "past",
        "tenure": None,
        "time": "2024-07-24",
        "earliest": "2024-07-24",
        "latest": "2024-07-24",
        "place": "Kyiv",
        "qualifiers": [("to discuss", '"peace\\war"'), ("in", "Kyiv")],
        "value": None,
        "unit": None,
        "bound": None,
        "confidence": 0.93,
        "sentence": text.splitlines()[0],
        "start": 0,
        "end": 73,
        "subject_span": (3, 16),
        "predicate_span": (17, 20),
        "object_span": (21, 28),
        "article": "seeds/talks.txt",
        "article_title": talks().article.title,
        "article_url": "https://news.example/talks?a=1&b=<2>",
        "published": "2024-07-25",
        "corrected_by": [],
    }


def test_a_claim_names_its_speakers(network: nx.MultiDiGraph) -> None:
    told = network.edges[ENTITY + "China", f"{ARTICLE}/entity/weapons", STATEMENTS[3]]
    assert (told["voice"], told["attributed_to"], told["negated"]) == ("Dmytro Kuleba", "Dmytro Kuleba", True)
    assert told["time"] == "some day"


def test_words_as_object_are_a_node_of_their_own(network: nx.MultiDiGraph) -> None:
    value = f"{STATEMENTS[2]}/value"
    told = network.edges[ENTITY + "Russia", value, STATEMENTS[2]]
    assert told["voice"] == "Putin and other politicians"
    assert (network.nodes[value]["type"], network.nodes[value]["label"]) == ("Value", "ready")


def test_what_has_no_object_is_a_fact_of_its_subject(network: nx.MultiDiGraph) -> None:
    civilians = f"{ARTICLE}/entity/civilians"
    (fact,) = network.nodes[civilians]["facts"]
    assert (fact["label"], fact["value"], fact["unit"], fact["bound"]) == ("died", 4, "civilian", "min")
    assert network.degree(civilians) == 0


def test_every_statement_is_in_the_network_once(graph: Graph, network: nx.MultiDiGraph) -> None:
    edges = [key for _, _, key in network.edges(keys=True)]
    facts = sum(len(facts) for _, facts in network.nodes(data="facts"))
    assert len(edges) == len(set(edges)) == len(graph) - facts


def test_two_people_of_one_name_are_two_nodes(network: nx.MultiDiGraph) -> None:
    assert sum(label == "Li Wei" for _, label in network.nodes(data="label")) == 3  # and a third, who may be either


def test_rdflib_sees_the_same_data(graph: Graph) -> None:
    kg = rdflib.Namespace("https://w3id.org/kg-builder/ns#")
    entity = rdflib.Namespace(ENTITY)
    assert (entity.Russia, kg.annexed, entity.Crimea) in graph.rdf.default_graph
    assert dict(graph.rdf.namespaces())["entity"] == rdflib.URIRef(ENTITY)
    rows = graph.rdf.query("SELECT ?title WHERE { GRAPH ?g { ?g schema:headline ?title } }")
    assert [str(row.title) for row in rows] == [talks().article.title]


@pytest.fixture(scope="module")
def saved(graph: Graph, tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("graph")
    graph.save(directory)
    return directory


def test_a_saved_graph_opens_again(graph: Graph, saved: Path, network: nx.MultiDiGraph, tmp_path: Path) -> None:
    opened = Graph.open(saved)
    assert opened.summary() == graph.summary()
    assert opened.statements == graph.statements
    assert nx.utils.graphs_equal(opened.networkx(), network)
    opened.save(tmp_path)
    for name in ("graph.html", "graph.trig", "graph.ttl", "statements.jsonl"):
        assert (tmp_path / name).read_bytes() == (saved / name).read_bytes(), name


def test_the_articles_at_a_glance(graph: Graph) -> None:
    assert [(each.id, each.statements) for each in graph.list()] == [
        ("dinner/Ünïcode 1.txt", 3),
        ("li.txt", 1),
        ("seeds/talks.txt", 8),
    ]


def test_what_is_known_of_somebody(graph: Graph) -> None:
    known = graph.profile("kuleba")
    assert (known.name, known.types) == ("Dmytro Kuleba", ("person",))
    assert "Wang Yi" in [said.object for said in known.did]
    with pytest.raises(QueryError, match="no entity bears this name"):
        graph.profile("Nobody at all")


def test_what_is_wrong_with_it(graph: Graph, tmp_path: Path) -> None:
    shapes = tmp_path / "own.ttl"
    shapes.write_text(
        "@prefix kg: <https://w3id.org/kg-builder/ns#> . @prefix sh: <http://www.w3.org/ns/shacl#> .\n"
        "[] a sh:NodeShape ; sh:targetClass kg:Statement ; sh:property"
        ' [ sh:path kg:place ; sh:minCount 1 ; sh:severity sh:Warning ; sh:message "nowhere" ] .\n'
    )
    before = [violation.rule for violation in graph.validate()]
    assert "nowhere" not in before
    found = [violation for violation in graph.validate(shapes) if violation.rule == "nowhere"]
    assert len(found) == 11
    assert not any(violation.fatal for violation in found)


def test_a_file_for_another_program(graph: Graph, tmp_path: Path) -> None:
    graph.export("csv", tmp_path / "new" / "statements.csv")
    assert len((tmp_path / "new" / "statements.csv").read_text("utf8").splitlines()) >= 13
    with pytest.raises(GraphError, match="xlsx: no format; it is one of turtle, "):
        graph.export("xlsx", tmp_path / "statements.xlsx")
    assert [path.name for path in tmp_path.iterdir()] == ["new"]


def test_what_was_never_saved_cannot_be_pushed(graph: Graph) -> None:
    fresh = Graph(graph.store)
    with pytest.raises(GraphError, match="save it first"):
        fresh.push("http://127.0.0.1:9/")


def test_opening_what_is_no_graph(tmp_path: Path) -> None:
    with pytest.raises(GraphError, match="no graph here"):
        Graph.open(tmp_path / "missing")


def test_an_empty_graph_can_be_saved_and_asked(tmp_path: Path) -> None:
    Graph.of([], ontology=ONTOLOGY).save(tmp_path)
    opened = Graph.open(tmp_path)
    assert len(opened) == 0
    assert opened
    assert list(opened.query("SELECT * WHERE { ?s ?p ?o }")) == []
