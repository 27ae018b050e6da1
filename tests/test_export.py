from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
import rdflib
from command import Run
from graphdblite import Database
from lxml import etree
from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, RdfFormat, Triple, parse
from stories import MET, ONTOLOGY, Story, dinner, lone_li, stored, talks

from kg.export import Format, content, files, lines
from kg.export.cypher import quoted, relationship
from kg.graph import Graph
from kg.iri import Names
from kg.model import Quantity, Reading, Relation, Time, Value
from kg.rdf import match, term
from kg.store import Store
from kg.store.network import network

SCHEMA = Path(__file__).parent / "schemas" / "gexf.rng"
HOSTILE = '=HYPERLINK("http://evil.example","x")'
ODD = "a\x00b\x0bc\u202ed\u2028e\ufffef\x85 \\u0022 \\\x01u ' `]]>&lt;<br/>\r\n--\t🕊️ \\"
SYNTAX = {  # format → what pyoxigraph and rdflib call it
    "trig": (RdfFormat.TRIG, "trig"),
    "nquads": (RdfFormat.N_QUADS, "nquads"),
    "jsonld": (RdfFormat.JSON_LD, "json-ld"),
}


def hostile() -> Reading:
    """Names and texts that would break out of their format, or that it cannot say."""
    text = f"{HOSTILE} met {ODD} -- really.\n+1 met @SUM(A1) and met `x`.\n"
    story = Story("odd/{0}.txt", text, title=f"-2+3 {ODD}", url='https://odd.example/"<a>&b', published=date(1, 1, 1))
    one, other = story.entity(HOSTILE, id_="one"), story.entity("@SUM(A1)", "Thing", id_="other")
    day = Time(ODD, "0001-01-01", date(1, 1, 1), date(1, 1, 2))
    first, second = text.rstrip("\n").rsplit("\n", 1)
    story.tell(one, MET, Value(ODD), (first, HOSTILE, "met", ODD), time=day, sources=((other,), (one, other)))
    for words in ("façade d’été", "`) DETACH DELETE n //"):
        story.tell(other, Relation(words, words, open=True), one, (second, "@SUM(A1)", "met", "`x`"), confidence=1e-05)
    return story.reading(one, other)


@pytest.fixture(scope="module")
def store() -> Store:
    return stored(talks(), dinner(), lone_li(), hostile())


@pytest.fixture(scope="module", params=["full", "empty", "of another base"])
def any_store(request: pytest.FixtureRequest, store: Store) -> Store:
    if request.param == "full":
        return store
    found = Store(Names("https://data.example/news#"), ONTOLOGY)
    found.add([talks(), dinner()] if request.param == "of another base" else [])
    found.identify()
    return found


def written(store: Store, form: Format) -> bytes:
    return b"".join(content(store, form))


def saved(store: Store, form: Format, directory: Path) -> Path:
    path = directory / f"graph.{form}"
    path.write_bytes(written(store, form))
    return path


@pytest.mark.parametrize("form", SYNTAX)
def test_pyoxigraph_reads_the_same_dataset(any_store: Store, form: Format) -> None:
    assert set(parse(written(any_store, form), format=SYNTAX[form][0])) == set(any_store.quads)


@pytest.mark.parametrize("form", SYNTAX)
def test_rdflib_reads_the_same_dataset(any_store: Store, form: Format) -> None:
    dataset = rdflib.Dataset()
    dataset.parse(data=written(any_store, form), format=SYNTAX[form][1])
    again = parse(dataset.serialize(format="nquads").encode(), format=RdfFormat.N_QUADS)
    assert set(again) == set(any_store.quads)


def test_turtle_is_the_merged_view(any_store: Store) -> None:
    text = written(any_store, "turtle")
    expected = set(any_store.quads.quads_for_pattern(None, None, None, DefaultGraph()))
    assert set(parse(text, format=RdfFormat.TURTLE)) == expected
    assert len(rdflib.Graph().parse(data=text, format="turtle")) == len(expected)


def test_turtle_leaves_nothing_out_that_no_article_says(store: Store) -> None:
    more = Store()
    more.quads.extend(store.quads)
    lone = NamedNode("https://kg.example/correction/1")
    for predicate, value in (("rdf:type", term("kg:Statement")), ("kg:qualifier", NamedNode(f"{lone.value}/q"))):
        more.quads.add(Quad(lone, term(predicate), value))
    more.quads.add(Quad(NamedNode(f"{lone.value}/q"), term("kg:role"), Literal("to")))
    more.quads.add(Quad(NamedNode("urn:x"), NamedNode("urn:y"), Literal("x", language="de")))
    expected = set(more.quads.quads_for_pattern(None, None, None, DefaultGraph()))
    assert set(parse(written(more, "turtle"), format=RdfFormat.TURTLE)) == expected


