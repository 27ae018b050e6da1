"""Linking to Wikidata, against a real server on this machine that speaks the protocol."""

from __future__ import annotations

import json
import re
import shlex
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import Any

import httpx
import pytest
from command import Run
from pyoxigraph import DefaultGraph, NamedNode, Quad
from reconciliation import Item, Reply, Service, serving
from stories import MET, ONTOLOGY, PRESIDENT, Story, dinner, lone_li, talks

import kg
from kg import linking
from kg.errors import LinkError
from kg.graph import Graph
from kg.linking import Alignment, Cache, Client, Link, Question, Thresholds, client
from kg.linking.candidates import Candidate
from kg.linking.decisions import winner
from kg.model import Relation
from kg.rdf import term
from kg.store import Store

ENTITY = "https://kg.example/entity/"
LINKS = NamedNode("https://kg.example/graph/links")
KULEBA = Item("Q18602", "Dmytro Kuleba")
WANG, OTHER_WANG = Item("Q7966462", "Wang Yi"), Item("Q9999", "Wang Yi")
PUTIN = Item("Q7747", "Vladimir Putin", aliases=("Putin",), properties={"P27": "Q159", "P39": "president of Russia"})
KREMLIN = Item("Q133274", "Kremlin", types=("Q7188",))
ITEMS = (KULEBA, WANG, OTHER_WANG, PUTIN, KREMLIN)
ALIGNMENT = Alignment.load()


