"""Pushing to real triplestores: what arrives, what is not sent again, and what is told when something goes wrong."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import httpx
import pytest
import servers
from command import Run
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Triple, parse
from pyoxigraph import Store as Quads
from servers import Fake, Relay, Request, Response, Running
from stories import ONTOLOGY, dinner, lone_li, stored, talks

from kg.errors import PushError
from kg.graph import Graph
from kg.iri import Names
from kg.push import connection, push, queries
from kg.store import Store

XSD = "http://www.w3.org/2001/XMLSchema#"
SECRET = "s3cret-p4ss"
ALL = (talks(), dinner(), lone_li())
Triples = set[Triple]


@pytest.fixture(scope="session")
def oxigraph(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    if servers.oxigraph() is None:
        pytest.skip("no Oxigraph server on this machine (pip install oxigraph)")
    with servers.running_oxigraph(tmp_path_factory.mktemp("oxigraph")) as server:
        yield server


@pytest.fixture(scope="session")
def virtuoso(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    if servers.virtuoso() is None:
        pytest.skip("no Virtuoso on this machine (on Debian: apt install virtuoso-opensource-7-bin)")
    with servers.running_virtuoso(tmp_path_factory.mktemp("virtuoso")) as server:
        yield server


@pytest.fixture
def relay(oxigraph: Running) -> Iterator[Relay]:
    """An empty Oxigraph, and what it is asked for."""
    httpx.post(f"{oxigraph.url}/update", data={"update": "DROP ALL"}).raise_for_status()
    with servers.relaying(oxigraph.port) as relay:
        yield relay


@pytest.fixture
def virtuoso_relay(virtuoso: Running) -> Iterator[Relay]:
    """Virtuoso without our graphs, and what it is asked for."""
    server = Virtuoso(virtuoso.url)
    for graph in server.every_graph():
        server.http.delete(f"{server.url}/sparql-graph-crud-auth", params={"graph": graph}).raise_for_status()
    with servers.relaying(virtuoso.port) as relay:
        yield relay


@pytest.fixture(autouse=True)
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "PAUSES", (0.01, 0.01, 0.01))


class Oxigraph:
    """What an Oxigraph holds."""

    def __init__(self, url: str) -> None:
        self.url = url

    def holds(self) -> dict[str, Triples]:
        answer = httpx.get(f"{self.url}/store", headers={"Accept": "application/n-quads"}).raise_for_status()
        return by_graph(parse(answer.content, format=RdfFormat.N_QUADS))


class Virtuoso:
    """What a Virtuoso holds, but for its own graphs."""

    OWN = (
        "http://www.openlinksw.com/",
        "http://www.w3.org/",
        "urn:",
        "http://localhost:8890/",
        "http://localuriqaserver/",
    )

    def __init__(self, url: str) -> None:
        self.url = url
        self.http = httpx.Client(auth=httpx.DigestAuth("dba", "dba"), timeout=60)

    def graphs(self) -> list[str]:
        return [name for name in self.every_graph() if not servers.is_mark(name)]

    def every_graph(self) -> list[str]:
        rows = self.http.post(
            f"{self.url}/sparql",
            data={"query": "SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } }"},
            headers={"Accept": "application/sparql-results+json"},
        ).raise_for_status()
        names = [row["g"]["value"] for row in rows.json()["results"]["bindings"]]
        return [name for name in names if not name.startswith(self.OWN)]

    def holds(self, graphs: Iterable[str] | None = None) -> dict[str, Triples]:
        found = {}
        for graph in self.graphs() if graphs is None else graphs:
            answer = self.http.get(
                f"{self.url}/sparql-graph-crud-auth",
                params={"graph": graph},
                headers={"Accept": "application/n-triples"},
            ).raise_for_status()
            found[graph] = {quad.triple for quad in parse(answer.content, format=RdfFormat.N_TRIPLES)}
        return found


def by_graph(quads: Iterable[Quad]) -> dict[str, Triples]:
    found: dict[str, Triples] = {}
    for quad in quads:
        name = quad.graph_name.value if isinstance(quad.graph_name, NamedNode) else "default"
        if not servers.is_mark(name):
            found.setdefault(name, set()).add(quad.triple)
    return found


def with_graph(store: Store, graph: str, *objects: Literal | NamedNode) -> Store:
    """The store, with another graph that says this of as many things."""
    thing, says = "https://kg.example/thing/", NamedNode("https://kg.example/says")
    for number, object_ in enumerate(objects):
        store.quads.add(Quad(NamedNode(f"{thing}{number}"), says, object_, NamedNode(graph)))
    return store


def typed(text: str, datatype: str) -> Literal:
    return Literal(text, datatype=NamedNode(XSD + datatype))


AWKWARD = [
    *(Literal(text) for text in ("", "q\"uo'te\\", "new\nline\r\n\ttab", "🕊️ \U0001f600 \u2028", "\x01\x7f\ufeff")),
    *(Literal(text) for text in ("<html><body>&amp;</script>", "{ } . } DROP ALL #", "x" * 300_000, "é" * 100_000)),
    *(Literal("colour", language=language) for language in ("en", "en-gb", "de")),
    *(typed(text, "date") for text in ("2024-07-24", "0001-01-01", "9999-12-31", "1066-10-14")),
    *(typed(text, "decimal") for text in ("0.9", "-0.000001", "4", "1000000.25", "123456789012.5")),
    *(typed(text, "integer") for text in ("0", "-7", "2147483647")),
    *(typed(text, "boolean") for text in ("true", "false")),
    Literal("of a kind", datatype=NamedNode("https://kg.example/kind")),
    NamedNode("https://news.example/talks?a=1&b=%3C2%3E#é"),
]
# What Virtuoso 7 keeps of literals that `kg.rdf.literal` does not write: it stores numbers, not their texts.
NORMALISED = {
    typed("1.0", "decimal"): typed("1", "decimal"),
    typed("0.1234567890123456789", "decimal"): typed("0.123456789012346", "decimal"),
    typed("04", "integer"): typed("4", "integer"),
    typed("2147483648", "integer"): typed("2147483648", "decimal"),
    typed("1", "boolean"): typed("true", "boolean"),
    typed("1.5e3", "double"): typed("1500.0", "double"),
    typed("-0044-03-15", "date"): typed("-044-03-15", "date"),
}
HOSTILE = [
    "https://kg.example/a%20b%3Fx%3D1%26default",
    "https://kg.example/q?graph=https://other.example/&default#frag",
    "https://kg.example/é🕊/%C3%A9",
    "https://kg.example/a+b/../c/./d",
    "https://kg.example/'()$!*~;@,",
    "https://kg.example/graph/%2E%2E",
    "https://kg.example/" + "long/" * 200,
    "mailto:someone@kg.example",
]


def test_all_graphs_arrive_and_nothing_else(relay: Relay, tmp_path: Path) -> None:
    store = stored(*ALL)
    report = push(store.quads, store.names, tmp_path, relay.url)
    local = by_graph(store.quads)
    assert Oxigraph(relay.url).holds() == local
    assert (report.sent, report.unchanged, report.deleted) == (len(local), 0, 0)
    assert (report.server, report.way, report.merged) == ("Oxigraph", "Graph Store Protocol", "default")
    assert report.triples == len(store.quads)


def test_all_graphs_arrive_at_virtuoso_with_the_merged_view_as_one_of_them(
    virtuoso_relay: Relay, tmp_path: Path
) -> None:
    store = stored(*ALL)
    report = push(store.quads, store.names, tmp_path, virtuoso_relay.url, user="dba", password="dba")
    local = by_graph(store.quads)
    local["https://kg.example/graph/merged"] = local.pop("default")
    assert Virtuoso(virtuoso_relay.url).holds() == local
    assert (report.server, report.merged) == ("Virtuoso", "https://kg.example/graph/merged")
    assert report.triples == len(store.quads)


@pytest.mark.parametrize(
    "base", ["https://data.example/news#", "http://localhost:8000/a'b/(c)/", "https://ünï.example/🕊/"]
)
def test_awkward_texts_and_hostile_names_arrive(base: str, relay: Relay, virtuoso_relay: Relay, tmp_path: Path) -> None:
    store = with_graph(stored(talks(), base=base), HOSTILE[0], *AWKWARD)
    for graph in HOSTILE[1:]:
        with_graph(store, graph, NamedNode(graph), Literal(graph))
    local = by_graph(store.quads)
    push(store.quads, store.names, tmp_path, relay.url)
    assert Oxigraph(relay.url).holds() == local
    push(store.quads, store.names, tmp_path, virtuoso_relay.url, user="dba", password="dba")
    local[f"{base}graph/merged"] = local.pop("default")
    assert Virtuoso(virtuoso_relay.url).holds() == local


def test_virtuoso_keeps_numbers_and_not_their_texts(virtuoso_relay: Relay, tmp_path: Path) -> None:
    graph = "https://kg.example/numbers"
    store = with_graph(stored(lone_li()), graph, *NORMALISED)
    for sent in (len(by_graph(store.quads)), 0):
        report = push(store.quads, store.names, tmp_path, virtuoso_relay.url, user="dba", password="dba")
        assert report.sent == sent
    assert {triple.object for triple in Virtuoso(virtuoso_relay.url).holds()[graph]} == set(NORMALISED.values())


def test_second_push_writes_nothing(relay: Relay, virtuoso_relay: Relay, tmp_path: Path) -> None:
    store = stored(*ALL)
    for server, user in ((relay, None), (virtuoso_relay, "dba")):
        first = push(store.quads, store.names, tmp_path, server.url, user=user, password=user)
        written = len(server.graphs)
        assert written >= first.sent
        second = push(store.quads, store.names, tmp_path, server.url, user=user, password=user)
        assert len(server.graphs) == written
        assert (second.sent, second.unchanged, second.deleted) == (0, first.sent, 0)
        assert (second.triples, second.merged) == (first.triples, first.merged)


def test_all_sends_everything_again(relay: Relay, tmp_path: Path) -> None:
    store = stored(*ALL)
    first = push(store.quads, store.names, tmp_path, relay.url)
    again = push(store.quads, store.names, tmp_path, relay.url, everything=True)
    assert (again.sent, again.unchanged) == (first.sent, 0)
    assert Oxigraph(relay.url).holds() == by_graph(store.quads)


def test_only_what_changed_is_sent(relay: Relay, virtuoso_relay: Relay, tmp_path: Path) -> None:
    for server, user in ((relay, None), (virtuoso_relay, "dba")):
        store = stored(*ALL)
        push(store.quads, store.names, tmp_path, server.url, user=user, password=user)
        before = len(server.graphs)
        article = NamedNode("https://kg.example/article/li.txt")
        old = next(store.quads.quads_for_pattern(None, None, Literal("Li Wei"), article))
        store.quads.remove(old)
        store.quads.add(Quad(old.subject, old.predicate, Literal("Lì Wěi"), article))
        report = push(store.quads, store.names, tmp_path, server.url, user=user, password=user)
        assert {graph for _, graph in server.graphs[before:]} == {article.value}
        assert report.sent == 1
    assert Oxigraph(relay.url).holds() == by_graph(store.quads)
    assert Virtuoso(virtuoso_relay.url).holds()[article.value] == by_graph(store.quads)[article.value]


def test_what_is_gone_is_deleted_and_what_others_put_there_stays(
    relay: Relay, virtuoso_relay: Relay, tmp_path: Path
) -> None:
    foreign, said = "https://other.example/graph", b"<https://other.example/a> <https://other.example/b> 1 ."
    turtle = {"Content-Type": "text/turtle"}
    httpx.put(f"{relay.url}/store", params={"graph": foreign}, content=said, headers=turtle)
    client = Virtuoso(virtuoso_relay.url).http
    path = f"{virtuoso_relay.url}/sparql-graph-crud-auth"
    client.put(path, params={"graph": foreign}, content=said, headers=turtle).raise_for_status()
    for server, user in ((relay, None), (virtuoso_relay, "dba")):
        store, fewer = stored(talks(), dinner(), lone_li()), stored(talks(), lone_li())
        push(store.quads, store.names, tmp_path, server.url, user=user, password=user)
        report = push(fewer.quads, fewer.names, tmp_path, server.url, user=user, password=user)
        assert report.deleted == 1
        holds = (Virtuoso if user else Oxigraph)(server.url).holds()
        local = by_graph(fewer.quads)
        if user:
            local["https://kg.example/graph/merged"] = local.pop("default")
        assert len(holds.pop(foreign)) == 1
        assert holds == local


def test_the_default_graph_of_others_is_left_alone(relay: Relay, tmp_path: Path) -> None:
    said, turtle = b"<https://other.example/a> <https://other.example/b> 1 .", {"Content-Type": "text/turtle"}
    httpx.put(f"{relay.url}/store?default", content=said, headers=turtle).raise_for_status()
    store = stored(*ALL)
    with pytest.raises(PushError, match=r"default graph holds 1 triples .* --default-graph IRI.* --all"):
        push(store.quads, store.names, tmp_path, relay.url)
    assert len(Oxigraph(relay.url).holds()["default"]) == 1
    named = NamedNode("https://kg.example/view")
    report = push(store.quads, store.names, tmp_path, relay.url, merged=named)
    local = by_graph(store.quads)
    assert (report.merged, report.sent) == (named.value, 1)
    holds = Oxigraph(relay.url).holds()
    assert (len(holds["default"]), holds[named.value]) == (1, local["default"])
    report = push(store.quads, store.names, tmp_path, relay.url, everything=True)
    assert (report.merged, report.deleted) == ("default", 1)
    assert Oxigraph(relay.url).holds() == local


def test_the_merged_view_takes_no_graph_of_an_article(relay: Relay, tmp_path: Path) -> None:
    store = stored(*ALL)
    with pytest.raises(PushError, match="name another one for the merged view"):
        push(store.quads, store.names, tmp_path, relay.url, merged=NamedNode("https://kg.example/article/li.txt"))
    assert Oxigraph(relay.url).holds() == {}


def test_what_the_server_lost_is_sent_again(relay: Relay, tmp_path: Path) -> None:
    store = stored(*ALL)
    push(store.quads, store.names, tmp_path, relay.url)
    httpx.post(f"{relay.url}/update", data={"update": "DROP GRAPH <https://kg.example/article/li.txt>"})
    report = push(store.quads, store.names, tmp_path, relay.url)
    assert report.sent == 1
    assert Oxigraph(relay.url).holds() == by_graph(store.quads)


def test_large_graphs_go_in_pieces(relay: Relay, virtuoso_relay: Relay, tmp_path: Path) -> None:
    graph = "https://kg.example/large"
    store = with_graph(stored(lone_li()), graph, *(Literal(f"{number} " * 300) for number in range(1500)))
    for server, user in ((relay, None), (virtuoso_relay, "dba")):
        push(store.quads, store.names, tmp_path, server.url, user=user, password=user)
        assert max(len(request.body) for request in server.requests) < 600_000
        holds = (Virtuoso if user else Oxigraph)(server.url).holds()
        assert holds[graph] == by_graph(store.quads)[graph]
    smaller = with_graph(stored(lone_li()), graph, Literal("alone"))
    push(smaller.quads, smaller.names, tmp_path, relay.url)
    assert Oxigraph(relay.url).holds() == by_graph(smaller.quads)


def test_a_graph_of_nothing(relay: Relay, tmp_path: Path) -> None:
    nothing = Quads()
    nothing.add_graph(NamedNode("https://kg.example/empty"))
    report = push(nothing, Names(), tmp_path, relay.url)
    assert (report.sent, report.unchanged, report.merged, report.triples) == (0, 0, None, 0)
    store = stored(*ALL)
    push(store.quads, store.names, tmp_path, relay.url)
    push(nothing, Names(), tmp_path, relay.url)
    assert Oxigraph(relay.url).holds() == {}


def test_two_directories_do_not_mix_on_one_server(relay: Relay, virtuoso_relay: Relay, tmp_path: Path) -> None:
    first, second = stored(talks()), stored(dinner(), lone_li())
    ours, theirs = tmp_path / "first", tmp_path / "second"
    ours.mkdir()
    theirs.mkdir()
    for server, user in ((relay, None), (virtuoso_relay, "dba")):
        push(first.quads, first.names, ours, server.url, user=user, password=user)
        holds = (Virtuoso if user else Oxigraph)(server.url).holds()
        with pytest.raises(
            PushError, match=r"its graphs of https://kg\.example/ were not sent from .*second; .* --base"
        ):
            push(second.quads, second.names, theirs, server.url, user=user, password=user)
        assert (Virtuoso if user else Oxigraph)(server.url).holds() == holds
        report = push(first.quads, first.names, ours, server.url, user=user, password=user)
        assert report.sent == 0


def test_one_directory_takes_the_place_of_another_when_it_is_told_to(relay: Relay, tmp_path: Path) -> None:
    store = stored(talks())
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        push(store.quads, store.names, tmp_path / name, relay.url, everything=True)
    with pytest.raises(PushError, match="were not sent from"):
        push(store.quads, store.names, tmp_path / "first", relay.url)
    assert push(store.quads, store.names, tmp_path / "second", relay.url).sent == 0


def test_articles_that_another_directory_sent_stay_until_they_are_pruned(
    relay: Relay, virtuoso_relay: Relay, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queries, "PAGE", 1)
    before, after = stored(*ALL), stored(talks())
    strange = NamedNode("https://kg.example/article/of/somebody")  # named like an article, but none
    before.quads.add(Quad(strange, strange, strange, strange))
    for server, user in ((relay, None), (virtuoso_relay, "dba")):
        first, second = (tmp_path / f"{user}-{name}" for name in ("first", "second"))
        first.mkdir()
        second.mkdir()
        push(before.quads, before.names, first, server.url, user=user, password=user)
        report = push(after.quads, after.names, second, server.url, user=user, password=user, everything=True)
        assert (report.deleted, report.others) == (0, 2)
        report = push(after.quads, after.names, second, server.url, user=user, password=user, prune=True)
        assert (report.sent, report.deleted, report.others) == (0, 2, 0)
        kept = {graph for graph in by_graph(after.quads) if graph.startswith("https://kg.example/article/")}
        holds = (Virtuoso if user else Oxigraph)(server.url).holds()
        assert {graph for graph in holds if graph.startswith("https://kg.example/article/")} == kept | {strange.value}


def test_a_store_without_queries_cannot_be_pruned(tmp_path: Path) -> None:
    store = stored(talks())
    with servers.serving(Fake({"/graphs": ("store",)})) as url:
        push(store.quads, store.names, tmp_path, f"{url}/graphs", everything=True)
        with pytest.raises(PushError, match="cannot be asked which articles"):
            push(store.quads, store.names, tmp_path, f"{url}/graphs", prune=True)


def test_graphs_of_a_base_that_nobody_marked(relay: Relay, tmp_path: Path) -> None:
    store = stored(talks())
    content = b"".join(f"{quad} .\n".encode() for quad in store.quads if quad.graph_name == store.graph("identity"))
    httpx.post(
        f"{relay.url}/store", content=content, headers={"Content-Type": "application/n-quads"}
    ).raise_for_status()
    with pytest.raises(PushError, match="were not sent from"):
        push(store.quads, store.names, tmp_path, relay.url)


def test_two_bases_share_a_server(virtuoso_relay: Relay, tmp_path: Path) -> None:
    stores = [stored(talks(), base=f"https://{name}.example/") for name in ("one", "other")]
    for number, store in enumerate(stores):
        (tmp_path / str(number)).mkdir()
        push(store.quads, store.names, tmp_path / str(number), virtuoso_relay.url, user="dba", password="dba")
    assert len(Virtuoso(virtuoso_relay.url).graphs()) == 2 * len(by_graph(stores[0].quads))


# --- which server it is -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["", "/", "/store", "/query", "/update"])
def test_addresses_of_oxigraph(path: str, relay: Relay, tmp_path: Path) -> None:
    store = stored(lone_li())
    report = push(store.quads, store.names, tmp_path, relay.url + path)
    assert report.address == f"{relay.url}/store"
    assert Oxigraph(relay.url).holds() == by_graph(store.quads)


@pytest.mark.parametrize("path", ["", "/sparql-graph-crud-auth", "/sparql-graph-crud", "/sparql", "/sparql-auth"])
def test_addresses_of_virtuoso(path: str, virtuoso_relay: Relay, tmp_path: Path) -> None:
    store = stored(lone_li())
    report = push(store.quads, store.names, tmp_path, virtuoso_relay.url + path, user="dba", password="dba")
    assert report.address == f"{virtuoso_relay.url}/sparql-graph-crud-auth"
    assert len(Virtuoso(virtuoso_relay.url).holds()) == report.sent == 4


QUERY, STORE, UPDATE = "query", "store", "update"
FUSEKI = {
    "/news": (QUERY, STORE, UPDATE),
    **{f"/news/{path}": (QUERY,) for path in ("sparql", "query")},
    "/news/update": (UPDATE,),
    **{f"/news/{path}": (STORE,) for path in ("data", "get")},
}
GRAPHDB = {
    "/repositories/news": (QUERY,),
    "/repositories/news/statements": (UPDATE,),
    "/repositories/news/rdf-graphs/service": (STORE,),
}
BLAZEGRAPH = {"/blazegraph/namespace/kb/sparql": (QUERY, UPDATE)}
ONE_ADDRESS = {"/rdf": (QUERY, STORE)}
FAKES = {  # what answers where, whether queries see all graphs as one -> what users give, what is written to
    "Fuseki": (FUSEKI, False, [*FUSEKI, "/news/"], "/news/data"),
    "Fuseki, all graphs as one": (FUSEKI, True, ["/news"], "/news/data"),
    "Fuseki without its store": (
        {"/news/sparql": (QUERY,), "/news/update": (UPDATE,)},
        False,
        ["/news", "/news/update"],
        "/news/update",
    ),
    "GraphDB": (GRAPHDB, True, list(GRAPHDB), "/repositories/news/rdf-graphs/service"),
    "Blazegraph": (
        BLAZEGRAPH,
        True,
        ["/blazegraph/namespace/kb", "/blazegraph/namespace/kb/sparql"],
        "/blazegraph/namespace/kb/sparql",
    ),
    "one address": (ONE_ADDRESS, False, ["/rdf"], "/rdf"),
    "a store without queries": ({"/graphs": (STORE,)}, False, ["/graphs"], "/graphs"),
}


@pytest.mark.parametrize(
    ("make", "given"), [pytest.param(make, given, id=f"{make}: {given}") for make in FAKES for given in FAKES[make][2]]
)
@pytest.mark.parametrize("password", [None, SECRET])
def test_layouts_of_others(make: str, given: str, password: str | None, tmp_path: Path) -> None:
    paths, union, _, written = FAKES[make]
    fake = Fake(paths, union, password)
    fake.quads.add(foreign := Quad(*[NamedNode("https://other.example/")] * 4))
    user = password and "kg"
    with servers.serving(fake) as url:
        for store in (stored(*ALL), stored(talks())):
            report = push(store.quads, store.names, tmp_path, url + given, user=user, password=password)
            assert report.address == url + written
            local = by_graph(store.quads)
            if union:
                assert report.merged == "https://kg.example/graph/merged"
                local[report.merged] = local.pop("default")
            assert by_graph(fake.quads) == local | by_graph([foreign])
        assert report.deleted == 2
        assert push(store.quads, store.names, tmp_path, url + given, user=user, password=password).sent == 0


# --- what goes wrong --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("dies_at", [1, 3, 6])
def test_a_server_that_dies_in_the_middle(dies_at: int, tmp_path: Path) -> None:
    """Killed, it takes no more; started again, it is sent the rest and not again what it has."""
    if servers.oxigraph() is None:
        pytest.skip("no Oxigraph server on this machine (pip install oxigraph)")
    store = stored(*ALL)
    with servers.running_oxigraph(tmp_path) as server, servers.relaying(server.port) as relay:

        def dying(request: Request) -> Response | None:
            if request.method == "PUT" and len(relay.graphs) == dies_at:
                server.kill()
            return None

        relay.instead = dying
        told = f"{dies_at - 1} graphs were sent" if dies_at > 1 else "cannot be reached"
        with pytest.raises(PushError, match=told) as caught:
            push(store.quads, store.names, tmp_path, relay.url)
        assert "\n" not in str(caught.value)
        server.start()
        arrived = Oxigraph(server.url).holds()
        relay.requests.clear()
        relay.instead = lambda request: None
        report = push(store.quads, store.names, tmp_path, relay.url)
        assert report.unchanged == dies_at - 1
        assert not {graph for _, graph in relay.graphs} & arrived.keys()
        assert Oxigraph(server.url).holds() == by_graph(store.quads)


def test_virtuoso_dies_and_comes_back_and_shows_few_rows(tmp_path: Path) -> None:
    """It never answers with more than so many rows, so that some graphs are missing from a count of all."""
    if servers.virtuoso() is None:
        pytest.skip("no Virtuoso on this machine (on Debian: apt install virtuoso-opensource-7-bin)")
    store = stored(*ALL)
    for number in range(60):
        with_graph(store, f"https://kg.example/more/{number}", Literal("first"), Literal("second"))
    with servers.running_virtuoso(tmp_path, rows=60) as server:

        def dying(arrived: int) -> None:
            if arrived == 30:
                server.kill()

        with pytest.raises(PushError, match="30 graphs were sent before that; push again to go on"):
            push(store.quads, store.names, tmp_path, server.url, user="dba", password="dba", progress=dying)
        (tmp_path / "virtuoso.lck").unlink(missing_ok=True)
        server.start()
        push(store.quads, store.names, tmp_path, server.url, user="dba", password="dba")
        local = by_graph(store.quads)
        local["https://kg.example/graph/merged"] = local.pop("default")
        whole = {graph: triples for graph, triples in local.items() if len(triples) < 60}
        assert Virtuoso(server.url).holds(whole) == whole
        again = push(store.quads, store.names, tmp_path, server.url, user="dba", password="dba")
        assert (again.sent, again.unchanged) == (0, len(local))


def test_a_busy_server_is_asked_again(relay: Relay, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[float] = []
    monkeypatch.setattr(connection.time, "sleep", waited.append)
    busy = [Response(503), Response(429, headers={"Retry-After": "7"}), Response(500)]
    relay.instead = lambda request: busy.pop() if busy and request.method == "PUT" else None
    store = stored(lone_li())
    report = push(store.quads, store.names, tmp_path, relay.url)
    assert report.sent == 4
    assert waited == [0.01, 7.0, 0.01]
    assert Oxigraph(relay.url).holds() == by_graph(store.quads)


def test_a_server_that_stays_busy_is_given_up(relay: Relay, tmp_path: Path) -> None:
    relay.instead = lambda request: Response(503, b"<h1>Maintenance</h1>") if request.method == "PUT" else None
    store = stored(lone_li())
    with pytest.raises(PushError, match="answers 503 Service Unavailable: Maintenance"):
        push(store.quads, store.names, tmp_path, relay.url)
    assert relay.methods["PUT"] == 4


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (400, "answers 400 Bad Request: no Turtle"),
        (403, "forbids this"),
        (413, r"takes no request of [\d,]+ bytes"),
        (301, r"has moved \(301\)"),
    ],
)
def test_what_is_refused_is_not_sent_twice(status: int, told: str, relay: Relay, tmp_path: Path) -> None:
    relay.instead = lambda request: Response(status, b"no Turtle") if request.method == "PUT" else None
    store = stored(lone_li())
    with pytest.raises(PushError, match=told):
        push(store.quads, store.names, tmp_path, relay.url)
    assert relay.methods["PUT"] == 1


def test_a_server_that_loses_what_it_took(relay: Relay, tmp_path: Path) -> None:
    lost = "https://kg.example/article/li.txt"
    relay.instead = lambda request: Response(204) if request.query.get("graph") == [lost] else None
    store = stored(*ALL)
    with pytest.raises(PushError, match=rf"counts 0 of \d+ triples sent to <{lost}>"):
        push(store.quads, store.names, tmp_path, relay.url)
    relay.instead = lambda request: None
    assert push(store.quads, store.names, tmp_path, relay.url).sent == 1
    assert Oxigraph(relay.url).holds() == by_graph(store.quads)


def test_a_record_that_cannot_be_read(relay: Relay, tmp_path: Path) -> None:
    store = stored(lone_li())
    push(store.quads, store.names, tmp_path, relay.url)
    (record,) = (tmp_path / "push").iterdir()
    record.write_text("{")
    with pytest.raises(PushError, match=rf"{record.name}: cannot be read; remove it"):
        push(store.quads, store.names, tmp_path, relay.url)


def test_a_record_that_cannot_be_written(relay: Relay, tmp_path: Path) -> None:
    (tmp_path / "push").symlink_to(tmp_path / "nowhere")
    store = stored(lone_li())
    with pytest.raises(PushError, match=r"push/.*json: cannot be written"):
        push(store.quads, store.names, tmp_path, relay.url)


@pytest.mark.parametrize(
    "url",
    ["nonsense", "ftp://127.0.0.1/", "http://", "http://[::1/", "http://127.0.0.1:x/", f"http://h/?token={SECRET}"],
)
def test_addresses_that_are_none(url: str, tmp_path: Path) -> None:
    with pytest.raises(PushError) as caught:
        push(Quads(), Names(), tmp_path, url)
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("url", [f"http://kg:{SECRET}@127.0.0.1:7878", f"http://kg:{SECRET}@127.0.0.1:x/"])
def test_a_password_in_the_address_is_refused_and_not_repeated(url: str, tmp_path: Path) -> None:
    with pytest.raises(PushError) as caught:
        push(Quads(), Names(), tmp_path, url)
    assert SECRET not in str(caught.value)


def test_whatever_answers_is_not_taken_for_a_triplestore(tmp_path: Path) -> None:
    page = Response(200, b"<html>Welcome</html>", {"Content-Type": "text/html"})
    for answer, told in (
        (page, "no triplestore answers there"),
        (Response(404), "no triplestore answers there"),
        (Response(403), "forbids this"),
    ):
        with servers.serving(lambda request, answer=answer: answer) as url, pytest.raises(PushError, match=told):
            push(Quads(), Names(), tmp_path, url)


# --- the command ------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("graph")
    Graph.of([talks(), lone_li()], ontology=ONTOLOGY).save(directory)
    return directory


def test_the_command_says_what_it_did(run: Run, graph: Path, relay: Relay) -> None:
    code, out, err = run("push", graph, relay.url)
    assert (code, err) == (0, "")
    triples = sum(map(len, Oxigraph(relay.url).holds().values()))
    assert out.splitlines() == [
        f"{relay.url}/store: Oxigraph, by the Graph Store Protocol",
        "  6 graphs sent, 0 unchanged, 0 deleted",
        "  the merged view is the server's default graph",
        f"  6 graphs with {triples:,} triples are there now, by the server's own count",
    ]
    assert "  0 graphs sent, 6 unchanged, 0 deleted" in run("push", graph, relay.url).out
    assert "  6 graphs sent" in run("push", graph, relay.url, "--all").out
    named = run("push", graph, relay.url, "--default-graph", "https://kg.example/view")
    assert "  the merged view is the graph <https://kg.example/view>" in named.out


def test_passwords_come_from_the_environment_and_go_nowhere_else(
    run: Run, graph: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("PUSH_PASSWORD", SECRET)
    credentials = ("--user", "kg", "--password-env", "PUSH_PASSWORD")
    fake = Fake(ONE_ADDRESS, password=SECRET)
    with caplog.at_level("DEBUG"), servers.serving(fake) as url:
        told = [run("push", graph, f"{url}/rdf", *credentials)]
        fake.password = "changed"
        told.append(run("push", graph, f"{url}/rdf", *credentials))
    assert [outcome.code for outcome in told] == [0, 1]
    assert told[1].err == f"kg: {url}/rdf: refuses this user and password\n"
    kept = "".join(path.read_text("utf8") for path in (graph / "push").iterdir())
    assert url in kept
    assert SECRET not in f"{told}{kept}{caplog.text}"


def test_a_server_that_repeats_the_password(run: Run, graph: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PUSH_PASSWORD", SECRET)
    fake = Fake(ONE_ADDRESS, password=SECRET)

    def telling(request: Request) -> Response:
        if request.method == "PUT":
            return Response(400, f"{request.headers['Authorization']} {SECRET}".encode())
        return fake(request)

    with servers.serving(telling) as url:
        outcome = run("push", graph, f"{url}/rdf", "--user", "kg", "--password-env", "PUSH_PASSWORD")
    assert outcome.err == f"kg: {url}/rdf: answers 400 Bad Request\n"


@pytest.mark.parametrize("password", ["wrong", ""])
def test_virtuoso_with_a_wrong_password(
    password: str, run: Run, graph: Path, virtuoso: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PUSH_PASSWORD", password)
    code, out, err = run("push", graph, virtuoso.url, "--user", "dba", "--password-env", "PUSH_PASSWORD")
    assert (code, out) == (1, "")
    assert err == f"kg: {virtuoso.url}/sparql-graph-crud-auth: refuses this user and password\n"


def test_virtuoso_without_a_password(run: Run, graph: Path, virtuoso: Running) -> None:
    code, out, err = run("push", graph, virtuoso.url)
    assert (code, out) == (1, "")
    assert re.fullmatch(r"kg: .*: asks for a user; give --user NAME --password-env VARIABLE\n", err)


def test_nobody_answers(run: Run, graph: Path) -> None:
    url = f"http://127.0.0.1:{servers.free_port()}"
    code, out, err = run("push", graph, url)
    assert (code, out) == (1, "")
    assert err.startswith(f"kg: {url}: cannot be reached (")
    assert len(err.splitlines()) == 1


def test_a_password_over_plain_http_is_noted(run: Run, graph: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PUSH_PASSWORD", SECRET)
    credentials = ("--user", "kg", "--password-env", "PUSH_PASSWORD")
    note = "kg: note: http://no.such.host.invalid: the password goes there unencrypted; use https"
    assert run("push", graph, "http://no.such.host.invalid", *credentials).err.splitlines()[0] == note
    for url in ("https://no.such.host.invalid", f"http://127.0.0.1:{servers.free_port()}"):
        assert "note" not in run("push", graph, url, *credentials).err
    assert "note" not in run("push", graph, "http://no.such.host.invalid").err


@pytest.mark.parametrize(
    "options",
    [
        ["--user", "kg"],
        ["--password-env", "PATH"],
        ["--user", "kg", "--password-env", "NO_SUCH_VARIABLE"],
        ["--default-graph", "not an IRI"],
    ],
    ids=" ".join,
)
def test_wrong_usage(options: list[str], run: Run, graph: Path) -> None:
    assert run("push", graph, "http://127.0.0.1:9", *options).code == 2


def test_the_record_is_of_one_server(graph: Path, run: Run, relay: Relay) -> None:
    run("push", graph, relay.url)
    records = [json.loads(path.read_text("utf8")) for path in (graph / "push").iterdir()]
    (ours,) = (record["graphs"] for record in records if record["server"] == f"{relay.url}/store")
    assert ours.keys() == Oxigraph(relay.url).holds().keys()


def test_help_has_examples(run: Run) -> None:
    code, out, _ = run("push", "--help")
    assert code == 0
    assert "Examples:\n    kg push " in out