def test_json_ld_speaks_in_short_words(store: Store) -> None:
    document = json.loads(written(store, "jsonld"))
    (node,) = (node for node in document["@graph"] if node.get("time") == "2024-07-24")
    assert node["subject"] == "entity:Dmytro_Kuleba"
    assert node["predicate"] == "kg:met"
    assert node["negated"] is False
    assert node["confidence"] == "0.93"
    assert node["@type"] == ["kg:Statement", "rdf:Statement"]


def test_json_ld_keeps_values_that_are_not_as_usual() -> None:
    odd = Store()
    about = NamedNode("https://kg.example/entity/x")
    for predicate, value in {
        ("kg:negated", Literal("1", datatype=term("xsd:boolean"))),
        ("kg:count", Literal("007", datatype=term("xsd:integer"))),
        ("kg:level", Literal("12345678901234567890123", datatype=term("xsd:integer"))),
        ("kg:position", Literal("-3", datatype=term("xsd:integer"))),
        ("kg:place", Literal("no IRI")),
        ("kg:role", NamedNode("https://kg.example/entity/y")),
        ("kg:role", Literal("5", datatype=term("xsd:integer"))),
        ("kg:earliest", Literal("2024", datatype=term("xsd:gYear"))),
        ("rdfs:label", Literal("x", language="en")),
    }:
        odd.quads.add(Quad(about, term(predicate), value))
    for form in (RdfFormat.JSON_LD, RdfFormat.TRIG):
        text = written(odd, "jsonld" if form == RdfFormat.JSON_LD else "trig")
        assert set(parse(text, format=form)) == set(odd.quads)


def test_statements_are_reifiers_in_rdf_1_2(store: Store) -> None:
    read = set(parse(written(store, "rdf12"), format=RdfFormat.TRIG))
    reifiers = {quad for quad in read if quad.predicate == term("rdf:reifies")}
    assert read - reifiers == set(store.quads)
    expected = set()
    for statement, _, subject, graph in match(store.quads, None, "rdf:subject"):
        ((_, _, predicate, _),) = match(store.quads, statement, "rdf:predicate", None, graph)
        for _, _, object_, _ in match(store.quads, statement, "rdf:object", None, graph):
            expected.add(Quad(statement, term("rdf:reifies"), Triple(subject, predicate, object_), graph))
    assert reifiers == expected


@pytest.mark.parametrize("form", ["graphml", "gexf"])
def test_networkx_opens_the_same_network(any_store: Store, form: Format, tmp_path: Path) -> None:
    expected, read = network(any_store), opened(any_store, form, tmp_path)
    assert set(read.nodes) == set(expected.nodes)
    assert {(*ends, about["label"]) for *ends, about in read.edges(data=True)} == {
        (*ends, allowed(about["label"])) for *ends, about in expected.edges(data=True)
    }
    assert read.number_of_edges() == expected.number_of_edges()
    for node, about in read.nodes(data=True):
        assert about["label"] == allowed(expected.nodes[node]["label"])
        assert about["type"] == expected.nodes[node]["type"]
        assert about["articles"] == len(expected.nodes[node]["articles"])


def opened(store: Store, form: Format, directory: Path) -> Any:
    path = saved(store, form, directory)
    return nx.read_gexf(path, version="1.3") if form == "gexf" else nx.read_graphml(path, force_multigraph=True)


def allowed(text: str) -> str:
    """As XML can say it."""
    return "".join("\ufffd" if char in "\x00\x01\x0b\ufffe" else char for char in text)


@pytest.mark.parametrize("form", ["graphml", "gexf"])
def test_an_edge_has_its_evidence(store: Store, form: Format, tmp_path: Path) -> None:
    read = opened(store, form, tmp_path)
    (met,) = (about for *_, about in read.edges(data=True) if about.get("time_value") == "2024-07-24")
    assert met["sentence"].startswith("🕊️ Dmytro Kuleba met Wang Yi in Kyiv")
    assert met["article_title"] == 'Talks & "more" <script>alert(1)</script>'
    assert met["confidence"] == 0.93
    assert met["negated"] is False
    assert met["qualifiers"] == 'to discuss "peace\\war"; in Kyiv'
    (told,) = (about for *_, about in read.edges(data=True) if about["label"] == "is ready")
    assert told["attribution"] == "Kremlin, quoting Putin and other politicians"
    (civilians,) = (about for _, about in read.nodes(data=True) if about["label"] == "civilians")
    assert civilians["facts"] == "At least four civilians died."