class Time:
    """A clock that only sleeping moves on."""

    def __init__(self) -> None:
        self.now = 0.0
        self.slept: list[float] = []

    def clock(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


@pytest.fixture
def service() -> Iterator[Service]:
    with serving(*ITEMS) as found:
        yield found


@pytest.fixture
def store() -> Store:
    return Graph.of([talks(), dinner(), lone_li()], ontology=ONTOLOGY).store


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def ask(service: Service, store: Store, tmp_path: Path, time: Time) -> Callable[..., dict[str, Link]]:
    """Links the store as `kg link` does; what came of it, by the end of the entity's IRI."""

    def outcome(rate: float = 1000.0, **options: Any) -> dict[str, Link]:
        guest = Client(rate=rate, clock=time.clock, sleep=time.sleep)
        every = linking.questions(store, ALIGNMENT)
        found = linking.link(store, every, linking.Service(service.url, guest), Cache(tmp_path), **options)
        guest.close()
        return {each.entity.value.removeprefix(ENTITY): each for each in found}

    return outcome


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("built") / "graph"
    Graph.of([talks(), dinner()], ontology=ONTOLOGY).save(path)
    return path


@pytest.fixture
def directory(built: Path, tmp_path: Path) -> Path:
    """A graph directory that a test may change."""
    return Path(shutil.copytree(built, tmp_path / "graph"))


def crowd(size: int) -> Store:
    """A graph of so many people with names of their own."""
    names = [f"Ann {chr(65 + n // 26)}{chr(97 + n % 26)}son" for n in range(size)]
    story = Story("crowd.txt", ", ".join(names) + " met Wang Yi.\n")
    wang = story.entity("Wang Yi")
    for name in names:
        story.tell(story.entity(name), MET, wang, (story.article.text.strip(), name, "met", "Wang Yi"))
    return Graph.of([story.reading()], ontology=ONTOLOGY).store


# --------------------------------------------------------------------------------------------------------------------
# Who is asked for, and what is told of them


def test_named_entities_without_an_item_are_asked_for_the_most_mentioned_first(store: Store) -> None:
    asked = [question.entity.value.removeprefix(ENTITY) for question in linking.questions(store, ALIGNMENT)]
    assert asked[:2] == ["Dmytro_Kuleba", "Wang_Yi"]
    assert {"Kremlin", "Putin/Person"} <= set(asked)
    assert not {"Russia", "Kyiv", "China"} & set(asked), "the gazetteer has their items"
    assert not any("civilians" in entity for entity in asked), "nobody's name"


def test_requests_keep_to_the_specification(ask: Callable[..., dict[str, Link]], service: Service) -> None:
    ask()
    assert service.refused == []
    assert [request.method for request in service.requests] == ["GET", "POST"]
    kuleba = next(query for query in service.queries if query["query"] == "Dmytro Kuleba")
    assert kuleba == {"query": "Dmytro Kuleba", "type": "Q5", "limit": 5}
    assert all(request.headers["accept-encoding"] == "gzip" for request in service.requests)
    assert all(request.headers["user-agent"] == f"kg/{version('kg-builder')}" for request in service.requests)


def test_what_an_article_states_for_certain_is_told_along(store: Store) -> None:
    putin = linking.find(store, ALIGNMENT, "entity:Putin/Person")
    assert putin.query["properties"] == [
        {"pid": "P27", "v": {"id": "Q159", "name": "Russia"}},
        {"pid": "P39", "v": "president of Russia"},
    ]


@pytest.mark.parametrize(
    ("relation", "object_", "told"),
    [
        (Relation("journalistFor", "journalist for"), ("CNN", "Organization"), [{"pid": "P106", "v": "journalist"}]),
        (Relation("is", "is", open=True), ("biologist", "Person"), [{"pid": "P106", "v": "biologist"}]),
        (Relation("is", "is", open=True), ("winner", "Person"), None),
        (Relation("speakerOf", "speaker of"), ("China", "Country"), [{"pid": "P39", "v": "speaker of China"}]),
        (Relation("speakerOf", "speaker of"), ("Chess Club", "Organization"), None),
        (Relation("ambassadorTo", "ambassador to"), ("China", "Country"), None),
    ],
)
def test_occupation_and_office(relation: Relation, object_: tuple[str, str], told: list[dict[str, str]] | None) -> None:
    sentence = f"Ann Lee, {relation.label} {object_[0]}."
    story = Story("lee.txt", sentence)
    words = (sentence, "Ann Lee", relation.label, object_[0])
    story.tell(story.entity("Ann Lee"), relation, story.entity(*object_, known=object_[0] == "China"), words)
    store = Graph.of([story.reading()], ontology=ONTOLOGY).store
    assert linking.find(store, ALIGNMENT, "Ann Lee").query.get("properties") == told


def test_a_claim_is_no_context() -> None:
    story = Story("claim.txt", "Ann Lee, the president of Russia, spoke, Bob Ray said.\n")
    lee, ray = story.entity("Ann Lee"), story.entity("Bob Ray")
    words = (story.article.text.strip(), "Ann Lee", "president of", "Russia")
    story.tell(lee, PRESIDENT, story.entity("Russia", "Country", known=True), words, sources=((ray,),))
    store = Graph.of([story.reading()], ontology=ONTOLOGY).store
    assert "properties" not in linking.find(store, ALIGNMENT, "Ann Lee").query


@pytest.mark.parametrize(("promised", "sizes"), [(None, [10, 10, 5]), (50, [10, 10, 5]), (8, [8, 8, 8, 1])])
def test_batches_are_small_and_no_larger_than_the_service_takes(
    promised: int | None, sizes: list[int], service: Service, tmp_path: Path
) -> None:
    service.manifest["batchSize"] = promised
    service.manifest = {key: value for key, value in service.manifest.items() if value is not None}
    store = crowd(24)
    guest = linking.Service(service.url, Client(rate=1e6))
    linking.link(store, linking.questions(store, ALIGNMENT), guest, Cache(tmp_path))
    assert [len(request.batch) for request in service.requests[1:]] == sizes


def test_namesakes_of_whom_the_same_is_known_are_asked_for_once_and_never_linked_by_rule(
    ask: Callable[..., dict[str, Link]], service: Service
) -> None:
    service.items.append(Item("Q555", "Li Wei"))
    lis = [each for entity, each in ask().items() if "Li_Wei" in entity]
    assert service.names.count("Li Wei") == 1
    assert [[candidate.id for candidate in each.candidates] for each in lis] == [["Q555"]] * 3
    assert [each.accepted for each in lis] == [None] * 3, "two of them are of one article: they cannot be one man"


# --------------------------------------------------------------------------------------------------------------------
# Politeness


def test_requests_are_spaced(service: Service, time: Time, tmp_path: Path) -> None:
    store = crowd(24)
    guest = linking.Service(service.url, Client(rate=0.5, clock=time.clock, sleep=time.sleep))
    linking.link(store, linking.questions(store, ALIGNMENT), guest, Cache(tmp_path))
    assert len(service.requests) == 4
    assert time.slept == [2.0, 2.0, 2.0]


@pytest.mark.parametrize(
    ("headers", "slept"),
    [
        ({"Retry-After": "7"}, 7.0),
        ({"Retry-After": "Wed, 24 Jul 2024 10:00:30 GMT", "Date": "Wed, 24 Jul 2024 10:00:00 GMT"}, 30.0),
        ({"Retry-After": "soon"}, 1.0),
        ({}, 1.0),
    ],
)
def test_a_busy_service_is_left_alone_for_as_long_as_it_says(
    ask: Callable[..., dict[str, Link]], service: Service, time: Time, headers: dict[str, str], slept: float
) -> None:
    service.replies.extend([None, Reply(429, b"busy", headers)])
    assert ask()["Dmytro_Kuleba"].accepted == "Q18602"
    assert slept in time.slept


def test_it_waits_longer_each_time_and_gives_up_in_the_end(
    ask: Callable[..., dict[str, Link]], service: Service, time: Time
) -> None:
    service.replies.extend([None, *[Reply(500)] * 5])
    with pytest.raises(LinkError, match="answers 500 Internal Server Error, 5 times; try again later"):
        ask(rate=1e9)
    assert [round(seconds) for seconds in time.slept if seconds >= 0.5] == [1, 2, 4, 8]


def test_a_service_that_wants_rest_for_long_is_not_waited_for(
    ask: Callable[..., dict[str, Link]], service: Service, time: Time
) -> None:
    service.replies.append(Reply(503, b"", {"Retry-After": "86400"}))
    with pytest.raises(LinkError, match="wants to be left alone for 86,400 seconds"):
        ask()
    assert max(time.slept, default=0) < 1


def test_a_slow_service_is_asked_again(store: Store, tmp_path: Path, time: Time) -> None:
    attempts = []

    def never(request: httpx.Request) -> httpx.Response:
        attempts.append(request)
        raise httpx.ReadTimeout("", request=request)

    guest = Client(transport=httpx.MockTransport(never), clock=time.clock, sleep=time.sleep)
    with pytest.raises(LinkError, match="does not answer in time, 5 times"):
        linking.link(
            store, linking.questions(store, ALIGNMENT), linking.Service("https://slow.example/", guest), Cache(tmp_path)
        )
    assert len(attempts) == 5


def test_what_is_known_is_not_asked_again(ask: Callable[..., dict[str, Link]], service: Service) -> None:
    first = ask()
    sent = len(service.requests)
    assert ask() == first
    assert len(service.requests) == sent
    service.items.remove(OTHER_WANG)
    assert ask(refresh=True)["Wang_Yi"].accepted == WANG.id
    assert len(service.requests) == 2 * sent


def test_another_service_has_another_opinion(ask: Callable[..., dict[str, Link]], store: Store, tmp_path: Path) -> None:
    ask()
    with serving() as empty:
        every = linking.questions(store, ALIGNMENT)
        found = linking.link(store, every, linking.Service(empty.url, Client(rate=1000)), Cache(tmp_path))
        assert empty.queries
        assert not any(each.candidates for each in found)


def test_a_moved_service_is_followed(service: Service, store: Store, tmp_path: Path) -> None:
    new = service.url
    with serving() as old:
        old.replies.append(Reply(301, b"", {"Location": new}))
        every = linking.questions(store, ALIGNMENT)
        linking.link(store, every, linking.Service(old.url, Client(rate=1000)), Cache(tmp_path))
    assert len(old.requests) == 1
    assert "Dmytro Kuleba" in service.names


# --------------------------------------------------------------------------------------------------------------------
# What is accepted


def test_clear_winners_are_accepted_and_homonyms_are_not(ask: Callable[..., dict[str, Link]]) -> None:
    found = ask()
    assert found["Dmytro_Kuleba"].accepted == KULEBA.id
    assert found["Kremlin"].accepted == KREMLIN.id
    assert found["Wang_Yi"].accepted is None
    assert {candidate.id for candidate in found["Wang_Yi"].candidates} == {WANG.id, OTHER_WANG.id}
    assert found["Putin/Person"].accepted is None, "a bare surname"
    assert [candidate.name for candidate in found["Putin/Person"].candidates] == ["Vladimir Putin"]


def question(name: str = "Dmytro Kuleba", cls: str = "Person") -> Question:
    return Question(NamedNode(ENTITY + "x"), name, cls, (name,), 1, ALIGNMENT.types.get(cls), ())


def candidate(score: float = 100.0, name: str = "Dmytro Kuleba", *types: str, id_: str = "Q1") -> Candidate:
    return Candidate(id_, name, score, types=tuple((type_, "") for type_ in types or ("Q5",)))


FIRM = ("Airwars", "Organization")


@pytest.mark.parametrize(
    ("asked", "found", "wins"),
    [
        pytest.param(question(), [candidate()], True, id="alone"),
        pytest.param(question(), [], False, id="nobody"),
        pytest.param(question(), [candidate(89.9)], False, id="score too low"),
        pytest.param(question(), [candidate(), candidate(90, id_="Q2")], True, id="well above the second"),
        pytest.param(question(), [candidate(), candidate(90.1, id_="Q2")], False, id="not far enough above it"),
        pytest.param(question(), [replace(candidate(60), match=True), candidate(59, id_="Q2")], True, id="it is sure"),
        pytest.param(
            question(), [replace(candidate(), match=True), replace(candidate(50, id_="Q2"), match=True)], False,
            id="sure of two",
        ),
        pytest.param(
            question(), [candidate(), replace(candidate(50, id_="Q2"), match=True)], False, id="sure of a worse one"
        ),
        pytest.param(question(), [candidate(100, "KULEBA, Dmytró")], True, id="order, case, accents"),
        pytest.param(question(), [candidate(100, "Dmytro Kulebiakin")], False, id="another name"),
        pytest.param(question(), [replace(candidate(100, "Kuleba"), match=True)], False, id="half the name"),
        pytest.param(question("!?"), [replace(candidate(100, "?!"), match=True)], False, id="no name at all"),
        pytest.param(question(), [replace(candidate(100, "Dmytro Kuleba", "Q101352"), match=True)], False,
                     id="a family name is no human"),
        pytest.param(question(), [replace(candidate(), types=(), match=True)], False, id="of no known type"),
        pytest.param(question(*FIRM), [replace(candidate(100, "Airwars", "Q163740"), match=True)], True,
                     id="a narrower type, and the service is sure"),
        pytest.param(question(*FIRM), [candidate(100, "Airwars", "Q163740")], False, id="and it is not"),
        pytest.param(question(*FIRM), [candidate(100, "Airwars", "Q4830453")], True, id="a company is an organisation"),
        pytest.param(question(*FIRM), [replace(candidate(100, "Airwars", "Q5"), match=True)], False,
                     id="a human is no organisation"),
        pytest.param(question("Crimea", "Thing"), [replace(candidate(100, "Crimea", "Q7835"), match=True)], False,
                     id="of a class that Wikidata does not have"),
    ],
)  # fmt: skip
def test_who_wins(asked: Question, found: list[Candidate], wins: bool) -> None:
    best = winner(asked, found, Thresholds())
    assert best is (found[0] if wins else None)


def test_thresholds_can_be_set(ask: Callable[..., dict[str, Link]], service: Service) -> None:
    service.items[0] = Item("Q18602", "Dmytro Kulebba")
    assert ask()["Dmytro_Kuleba"].accepted == "Q18602"
    assert ask(thresholds=Thresholds(name=99))["Dmytro_Kuleba"].accepted is None


# --------------------------------------------------------------------------------------------------------------------
# What is kept


def test_the_graph_of_links(ask: Callable[..., dict[str, Link]], store: Store) -> None:
    ask()
    graph = Graph(store)
    [row] = graph.query(
        "SELECT ?item ?score ?name ?type ?by { GRAPH <https://kg.example/graph/links> { entity:Dmytro_Kuleba"
        " skos:exactMatch ?item ; kg:candidate ?c . ?c a kg:Candidate ; kg:item ?item ; kg:candidateScore ?score ;"
        " rdfs:label ?name ; kg:isAccepted true ; kg:candidateType ?type ; kg:decidedBy ?by } }"
    )
    wd = "http://www.wikidata.org/entity/"
    assert row == (f"{wd}Q18602", 100.0, "Dmytro Kuleba", f"{wd}Q5", "rule")
    assert not graph.query("ASK { GRAPH <https://kg.example/graph/links> { entity:Wang_Yi skos:exactMatch ?item } }")
    quads = list(store.quads.quads_for_pattern(None, None, None, LINKS))
    assert all(isinstance(quad.subject, NamedNode) for quad in quads)


def test_links_are_read_back_as_they_were(ask: Callable[..., dict[str, Link]], store: Store, service: Service) -> None:
    service.items.append(Item("Q1", 'Wang "Yi" \\ \n> . <b>'))
    found = ask()
    again = linking.links(store)
    for each in found.values():
        if each.candidates:
            known = tuple(replace(candidate, match=False) for candidate in each.candidates)
            assert again[each.entity] == replace(each, candidates=known)


def test_a_link_in_the_merged_view_is_still_ours(ask: Callable[..., dict[str, Link]], store: Store) -> None:
    before = ask()
    for quad in list(store.quads.quads_for_pattern(None, term("skos:exactMatch"), None, LINKS)):
        store.quads.add(Quad(quad.subject, quad.predicate, quad.object, DefaultGraph()))
    assert ask() == before


def test_links_of_those_who_are_gone_go_too_unless_a_person_made_them(
    ask: Callable[..., dict[str, Link]], store: Store
) -> None:
    ask()
    linking.accept(store, NamedNode(ENTITY + "Wang_Yi"), OTHER_WANG.id, "Ann", date(2024, 7, 28))
    store.quads.remove_graph(NamedNode("https://kg.example/article/seeds/talks.txt"))
    ask()
    assert NamedNode(ENTITY + "Kremlin") not in linking.links(store)
    assert linking.links(store)[NamedNode(ENTITY + "Wang_Yi")].accepted == OTHER_WANG.id


def test_what_was_learnt_before_a_failure_stays(service: Service, tmp_path: Path) -> None:
    store = crowd(24)
    every = linking.questions(store, ALIGNMENT)
    service.items += [Item(f"Q{number}", each.name) for number, each in enumerate(every, 100)]
    service.replies.extend([None, None, Reply(200, b"<html>Bad gateway</html>")])
    with pytest.raises(LinkError, match="a web page, not JSON"):
        linking.link(store, every, linking.Service(service.url, Client(rate=1e6)), Cache(tmp_path))
    assert len(linking.links(store)) == 10
    service.requests.clear()
    linking.link(store, every, linking.Service(service.url, Client(rate=1e6)), Cache(tmp_path))
    assert [len(request.batch) for request in service.requests[1:]] == [10, 5]
    assert len(linking.links(store)) == 25


# --------------------------------------------------------------------------------------------------------------------
# Broken and hostile services


def result(**changed: Any) -> bytes:
    """An answer to the first query, with a candidate that is all right but for these fields."""
    record = {"id": "Q42", "name": "Dmytro Kuleba", "score": 1.0, "match": False, "type": []} | changed
    return json.dumps({"q0": {"result": [record]}}).encode()


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"<!doctype html><title>Hello</title>", "answers with a web page, not JSON"),
        (b"oops", "something else than JSON"),
        (b"\xff\xfe\x00", "something else than JSON"),
        (b"[" * 100_000, "something else than JSON"),
        (b"[]", "is no JSON object"),
        (b"{}", "malformed answer for 'Dmytro Kuleba': it has no list called result"),
        (b'{"q0": {"result": [7]}}', "a candidate is no object"),
        (result(id="P31"), "the id 'P31' is no Wikidata item"),
        (result(id="Q42> <x"), "is no Wikidata item"),
        (result(id=None), "the id None is no Wikidata item"),
        (result(name=None), "the name of Q42 is no text"),
        (result(name="x" * 1001), "the name of Q42 is no text of at most 1,000"),
        (result(description=["x"]), "the description of Q42 is no text"),
        (result(score="100"), "the score of Q42 is '100', not a number"),
        (result(score=True), "the score of Q42 is True"),
        (result(score=float("nan")), "the score of Q42 is nan"),
        (result(score=10**400), "the score of Q42"),
        (result(match="yes"), "the match of Q42 is 'yes', neither true nor false"),
        (result(type="Q5"), "the types of Q42 are no list"),
    ],
)
def test_a_malformed_answer_is_an_error_that_says_so(
    ask: Callable[..., dict[str, Link]], service: Service, body: bytes, says: str
) -> None:
    service.replies.extend([None, Reply(200, body)])
    with pytest.raises(LinkError, match=re.escape(says)) as caught:
        ask()
    assert str(caught.value).startswith(service.url)


