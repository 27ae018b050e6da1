from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from datetime import date
from http.server import BaseHTTPRequestHandler, HTTPServer
from io import StringIO
from pathlib import Path

import anyio
import pytest
from command import Run
from pyoxigraph import (
    DefaultGraph,
    NamedNode,
    Quad,
    QueryResultsFormat,
    RdfFormat,
    parse,
    parse_query_results,
)
from rich.cells import cell_len
from stories import ONTOLOGY, dinner, lone_li, talks

from kg.errors import QueryError, QueryFailed, QueryTimeout
from kg.iri import Names
from kg.query import Answer, Rows, Triples, run, within
from kg.store import Store

STORE = Store(ontology=ONTOLOGY)
STORE.add([talks(), dinner(), lone_li()])
STORE.identify()


def ask(sparql: str) -> Rows | Answer | Triples:
    return run(STORE.quads, sparql, STORE.names.prefixes)


def test_who_met_whom_where_and_when() -> None:
    rows = ask(
        """SELECT ?who ?whom ?where ?when ?day WHERE {
             ?statement rdf:subject/rdfs:label ?who ; rdf:predicate kg:met ; rdf:object/rdfs:label ?whom ;
                        kg:place/rdfs:label ?where ; kg:time ?when ; kg:earliest ?day }"""
    )
    assert list(rows) == [("Dmytro Kuleba", "Wang Yi", "Kyiv", "2024-07-24", date(2024, 7, 24))]


def test_what_somebody_claims() -> None:
    rows = ask(
        """SELECT ?phrase ?object ?negated WHERE {
             ?claim kg:attributedTo/rdfs:label "Putin" ;
                    kg:verbPhrase ?phrase ; rdf:object ?object ; kg:negated ?negated } ORDER BY ?phrase"""
    )
    assert list(rows) == [("called", '“puppet” of the "West"\t', False), ("is ready", "ready", False)]


def test_a_claim_is_no_plain_fact() -> None:
    assert not ask("ASK { entity:China ?supplies ?weapons . FILTER(STRSTARTS(STR(?supplies), STR(relation:))) }")
    assert ask("ASK { entity:Russia kg:annexed entity:Crimea }")


def test_the_evidence_of_an_edge() -> None:
    rows = ask(
        """SELECT ?article ?title ?sentence ?start WHERE {
             ?statement rdf:subject entity:Russia ; rdf:predicate kg:annexed .
             GRAPH ?article {
               ?article schema:headline ?title .
               ?statement prov:wasDerivedFrom/oa:hasSelector ?quote, ?position .
               ?quote oa:exact ?sentence . ?position oa:start ?start } }"""
    )
    ((article, title, sentence, start),) = rows
    assert article == "https://kg.example/article/seeds/talks.txt"
    assert title == talks().article.title
    assert talks().article.text[start : start + len(sentence)] == sentence


def test_relations_and_classes_by_what_is_above_them() -> None:
    rows = ask("SELECT ?who WHERE { ?leads rdfs:subPropertyOf* kg:leaderOf . ?who ?leads ?what }")
    assert list(rows) == [("https://kg.example/entity/Putin/Person",)]
    assert ask("ASK { entity:Russia a/rdfs:subClassOf* kg:Agent }")


def test_the_outermost_source() -> None:
    rows = ask(
        "SELECT ?who WHERE { ?s kg:verbPhrase 'is ready' ; kg:attributionChain [ kg:speaker ?who ; kg:level 1 ] }"
    )
    assert list(rows) == [("https://kg.example/entity/Kremlin",)]


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("1", 1),
        ("0.5", 0.5),
        ("true", True),
        ('"2024-07-24"^^xsd:date', date(2024, 7, 24)),
        ('"no day"^^xsd:date', "no day"),
        ('"met"@en', "met"),
        ("kg:met", "https://w3id.org/kg-builder/ns#met"),
        ("?unbound", None),
    ],
)
def test_terms_become_python_values(expression: str, value: object) -> None:
    ((found,),) = ask(f"SELECT ({expression} AS ?x) WHERE {{}}")
    assert (found, type(found)) == (value, type(value))


