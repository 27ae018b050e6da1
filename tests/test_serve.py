"""The endpoint as its clients meet it: `kg serve` runs, and is asked over HTTP.

The cases of the protocol are those of SPARQL 1.1 Protocol (W3C 2013) and of its test suite, as far as they query.
"""

from __future__ import annotations

import csv
import io
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
import rdflib
from pyoxigraph import QueryResultsFormat, RdfFormat, parse, parse_query_results
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from SPARQLWrapper import JSON, POST, POSTDIRECTLY, TURTLE, XML, SPARQLWrapper
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient
from stories import ONTOLOGY, dinner, lone_li, talks

from kg.cli import main
from kg.serve import app
from kg.store import Store

TALKS, DINNER = (
    "https://kg.example/article/seeds/talks.txt",
    "https://kg.example/article/dinner/%C3%9Cn%C3%AFcode%201.txt",
)
ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
DIRECT = {"Content-Type": "application/sparql-query"}
TIMEOUT = 3.0
ORIGIN = "https://notebook.example"


@contextmanager
def serving(directory: Path, *options: str) -> Iterator[str]:
    """The address of an endpoint over the graph there."""
    command = [sys.executable, "-m", "kg", "serve", str(directory), "--port", "0", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        process.stdout.readline()  # the start page
        yield process.stdout.readline().strip()
        process.terminate()


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("graph")
    store = Store(ontology=ONTOLOGY)
    store.add([talks(), dinner()])
    store.identify()
    store.save(directory)
    return directory


@pytest.fixture(scope="module")
def endpoint(directory: Path) -> Iterator[str]:
    with serving(directory, "--timeout", str(TIMEOUT), "--cors", ORIGIN) as address:
        yield address


@pytest.fixture(scope="module")
def client(endpoint: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=endpoint.removesuffix("/sparql"), timeout=30) as client:
        yield client


def holds(response: httpx.Response) -> bool:
    """What an ASK was answered."""
    assert response.status_code == 200, response.text
    assert response.headers["content-type"] == "application/sparql-results+json"
    return bool(response.json()["boolean"])


def test_it_says_where_it_is_and_that_is_this_machine(endpoint: str) -> None:
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/sparql", endpoint)


def test_query_get(client: httpx.Client) -> None:
    assert holds(client.get("/sparql", params={"query": "ASK { entity:Russia kg:annexed entity:Crimea }"}))
    assert not holds(client.get("/sparql", params={"query": "ASK { entity:Crimea kg:annexed entity:Russia }"}))


def test_query_head_has_no_body(client: httpx.Client) -> None:
    response = client.head("/sparql", params={"query": "ASK {}"})
    assert (response.status_code, response.content) == (200, b"")


def test_query_post_form(client: httpx.Client) -> None:
    assert holds(client.post("/sparql", data={"query": "ASK { entity:Russia kg:annexed entity:Crimea }"}))


@pytest.mark.parametrize("content_type", ["application/sparql-query", "application/sparql-query; charset=UTF-8"])
def test_query_post_direct(client: httpx.Client, content_type: str) -> None:
    query = 'ASK { GRAPH ?g { ?g schema:publisher "Agence d’Été" } }'
    assert holds(client.post("/sparql", content=query.encode(), headers={"Content-Type": content_type}))


HEADLINE = "SELECT ?g { ?g schema:datePublished ?day }"
NAMED = "SELECT ?g { GRAPH ?g { ?g schema:datePublished ?day } }"
MERGED = "SELECT ?g { VALUES ?g { <x:merged> } entity:Russia kg:annexed entity:Crimea }"
DATASETS = {  # default-graph-uri, named-graph-uri, query, the graphs that it must find
    "none": ([], [], MERGED, ["x:merged"]),
    "none named": ([], [], NAMED, [DINNER, TALKS]),
    "default": ([TALKS], [], HEADLINE, [TALKS]),
    "default is all": ([TALKS], [], NAMED, []),
    "several default": ([TALKS, DINNER], [], HEADLINE, [DINNER, TALKS]),
    "named": ([], [DINNER], NAMED, [DINNER]),
    "named is all": ([], [DINNER], MERGED, []),
    "several named": ([], [DINNER, TALKS], NAMED, [DINNER, TALKS]),
    "both, default": ([TALKS], [DINNER], HEADLINE, [TALKS]),
    "both, named": ([TALKS], [DINNER], NAMED, [DINNER]),
    "over FROM": ([TALKS], [], HEADLINE.replace("{", f"FROM <{DINNER}> {{", 1), [TALKS]),
    "FROM": ([], [], HEADLINE.replace("{", f"FROM <{DINNER}> {{", 1), [DINNER]),
    "unknown": (["x:nothing"], [], HEADLINE, []),
}


@pytest.mark.parametrize("way", ["get", "form", "direct"])
@pytest.mark.parametrize(("default", "named", "query", "found"), DATASETS.values(), ids=DATASETS)
def test_dataset(
    client: httpx.Client, way: str, default: list[str], named: list[str], query: str, found: list[str]
) -> None:
    dataset = {"default-graph-uri": default, "named-graph-uri": named}
    if way == "get":
        response = client.get("/sparql", params={"query": query, **dataset})
    elif way == "form":
        response = client.post("/sparql", data={"query": query, **dataset})
    else:
        response = client.post("/sparql", params=dataset, content=query, headers=DIRECT)
    assert response.status_code == 200, response.text
    assert sorted(row["g"]["value"] for row in response.json()["results"]["bindings"]) == found


CONTENT = {
    "application/sparql-results+json": QueryResultsFormat.JSON,
    "application/sparql-results+xml": QueryResultsFormat.XML,
    "text/tab-separated-values": QueryResultsFormat.TSV,
}
TRIPLES = {
    "text/turtle": RdfFormat.TURTLE,
    "application/rdf+xml": RdfFormat.RDF_XML,
    "application/n-triples": RdfFormat.N_TRIPLES,
    "application/ld+json": RdfFormat.JSON_LD,
}


@pytest.mark.parametrize("media_type", CONTENT)
def test_content_types_of_select_and_ask(client: httpx.Client, media_type: str) -> None:
    response = client.get(
        "/sparql", params={"query": "SELECT ?o { entity:Russia kg:annexed ?o }"}, headers={"Accept": media_type}
    )
    assert response.headers["content-type"].split(";")[0] == media_type
    ((crimea,),) = parse_query_results(response.content, format=CONTENT[media_type])
    assert crimea.value == "https://kg.example/entity/Crimea"
    response = client.get("/sparql", params={"query": "ASK {}"}, headers={"Accept": media_type})
    assert response.headers["content-type"].split(";")[0] == media_type
    assert bool(parse_query_results(response.content, format=CONTENT[media_type]))


def test_csv(client: httpx.Client) -> None:
    query = "SELECT ?o ?nothing { entity:Russia kg:annexed ?o }"
    response = client.get("/sparql", params={"query": query}, headers={"Accept": "text/csv"})
    assert response.headers["content-type"] == "text/csv; charset=utf-8"
    assert list(csv.reader(io.StringIO(response.text))) == [["o", "nothing"], ["https://kg.example/entity/Crimea", ""]]


@pytest.mark.parametrize("query", ["CONSTRUCT WHERE { entity:Russia kg:annexed ?o }", "DESCRIBE entity:Russia"])
@pytest.mark.parametrize("media_type", TRIPLES)
def test_content_types_of_construct_and_describe(client: httpx.Client, query: str, media_type: str) -> None:
    response = client.get("/sparql", params={"query": query}, headers={"Accept": media_type})
    assert response.headers["content-type"].split(";")[0] == media_type
    triples = [str(triple.triple) for triple in parse(response.content, format=TRIPLES[media_type])]
    annexed = (
        "<https://kg.example/entity/Russia> <https://w3id.org/kg-builder/ns#annexed> <https://kg.example/entity/Crimea>"
    )
    assert annexed in triples


ACCEPT = {  # Accept → what a SELECT comes as
    "": "application/sparql-results+json",
    "*/*": "application/sparql-results+json",
    "text/*": "text/csv",
    "application/json": "application/json",
    "text/html, application/xml;q=0.9": "application/xml",
    "application/sparql-results+json;q=0.2, application/sparql-results+xml;q=0.7": "application/sparql-results+xml",
    "*/*;q=0.1, text/csv; q=0.5": "text/csv",
    "application/sparql-results+json;q=0, */*": "application/sparql-results+xml",
    "TEXT/CSV;charset=utf-8": "text/csv",
    "text/turtle, */*;q=0.01": "application/sparql-results+json",
    "text/csv;q=nonsense, application/sparql-results+xml;q=0.1": "application/sparql-results+xml",
}


@pytest.mark.parametrize(("accept", "media_type"), ACCEPT.items(), ids=lambda each: each or "none")
def test_negotiation(client: httpx.Client, accept: str, media_type: str) -> None:
    response = client.get("/sparql", params={"query": "SELECT * {}"}, headers={"Accept": accept})
    assert response.headers["content-type"].split(";")[0] == media_type
    assert "Accept" in response.headers["vary"].split(", ")


@pytest.mark.parametrize(
    ("query", "accept"),
    [("SELECT * {}", "text/html"), ("ASK {}", "text/turtle"), ("DESCRIBE <x:a>", "text/csv"), ("ASK {}", "*/*;q=0")],
)
def test_not_acceptable(client: httpx.Client, query: str, accept: str) -> None:
    response = client.get("/sparql", params={"query": query}, headers={"Accept": accept})
    assert response.status_code == 406
    assert ("text/turtle" if query.startswith("DESCRIBE") else "text/csv") in response.text


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH"])
def test_bad_method(client: httpx.Client, method: str) -> None:
    response = client.request(method, "/sparql", params={"query": "ASK {}"})
    assert response.status_code == 405
    assert {"GET", "POST"} <= set(response.headers["allow"].split(", "))


QUERY = "ASK { ?s ?p ?o }"
BAD_GET = {
    "several queries": [("query", QUERY), ("query", "SELECT * {}")],
    "syntax": [("query", "ASK { ?s ?p")],
    "empty": [("query", "")],
    "unknown prefix": [("query", "ASK { nope:a ?p ?o }")],
    "service": [("query", "ASK { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }")],
    "update as query": [("query", "DELETE WHERE { ?s ?p ?o }")],
    "relative graph": [("query", QUERY), ("default-graph-uri", "a b")],
}


@pytest.mark.parametrize("fields", BAD_GET.values(), ids=BAD_GET)
def test_bad_request(client: httpx.Client, fields: list[tuple[str, str]]) -> None:
    response = client.get("/sparql", params=httpx.QueryParams(fields))
    assert response.status_code == 400
    assert response.headers["content-type"] == "text/plain; charset=utf-8"
    assert len(response.text.splitlines()) == 1


@pytest.mark.parametrize(
    ("content", "content_type", "status"),
    [
        (f"query={QUERY}".encode(), None, 415),  # missing form type
        (QUERY.encode(), None, 415),  # missing direct type
        (QUERY.encode(), "text/plain", 415),
        (b"query=" + QUERY.encode(), "multipart/form-data; boundary=x", 415),
        (QUERY.encode("utf-16"), "application/sparql-query; charset=UTF-16", 415),
        ("ASK { ?s ?p 'é' }".encode("latin-1"), "application/sparql-query", 400),
        (b"query=ASK%20%7B%20%3Fs%20%3Fp%20%27%E9%27%20%7D", FORM["Content-Type"], 400),
        (b"", FORM["Content-Type"], 400),
        (b"", "application/sparql-query", 400),
        (b"query=ASK+%7B%7D&query=ASK+%7B%7D", FORM["Content-Type"], 400),
        (b"a=b&" * 2000 + b"query=ASK+%7B%7D", FORM["Content-Type"], 400),
        (b"update=CLEAR+ALL", FORM["Content-Type"], 403),
        (b"CLEAR ALL", "application/sparql-update", 403),
        (b"ASK {}" + b" " * (1 << 20), "application/sparql-query", 413),
    ],
)
def test_bad_post(client: httpx.Client, content: bytes, content_type: str | None, status: int) -> None:
    headers = {"Content-Type": content_type} if content_type else {}
    assert client.post("/sparql", content=content, headers=headers).status_code == status


def test_bad_post_of_a_query_beside_one_in_the_address(client: httpx.Client) -> None:
    assert client.post("/sparql", params={"query": QUERY}, content=QUERY, headers=DIRECT).status_code == 400


def test_compressed_body_is_refused_unread(client: httpx.Client) -> None:
    headers = {**DIRECT, "Content-Encoding": "gzip"}
    assert client.post("/sparql", content=b"\x1f\x8b", headers=headers).status_code == 415


def test_non_utf8_get(client: httpx.Client, endpoint: str) -> None:
    assert client.get(f"{endpoint}?query=ASK%7B%3Fs%20%3Fp%20%22%E9%22%7D").status_code == 400


@pytest.mark.parametrize("media_type", TRIPLES)
def test_service_description(client: httpx.Client, endpoint: str, media_type: str) -> None:
    response = client.get("/sparql", headers={"Accept": media_type})
    assert response.headers["content-type"].split(";")[0] == media_type
    sd = rdflib.Namespace("http://www.w3.org/ns/sparql-service-description#")
    graph = rdflib.Graph()
    for triple in parse(response.content, format=TRIPLES[media_type]):
        graph.update(f"INSERT DATA {{ {triple.triple} }}")
    (service,) = graph.subjects(sd.endpoint, rdflib.URIRef(endpoint))
    assert (service, rdflib.RDF.type, sd.Service) in graph
    assert (service, sd.supportedLanguage, sd.SPARQL11Query) in graph


def test_service_description_is_not_html(client: httpx.Client) -> None:
    assert client.get("/sparql", headers={"Accept": "text/html"}).status_code == 406


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost.evil.example"]
)
def test_another_name_for_this_machine_is_refused(client: httpx.Client, host: str) -> None:
    response = client.get("/sparql", params={"query": "SELECT * { ?s ?p ?o }"}, headers={"Host": host})
    assert response.status_code == 400
    assert "kg.example" not in response.text