def test_a_malformed_answer_spares_its_neighbours(
    ask: Callable[..., dict[str, Link]], service: Service, store: Store
) -> None:
    good = {"result": [{"id": "Q7966462", "name": "Wang Yi", "score": 100, "match": True, "type": ["Q5"]}]}
    service.replies.extend([None, Reply(200, json.dumps({"q0": {}, "q1": good}).encode())])
    with pytest.raises(LinkError, match="malformed answer for 'Dmytro Kuleba'"):
        ask()
    assert linking.links(store)[NamedNode(ENTITY + "Wang_Yi")].accepted == "Q7966462"


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"versions": ["0.1"]}, "does not say that it speaks version 0.2"),
        ({"versions": None}, "does not say that it speaks version 0.2"),
        ({"identifierSpace": "https://d-nb.info/gnd/"}, "are those of 'https://d-nb.info/gnd/', not of Wikidata"),
        ({"batchSize": 0}, "its batchSize is 0"),
        ({"batchSize": "all"}, "its batchSize is 'all'"),
    ],
)
def test_a_service_that_cannot_be_asked(
    ask: Callable[..., dict[str, Link]], service: Service, changed: dict[str, Any], says: str
) -> None:
    service.manifest |= changed
    with pytest.raises(LinkError, match=re.escape(says)):
        ask()
    assert service.queries == []