def test_a_table() -> None:
    rows = ask(
        'SELECT ?who ?说 ?none WHERE { VALUES (?who ?说) { (entity:Wang_Yi "你好\\n!") (kg:met "b") } } ORDER BY ?who'
    )
    assert rows.table().splitlines() == [
        "who             说      none",
        "──────────────  ──────  ────",
        "entity:Wang_Yi  你好 !",
        "kg:met          b",
    ]
    assert str(rows) == rows.table()
    assert len(rows) == 2


def test_a_table_of_nothing() -> None:
    assert ask("SELECT ?x WHERE { ?x kg:met kg:met }").table() == "x\n─\n(nothing found)"


def test_csv_and_json() -> None:
    rows = ask('SELECT ?a ?b ?c WHERE { VALUES (?a ?b) { ("x,\\"y\\"\\n" kg:met) } }')
    assert list(csv.reader(StringIO(rows.csv()))) == [
        ["a", "b", "c"],
        ['x,"y"\n', "https://w3id.org/kg-builder/ns#met", ""],
    ]
    result = json.loads(rows.json())
    assert result["head"]["vars"] == ["a", "b", "c"]
    assert result["results"]["bindings"][0]["b"] == {"type": "uri", "value": "https://w3id.org/kg-builder/ns#met"}


def test_an_answer() -> None:
    answer = ask("ASK { ?s kg:met ?o }")
    assert (bool(answer), answer.table(), answer.csv()) == (True, "yes", "true")
    assert json.loads(ask("ASK { kg:met kg:met kg:met }").json()) == {"head": {}, "boolean": False}


def test_constructed_triples() -> None:
    triples = ask("CONSTRUCT { ?b kg:met ?a } WHERE { ?a kg:met ?b }")
    assert len(triples) == 4
    assert set(parse(triples.table(), format=RdfFormat.TURTLE)) == set(parse(triples.json(), format=RdfFormat.JSON_LD))
    assert triples.csv().splitlines()[0] == "subject,predicate,object"
    assert ask("CONSTRUCT { ?b kg:met ?a } WHERE { ?a kg:met ?b }") == triples


def test_prefixes_can_be_declared_anew() -> None:
    assert ask("PREFIX kg: <https://schema.org/> ASK { GRAPH ?g { ?g kg:headline ?title } }")


@pytest.mark.parametrize(
    ("sparql", "complaint"),
    [
        ("SELECT * WHERE {\n  ?s ?p }", r"malformed SPARQL at line 2, column 10: expected"),
        ("", "malformed SPARQL at line 1, column 1: expected"),
        ("SELECT * WHERE { ?s nowhere:bar ?o }", r"malformed SPARQL at line 1, column \d+"),
        ("INSERT DATA { kg:a kg:b kg:c }", "INSERT is an update"),
        ("DELETE WHERE { ?s ?p ?o }", "DELETE is an update"),
        ("DROP ALL", "DROP is an update"),
        ("LOAD <http://localhost/>", "LOAD is an update"),
    ],
)
def test_what_is_no_query_is_refused_in_one_line(sparql: str, complaint: str) -> None:
    before = len(STORE.quads)
    with pytest.raises(QueryError, match=complaint) as caught:
        ask(sparql)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 240
    assert len(STORE.quads) == before