@pytest.mark.parametrize("host", ["localhost", "localhost:8000", "127.0.0.1:1", "[::1]:8000"])
def test_names_of_this_machine(client: httpx.Client, host: str) -> None:
    assert client.get("/sparql", params={"query": "ASK {}"}, headers={"Host": host}).status_code == 200


def test_cors_for_the_origin_that_was_named(client: httpx.Client) -> None:
    def allowed(origin: str) -> str | None:
        response = client.get("/sparql", params={"query": "ASK {}"}, headers={"Origin": origin})
        return response.headers.get("access-control-allow-origin")

    assert allowed(ORIGIN) == ORIGIN
    assert allowed("https://evil.example") is None


def test_cors_is_off_by_default(directory: Path) -> None:
    with TestClient(app(directory), base_url="http://localhost") as client:
        asked = {"Origin": ORIGIN, "Access-Control-Request-Method": "GET"}
        assert client.options("/sparql", headers=asked).status_code == 405
        response = client.get("/sparql", headers={"Origin": ORIGIN})
    assert not [name for name in response.headers if name.startswith("access-control")]


def test_a_query_beyond_its_time_ends_and_the_others_go_on(client: httpx.Client, endpoint: str) -> None:
    def ended(_: int) -> tuple[int, float]:
        start = time.monotonic()
        response = httpx.get(endpoint, params={"query": ENDLESS}, timeout=30)
        return response.status_code, time.monotonic() - start

    with ThreadPoolExecutor(4) as clients:  # more than there are processes
        slow = [clients.submit(ended, number) for number in range(4)]
        outcomes = [each.result() for each in slow]
    assert {status for status, _ in outcomes} == {503}
    assert max(seconds for _, seconds in outcomes) < TIMEOUT + 2
    assert holds(client.get("/sparql", params={"query": "ASK { ?s ?p ?o }"}))