@pytest.mark.parametrize(
    ("status", "says"), [(404, "answers 404 Not Found"), (401, "answers 401"), (302, "answers 302")]
)
def test_other_answers_are_not_tried_again(
    ask: Callable[..., dict[str, Link]], service: Service, time: Time, status: int, says: str
) -> None:
    service.replies.extend([None, Reply(status, b"", {"Location": "/elsewhere"})])
    with pytest.raises(LinkError, match=says):
        ask()
    assert len(service.requests) == 2


def test_too_long_an_answer_is_not_read_to_its_end(
    ask: Callable[..., dict[str, Link]], service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client, "LARGEST", 1_000_000)
    service.replies.extend([None, Reply(200, b" " * 1_000_001)])  # packed, it is small
    with pytest.raises(LinkError, match="larger than 1 MB"):
        ask()


def test_a_broken_cache_says_what_to_do(ask: Callable[..., dict[str, Link]], tmp_path: Path) -> None:
    (tmp_path / "link-cache.sqlite").write_bytes(b"no database" * 100)
    with pytest.raises(LinkError, match="delete it to start anew"):
        ask()


# --------------------------------------------------------------------------------------------------------------------
# The command


def test_the_command_prints_what_was_found_and_keeps_it(run: Run, directory: Path, service: Service) -> None:
    code, out, err = run("link", directory, "--endpoint", service.url, "--rate", 1000, "--contact", "ann@example.org")
    assert (code, "older than the graph" in err, len(err.splitlines())) == (0, True, 1)  # no links in them
    lines = out.splitlines()
    assert lines[0].split() == ["entity", "type", "item", "score"]
    assert [line.split("  ")[0] for line in lines[2:4]] == ["Dmytro Kuleba", "Wang Yi"]
    assert lines[2].split()[2:] == ["Person", "Q18602", "100"]
    assert lines[3].split()[2:] == ["Person", "–", "2", "candidates"]
    assert lines[-1] == "2 linked, 2 undecided, 5 without an item"
    assert service.requests[0].headers["user-agent"].endswith(" (ann@example.org)")
    matched = "ASK { GRAPH ?links { entity:Dmytro_Kuleba skos:exactMatch wd:Q18602 } }"
    assert kg.open(directory).query(matched)