@pytest.fixture
def server() -> Iterator[tuple[str, list[str]]]:
    """The address of a server, and what it has been asked."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked.append(self.path)
            self.send_error(500)

        do_GET = do_POST

        def log_message(self, *_: object) -> None:
            """Tests are quiet."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/", asked
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize(
    "pattern",
    [
        "SERVICE <{}> {{ ?s ?p ?o }}",
        "service silent<{}>{{ ?s ?p ?o }}",
        "PREFIX",
        'FILTER("it\'s \\" # "!="x") SERVICE <{}> {{ ?s ?p ?o }}',
        "BIND(1<2 AS ?x) SERVICE <{}> {{ ?s ?p ?o }}",
        "?s kg:a\\#b ?o . SERVICE <{}> {{ ?s ?p ?o }}",
        "?s kg:it\\'s ?o . SERVICE <{}> {{ ?s ?p ?o }} # '\n",
        "BIND('''a'b''' AS ?x) SERVICE <{}> {{ ?s ?p ?o }} BIND('''c''' AS ?y)",
        "?s ?p '' . SERVICE <{}> {{ ?s ?p '' }}",
        "?s ?p ?o . # it's\nSERVICE <{}> {{ ?s ?p ?o }} # it's\n",
        "{{ SELECT * {{ FILTER EXISTS {{ SERVICE <{}> {{ ?s ?p ?o }} }} }} }}",
    ],
)
def test_no_other_server_is_asked(pattern: str, server: tuple[str, list[str]]) -> None:
    address, asked = server
    query = f"SELECT * WHERE {{ {pattern.format(address)} }}"
    if pattern == "PREFIX":  # oxigraph asks for no blank between the word and a name
        query = f"PREFIX x: <{address}> SELECT * WHERE {{ SERVICEx:y {{ ?s ?p ?o }} }}"
    with pytest.raises(QueryError, match="SERVICE is not answered"):
        ask(query)
    assert asked == []


@pytest.mark.parametrize(
    "sparql",
    [
        "SELECT ?service WHERE { ?service kg:providesService-to 'the service' } # SERVICE",
        'SELECT * WHERE { <x:service> rdfs:label """secret "service" """ }',
    ],
)
def test_the_word_may_be_used(sparql: str) -> None:
    assert list(ask(sparql)) == []


def test_another_base() -> None:
    store = Store(Names("https://data.example/#"), ONTOLOGY)
    store.add([talks()])
    assert run(store.quads, "ASK { entity:Russia kg:annexed entity:Crimea }", store.names.prefixes)


def test_tsv_and_xml() -> None:
    rows = ask('SELECT ?a ?b ?c WHERE { VALUES (?a ?b) { ("x\\ty" kg:met) } }')
    assert rows.tsv() == '?a\t?b\t?c\n"x\\ty"\t<https://w3id.org/kg-builder/ns#met>\t'
    (again,) = parse_query_results(rows.xml(), format=QueryResultsFormat.XML)
    assert tuple(again) == next(rows.terms())
    assert (ask("ASK {}").tsv(), "<boolean>false" in ask("ASK { kg:met kg:met kg:met }").xml()) == ("true", True)


def test_triples_in_every_form() -> None:
    triples = ask("CONSTRUCT { ?b kg:met ?a } WHERE { ?a kg:met ?b }")
    written = {
        RdfFormat.TURTLE: triples.turtle(),
        RdfFormat.N_TRIPLES: triples.ntriples(),
        RdfFormat.JSON_LD: triples.jsonld(),
        RdfFormat.RDF_XML: triples.xml(),
    }
    for form, text in written.items():
        assert {quad.triple for quad in parse(text, format=form)} == set(triples), form


def test_what_a_form_cannot_say() -> None:
    triples = ask("CONSTRUCT { kg:a kg:said <<( kg:b kg:met kg:c )>> } WHERE {}")  # RDF 1.2
    assert len(triples.ntriples().splitlines()) == 1
    with pytest.raises(QueryError, match=r"cannot be written as application/ld\+json: .*; ask for another form"):
        triples.jsonld()


def test_a_table_fits_into_its_width() -> None:
    rows = ask('SELECT ?who ?words WHERE { VALUES (?who ?words) { (kg:met "你好 wide as the sea") (kg:annexed "") } }')
    lines = rows.table(24).splitlines()
    assert max(map(cell_len, lines)) <= 24
    assert lines[0].startswith("who")
    assert "".join(line[12:] for line in lines[2:]).replace(" ", "") == "你好wideasthesea"
    assert "".join(rows.table(24).split()[4:]) == "".join(rows.table().split()[4:])