def test_gexf_is_valid_and_has_a_timeline(any_store: Store, tmp_path: Path) -> None:
    document = etree.fromstring(written(any_store, "gexf"))
    schema = etree.RelaxNG(file=SCHEMA)
    assert schema.validate(document), schema.error_log
    if any(any_store.readings()):
        days = {(edge.get("start"), edge.get("end")) for edge in document.iterfind(".//{*}edge")}
        assert {("2014-01-01", "2014-12-31"), ("2024-07-24", "2024-07-24"), (None, None)} <= days


def loaded(store: Store, times: int) -> Database:
    database = Database.open_memory()
    for _ in range(times):
        for statement in "\n".join(lines(store, "cypher")).split(";\n"):
            if "[r:`" not in statement and not statement.startswith("CREATE CONSTRAINT"):  # this database has neither
                database.execute(statement)
    return database


def test_cypher_loads_and_loads_again(store: Store) -> None:
    expected = network(store)
    quoted = sum(about["relation"] == "façade d’été" for *_, about in expected.edges(data=True))
    for times in (1, 2):
        database = loaded(store, times)
        nodes = {row["iri"]: row for row in database.query("MATCH (n) RETURN n.iri AS iri, n.name AS name")}
        assert {iri: row["name"] for iri, row in nodes.items()} == dict(expected.nodes(data="label"))
        rows = [*database.query("MATCH (s)-[r]->(o) RETURN s.iri AS s, o.iri AS o, r.iri AS iri, r.sentence AS said")]
        sentences = {key: about["sentence"] for *_, key, about in expected.edges(keys=True, data=True)}
        assert all(sentences[row["iri"]] == row["said"] for row in rows)
        assert len(rows) == expected.number_of_edges() - quoted


def test_cypher_has_labels_types_and_typed_properties(store: Store) -> None:
    query = """MATCH (s:Person)-[r:MET]->(o:Person) WHERE r.earliest = date("2024-07-24") AND r.confidence > 0.9
        AND NOT r.negated RETURN s.name AS s, o.name AS o, s.aliases AS aliases, labels(s) AS labels"""
    (row,) = loaded(store, 1).query(query)
    assert (row["s"], row["o"], row["aliases"]) == ("Dmytro Kuleba", "Wang Yi", ["Kuleba"])
    assert sorted(row["labels"]) == ["Entity", "Person"]
    (row,) = loaded(store, 1).query("MATCH (n) WHERE n.facts IS NOT NULL RETURN n.name AS name, n.facts AS facts")
    assert (row["name"], row["facts"]) == ("civilians", ["At least four civilians died."])


def test_cypher_has_big_numbers_as_they_are() -> None:
    reading = talks()
    statements = [
        replace(each, quantity=Quantity(value))
        for each, value in zip(reading.statements, (1e22, 4.0, 1e-9, -2.5), strict=False)
    ]
    found = Store(ontology=ONTOLOGY)
    found.add([replace(reading, statements=tuple(statements))])
    found.identify()
    rows = loaded(found, 1).query("MATCH ()-[r]->() RETURN r.value AS value")
    assert sorted(row["value"] for row in rows) == [-2.5, 1e-9, 4.0, 1e22]


def test_cypher_gives_no_text_a_way_out(store: Store) -> None:
    text = "\n".join(lines(store, "cypher"))
    assert "\\u0022" not in text  # Neo4j 4 and 5 would make a quote of it first
    assert "-[r:`FAÇADE_D_ÉTÉ` {" in text
    assert relationship("presidentOf") == "PRESIDENT_OF"
    assert relationship("wasNATOMember2Of") == "WAS_NATOMEMBER2_OF"
    assert relationship("2nd") == "`2ND`"
    assert quoted("a`b\\u0060") == "`a``b_u0060`"


def table(store: Store) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO("\n".join(lines(store, "csv")), newline="")))


def test_csv_has_a_row_for_each_statement(any_store: Store) -> None:
    rows = table(any_store)
    statements = [each for reading in any_store.readings() for each in reading.statements]
    assert [row["id"] for row in rows] == [each.id for each in statements]
    if rows:
        (died,) = (row for row in rows if row["predicate"] == "died")
        assert (died["value"], died["unit"], died["bound"], died["object"]) == ("4", "civilian", "min", "")
        assert died["article_title"] == 'Talks & "more" <script>alert(1)</script>'
        (supply,) = (row for row in rows if row["predicate"] == "supplied")
        assert (supply["negated"], supply["attributed_to"]) == ("true", "Dmytro Kuleba")
        assert supply["sentence"] == "China will not supply weapons to Russia, Kuleba said."
        (met,) = (row for row in rows if row["time_value"] == "2024-07-24")
        assert met["subject_iri"] == f"{any_store.names.base}entity/Dmytro_Kuleba"