def test_only_the_most_mentioned(run: Run, directory: Path, service: Service) -> None:
    run("link", directory, "--endpoint", service.url, "--rate", 1000, "--limit", 2)
    assert service.names == ["Dmytro Kuleba", "Wang Yi"]


def test_a_dry_run_asks_nobody(run: Run, directory: Path, service: Service) -> None:
    code, out, _ = run("link", directory, "--endpoint", service.url, "--dry-run")
    assert (code, service.requests) == (0, [])
    address, summary, *queries = out.splitlines()
    assert (address, summary) == (service.url, "9 of 9 would be asked for, in 1 request")
    assert json.loads(queries[0]) == {
        "entity": ENTITY + "Dmytro_Kuleba", "query": "Dmytro Kuleba", "limit": 5, "type": "Q5"
    }  # fmt: skip
    run("link", directory, "--endpoint", service.url, "--rate", 1000)
    assert run("link", directory, "--endpoint", service.url, "--dry-run").out.endswith(
        "\n0 of 9 would be asked for, in 0 requests\n"
    )


def test_unless_told_otherwise_it_is_wikidata_s_own_service(run: Run, directory: Path) -> None:
    assert run("link", directory, "--dry-run").out.splitlines()[0] == linking.ENDPOINT


def test_a_person_decides_and_is_not_asked_again(run: Run, directory: Path, service: Service) -> None:
    here = ("--endpoint", service.url, "--rate", 1000)
    run("link", directory, *here)
    review = run("link", directory, "--review").out
    assert f"Wang Yi (Person) {ENTITY}Wang_Yi\n  Q7966462     100  Wang Yi: type Q5\n  Q9999        100" in review
    assert "Dmytro Kuleba" not in review
    code, out, _ = run("link", directory, "--accept", "Wang Yi", "Q7966462")
    assert (code, out.splitlines()[2].split()) == (0, ["Wang", "Yi", "Person", "Q7966462", "by", "hand"])
    run("link", directory, "--reject", f"{ENTITY}Kremlin")
    run("link", directory, "--reject", "entity:Dmytro_Kuleba", "Q18602")
    service.requests.clear()
    out = run("link", directory, *here, "--refresh").out
    assert not {"Wang Yi", "Kremlin"} & set(service.names)
    assert "Wang Yi" in out
    assert "2 linked" not in out
    assert "Wang Yi" not in run("link", directory, "--review").out
    links = linking.links(kg.open(directory).store)
    accepted = {entity.value.removeprefix(ENTITY): each.accepted for entity, each in links.items() if each.accepted}
    assert accepted == {"Wang_Yi": "Q7966462"}


