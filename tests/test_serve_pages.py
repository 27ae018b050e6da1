"""The pages of `kg serve`, as a client without a screen meets them."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from time import perf_counter
from urllib.parse import quote

import httpx
import pytest
from hostile import ARABIC, IMAGE, SCRIPT, hostile
from lxml import html
from pyoxigraph import NamedNode, RdfFormat, parse
from starlette.testclient import TestClient
from stories import ANNEXED, MET, ONTOLOGY, PRESIDENT, Story, dinner, encounter, lone_li, talks

from kg.model import Reading, Relation, Span
from kg.serve import app
from kg.serve.catalogue import FILE
from kg.serve.marking import Mark, Mention, runs
from kg.serve.stretches import stretches
from kg.serve.things import Thing
from kg.store import Store
from kg.store.corrections import Correction

BASE = "https://kg.example/"
TALKS = "/article/seeds/talks.txt"
DINNER = "/article/dinner/%C3%9Cn%C3%AFcode%201.txt"


def saved(directory: Path, *readings: Reading) -> Path:
    """A graph directory of these articles."""
    store = Store(ontology=ONTOLOGY)
    store.add(readings)
    store.identify()
    store.save(directory)
    return directory


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return saved(tmp_path_factory.mktemp("graph"), talks(), dinner(), hostile())


@pytest.fixture(scope="module")
def client(directory: Path) -> Iterator[TestClient]:
    with TestClient(app(directory), base_url="http://localhost", follow_redirects=False) as client:
        yield client


def page(client: httpx.Client, path: str, status: int = 200) -> html.HtmlElement:
    """The page there."""
    response = client.get(path)
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    return html.fromstring(response.text)


def words(element: html.HtmlElement, query: str) -> list[str]:
    """The texts of the elements that a CSS query of one class or element finds, on one line each."""
    return [" ".join(each.text_content().split()) for each in element.cssselect(query)]


def test_start(client: TestClient) -> None:
    start = page(client, "/")
    assert words(start, "h1") == ["21 entities, 15 statements, 3 articles"]
    assert words(start, ".articles a")[1:] == ["dinner/Ünïcode 1.txt", 'Talks & "more" <script>alert(1)</script>']
    assert "Dmytro Kuleba 4" in words(start, ".chips li")


@pytest.mark.parametrize("asked", ["kul", "Dmytro Kuleba", "KULEBA dmytro", "Kulebba", "dmitro kuleba"])
def test_a_name_is_found_by_its_beginning_and_with_a_mistake(client: TestClient, asked: str) -> None:
    (first, *_) = page(client, f"/search?q={asked}").cssselect(".chips a")
    assert first.get("href") == "/entity/Dmytro_Kuleba"
    suggested = client.get(f"/suggest?q={asked}").json()
    assert suggested[0] == {"name": "Dmytro Kuleba", "term": "Dmytro Kuleba", "about": "person"}


@pytest.mark.parametrize("asked", ["weapon supplying", '"will not" supply', "WEAPONS RUSS", "weapons -- (russia"])
def test_text_is_found_by_its_words_and_leads_to_its_place(client: TestClient, asked: str) -> None:
    (found,) = page(client, f"/search?q={quote(asked)}").cssselect(".passages a")
    assert found.text_content() == "China will not supply weapons to Russia, Kuleba said."
    assert found.cssselect("mark")
    path, _, place = found.get("href").partition("#")
    assert path == TALKS
    assert page(client, path).get_element_by_id(place).getparent().text_content().strip().startswith("China will not")


@pytest.mark.parametrize("asked", ["", "   ", "?!", '"', "NEAR(", "a* OR b", "x" * 3000, "名前", "😀", "\x00"])
def test_whatever_is_searched_there_is_a_page(client: TestClient, asked: str) -> None:
    page(client, f"/search?q={quote(asked)}")
    assert isinstance(client.get(f"/suggest?q={quote(asked)}").json(), list)


def test_an_entity_with_what_it_did_what_it_said_and_what_is_claimed_of_it(client: TestClient) -> None:
    kuleba = page(client, "/entity/Dmytro_Kuleba")
    assert words(kuleba, "h1") == ["Dmytro Kuleba"]
    sections = {section.get("id"): section for section in kuleba.cssselect("section")}
    assert words(sections["did"], ".line") == ["Dmytro Kuleba met Wang Yi", "Dmytro Kuleba met Georgia"]
    assert words(sections["said"], ".line") == ["China will not supply weapons"]
    assert words(sections["said"], ".mark") == ["says Dmytro Kuleba", "negated", "planned", "some day", "to Russia"]
    assert words(sections["claimed"], ".mark") == ["says Putin"]
    assert words(sections["articles"], ".articles a") == [
        "dinner/Ünïcode 1.txt",
        'Talks & "more" <script>alert(1)</script>',
    ]


def test_the_evidence_of_a_statement_has_its_words_marked(client: TestClient) -> None:
    (russia,) = page(client, "/entity/Russia").cssselect("#did")
    assert words(russia, "mark") == ["Moscow", "annexed", "Crimea"]
    (link,) = russia.cssselect("details a")
    path, _, place = link.get("href").partition("#")
    assert "annexed" in page(client, path).get_element_by_id(place).text_content()


def test_the_picture_of_an_entity_leads_to_those_beside_it(client: TestClient) -> None:
    (picture,) = page(client, "/entity/Dmytro_Kuleba").cssselect("svg[role=group]")
    names = {dot.get("aria-label"): dot.get("href") for dot in picture.cssselect(".dot")}
    assert names["Wang Yi, person"] == "/entity/Wang_Yi"
    assert names["Dmytro Kuleba, person"] == "/entity/Dmytro_Kuleba"
    assert {arrow.get("aria-label") for arrow in picture.cssselect(".arrow a")} >= {"Dmytro Kuleba – met – Wang Yi"}


def test_no_claim_looks_like_a_fact_in_a_picture(tmp_path: Path) -> None:
    sentences = "Ann met Ben. Cleo said Ann annexed Ben. Ann did not meet Cleo. Dora said that Ann died. Emil met Ann."
    story = Story("a.txt", sentences)
    ann, ben, cleo, dora, emil = people = [story.entity(name) for name in ("Ann", "Ben", "Cleo", "Dora", "Emil")]
    story.tell(ann, MET, ben, ("Ann met Ben.", "Ann", "met", "Ben"))
    story.tell(ann, ANNEXED, ben, ("Cleo said Ann annexed Ben.", "Ann", "annexed", "Ben"), sources=((cleo,),))
    story.tell(ann, MET, cleo, ("Ann did not meet Cleo.", "Ann", "did not meet", "Cleo"), negated=True)
    story.tell(ann, MET, dora, ("Dora said that Ann died.", "Ann", "died", "Dora"), sources=((cleo,),))
    story.tell(emil, MET, ann, ("Emil met Ann.", "Emil", "met", "Ann"))
    story.tell(ann, MET, emil, ("Emil met Ann.", "Ann", "met", "Emil"), factuality="possible")
    with TestClient(app(saved(tmp_path, story.reading(*people))), base_url="http://localhost") as client:
        (picture,) = page(client, "/entity/Ann").cssselect("svg[role=group]")
    drawn = {
        arrow.cssselect("a")[0].get("aria-label"): (words(arrow, "text"), "unasserted" in arrow.get("class"))
        for arrow in picture.cssselect(".arrow")
    }
    assert drawn == {
        "Ann – met – Ben": (["met"], False),
        "Ann – not met – Cleo": (["not met"], True),
        "Ann – met – Dora (claim)": (["met (claim)"], True),
        "Emil – met – Ann": (["met"], False),
    }
    assert len(picture.cssselect("path[marker-start]")) == 0


def test_an_article_reads_as_it_was_written(client: TestClient, directory: Path) -> None:
    for told in (talks(), dinner(), hostile()):
        path = Store.open(directory).names.article(told.article.id).removeprefix(BASE)
        shown = [text.text_content() for text in page(client, "/" + path).cssselect(".text > p[dir]")]
        assert "".join("".join(shown).split()) == "".join(told.article.text.split())
        sentences = {told.article.text[slice(*statement.evidence.sentence)] for statement in told.statements}
        assert sentences <= set(shown)


def test_text_that_states_nothing_is_shown_and_found_too(tmp_path: Path) -> None:
    story = Story(
        "a.txt", "Ann met Bob. It rained,\nand rained.\n\n  The umbrellas were red.\nNobody came.\n\n", title="Rain"
    )
    ann, bob = story.entity("Ann"), story.entity("Bob")
    story.tell(ann, MET, bob, ("Ann met Bob.", "Ann", "met", "Bob"))
    with TestClient(app(saved(tmp_path, story.reading(ann, bob))), base_url="http://localhost") as client:
        shown = page(client, "/article/a.txt")
        assert words(shown, ".text > p") == [
            "Ann met Bob.",
            "It rained, and rained.",
            "The umbrellas were red.",
            "Nobody came.",
        ]
        (found,) = page(client, "/search?q=umbrella").cssselect(".passages a")
        path, _, place = found.get("href").partition("#")
        assert (path, shown.get_element_by_id(place).text_content()) == ("/article/a.txt", "The umbrellas were red.")
        assert words(page(client, "/search?q=rain"), ".passages a") == ["Rain", "It rained, and rained."]


def test_an_endless_line_does_not_hold_up_a_search(tmp_path: Path) -> None:
    story = Story("endless.txt", "Ann met Ben.\n" + "spam " * 100_000 + "Kyiv\n")
    ann, ben = story.entity("Ann"), story.entity("Ben")
    story.tell(ann, MET, ben, ("Ann met Ben.", "Ann", "met", "Ben"))
    with TestClient(app(saved(tmp_path, story.reading(ann, ben))), base_url="http://localhost") as client:
        page(client, "/search?q=Ann")  # the catalogue is made
        begun = perf_counter()
        found = page(client, "/search?q=spam")
        assert perf_counter() - begun < 3
        assert len(words(found, ".passages a")) == 20
        assert "Kyiv" in words(page(client, "/search?q=kyiv"), ".passages mark")


def test_what_is_of_the_page_and_not_of_the_article_looks_so(tmp_path: Path) -> None:
    oops = "• Oops! Something went wrong. Please try again later."
    story = Story("a.txt", f"Ann met Bob.\n\n{oops}\n{oops}\n\nIt rained.\n")
    ann, bob = story.entity("Ann"), story.entity("Bob")
    story.tell(ann, MET, bob, ("Ann met Bob.", "Ann", "met", "Bob"))
    with TestClient(app(saved(tmp_path, story.reading(ann, bob))), base_url="http://localhost") as client:
        shown = page(client, "/article/a.txt")
    assert set(words(shown, ".furniture")) == {oops}
    assert words(shown, ".plain:not(.furniture)") == ["It rained."]


def test_stretches_of_sentences_that_overlap() -> None:
    assert list(stretches("One. Two. Three.", [Span(5, 9), Span(7, 16)])) == [Span(0, 4), Span(5, 16)]
    assert list(stretches("", [])) == []


def test_what_an_article_speaks_of_is_marked_in_place(client: TestClient) -> None:
    article = page(client, TALKS)
    first = article.cssselect(".passage")[0]
    mentions = [(mention.text_content(), mention.get("href")) for mention in first.cssselect(".text a.mention")]
    assert mentions == [
        ("Dmytro Kuleba", "/entity/Dmytro_Kuleba"),
        ("Wang Yi", "/entity/Wang_Yi"),
        ("Kyiv", "/entity/Kyiv"),
    ]
    (met,) = first.cssselect(".statement")
    assert met.get("class").split() == ["statement", "k1"]
    parts = {part: "".join(each.text_content() for each in first.cssselect(f".{part}")) for part in ("s1", "p1", "o1")}
    assert parts == {"s1": "Dmytro Kuleba", "p1": "met", "o1": "Wang Yi"}


def test_claims_are_marked_with_who_makes_them(client: TestClient) -> None:
    second, third = page(client, TALKS).cssselect(".passage")[1:3]
    assert words(second, ".speakers") == ["Said by Putin and other politicians"]
    said = "".join(piece.text_content() for piece in second.cssselect(".text .claim"))
    assert said == "is ready"
    assert "quoting Putin and other politicians" in words(second, ".mark")
    assert words(third, ".speakers") == ["Said by Dmytro Kuleba"]


def test_marks_may_overlap() -> None:
    bank, city = (Thing(name, "", "Thing", f"/entity/{name}") for name in ("bank", "city"))
    text = "😀 The Bank of Kyiv fell."
    found = list(
        runs(
            text,
            Span(2, 24),
            [Mark(Span(6, 13), "one"), Mark(Span(11, 20), "two"), Mark(Span(0, 9), "before")],
            [Mention(Span(6, 18), bank), Mention(Span(14, 18), city), Mention(Span(40, 50), city)],
        )
    )
    pieces = [(run.thing and run.thing.name, piece.text, piece.kinds) for run in found for piece in run.pieces]
    assert pieces == [
        (None, "The ", "before"),
        ("bank", "Ban", "one before"),
        ("bank", "k ", "one"),
        ("bank", "of", "one two"),
        ("bank", " ", "two"),
        ("city", "Kyiv", "two"),
        (None, " f", "two"),
        (None, "ell.", ""),
    ]


EVERYWHERE = {
    "start": "/",
    "search": "/search?q=%3Cimg+script",
    "entities": "/entities",
    "class": "/entities?type=Person",
    "articles": "/articles",
    "article": "/article/evil/%3Cb%3E%252F..%26%3F%23.txt",
    "image": "/article/evil/%3Cb%3E%252F..%26%3F%23.txt/entity/image",
    "script": "/article/evil/%3Cb%3E%252F..%26%3F%23.txt/entity/script",
    "compare": f"/compare?a={quote(IMAGE)}&b={quote(SCRIPT)}",
    "compare nobody": f"/compare?a={quote(SCRIPT + 'x')}&b=<b>",
    "nobody": "/entity/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
    "questions": f"/query?name=timeline&of={quote(SCRIPT)}",
    "query": f"/query?query={quote('SELECT ?s ?o { ?s rdfs:label ?o }')}",
    "construct": f"/query?query={quote('CONSTRUCT { ?s kg:met ?o } { ?s kg:met ?o }')}",
    "malformed": f"/query?query={quote('</textarea>' + SCRIPT)}",
    "graph": "/graph",
}


@pytest.mark.parametrize("path", EVERYWHERE.values(), ids=EVERYWHERE)
def test_what_articles_and_addresses_say_is_text(client: TestClient, path: str) -> None:
    response = client.get(path)
    assert "<script>alert" not in response.text
    assert "<img src=x" not in response.text
    found = html.fromstring(response.text)
    assert not found.xpath("//@*[starts-with(name(), 'on')]")
    assert not [link for link in found.xpath("//@href | //@src") if link.startswith(("javascript:", "//", "http://"))]
    assert not found.cssselect("[style], style, script:not([src]):not([type='application/json'])")


@pytest.mark.parametrize("path", [*EVERYWHERE.values(), "/sparql", "/static/pages.css", "/nothing", "/suggest?q=a"])
def test_headers_that_keep_a_browser_safe(client: TestClient, path: str) -> None:
    headers = client.get(path).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    policy = dict(rule.split(" ", 1) for rule in headers["content-security-policy"].split("; "))
    assert policy["default-src"] == policy["frame-ancestors"] == policy["base-uri"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == policy["form-action"] == "'self'"


def test_an_address_is_linked_only_if_it_is_one_of_the_web(client: TestClient) -> None:
    (link,) = (link for link in page(client, TALKS).cssselect(".actions a") if link.text == "Read the article")
    assert link.get("href") == "https://news.example/talks?a=1&b=<2>"
    assert "Read the article" not in words(page(client, EVERYWHERE["article"]), ".actions a")


def test_an_iri_leads_to_its_page(client: TestClient) -> None:
    def led(iri: str) -> str:
        response = client.get("/about", params={"iri": BASE + iri})
        assert response.status_code == 303
        return response.headers["location"]

    assert led("entity/Wang_Yi") == "/entity/Wang_Yi"
    assert led(DINNER[1:]) == DINNER
    (statement, *_) = talks().statements
    assert led(f"article/seeds/talks.txt/statement/{statement.id}") == f"{TALKS}/statement/{statement.id}"


def test_a_statement_has_a_place_in_the_page_of_its_article(client: TestClient) -> None:
    (statement, *_) = talks().statements
    response = client.get(f"{TALKS}/statement/{statement.id}")
    assert (response.status_code, response.headers["location"]) == (303, f"{TALKS}#s-{statement.id}")
    assert "Dmytro Kuleba met Wang Yi" in words(page(client, TALKS).get_element_by_id(f"s-{statement.id}"), ".line")


def test_who_stands_for_one_of_an_article(client: TestClient) -> None:
    response = client.get(f"{TALKS}/entity/Dmytro_Kuleba")
    assert (response.status_code, response.headers["location"]) == (303, "/entity/Dmytro_Kuleba")


@pytest.mark.parametrize(
    "path", [DINNER.lower().replace("%c3%9c", "%c3%9c"), "/article/dinner/%C3%9Cn%c3%afcode%201%2Etxt"]
)
def test_one_page_however_its_address_is_encoded(client: TestClient, path: str) -> None:
    assert words(page(client, path), "h1") == ["dinner/Ünïcode 1.txt"]


@pytest.mark.parametrize(
    ("path", "near"),
    [("/entity/Dmytro_Kulebba", "Dmytro Kuleba"), ("/article/wang yi", "Wang Yi"), ("/entity/%FF%00", None)],
)
def test_unknown_entities_and_articles(client: TestClient, path: str, near: str | None) -> None:
    unknown = page(client, path, 404)
    assert words(unknown, ".chips a") == ([near] if near else [])


@pytest.mark.parametrize(
    "path", ["/nothing", "/graph?of=nobody", "/graph?article=x", "/query/download?form=exe&query=ASK{}"]
)
def test_other_errors_are_pages_too(client: TestClient, path: str) -> None:
    assert page(client, path, 404).cssselect("h1")


def test_pages_are_only_read(client: TestClient) -> None:
    assert client.post("/search").status_code == 405
    assert client.head("/").status_code == 200


@pytest.mark.parametrize(
    ("media_type", "form"), [("text/turtle", RdfFormat.TURTLE), ("application/ld+json", RdfFormat.JSON_LD)]
)
def test_an_entity_and_an_article_as_rdf(client: TestClient, media_type: str, form: RdfFormat) -> None:
    def triples(path: str) -> set[str]:
        response = client.get(path, headers={"Accept": media_type})
        assert response.headers["content-type"].split(";")[0] == media_type
        assert "Accept" in response.headers["vary"]
        return {str(quad.triple) for quad in parse(response.content, format=form)}

    russia, annexed, crimea = f"<{BASE}entity/Russia>", "<https://w3id.org/kg-builder/ns#annexed>", "entity/Crimea>"
    assert f"{russia} {annexed} <{BASE}{crimea}" in triples("/entity/Russia")
    assert f'<{BASE[:-1]}{TALKS}> <https://schema.org/publisher> "Agence d’Été"' in triples(TALKS)


def test_two_entities_compared(client: TestClient) -> None:
    both = page(client, "/compare?a=Wang+Yi&b=kuleba")
    assert words(both, "h1") == ["Wang Yi and Dmytro Kuleba"]
    sections = {words(section, "h2")[0]: section for section in both.cssselect("section")}
    assert words(sections["Between the two 1"], ".line") == ["Dmytro Kuleba met Wang Yi"]
    assert both.cssselect("svg .dot")


def test_ways_past_others_and_whom_both_know(tmp_path: Path) -> None:
    story = Story("a.txt", "Ann met Bob. Bob met Cem. Cem met Dee.\n")
    people = {name: story.entity(name) for name in ("Ann", "Bob", "Cem", "Dee")}
    for one, other in (("Ann", "Bob"), ("Bob", "Cem"), ("Cem", "Dee")):
        story.tell(people[one], MET, people[other], (f"{one} met {other}.", one, "met", other))
    with TestClient(app(saved(tmp_path, story.reading(*people.values()))), base_url="http://localhost") as client:
        near, far = page(client, "/compare?a=Ann&b=Cem"), page(client, "/compare?a=Dee&b=Ann")
    assert words(near, ".ways li") == ["Ann met → Bob met → Cem"]
    assert words(near, ".chips li") == ["Bob person"]
    assert words(far, ".ways li") == ["Dee ← met Cem ← met Bob ← met Ann"]
    assert not far.cssselect(".chips")


def test_contradictions_between_two(tmp_path: Path) -> None:
    with TestClient(
        app(saved(tmp_path, *(encounter(number, edition=number // 20) for number in (3, 23)))),
        base_url="http://localhost",
    ) as client:
        both = page(client, "/compare?a=Visitor+3&b=Host+1")
        (contested,) = page(client, "/query?name=contested").cssselect("tbody tr")
    assert words(contested, "td")[:3] == ["Visitor 3", "met", "Host 1"]
    assert [link.get("href") for link in contested.cssselect("a")] == ["/entity/Visitor_3", "/entity/Host_1"]
    assert "Said and denied" in words(both, "h3")
    one, other = both.cssselect("section .halves ul")
    assert (words(one, ".denied"), words(other, ".denied")) == ([], ["negated"])


def test_who_is_compared_must_be_there(client: TestClient) -> None:
    unknown = page(client, "/compare?a=Kulebaa&b=Wang+Yi", 404)
    assert "no entity bears this name" in words(unknown, ".problem")[0]
    assert page(client, "/compare?a=Wang+Yi").cssselect("form.two")
    assert "Both are Wang Yi." in words(page(client, "/compare?a=Wang+Yi&b=Wang"), ".problem")


def test_of_those_who_bear_one_name_a_person_chooses(tmp_path: Path) -> None:
    story = Story("a.txt", "Putin, the president of Russia, left. Putin met Ann.", title="Meetings")
    ann, russia, president = story.entity("Ann"), story.entity("Russia", "Country", known=True), story.entity("Putin")
    village = story.entity("Putin", "City", id_="Putin_2")
    first, second = "Putin, the president of Russia, left.", "Putin met Ann."
    office = (first, "Putin", "president of", "Russia")
    story.tell(president, PRESIDENT, russia, office, tense="present", tenure="current")
    story.tell(village, MET, ann, (second, "Putin", "met", "Ann"))
    people = (ann, russia, president, village)
    with TestClient(app(saved(tmp_path, story.reading(*people))), base_url="http://localhost") as client:
        suggested = client.get("/suggest?q=Putin").json()
        assert {each["about"] for each in suggested} == {
            "person · president of Russia",
            "city · beside Ann in “Meetings”",
        }
        assert len({each["term"] for each in suggested}) == 2
        assert "Putin person · president of Russia 1" in words(page(client, "/search?q=Putin"), ".chips li")
        choice = page(client, "/compare?a=putin&b=Ann")
        assert not choice.cssselect(".problem")
        assert words(choice, ".which h2") == ["Which putin?"]
        offered = {" ".join(item.text_content().split()): item for item in choice.cssselect(".which li")}
        (president_,) = (item for text, item in offered.items() if "president of Russia" in text)
        chosen = page(client, president_.cssselect("a")[0].get("href"))
        assert words(chosen, "h1") == ["Putin and Ann"]
        term = chosen.cssselect("input[name=a]")[0].get("value")
        assert words(page(client, f"/compare?a={quote(term)}&b=Ann"), "h1") == ["Putin and Ann"]


def test_a_query_finds_a_table_whose_names_lead_on(client: TestClient) -> None:
    found = page(client, f"/query?query={quote('SELECT ?o ?none { entity:Russia kg:annexed ?o }')}")
    assert words(found, "th") == ["o", "none"]
    ((link,),) = (cell.cssselect("a") for cell in found.cssselect("td")[:1])
    assert (link.text_content(), link.get("href")) == ("entity:Crimea", "/entity/Crimea")
    assert words(found, "textarea") == ["SELECT ?o ?none { entity:Russia kg:annexed ?o }"]
    (table,) = (link.get("href") for link in found.cssselect(".downloads a") if link.text == "CSV")
    response = client.get(table)
    assert response.headers["content-disposition"] == 'attachment; filename="answer.csv"'
    assert list(csv.reader(io.StringIO(response.text))) == [["o", "none"], [f"{BASE}entity/Crimea", ""]]


def test_yes_and_no(client: TestClient) -> None:
    assert "Yes" in words(page(client, "/query?query=ASK{entity:Russia%20kg:annexed%20entity:Crimea}"), "h2")
    assert "No" in words(page(client, "/query?query=ASK{entity:Crimea%20kg:annexed%20entity:Russia}"), "h2")


def test_triples_are_drawn(client: TestClient) -> None:
    query = quote("CONSTRUCT { ?a kg:annexed ?b . ?a rdfs:label ?l } { ?a kg:annexed ?b ; rdfs:label ?l }")
    found = page(client, f"/query?query={query}")
    assert {dot.get("href") for dot in found.cssselect("svg .dot")} == {"/entity/Russia", "/entity/Crimea"}
    assert words(found, "svg .arrow text") == ["annexed"]
    assert 'entity:Russia rdfs:label "Russia" ; kg:annexed entity:Crimea .' in words(found, "pre")[0]
    (turtle,) = (link.get("href") for link in found.cssselect(".downloads a") if link.text == "Turtle")
    assert client.get(turtle).headers["content-type"].startswith("text/turtle")


def test_what_only_the_list_of_places_says_does_not_look_like_what_articles_say(client: TestClient) -> None:
    query = quote("CONSTRUCT { entity:Russia ?p ?o } { entity:Russia ?p ?o . FILTER(?p IN (kg:annexed, kg:capital)) }")
    found = page(client, f"/query?query={query}")
    kinds = {words(arrow, "text")[0]: arrow.get("class").split() for arrow in found.cssselect("svg .arrow")}
    assert kinds == {"annexed": ["arrow"], "capital": ["arrow", "background"]}
    assert "background, from the list of places and no article" in words(found, ".key")
    (known,) = page(client, "/entity/Russia").cssselect(".places")
    assert words(known, "span") == ["Background, from the list of places and no article:", "capital Moscow"]
    assert known.cssselect("a")[0].get("href") == "/entity/Moscow"


def test_a_question_with_a_name(client: TestClient) -> None:
    asked = page(client, "/query?name=timeline")
    assert [field.get("name") for field in asked.cssselect("form.two input")] == ["name", "of"]
    assert not asked.cssselect("table")
    found = page(client, "/query?name=timeline&of=Dmytro+Kuleba")
    assert "2024-07-24" in words(found, "td")
    assert f"<{BASE}entity/Dmytro_Kuleba>" in words(found, "textarea")[0]
    assert "no entity bears this name" in words(page(client, "/query?name=timeline&of=Nobody", 400), ".problem")[0]


def test_the_rows_of_a_question_lead_to_those_they_name_and_to_their_sentences(client: TestClient) -> None:
    (choice,) = page(client, "/query?name=who-met-whom&who=Putin").cssselect(".which")
    (country,) = (item for item in choice.cssselect("li") if "country" in words(item, ".fine")[0])
    found = page(client, country.cssselect("a")[0].get("href"))
    (denied,) = (row for row in found.cssselect("tbody tr") if "not met" in words(row, "td"))
    assert words(denied, "td a") == ["Putin", "Georgia", "dinner/Ünïcode 1.txt"]
    assert words(found, "th") == ["one", "relation", "other", "factuality", "read in"]
    links = {link.text_content(): link.get("href") for link in denied.cssselect("a")}
    assert words(page(client, links["Georgia"]), "h1") == ["Georgia"]
    path, _, place = links["dinner/Ünïcode 1.txt"].partition("#")
    assert "Putin did not meet Georgia" in page(client, path).get_element_by_id(place).text_content().replace("\n", " ")
    named = page(client, "/query?name=most-connected").cssselect("tbody td:nth-child(2) a")
    assert "/entity/Russia" in {link.get("href") for link in named}
    (supply,) = (row for row in page(client, "/query?name=said-about&about=China").cssselect("tbody tr"))
    assert words(supply, "a")[:3] == ["Dmytro Kuleba", "China", "weapons"]


def test_a_query_that_is_wrong_or_takes_too_long(directory: Path) -> None:
    endless = quote("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }")
    with TestClient(app(directory, timeout=2), base_url="http://localhost") as client:
        assert "malformed" in words(page(client, "/query?query=SELEC", 400), ".problem")[0]
        assert "longer than 2 s" in words(page(client, f"/query?query={endless}", 503), ".problem")[0]
        assert client.get(f"/query/download?query={endless}&form=CSV").status_code == 503


def test_the_graph_around_an_entity(client: TestClient) -> None:
    shown = client.get("/graph", params={"of": f"{BASE}entity/Dmytro_Kuleba"})
    assert "Wang Yi" in shown.text
    tables = client.get("/neighbours", params={"of": f"{BASE}entity/Wang_Yi"}).json()
    names = {row[tables["nodes"]["columns"].index("name")] for row in tables["nodes"]["rows"]}
    assert {"Wang Yi", "Dmytro Kuleba", "Putin"} <= names
    assert "Crimea" not in names
    assert client.get("/graph", params={"article": BASE[:-1] + TALKS}).status_code == 200
    assert client.get("/neighbours?of=nobody").status_code == 404


def test_long_lists_come_page_by_page(tmp_path: Path) -> None:
    graph = saved(tmp_path, *(encounter(number) for number in range(60)))
    with TestClient(app(graph), base_url="http://localhost") as client:
        first, second = page(client, "/articles"), page(client, "/articles?page=2")
        assert len(words(first, ".articles li")), len(words(second, ".articles li")) == (50, 10)
        assert words(page(client, "/articles?page=999"), ".articles a") == words(second, ".articles a")
        assert words(page(client, "/articles?page=-1"), ".articles a") == words(first, ".articles a")
        russia = page(client, "/entity/Russia")
        (more,) = russia.cssselect("#undergone .more a")
        assert more.text == "All 60"
        told = [
            line for number in (1, 2) for line in words(page(client, f"{more.get('href')}&page={number}"), ".statement")
        ]
        assert len(told) == 60


def test_what_is_new_is_found_and_what_is_gone_is_not(tmp_path: Path) -> None:
    saved(tmp_path, talks())
    with TestClient(app(tmp_path), base_url="http://localhost") as client:
        assert not page(client, "/search?q=Li+Wei").cssselect(".chips")
        with Store.writable(tmp_path) as growing:
            growing.ontology = ONTOLOGY
            growing.add([lone_li()])
            growing.identify()
        assert words(page(client, "/search?q=Li+Wei"), ".passages a") == ["Li Wei met Dmytro Kuleba."]
        assert page(client, "/article/li.txt").cssselect(".passage")
        with Store.writable(tmp_path) as shrinking:
            shrinking.remove("li.txt")
        assert not page(client, "/search?q=Li+Wei").cssselect(".passages")
        page(client, "/article/li.txt", 404)


def test_the_catalogue_can_be_thrown_away_or_broken(tmp_path: Path) -> None:
    def found() -> list[str]:
        with TestClient(app(tmp_path), base_url="http://localhost") as client:
            return words(page(client, "/search?q=weapons"), ".passages a")

    saved(tmp_path, talks())
    expected = found()
    catalogue = tmp_path / FILE
    assert expected
    assert catalogue.is_file()
    catalogue.write_bytes(b"no database")
    assert found() == expected
    catalogue.unlink()
    assert found() == expected
    catalogue.unlink()
    (catalogue / "in the way").mkdir(parents=True)  # nothing can be written there: it is kept in memory
    assert found() == expected
    assert not list(tmp_path.glob("*.part"))


def test_a_graph_that_is_gone(tmp_path: Path) -> None:
    graph = saved(tmp_path / "graph", talks())
    with TestClient(app(graph), base_url="http://localhost") as client:
        graph.rename(tmp_path / "elsewhere")
        assert client.get("/sparql?query=ASK{}").status_code == 503
        assert "no graph here" in words(page(client, "/", 503), "main p")[0]
        (tmp_path / "elsewhere").rename(graph)
        page(client, "/")


def test_who_else_says_it_who_corrected_it_and_what_is_a_copy(tmp_path: Path) -> None:
    def told(id_: str, publisher: str, *further: str) -> Reading:
        annexed = "Russia annexed Crimea."
        story = Story(id_, " ".join([annexed, *further]), publisher=publisher)
        russia, crimea = (story.entity(*each, known=True) for each in (("Russia", "Country"), ("Crimea", "Thing")))
        story.tell(russia, Relation("annexed", "annexed"), crimea, (annexed, "Russia", "annexed", "Crimea"))
        return story.reading(russia, crimea)

    long = [f"It was day {number} of the talks in the old town." for number in range(40)]
    graph = saved(
        tmp_path,
        told("a.txt", "One", *long, "The end."),
        told("b.txt", "Two", *long, "It ends."),
        told("c.txt", "Three"),
    )
    with Store.writable(graph) as store:
        annexed = NamedNode(store.names.statement(next(store.readings()).statements[0]))
        store.correct(Correction(annexed, "Ann", date(2024, 7, 28), negated=True))
        store.identify()
    with TestClient(app(graph), base_url="http://localhost") as client:
        corrected = page(client, "/article/a.txt")
        assert words(corrected, ".line") == ["Russia not annexed Crimea"]
        assert words(corrected, ".mark") == ["negated", "corrected by Ann"]
        assert words(page(client, "/article/c.txt"), ".mark") == ["2 sources"]
        assert "Nearly the same as a.txt." in words(page(client, "/article/b.txt"), "header p")


def test_right_to_left_text_says_so_itself(client: TestClient) -> None:
    (text,) = (
        text for text in page(client, EVERYWHERE["article"]).cssselect(".text > p") if ARABIC in text.text_content()
    )
    assert text.get("dir") == "auto"


def test_styles_are_cached_until_they_change(client: TestClient) -> None:
    first = client.get("/static/pages.css")
    again = client.get("/static/pages.css", headers={"If-None-Match": first.headers["etag"]})
    assert (first.status_code, again.status_code, again.content) == (200, 304, b"")
    assert client.get("/static/../app.py").status_code == 404
    assert re.search(r"@media \(prefers-color-scheme: dark\)", first.text)