def test_a_query_that_breaks_its_process_breaks_no_other(client: httpx.Client) -> None:
    nested = f"ASK {'{' * 50_000}{'}' * 50_000}"
    assert client.post("/sparql", content=nested, headers=DIRECT).status_code in (400, 500)
    assert holds(client.get("/sparql", params={"query": "ASK { ?s ?p ?o }"}))


def test_what_is_new_is_seen_without_a_restart(tmp_path: Path) -> None:
    store = Store(ontology=ONTOLOGY)
    store.add([talks()])
    store.identify()
    store.save(tmp_path)
    with serving(tmp_path) as endpoint, httpx.Client(base_url=endpoint.removesuffix("/sparql"), timeout=30) as client:
        known = {"query": "ASK { GRAPH ?g { ?g dct:identifier 'li.txt' } }"}
        assert not holds(client.get("/sparql", params=known))
        with Store.writable(tmp_path) as growing:
            growing.ontology = ONTOLOGY
            growing.add([lone_li()])
        assert holds(client.get("/sparql", params=known))
        store.save(tmp_path)  # built anew, without it
        assert not holds(client.get("/sparql", params=known))


def test_what_was_inferred_when_asked_for(tmp_path: Path) -> None:
    store = Store(ontology=ONTOLOGY)
    store.add([talks()])
    store.identify()
    store.quads.update(
        "INSERT DATA { GRAPH <https://kg.example/graph/inferred> { <x:a> <x:follows> <x:b> } }",
    )
    store.save(tmp_path)
    follows = {"query": "ASK { <x:a> <x:follows> <x:b> }"}
    with TestClient(app(tmp_path), base_url="http://localhost") as plain:
        assert not holds(plain.get("/sparql", params=follows))
    with TestClient(app(tmp_path, inferred=True), base_url="http://localhost") as more:
        assert holds(more.get("/sparql", params=follows))
        assert holds(more.get("/sparql", params={"query": "ASK { entity:Russia kg:annexed entity:Crimea }"}))