def test_a_person_may_think_again(run: Run, directory: Path) -> None:
    for arguments in (("--accept", "Wang Yi", "Q1"), ("--reject", "Wang Yi", "Q1"), ("--reject", "Wang Yi")):
        run("link", directory, *arguments)
    run("link", directory, "--accept", "wang", "Q2")  # an alias, in lower case
    [wang] = linking.links(kg.open(directory).store).values()
    assert (wang.accepted, wang.by, wang.rejected, wang.nowhere) == ("Q2", "person", {"Q1"}, False)


def test_hostile_names_stay_inert(run: Run, directory: Path, service: Service) -> None:
    service.items += [
        Item("Q66", "Wang Yi\x1b]0;owned\x07\u202e", types=("Q5",)),
        Item("Q67", 'Wang Yi <script>alert("1")</script>\r\n\ud800'),
    ]
    run("link", directory, "--endpoint", service.url, "--rate", 1000)
    out = run("link", directory, "--review").out
    assert "Wang Yi\\x1b]0;owned\\x07\\u202e" in out
    assert not {"\x1b", "\x07", "\u202e", "\r"} & set(out)


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("--endpoint", "http://127.0.0.1:9/api"), 1, "http://127.0.0.1:9/api: cannot be reached"),
        (("--endpoint", "wikidata"), 1, "wikidata: is not an address like https://"),
        (("--accept", "Nobody", "Q1"), 1, "Nobody: no named entity"),
        (("--accept", "Russia", "Q1"), 1, "Russia: no named entity that lacks an item"),
        (("--accept", "Li Wei", "Q1"), 1, "Li Wei: may be any of https://kg.example/article/dinner/"),
        (("--accept", "Wang Yi"), 2, "--accept needs one"),
        (("Q1",), 2, "--accept needs one"),
        (("--accept", "Wang Yi", "Wang"), 2, "is no Wikidata item like Q42"),
        (("--review", "--dry-run"), 2, "only one of them"),
        (("--contact", "ann\nX-Evil: 1"), 2, "plain ASCII"),
    ],
)
def test_what_goes_wrong_is_told(run: Run, directory: Path, arguments: tuple[str, ...], code: int, says: str) -> None:
    found, out, err = run("link", directory, *arguments)
    assert (found, out) == (code, "")
    assert says in " ".join(err.replace("│", "").split())