def test_other_graphs_to_look_into() -> None:
    talks, merged = (NamedNode("https://kg.example/article/seeds/talks.txt"), DefaultGraph())
    headline = "SELECT ?title { ?article schema:headline ?title }"
    plain, article, both = (
        len(run(STORE.quads, headline, STORE.names.prefixes, default_graph=graphs))
        for graphs in ([merged], [talks], [merged, talks])
    )
    assert (plain, article, both) == (0, 1, 1)


def test_an_endless_query_is_ended() -> None:
    begun = time.monotonic()
    with pytest.raises(QueryTimeout, match="longer than 2 s"):
        anyio.run(within, 2, count_for_ever)
    assert time.monotonic() - begun < 6


def count_for_ever() -> object:
    """In a process of its own."""
    quads = Store(ontology=ONTOLOGY)
    quads.add([talks(), dinner()])
    quads.identify()
    return run(quads.quads, "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }", {})


def test_what_a_query_in_another_process_complains_of() -> None:
    with pytest.raises(QueryError, match="malformed SPARQL"):
        anyio.run(within, 60, ask, "SELECT")
    with pytest.raises(QueryFailed, match="memory"):
        anyio.run(within, 60, os.abort)


SCRIPT = """
import anyio
from kg.query import within

def asked():
    print(anyio.run(within, 60, str.upper, "answered"))

"""


def test_a_script_that_a_process_loads_again_is_told_how_to_stand_it(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(SCRIPT + "asked()\n")
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    last = [line for line in done.stderr.splitlines() if line.startswith("kg.errors.QueryFailed")][-1]
    assert 'if __name__ == "__main__":' in last
    assert "memory" not in last
    script.write_text(SCRIPT + "if __name__ == '__main__':\n    asked()\n")
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=True)
    assert done.stdout == "ANSWERED\n"


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("graph")
    STORE.save(directory)
    return directory


def test_the_command_ends_an_endless_query(directory: Path, run: Run) -> None:
    endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
    code, out, err = run("query", directory, endless, "--timeout", 2)
    assert (code, out, err) == (1, "", "kg: the query took longer than 2 s; ask for less, or give it more time\n")


def test_the_command_answers_in_time(directory: Path, run: Run) -> None:
    code, out, _ = run(
        "query", directory, "CONSTRUCT WHERE { ?s kg:annexed ?o }", "--timeout", 60, "--format", "ntriples"
    )
    assert code == 0
    assert out.split() == [
        "<https://kg.example/entity/Russia>",
        "<https://w3id.org/kg-builder/ns#annexed>",
        "<https://kg.example/entity/Crimea>",
        ".",
    ]


@pytest.mark.parametrize(
    ("sparql", "form"), [("SELECT * {}", "turtle"), ("DESCRIBE kg:met", "tsv"), ("ASK {}", "jsonld")]
)
def test_formats_that_an_answer_does_not_have(directory: Path, run: Run, sparql: str, form: str) -> None:
    code, out, err = run("query", directory, sparql, "--format", form)
    assert (code, out) == (1, "")
    assert f"{form}: no format" in err
    assert "csv" in err


def test_what_was_inferred_when_asked_for(tmp_path: Path, run: Run) -> None:
    store = Store(ontology=ONTOLOGY)
    store.add([talks()])
    store.identify()
    store.quads.add(
        Quad(NamedNode("x:a"), NamedNode("x:b"), NamedNode("x:c"), NamedNode(store.names.graph("inferred")))
    )
    store.save(tmp_path)
    question = "ASK { <x:a> <x:b> <x:c> . entity:Russia kg:annexed entity:Crimea }"
    assert run("query", tmp_path, question)[1] == "no\n"
    assert run("query", tmp_path, question, "--with-inferred")[1] == "yes\n"