def test_other_routes_stand_beside_the_endpoint(directory: Path) -> None:
    hello = Route("/", lambda _: PlainTextResponse("hello"))
    with TestClient(app(directory, routes=[hello]), base_url="http://localhost") as client:
        assert client.get("/").text == "hello"
        assert client.get("/sparql").status_code == 200
        assert client.get("/", headers={"Host": "evil.example"}).status_code == 400


@pytest.mark.parametrize("way", ["GET", POST, POSTDIRECTLY])
def test_sparqlwrapper(endpoint: str, way: str) -> None:
    wrapper = SPARQLWrapper(endpoint, returnFormat=JSON)
    if way == POSTDIRECTLY:
        wrapper.setMethod(POST)
        wrapper.setRequestMethod(POSTDIRECTLY)
    else:
        wrapper.setMethod(way)
    wrapper.setQuery("PREFIX kg: <https://w3id.org/kg-builder/ns#> SELECT ?o { ?s kg:annexed ?o }")
    rows = wrapper.queryAndConvert()["results"]["bindings"]
    assert [row["o"]["value"] for row in rows] == ["https://kg.example/entity/Crimea"]


def test_sparqlwrapper_in_other_forms(endpoint: str) -> None:
    wrapper = SPARQLWrapper(endpoint, returnFormat=XML)
    wrapper.setQuery("ASK {}")
    assert "<boolean>true</boolean>" in wrapper.queryAndConvert().toxml()
    wrapper = SPARQLWrapper(endpoint, returnFormat=TURTLE)
    wrapper.setQuery("PREFIX k: <https://w3id.org/kg-builder/ns#> CONSTRUCT WHERE { ?s k:annexed ?o }")
    assert len(rdflib.Graph().parse(wrapper.queryAndConvert(), format="turtle")) == 1