# --- from Python -----------------------------------------------------------------------------------------------------


def test_the_same_from_python(directory: Path, service: Service) -> None:
    found = {question.name: each.accepted for question, each in kg.link(directory, endpoint=service.url, rate=1000)}
    assert found["Dmytro Kuleba"] == KULEBA.id
    undecided = [question.name for question, _ in kg.unlinked(directory)]
    assert undecided == [name for name in found if name in undecided and found[name] is None]
    assert undecided
    question, accepted = kg.accept(directory, undecided[0], "Q42")
    assert (question.name, accepted.accepted, accepted.by) == (undecided[0], "Q42", "person")
    assert undecided[0] not in [question.name for question, _ in kg.unlinked(directory)]
    kg.reject(directory, "Dmytro Kuleba", KULEBA.id)
    assert not kg.open(directory).query(f"ASK {{ entity:Dmytro_Kuleba skos:exactMatch wd:{KULEBA.id} }}")


def test_what_people_decided_on_items_is_listed_and_taken_back(run: Run, directory: Path, service: Service) -> None:
    assert run("link", directory, "--endpoint", service.url, "--rate", "1000").code == 0
    before = set(kg.open(directory).store.quads)
    for decision in (
        ("--accept", "Wang Yi", OTHER_WANG.id),
        ("--reject", "Dmytro Kuleba", KULEBA.id),
        ("--reject", "entity:Putin/Person", "Q1"),
        ("--reject", "entity:Putin/Person"),
    ):
        assert run("link", directory, *decision, "--by", "Ann").code == 0
    out = run("decisions", directory).out
    told = [line.strip() for line in out.splitlines()]
    assert [told[at + 1] for at in range(0, len(told), 3)] == [
        f"Dmytro Kuleba is not {KULEBA.id}",
        "Putin is not Q1",
        "Putin",
        f"Wang Yi is {OTHER_WANG.id}",
    ]
    today = f"{date.today()}, Ann"
    kinds = ("not linked", "not linked", "no item", "linked")
    assert [told[at].partition("  ")[2] for at in range(0, len(told), 3)] == [f"{kind}, {today}" for kind in kinds]
    for undo in told[2::3]:
        assert run(*shlex.split(undo)[1:]).out == "taken back\n"
    assert run("decisions", directory).out == "nobody has decided anything\n"
    run("link", directory, "--endpoint", service.url, "--rate", "1000")
    assert set(kg.open(directory).store.quads) == before


def test_decisions_on_items_from_before_it_was_kept_whose_they_are(run: Run, directory: Path) -> None:
    kg.accept(directory, "Wang Yi", WANG.id)
    with Store.writable(directory) as store:
        store.replace_links(
            (quad.subject, quad.predicate, quad.object)
            for quad in list(store.quads.quads_for_pattern(None, None, None, LINKS))
            if "ecision" not in f"{quad.subject} {quad.predicate}"
        )
    (decision,) = kg.decisions(directory)
    assert (decision.kind, decision.about, decision.by, decision.on) == ("linked", ("Wang Yi", WANG.id), "", "")
    assert run("decisions", directory).out.splitlines()[0] == f"{decision.id}  linked"
    kg.undo(directory, decision.id)
    assert kg.decisions(directory) == ()