def test_csv_runs_no_formula(store: Store) -> None:
    numeric = {"confidence", "value", "sentence_start", "sentence_end"}
    for row in table(store):
        assert not any(cell[:1] in tuple("=+-@\t\r\n") for name, cell in row.items() if cell and name not in numeric)
    (row,) = (row for row in table(store) if row["subject"] == f"'{HOSTILE}")
    assert row["article_title"].startswith("'-2+3 ")
    assert row["object"] == ODD


def test_csv_in_a_file_is_marked_as_utf_8(store: Store) -> None:
    assert written(store, "csv").decode("utf-8-sig") == "".join(f"{line}\n" for line in lines(store, "csv"))
    assert written(store, "csv").startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("form", [*SYNTAX, "turtle", "rdf12", "graphml", "gexf", "cypher", "csv", "jsonl"])
def test_the_same_graph_gives_the_same_bytes_wherever_it_lies(store: Store, form: Format, tmp_path: Path) -> None:
    again = Store(ontology=ONTOLOGY)
    again.add([hostile(), lone_li(), talks(), dinner()])
    again.identify()
    again.save(tmp_path)
    assert written(Store.open(tmp_path), form) == written(store, form)


def test_the_files_of_a_graph_directory(store: Store) -> None:
    read = {name: b"".join(chunks) for name, chunks in files(store).items()}
    assert read == {
        "graph.ttl": written(store, "turtle"),
        "graph.trig": written(store, "trig"),
        "statements.jsonl": written(store, "jsonl"),
    }
    assert len(read["statements.jsonl"].splitlines()) == 15


def test_every_format_begins_before_the_whole_graph_is_read(store: Store) -> None:
    class Counting(Store):
        read = 0

        def readings(self) -> Iterator[Reading]:
            for reading in super().readings():
                self.read += 1
                yield reading

    for form in ("csv", "jsonl"):
        counting = Counting()
        counting.quads = store.quads
        written = lines(counting, form)
        next(written), next(written)
        assert counting.read <= 2


@pytest.fixture(scope="module")
def directory(store: Store, tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("export") / "graph"
    Graph(store).save(directory)
    return directory


@pytest.mark.parametrize("form", ["turtle", "jsonld", "gexf", "csv"])
def test_the_command_writes_to_standard_output_or_a_file(
    store: Store, directory: Path, form: Format, tmp_path: Path, run: Run
) -> None:
    expected = written(store, form)
    assert run("export", directory, "--format", form) == (0, expected.decode().removeprefix("\ufeff"), "")
    path = tmp_path / "new" / "file"
    assert run("export", directory, "--format", form, "-o", path) == (0, f"{path}\n", "")
    assert path.read_bytes() == expected
    assert [each.name for each in path.parent.iterdir()] == ["file"]


def test_without_a_format_the_files_of_the_directory_are_written_anew(directory: Path, run: Run) -> None:
    before = (directory / "graph.ttl").read_bytes()
    (directory / "graph.ttl").write_bytes(b"edited")
    code, out, _ = run("export", directory)
    assert code == 0
    assert (directory / "graph.ttl").read_bytes() == before
    assert sorted(out.split()) == sorted(
        str(directory / name) for name in ("graph.html", "graph.ttl", "graph.trig", "statements.jsonl")
    )


@pytest.mark.parametrize(
    ("arguments", "code", "complaint"),
    [
        (["{graph}", "-o", "x.csv"], 2, "say which with --format"),
        (["{graph}", "--format", "xlsx"], 2, "xlsx"),
        (["{missing}", "--format", "csv"], 1, "no graph here"),
        (["{graph}", "--format", "csv", "-o", "{graph}/graph.trig/x"], 1, "cannot be written"),
    ],
)
def test_complaints_of_the_command(arguments: list[str], code: int, complaint: str, directory: Path, run: Run) -> None:
    filled = [each.format(graph=directory, missing=directory / "missing") for each in arguments]
    left, out, err = run("export", *filled)
    assert (left, out) == (code, "")
    assert complaint in err
    assert "Traceback" not in err


def test_a_full_disk(directory: Path) -> None:
    with Path("/dev/full").open("w") as full:
        command = [sys.executable, "-m", "kg", "export", directory, "--format", "nquads"]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True)
    assert (done.returncode, done.stderr) == (1, "kg: standard output: cannot be written: no space left on device\n")


def test_the_reader_of_the_pipe_may_leave(directory: Path) -> None:
    command = [sys.executable, "-m", "kg", "export", directory, "--format", "nquads"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141