@pytest.mark.parametrize("method", ["GET", "POST", "POST_FORM"])
@pytest.mark.parametrize("form", ["xml", "json"])
def test_sparqlstore_of_rdflib(endpoint: str, method: str, form: str) -> None:
    graph = rdflib.Graph(SPARQLStore(endpoint, method=method, returnFormat=form))
    kg = rdflib.Namespace("https://w3id.org/kg-builder/ns#")
    russia, crimea = (rdflib.URIRef(f"https://kg.example/entity/{name}") for name in ("Russia", "Crimea"))
    assert list(graph.objects(russia, kg.annexed)) == [crimea]
    assert (crimea, kg.annexed, russia) not in graph
    (row,) = graph.query("SELECT ?o WHERE { ?s kg:annexed ?o }", initNs={"kg": kg})
    assert row.o == crimea


def test_a_named_graph_through_sparqlstore(endpoint: str) -> None:
    graph = rdflib.Graph(SPARQLStore(endpoint, method="POST"), identifier=rdflib.URIRef(TALKS))
    publishers = list(graph.objects(rdflib.URIRef(TALKS), rdflib.URIRef("https://schema.org/publisher")))
    assert publishers == [rdflib.Literal("Agence d’Été")]


def complaint(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    with pytest.raises(SystemExit) as leaving:
        main([*arguments])
    assert leaving.value.code == 1
    (line,) = capsys.readouterr().err.splitlines()
    return line


def test_no_graph_to_serve(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "no graph here" in complaint(capsys, "serve", str(tmp_path))


def test_a_port_that_is_taken(directory: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        line = complaint(capsys, "serve", str(directory), "--port", port)
    assert port in line
    assert "--port" in line


def test_interrupted_it_leaves_no_process_behind(directory: Path) -> None:
    command = [sys.executable, "-m", "kg", "serve", str(directory), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        endpoint = process.stdout.readline().strip()
        assert holds(httpx.get(endpoint, params={"query": "ASK {}"}, timeout=30))
        (worker,) = children(process.pid)
        process.send_signal(signal.SIGINT)
        assert process.stderr.read() == "kg: interrupted\n"
    assert not alive(worker)


def children(process: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{process}/task/{process}/children").read_text("utf8").split()]


def alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def test_listening_for_others_comes_with_a_warning(directory: Path) -> None:
    command = [sys.executable, "-m", "kg", "serve", str(directory), "--port", "0", "--host", "0.0.0.0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.terminate()
        warning = process.stderr.read()
    assert warning.startswith("kg: note: 0.0.0.0: ")
    assert "no password" in warning
