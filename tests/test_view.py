"""The page: what its tables hold, and what a browser without a network makes of it."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from html import escape
from html.parser import HTMLParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import combinations
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import unquote

import networkx as nx
import pytest
from axe_playwright_python.sync_playwright import Axe
from chromium import Notes, noted
from playwright.sync_api import Browser, Locator, Page, expect

import kg
from kg import view
from kg.ontology import Ontology
from kg.view.style import FAMILIES, OTHER, VALUE

HOSTILE = "</script><script>window.ran=1</script><img src=x onerror=window.ran=2>{{7*7}}\"'&\u2028\u202e<!--"
SENTENCE = "😀 Kuleba met with Wang Yi in Guangzhou on Wednesday."
ONTOLOGY = Ontology.load()
DISTINCT = 8  # labels of edges in the news
DRIVER = "GL Driver Message"  # what Chromium says of a graphics card that it does not have


def entity(graph: nx.MultiDiGraph, label: str, type_: str, **more: Any) -> None:
    graph.add_node(f"https://kg.example/entity/{label}", label=label, type=type_, aliases=(), articles=(), **more)


def told(verb: str, **more: Any) -> dict[str, Any]:
    """What the graph keeps of one statement."""
    return {
        "label": verb,
        "relation": verb,
        "relation_iri": f"https://kg.example/relation/{verb}",
        "attributed_to": None,
        "factuality": "certain",
        "negated": False,
        "asserted": False,
        "time": None,
        "place": None,
        "sentence": f"Here it is told: {verb}.",
        "confidence": 0.9,
        "article": "https://kg.example/article/1",
        "article_title": "Kuleba in Guangzhou",
        "article_url": "https://news.example/kuleba",
        "published": "2024-07-25",
    } | more


def on(first: str, last: str | None = None, text: str | None = None) -> dict[str, str]:
    """When something is told to have been."""
    return {"time": text or first, "earliest": first, "latest": last or first}


def state(graph: nx.MultiDiGraph, subject: str, verb: str, object_: str, **more: Any) -> None:
    ends = (f"https://kg.example/entity/{name}" for name in (subject, object_))
    graph.add_edge(*ends, key=f"https://kg.example/article/1/statement/{len(graph.edges):03}", **told(verb, **more))


def news() -> nx.MultiDiGraph:
    graph = nx.MultiDiGraph()
    people = ("Dmytro Kuleba", "Wang Yi", "Vladimir Putin", "Dmitry Peskov")
    for label, type_ in [*((name, "Person") for name in people), ("Russia", "Country"), ("Ukraine", "Country")]:
        entity(graph, label, type_)
    entity(
        graph,
        "China",
        "Country",
        facts=(told("will be consulted", iri="x/statement/f", value=4, bound="min", qualifiers=[("about", "peace")]),),
    )
    entity(graph, "Crimea", "Territory")
    entity(graph, "weapons", "Weapon")
    graph.nodes["https://kg.example/entity/Dmytro Kuleba"]["aliases"] = ("Kuleba", "the minister")
    spans = {"start": 100, "subject_span": (102, 108), "predicate_span": (109, 117), "object_span": (118, 125)}
    state(graph, "Dmytro Kuleba", "met", "Wang Yi", sentence=SENTENCE, place="Guangzhou", **on("2024-07-24"), **spans)
    state(graph, "Dmytro Kuleba", "foreign minister of", "Ukraine")
    state(graph, "Wang Yi", "foreign minister of", "China")
    state(graph, "Vladimir Putin", "president of", "Russia")
    state(graph, "Dmitry Peskov", "press secretary for", "Vladimir Putin")
    state(graph, "Russia", "annexed", "Crimea", asserted=True, **on("2014-01-01", "2014-12-31", "2014"))
    state(graph, "Russia", "invaded", "Ukraine")
    state(graph, "Russia", "is open to negotiations with", "Ukraine", attributed_to="Dmitry Peskov")
    state(
        graph, "Ukraine", "is ready to engage with", "Russia", attributed_to="Dmytro Kuleba", factuality="hypothetical"
    )
    supply = {"attributed_to": "Volodymyr Zelenskyy", "factuality": "planned", "negated": True}
    state(graph, "China", "will not supply", "weapons", **supply)
    return graph


def page(graph: nx.MultiDiGraph, title: str = "News") -> str:
    return view.html(graph, title=title, ontology=ONTOLOGY)


def rows(graph: nx.MultiDiGraph, table: str, **more: Any) -> list[dict[str, Any]]:
    """A table of the page's data as records."""
    columns, rows = view.data(graph, ontology=ONTOLOGY, **more)[table].values()
    return [dict(zip(columns, row, strict=True)) for row in rows]


class Markup(HTMLParser):
    """The elements of a page, and the text of those that hold text only."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def json(self) -> Any:
        """The data of the graph."""
        return json.loads(next(text for text in self.texts if text.startswith('{"families"')))


def hostile() -> nx.MultiDiGraph:
    graph = nx.MultiDiGraph()
    entity(graph, HOSTILE, HOSTILE, facts=(told(HOSTILE, iri="x/statement/f"),), links=("javascript:alert(1)",))
    entity(graph, "Russia", "Country")
    entity(graph, "long", "Person")
    graph.nodes["https://kg.example/entity/long"]["label"] = "very long " * 1000
    graph.nodes["https://kg.example/entity/Russia"]["aliases"] = (HOSTILE,)
    more = dict.fromkeys(("attributed_to", "time", "place", "sentence", "article_title", "published"), HOSTILE)
    state(graph, "Russia", HOSTILE, HOSTILE, article_url=f"https://news.example/{HOSTILE}", **more)
    state(graph, "Russia", "met", "long", article="2", article_url="javascript:alert(1)")
    return graph


# --- the page as a file -----------------------------------------------------------------------------------------------


def test_same_graph_same_bytes_in_whatever_order_it_was_made() -> None:
    graph, reverse = news(), nx.MultiDiGraph()
    reverse.add_nodes_from(reversed(list(graph.nodes(data=True))))
    reverse.add_edges_from(reversed(list(graph.edges(keys=True, data=True))))
    assert page(graph) == page(reverse)


def test_it_refers_to_nothing_outside() -> None:
    markup = Markup(page(news()).replace("<noscript>", "<!--").replace("</noscript>", "-->"))
    assert not [tag for tag, _ in markup.elements if tag in ("link", "img", "iframe", "base")]
    assert not [attrs for _, attrs in markup.elements if attrs.keys() & {"src", "href", "srcset", "data"}]
    assert "url(" not in page(news()).split("<script", 1)[0]


def test_what_is_written_is_never_markup() -> None:
    plain, markup = Markup(page(news())), Markup(page(hostile(), title=HOSTILE))
    scripts = [attrs for tag, attrs in markup.elements if tag == "script"]
    assert scripts == [attrs for tag, attrs in plain.elements if tag == "script"]
    assert not [tag for tag, _ in markup.elements if tag == "img"]
    assert not [attrs for _, attrs in markup.elements if "javascript:" in (attrs.get("href") or "")]
    assert " ".join(HOSTILE.split()) in {row[1] for row in markup.json()["nodes"]["rows"]}


def test_lone_surrogates_can_be_written() -> None:
    graph = nx.MultiDiGraph()
    entity(graph, "a\ud800b", "Person")
    assert page(graph, title="c\udfffd").encode("utf8")


def test_every_family_is_a_class_of_the_ontology() -> None:
    assert {family.name for family in (*FAMILIES, OTHER)} <= ONTOLOGY.classes.keys()
    looks = [(family.shape, family.color) for family in (*FAMILIES, VALUE, OTHER)]
    assert len(set(looks)) == len(looks)


@pytest.mark.parametrize(
    ("type_", "family"),
    [
        ("Person", "Person"),
        ("Ministry", "GovernmentBody"),
        ("Company", "Organization"),
        ("Country", "Country"),
        ("City", "Place"),
        ("Conflict", "Event"),
        ("Claim", "Claim"),
        ("Law", "Law"),
        ("Value", "Value"),
        ("Unheard", "Thing"),
    ],
)
def test_types_are_drawn_as_their_family(type_: str, family: str) -> None:
    graph = nx.MultiDiGraph()
    entity(graph, "x", type_)
    assert [row["name"] for row in rows(graph, "families")] == [family]


def test_relations_are_grouped_as_in_the_ontology() -> None:
    graph = news()
    known = "https://w3id.org/kg-builder/ns#attacked"
    state(graph, "China", "attacked", "Crimea", relation_iri=known)
    groups = {row["label"]: row["group"] for row in rows(graph, "relations")}
    assert groups["attacked"] == "conflict"
    assert groups["annexed"] == "other"


def test_without_places_nothing_is_laid_out() -> None:
    assert {row["x"] for row in rows(news(), "nodes", places=False)} == {None}
    assert len({(row["x"], row["y"]) for row in rows(news(), "nodes")}) == 9


def test_only_web_addresses_are_linked() -> None:
    graph = news()
    state(graph, "Russia", "met", "China", article="2", article_url="javascript:alert(1)")
    assert [row["url"] for row in rows(graph, "articles")] == ["https://news.example/kuleba", None]


def test_a_thousand_statements_are_small() -> None:
    graph = crowd(1000)
    sentences = sum(len(told["sentence"]) for *_, told in graph.edges(data=True))
    tables = json.dumps(view.data(graph, ontology=ONTOLOGY), separators=(",", ":"))
    assert len(tables) - sentences < 300 * graph.number_of_edges()
    assert len(page(news())) < 1_000_000


def test_a_server_links_to_what_it_serves() -> None:
    markup = Markup(view.page(view.data(news()), title="News", linked="/static", neighbours="/near"))
    sources = [attrs["src"] for tag, attrs in markup.elements if tag == "script" and "src" in attrs]
    sources += [attrs["href"] for tag, attrs in markup.elements if tag == "link"]
    assert {source.removeprefix("/static/") for source in sources} < view.assets().keys()
    assert len(sources) == 3
    assert not [tag for tag, attrs in markup.elements if tag == "style" or "style" in attrs]


def crowd(size: int) -> nx.MultiDiGraph:
    """So many people: rounds of thirty who know the first of them, who know each other, and pairs nobody else knows."""
    graph = nx.MultiDiGraph()
    for number in range(size):
        entity(graph, f"Person {number}", "Person")
    for number in range(1, size):
        first = number // 30 * 30
        if number == first:
            state(graph, f"Person {number}", "met", f"Person {number // 60 * 30}")
        elif number % 30 < 20:
            state(graph, f"Person {number}", "met", f"Person {first}")
        elif number % 2:
            state(graph, f"Person {number}", "met", f"Person {number - 1}")
    return graph


# --- the page in a browser --------------------------------------------------------------------------------------------


class Shown:
    """An open page, by what people see of it."""

    def __init__(self, window: Page, notes: Notes) -> None:
        self.window, self.notes = window, notes

    def button(self, name: str) -> Locator:
        return self.window.get_by_role("button", name=name, exact=True)

    def box(self, name: str) -> Locator:
        return self.window.get_by_role("checkbox", name=name)

    def open_filter(self, name: str) -> None:
        self.window.locator("summary", has_text=re.compile(f"^{name}$")).click()

    @property
    def names(self) -> set[str]:
        """The entities that are drawn."""
        return set(self.window.evaluate("[...kg.view.scene.marks.values()].map((mark) => mark.name)"))

    @property
    def verbs(self) -> set[str]:
        """The labels of the edges that are drawn."""
        return set(self.window.evaluate("[...kg.view.scene.edges.values()].map((edge) => edge.label)"))

    def at(self, *names: str) -> tuple[float, float]:
        """Where on the screen an entity is, or the middle of the edge from one to another."""
        x, y = self.window.evaluate(
            """([from, to]) => {
                const { scene, drawing } = kg.view, box = document.querySelector("#graph").getBoundingClientRect();
                const mark = [...scene.marks.values()].find((mark) => mark.name === from);
                const edge = [...scene.edges.values()].find((e) => e.from === mark && e.to.name === to);
                const [x, y] = drawing.view().screen(...(to ? kg.along(edge, 0.5) : [mark.x, mark.y]));
                return [x + box.left, y + box.top];
            }""",
            names,
        )
        return x, y

    def click(self, *names: str) -> None:
        self.window.mouse.click(*self.at(*names))

    def hover(self, *names: str) -> None:
        self.window.wait_for_timeout(400)  # the picture moves on when a panel closes
        x, y = self.at(*names)
        self.window.mouse.move(x - 40, y - 40)
        self.window.mouse.move(x, y, steps=4)

    @property
    def panel(self) -> Locator:
        return self.window.get_by_role("complementary", name="Details")

    def assert_quiet(self, file: Path) -> None:
        """Nothing was asked of the network and nothing complained."""
        assert [url for url in self.notes.requests if not url.startswith(("blob:", "data:"))] == [file.as_uri()]
        assert [each for each in self.notes.complaints if DRIVER not in each] == []


def opened(window: Page, folder: Path, text: str) -> Shown:
    file = folder / "graph.html"
    file.write_text(text, "utf8")
    shown = Shown(window, noted(window))
    window.goto(file.as_uri())
    window.wait_for_function("() => !window.kg || performance.getEntriesByName('kg:drawn').length")
    return shown


@pytest.fixture(scope="module")
def told_news() -> str:
    return page(news())


@pytest.fixture
def shown(window: Page, tmp_path: Path, told_news: str) -> Iterator[Shown]:
    shown = opened(window, tmp_path, told_news)
    yield shown
    shown.assert_quiet(tmp_path / "graph.html")


INK = """(places) => {
    const canvas = document.querySelector("#graph canvas"), ratio = canvas.width / canvas.clientWidth;
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d", { willReadFrequently: true });
    copy.drawImage(canvas, 0, 0);
    const box = canvas.getBoundingClientRect();
    const around = ([x, y]) => copy.getImageData((x - box.left) * ratio - 6, (y - box.top) * ratio - 6, 13, 13);
    const inked = (place) => around(place).data.some(Boolean);
    return places.every(inked);
}"""  # whether there is ink at every place; the canvas is transparent where nothing is drawn


def test_entities_and_edges_are_drawn(shown: Shown) -> None:
    assert shown.names == {name.rpartition("/")[2] for name in news()}
    assert len(shown.verbs) == DISTINCT
    edges = [(a.rpartition("/")[2], b.rpartition("/")[2]) for a, b in news().edges()]
    assert shown.window.evaluate(INK, [shown.at(name) for name in shown.names])
    assert shown.window.evaluate(INK, [shown.at(*edge) for edge in edges])


def test_labels_do_not_overlap_and_all_entities_are_named_in_view(shown: Shown) -> None:
    labels = shown.window.evaluate(
        "kg.view.labels.flatMap(({ mark, edge, boxes }) => boxes.map((box) => [mark?.name, edge?.label, box]))"
    )
    assert {name for name, _, _ in labels if name} == shown.names
    assert len(shown.verbs - {verb for _, verb, _ in labels}) <= 1
    for (*one_of, one), (*other_of, other) in combinations(labels, 2):
        apart = one[2] <= other[0] or other[2] <= one[0]
        assert one_of == other_of or apart or one[3] <= other[1] or other[3] <= one[1]
    width, height = shown.window.evaluate("[kg.view.drawing.view().width, kg.view.drawing.view().height]")
    for *_, (left, top, right, bottom) in labels:
        assert 0 < (left + right) / 2 < width
        assert 0 < (top + bottom) / 2 < height


def test_statements_between_the_same_two_are_one_edge_with_a_count_and_a_list(window: Page, tmp_path: Path) -> None:
    graph = news()
    state(graph, "Russia", "invaded", "Ukraine", sentence="They did it again.")
    shown = opened(window, tmp_path, page(graph))
    assert "invaded ×2 +1" in shown.verbs
    shown.click("Russia", "Ukraine")
    expect(shown.panel).to_contain_text("3 statements")
    expect(shown.panel).to_contain_text("They did it again.")


def test_lines_tell_voice_factuality_and_polarity(shown: Shown) -> None:
    script = "[...kg.view.scene.edges.values()].map((edge) => [edge.verb, [edge.dashes.join(' '), edge.negated]])"
    lines = dict(shown.window.evaluate(script))
    assert lines["annexed"] == ["", False]
    assert lines["is ready to engage with"] == ["9 5 2 5", False]
    assert lines["will not supply"] == ["9 5 2 5", True]
    shown.open_filter("Said by")
    shown.button("Only Dmitry Peskov").click()
    assert dict(shown.window.evaluate(script)) == {"is open to negotiations with": ["9 5", False]}


def test_no_claim_is_drawn_as_what_is_asserted(window: Page, tmp_path: Path) -> None:
    """What its statements do not share tells nothing of an edge; what is asserted gives it its line and its words."""
    graph = nx.MultiDiGraph()
    for name in ("Ann", "Ben", "Cleo", "Dora", "Emil"):
        entity(graph, name, "Person")
    state(graph, "Ann", "shot", "Ben", attributed_to="Emil")
    state(graph, "Ann", "may have shot", "Ben", factuality="possible")
    state(graph, "Ann", "shot", "Cleo", attributed_to="Emil")
    state(graph, "Ann", "did not shoot", "Cleo", negated=True)
    state(graph, "Ann", "robbed", "Dora", attributed_to="Emil")
    state(graph, "Ann", "robbed", "Dora", attributed_to="Ben")
    state(graph, "Ann", "met", "Dora", asserted=True)
    state(graph, "Ann", "president of", "Emil", tenure="former")
    state(graph, "Ben", "denounced", "Ann", negated=True)
    opened(window, tmp_path, page(graph))
    script = "[...kg.view.scene.edges.values()].map((edge) => [edge.label, [edge.dashes.join(' '), edge.negated]])"
    assert dict(window.evaluate(script)) == {
        "shot +1": ["2 5", False],
        "shot +1, 1 denied": ["2 5", False],
        "met +2": ["", False],
        "president of (former)": ["2 5", False],
        "not denounced": ["", True],
    }


def test_a_role_that_is_claimed_or_denied_says_so_in_words(window: Page, tmp_path: Path) -> None:
    graph = nx.MultiDiGraph()
    for name, type_ in (("Ann", "Person"), ("Russia", "Country")):
        entity(graph, name, type_)
    office = {"relation": "president of", "relation_iri": "https://w3id.org/kg-builder/ns#presidentOf"}
    state(graph, "Ann", "president of", "Russia", attributed_to="Ben", **office)
    state(graph, "Ann", "may be president of", "Russia", factuality="possible", **office)
    state(graph, "Ann", "is not president of", "Russia", negated=True, tenure="acting", **office)
    shown = opened(window, tmp_path, page(graph))
    window.evaluate("kg.view.select({ node: kg.search('Ann')[0] })")
    assert shown.panel.locator(".roles li").all_inner_texts() == [
        "president of Russia · says Ben",
        "president of Russia · possible",
        "not president of Russia · acting",
    ]


def test_hovering_an_edge_shows_its_sentence_speaker_and_date(shown: Shown) -> None:
    shown.hover("Dmytro Kuleba", "Wang Yi")
    card = shown.window.locator("#card")
    for part in ("Dmytro Kuleba met Wang Yi", SENTENCE, "own voice", "2024-07-24", "Guangzhou", "Kuleba in Guangzhou"):
        expect(card).to_contain_text(part)
    shown.hover("China", "weapons")
    expect(card).to_contain_text("said by Volodymyr Zelenskyy · planned · negated")


def test_hovering_an_entity_shows_its_type_and_aliases(shown: Shown) -> None:
    shown.hover("Dmytro Kuleba")
    expect(shown.window.locator("#card")).to_contain_text("person · also Kuleba, the minister")


def test_clicking_an_edge_opens_the_evidence(shown: Shown) -> None:
    shown.click("Dmytro Kuleba", "Wang Yi")
    assert shown.panel.locator("mark").all_text_contents() == ["Kuleba", "met with", "Wang Yi"]
    link = shown.panel.get_by_role("link", name="Kuleba in Guangzhou")
    fragment = "#:~:text=%F0%9F%98%80%20Kuleba%20met%20with%20Wang%20Yi%20in%20Guangzhou%20on%20Wednesday."
    expect(link).to_have_attribute("href", f"https://news.example/kuleba{fragment}")
    shown.button("Close").click()
    expect(shown.panel).to_be_hidden()


def test_words_of_the_evidence_within_one_another_are_marked(window: Page, tmp_path: Path) -> None:
    sentence = "Texas student Ann, president of Texas, left."
    graph = nx.MultiDiGraph()
    for name in ("Ann", "Texas"):
        entity(graph, name, "Person")
    spans = {"subject_span": (0, 17), "predicate_span": (6, 31), "object_span": (0, 5)}
    state(graph, "Ann", "president of", "Texas", sentence=sentence, start=0, **spans)
    shown = opened(window, tmp_path, page(graph))
    shown.click("Ann", "Texas")
    expect(shown.panel.locator("blockquote")).to_have_text(sentence)
    marks = shown.panel.locator("mark").evaluate_all("(all) => all.map((each) => [each.className, each.textContent])")
    assert marks == [
        ["subject", "Texas student Ann"],
        ["object", "Texas"],
        ["predicate", "student Ann"],
        ["predicate", ", president of"],
    ]


def test_letters_that_turn_the_others_round_stay_among_themselves(window: Page, tmp_path: Path) -> None:
    graph = nx.MultiDiGraph()
    for name in ("Ann\u202e", "Ben"):
        entity(graph, name, "Person")
    state(graph, "Ann\u202e", "met", "Ben", attributed_to="Cleo\u202eevil", factuality="possible", **on("2024"))
    shown = opened(window, tmp_path, page(graph))
    window.evaluate("kg.view.select({ edge: [...kg.view.scene.edges.keys()][0] })")
    for line, parts in ((".summary", ["Ann", "met", "Ben"]), (".meta:has(bdi)", ["Cleo", "possible", "2024"])):
        across = [shown.panel.locator(line).first.locator("bdi", has_text=part).bounding_box()["x"] for part in parts]
        assert across == sorted(across)


def test_namesakes_are_told_apart_where_they_are_suggested(window: Page, tmp_path: Path) -> None:
    graph = nx.MultiDiGraph()
    for name, type_ in (("Ann", "Person"), ("Russia", "Country"), ("Ann2", "City")):
        entity(graph, name, type_)
    graph.nodes["https://kg.example/entity/Ann2"]["label"] = "Ann"
    office = {"relation": "president of", "relation_iri": "https://w3id.org/kg-builder/ns#presidentOf"}
    state(graph, "Ann", "president of", "Russia", asserted=True, **office)
    state(graph, "Russia", "took", "Ann2")
    shown = opened(window, tmp_path, page(graph))
    shown.window.get_by_role("combobox", name="Find an entity").fill("Ann")
    options = shown.window.get_by_role("option").locator(".name")
    assert set(options.all_inner_texts()) == {
        "Ann · person · president of Russia",
        "Ann · city · in “Kuleba in Guangzhou”",
    }


def test_clicking_an_entity_tells_all_that_is_known_of_it(window: Page, tmp_path: Path) -> None:
    graph = news()
    graph.nodes["https://kg.example/entity/China"]["links"] = ("http://www.wikidata.org/entity/Q148",)
    president = {"relation_iri": "https://w3id.org/kg-builder/ns#presidentOf", "relation": "president of"}
    state(graph, "Wang Yi", "president of", "China", tenure="former", **president, **on("2001-01-01", text="2001"))
    shown = opened(window, tmp_path, page(graph))
    shown.click("China")
    for part in ("country", "4 statements", "1 article", "China will not supply weapons", "China will be consulted"):
        expect(shown.panel).to_contain_text(part)
    expect(shown.panel).to_contain_text("at least 4 · about peace · confidence\u00a090\u00a0%")
    wikidata = shown.panel.get_by_role("link", name="Wikidata Q148")
    expect(wikidata).to_have_attribute("href", "http://www.wikidata.org/entity/Q148")
    shown.panel.get_by_role("button", name="Wang Yi").first.click()
    expect(shown.panel.get_by_role("heading", name="Wang Yi")).to_be_visible()
    expect(shown.panel.get_by_role("listitem")).to_have_text("president of China · former, 2001")


@pytest.mark.parametrize(
    ("typed", "found"),
    [("Wang Yi", "Wang Yi"), ("the min", "Dmytro Kuleba"), ("wea", "weapons"), ("WÀNG", "Wang Yi"), ("nobody", None)],
)
def test_the_search_finds_by_name_and_alias(shown: Shown, typed: str, found: str | None) -> None:
    search = shown.window.get_by_role("combobox", name="Find an entity")
    search.fill(typed)
    search.press("Enter")
    if found is None:
        expect(shown.panel).to_be_hidden()
        expect(shown.window.get_by_role("listbox")).to_contain_text("Nothing of that name")
        return
    expect(shown.panel.get_by_role("heading", level=2)).to_have_text(found)
    shown.window.wait_for_timeout(400)  # the picture moves to it
    x, y = shown.at(found)
    assert 264 < x < 1280 - 360
    assert abs(y - 400) < 30


def test_suggestions_are_chosen_by_keys(shown: Shown) -> None:
    shown.window.keyboard.press("/")
    shown.window.keyboard.type("u")
    options = shown.window.get_by_role("option")
    expect(options).to_have_count(4)  # Ukraine, then Dmytro Kuleba, Russia and Vladimir Putin
    expect(options.first).to_contain_text("Ukraine")
    shown.window.keyboard.press("ArrowDown")
    expect(options.nth(1)).to_have_attribute("aria-selected", "true")
    chosen = options.nth(1).locator(".name bdi").first.inner_text()
    shown.window.keyboard.press("Enter")
    expect(shown.panel.get_by_role("heading", level=2)).to_have_text(chosen)


@pytest.mark.parametrize(
    ("filter_", "box", "hidden"),
    [
        (None, "People", {"met", "foreign minister of", "president of", "press secretary for"}),
        ("Said by", "Someone it quotes", {"is ready to engage with", "will not supply"}),
        ("Said by", "Volodymyr Zelenskyy", {"will not supply"}),
        ("Presented as", "hypothetical", {"is ready to engage with"}),
        ("Presented as", "denied or negated", {"will not supply"}),
    ],
)
def test_filters_hide_and_undo_brings_back(shown: Shown, filter_: str | None, box: str, hidden: set[str]) -> None:
    everything, count = shown.verbs, shown.window.locator("#shown")
    expect(count).to_have_text("9 entities · 11 statements")
    if filter_:
        shown.open_filter(filter_)
    shown.box(box).uncheck()
    assert {verb for verb in everything - shown.verbs if "+" not in verb} == hidden
    expect(count).to_contain_text("of 11 statements")
    shown.button("Undo").click()
    assert shown.verbs == everything
    expect(shown.box(box)).to_be_checked()
    expect(count).to_have_text("9 entities · 11 statements")


def test_only_one_speaker(shown: Shown) -> None:
    shown.open_filter("Said by")
    shown.button("Only Dmitry Peskov").click()
    assert shown.verbs == {"is open to negotiations with"}
    shown.button("Filters: show again").click()
    assert len(shown.verbs) == DISTINCT


def test_only_what_is_asserted_or_confident(window: Page, tmp_path: Path) -> None:
    graph = news()
    state(graph, "Russia", "perhaps met", "weapons", confidence=0.4)
    shown = opened(window, tmp_path, page(graph))
    assert "perhaps met" in shown.verbs
    slider = window.get_by_role("slider", name="Confidence")
    slider.fill("50")
    assert "perhaps met" not in shown.verbs
    shown.box("Asserted only").check()
    assert shown.verbs == {"annexed"}


def test_an_edge_is_called_by_what_the_ontology_knows(window: Page, tmp_path: Path) -> None:
    graph = nx.MultiDiGraph()
    entity(graph, "Dmytro Kuleba", "Person")
    entity(graph, "Wang Yi", "Person")
    state(graph, "Dmytro Kuleba", "poses with", "Wang Yi")
    state(graph, "Dmytro Kuleba", "met", "Wang Yi", relation_iri="https://w3id.org/kg-builder/ns#met")
    assert opened(window, tmp_path, page(graph)).verbs == {"met +1"}


def test_an_edge_that_some_deny_says_so(window: Page, tmp_path: Path) -> None:
    graph = nx.MultiDiGraph()
    entity(graph, "Russia", "Country")
    entity(graph, "Crimea", "Territory")
    state(graph, "Russia", "annexed", "Crimea")
    state(graph, "Russia", "did not annex", "Crimea", negated=True, attributed_to="Sergey Lavrov")
    assert opened(window, tmp_path, page(graph)).verbs == {"annexed +1, 1 denied"}


def test_time_is_narrowed_by_keys(shown: Shown) -> None:
    undated = shown.box("Undated ones too")
    expect(undated).to_be_checked()
    expect(undated).to_be_disabled()
    start = shown.window.get_by_role("slider", name="From", exact=True)
    start.press("ArrowRight")
    expect(start).to_have_attribute("aria-valuetext", "24 July 2024")
    assert shown.verbs == {"met"}
    undated.check()
    assert "annexed" not in shown.verbs
    assert len(shown.verbs) == DISTINCT - 1
    shown.button("Undo").click()
    shown.button("Undo").click()
    assert "annexed" in shown.verbs


def test_handles_that_meet_at_the_end_come_apart_again_by_the_pointer(shown: Shown) -> None:
    first = shown.window.get_by_role("slider", name="From")
    first.focus()
    first.press("End")
    box = first.bounding_box()
    assert box
    shown.window.mouse.move(box["x"] + box["width"] - 7, box["y"] + box["height"] / 2)
    shown.window.mouse.down()
    shown.window.mouse.move(box["x"] + 7, box["y"] + box["height"] / 2, steps=4)
    shown.window.mouse.up()
    assert first.input_value() == "0"


def test_time_of_publication(window: Page, tmp_path: Path) -> None:
    graph = news()
    state(graph, "Russia", "praised", "weapons", article="later", published="2025-01-01")
    shown = opened(window, tmp_path, page(graph))
    window.get_by_role("radio", name="Publication").check()
    window.get_by_role("slider", name="To", exact=True).press("ArrowLeft")
    assert "praised" not in shown.verbs
    assert len(shown.verbs) == DISTINCT


def test_an_entity_goes_with_its_last_statement(shown: Shown) -> None:
    shown.open_filter("Presented as")
    shown.box("denied or negated").uncheck()
    assert "weapons" not in shown.names


def test_small_parts_of_a_larger_graph_wait_until_they_are_asked_for(window: Page, tmp_path: Path) -> None:
    graph = crowd(160)
    for name in ("footage", "crews", "evidence"):
        entity(graph, name, "Thing")
    state(graph, "footage", "shows", "crews")
    shown = opened(window, tmp_path, page(graph))
    assert "Person 0" in shown.names
    assert not shown.names & {"footage", "crews", "evidence"}
    button = window.get_by_role("button", name="entities in small parts")
    button.click()
    assert shown.names > {"footage", "crews", "evidence"}
    button.click()
    assert "footage" not in shown.names


def test_a_small_graph_is_shown_whole(window: Page, tmp_path: Path) -> None:
    graph = news()
    entity(graph, "evidence", "Thing")
    assert "evidence" in opened(window, tmp_path, page(graph)).names


def test_neighbours_only_hiding_and_leaves(shown: Shown) -> None:
    shown.click("China")
    shown.button("Neighbours only").first.click()
    assert shown.names == {"China", "Wang Yi", "weapons"}
    shown.button("Only around China: show again").click()
    assert len(shown.names) == 9
    shown.click("weapons")
    shown.button("Hide").click()
    assert "weapons" not in shown.names
    expect(shown.panel).to_be_hidden()
    shown.button("Hide leaves").click()
    assert shown.names == {"Dmytro Kuleba", "Wang Yi", "Ukraine", "Russia", "Vladimir Putin"}
    shown.window.keyboard.press("Control+z")
    shown.window.keyboard.press("Control+z")
    assert len(shown.names) == 9


def test_what_is_selected_stands_out(shown: Shown) -> None:
    shown.click("Crimea")
    faded = shown.window.evaluate("[...kg.view.scene.marks.values()].filter((mark) => mark.faded).map((m) => m.name)")
    assert set(faded) == shown.names - {"Crimea", "Russia"}


def test_zooming_and_fitting(shown: Shown) -> None:
    scale = "kg.view.drawing.view().scale"
    before = shown.window.evaluate(scale)
    shown.button("Nearer").click()
    shown.window.wait_for_function(f"() => {scale} > {1.3 * before}")
    shown.window.get_by_role("application").press("0")
    shown.window.wait_for_function(f"() => Math.abs({scale} - {before}) < 0.01")


def test_full_screen_and_back(shown: Shown) -> None:
    is_full = "() => document.fullscreenElement !== null"
    shown.button("Full screen").click()
    shown.window.wait_for_function(is_full)
    shown.button("Full screen").click()
    shown.window.wait_for_function(f"() => !({is_full})()")


def test_the_table_holds_every_statement_and_leads_to_its_sentence(shown: Shown) -> None:
    shown.button("Table of the statements").click()
    table = shown.window.get_by_role("table")
    expect(table.get_by_role("row")).to_have_count(12)
    expect(shown.window.get_by_role("application")).to_be_hidden()
    shown.button("Subject").click()
    expect(table.get_by_role("rowheader").first).to_have_text("China")
    shown.button("met").click()
    expect(shown.panel).to_contain_text(SENTENCE)
    expect(table).to_be_hidden()


def test_a_table_of_many_statements_is_cut(window: Page, tmp_path: Path) -> None:
    shown = opened(window, tmp_path, page(crowd(250)))
    window.get_by_role("button", name="in small parts").click()
    shown.button("Table of the statements").click()
    table = window.get_by_role("table")
    expect(table.get_by_role("row")).to_have_count(101)
    shown.button("Next").click()
    shown.button("Next").click()
    expect(table).to_contain_text("Statements 201 to")
    expect(shown.button("Next")).to_be_disabled()


def test_filters_and_undo_beside_the_table_of_a_large_graph(large: Shown, window: Page) -> None:
    shown = large
    shown.button("Table of the statements").click()
    caption = window.get_by_role("table").locator("caption")
    whole = caption.inner_text()
    window.get_by_role("checkbox", name="Asserted only").check()
    expect(caption).to_have_text("No statement is shown")
    shown.button("Undo").click()
    expect(caption).to_have_text(whole)
    shown.button("Table of the statements").click()
    expect(window.locator("#graph")).to_be_visible()
    expect(window.get_by_role("table")).to_be_hidden()


def test_without_scripts_there_is_a_table(chromium: Browser, tmp_path: Path) -> None:
    file = tmp_path / "graph.html"
    file.write_text(page(hostile()), "utf8")
    context = chromium.new_context(java_script_enabled=False, offline=True)
    window = context.new_page()
    window.goto(file.as_uri())
    expect(window.get_by_role("row")).to_have_count(4)
    expect(window.get_by_role("table")).to_contain_text(" ".join(HOSTILE.split())[:40])
    context.close()


@pytest.mark.parametrize("kind", ["SVG", "PNG"])
def test_the_picture_is_downloaded(shown: Shown, kind: str) -> None:
    with shown.window.expect_download() as waiting:
        shown.button(f"Download as {kind}").click()
    assert waiting.value.suggested_filename == f"News.{kind.lower()}"
    content = Path(waiting.value.path()).read_bytes()
    if kind == "SVG":
        root = ET.fromstring(content)
        texts = {" ".join(each.itertext()) for each in root.iter("{http://www.w3.org/2000/svg}text")}
        assert texts >= {"Russia", "Ukraine", "will not supply"}
        assert len([*root.iter("{http://www.w3.org/2000/svg}polyline")]) == 9
        return
    assert content.startswith(b"\x89PNG")
    shown.window.evaluate(
        """async (bytes) => {
            const image = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
            const copy = new OffscreenCanvas(image.width, image.height).getContext("2d");
            copy.drawImage(image, 0, 0);
            const seen = new Set(new Uint32Array(copy.getImageData(0, 0, image.width, image.height).data.buffer));
            if (image.width < 800 || seen.size < 20) throw new Error(`${image.width} wide, ${seen.size} colours`);
        }""",
        list(content),
    )


def test_letters_that_no_picture_may_have_and_addresses_of_nowhere(window: Page, tmp_path: Path) -> None:
    graph = nx.MultiDiGraph()
    entity(graph, "A\x02nn\ufffe", "Person", links=("https://", "https://people.example/ann"))
    entity(graph, "Ben", "Person")
    state(graph, "A\x02nn\ufffe", "m\x1bet", "Ben")
    shown = opened(window, tmp_path, page(graph, "Gr\x02aph"))
    with window.expect_download() as download:
        shown.button("Download as SVG").click()
    assert {"Ann", "Ben", "met"} <= {each.text for each in ET.parse(download.value.path()).iter()}
    with window.expect_download():
        shown.button("Download as PNG").click()
    window.evaluate("kg.view.select({ node: kg.search('nn')[0] })")
    expect(shown.panel.get_by_role("link", name="people.example")).to_be_visible()
    shown.assert_quiet(tmp_path / "graph.html")


def test_the_theme_follows_the_system_and_turns_by_a_button(shown: Shown) -> None:
    ground = "getComputedStyle(document.body).backgroundColor"
    light = shown.window.evaluate(ground)
    shown.window.emulate_media(color_scheme="dark")
    dark = shown.window.evaluate(ground)
    assert dark != light
    shown.button("Light or dark").click()
    assert shown.window.evaluate(ground) == light
    shown.button("Light or dark").click()
    assert shown.window.evaluate(ground) == dark


def test_a_phone_shows_the_graph_and_opens_the_filters(shown: Shown) -> None:
    shown.window.set_viewport_size({"width": 390, "height": 844})
    assert shown.window.evaluate("document.documentElement.scrollWidth") == 390
    assert shown.window.get_by_role("application").bounding_box()["height"] > 500
    expect(shown.box("People")).to_be_hidden()
    shown.button("Filters").click()
    expect(shown.box("People")).to_be_visible()
    shown.button("Filters").click()
    shown.button("Fit to window").click()
    shown.window.wait_for_timeout(400)
    shown.click("China")
    expect(shown.panel).to_be_visible()
    assert shown.panel.bounding_box()["width"] == 390
    shown.window.wait_for_timeout(400)
    assert shown.at("China")[1] < shown.panel.bounding_box()["y"]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_serious(shown: Shown, theme: Any) -> None:
    shown.window.emulate_media(color_scheme=theme)
    shown.open_filter("Said by")
    shown.click("China")
    results = Axe().run(shown.window).response["violations"]
    shown.button("Table of the statements").click()
    results += Axe().run(shown.window).response["violations"]
    assert [each["id"] for each in results if each["impact"] in ("serious", "critical")] == []


def test_nothing_an_article_says_runs(window: Page, tmp_path: Path) -> None:
    shown = opened(window, tmp_path, page(hostile(), title=HOSTILE))
    name = " ".join(HOSTILE.split())
    for names in (["Russia"], ["Russia", name], [name]):
        shown.hover(*names)
        expect(window.locator("#card")).to_be_visible()
        shown.click(*names)
        expect(shown.panel).to_contain_text("<script>window.ran=1</script>")
        shown.button("Close").click()
    window.get_by_role("combobox").fill("script")
    expect(window.get_by_role("option").first).to_contain_text("<img src=x")
    shown.button("Table of the statements").click()
    expect(window.get_by_role("table")).to_contain_text("{{7*7}}")
    assert window.title() == HOSTILE
    assert window.evaluate("typeof window.ran") == "undefined"
    shown.assert_quiet(tmp_path / "graph.html")


def test_a_script_that_gets_in_all_the_same_is_stopped(window: Page, tmp_path: Path) -> None:
    shown = opened(window, tmp_path, page(news()).replace("</body>", "<script>window.ran=1</script></body>"))
    assert window.evaluate("typeof window.ran") == "undefined"
    assert any("Content Security Policy" in complaint for complaint in shown.notes.complaints)


def test_an_empty_graph_is_a_friendly_page(window: Page, tmp_path: Path) -> None:
    shown = opened(window, tmp_path, page(nx.MultiDiGraph()))
    expect(window.get_by_role("main")).to_contain_text("This graph is empty")
    shown.assert_quiet(tmp_path / "graph.html")


def test_a_thousand_entities_open(window: Page, tmp_path: Path) -> None:
    shown = opened(window, tmp_path, page(crowd(1000)))
    places = window.evaluate("[...kg.view.scene.marks.values()].map((mark) => mark.x + ' ' + mark.y)")
    assert len(set(places)) > 600
    assert "Person 0" in window.evaluate("kg.view.labels.filter((label) => label.mark).map((label) => label.mark.name)")
    shown.assert_quiet(tmp_path / "graph.html")


DASHED = """() => {
    const context = document.querySelector(".sigma-nodes").previousElementSibling.getContext("2d");
    const { screen } = kg.view.drawing.view();
    const at = (x, y) => context.getImageData(x * devicePixelRatio, y * devicePixelRatio - 1, 1, 3).data.some(Boolean);
    const places = Array.from({ length: 60 }, (_, index) => 0.3 + index / 200);
    const inked = (edge) => places.map((t) => at(...screen(...kg.along(edge, t))));
    const dashed = (edge) => inked(edge).some(Boolean) && !inked(edge).every(Boolean);
    return Object.fromEntries([...kg.view.scene.edges.values()].map((edge) => [edge.verb, dashed(edge)]));
}"""  # whether the line of each edge, by its verb, is drawn with gaps


@pytest.fixture
def large(window: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shown]:
    """A thousand people as if they were many more."""
    monkeypatch.setattr("kg.view.document.LARGE", 900)
    shown = opened(window, tmp_path, page(crowd(1000)))
    yield shown
    shown.assert_quiet(tmp_path / "graph.html")


def test_a_large_graph_opens_folded_and_search_reaches_into_the_folds(large: Shown, window: Page) -> None:
    shown = large
    folded = "[...kg.view.scene.marks.values()].filter((mark) => mark.community).length"
    before = window.evaluate(folded)
    assert before > 3
    assert len(shown.names) < 1000
    hidden = next(name for name in (f"Person {number}" for number in range(1, 1000, 30)) if name not in shown.names)
    search = window.get_by_role("combobox", name="Find an entity")
    search.fill(hidden)
    search.press("Enter")
    expect(shown.panel.get_by_role("heading", level=2)).to_have_text(hidden)
    assert hidden in shown.names
    assert window.evaluate(folded) == before - 1


def test_a_fold_opens_on_a_click(large: Shown, window: Page) -> None:
    shown = large
    count = "[...kg.view.scene.marks.values()].filter((mark) => mark.community).length"
    before = window.evaluate(count)
    marks = "[...kg.view.scene.marks.values()].filter((mark) => mark.community)"
    name = window.evaluate(f"{marks}.reduce((one, other) => (other.size > one.size ? other : one)).name")
    shown.click(name)
    window.wait_for_function(f"() => {count} === {before - 1}")
    shown.button("Undo").click()
    window.wait_for_function(f"() => {count} === {before}")


def test_claims_are_dashed_in_a_large_graph_too(window: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.view.document.LARGE", 3)
    graph = nx.MultiDiGraph()
    for name in ("Ann", "Ben", "Cleo", "Dora"):
        entity(graph, name, "Person")
    state(graph, "Ann", "met", "Ben", asserted=True)
    state(graph, "Ann", "shot", "Cleo", attributed_to="Dora")
    state(graph, "Ann", "may meet", "Dora", factuality="possible")
    shown = opened(window, tmp_path, page(graph))
    assert shown.window.evaluate("kg.folds()")
    assert window.evaluate(DASHED) == {"met": False, "shot": True, "may meet": True}


def test_what_is_only_claimed_between_folds_is_dashed_and_dark_enough(
    window: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.view.document.LARGE", 900)
    graph = crowd(1000)
    for number in range(90, 1000, 30):
        state(graph, f"Person {number}", "sued", f"Person {number - 60}", attributed_to="Ann")
    opened(window, tmp_path, page(graph))
    found = window.evaluate(
        """() => {
            const folds = [...kg.view.scene.edges.values()].filter((edge) => edge.from.community && edge.to.community);
            return [folds.some((edge) => edge.dashes.length), kg.colors().line, kg.colors().page];
        }"""
    )
    assert found[0]
    assert contrast(*found[1:]) >= 3


def contrast(one: str, other: str) -> float:
    """Of two colours as browsers write them (WCAG 2.2, relative luminance)."""
    lights = []
    for color in (one, other):
        parts = [int(part) / 255 for part in re.findall(r"\d+", color)[:3]]
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        lights.append(0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
    return max(lights) / min(lights)


SHAPED = """(name) => {
    const context = document.querySelector("#graph > canvas.labels:last-of-type").getContext("2d");
    const mark = [...kg.view.scene.marks.values()].find((mark) => mark.name === name);
    const [x, y] = kg.view.drawing.view().screen(mark.x, mark.y);
    return context.getImageData(x * devicePixelRatio, y * devicePixelRatio, 1, 1).data.some(Boolean);
}"""  # whether there is a shape on the disc


def test_kinds_differ_by_shape_in_a_large_graph_too_and_marks_can_be_moved(
    window: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.view.document.LARGE", 1)
    graph = nx.MultiDiGraph()
    for name, type_ in (("Ann", "Person"), ("Russia", "Country"), ("Kyiv", "City")):
        entity(graph, name, type_)
    state(graph, "Ann", "left", "Russia")
    state(graph, "Ann", "left", "Kyiv")
    shown = opened(window, tmp_path, page(graph))
    assert [window.evaluate(SHAPED, name) for name in ("Ann", "Russia", "Kyiv")] == [False, True, True]
    x, y = shown.at("Kyiv")
    window.mouse.move(x, y)
    window.mouse.down()
    window.mouse.move(x + 30, y + 20, steps=4)
    window.mouse.up()
    assert shown.at("Kyiv") == pytest.approx((x + 30, y + 20), abs=3)
    expect(shown.panel).to_be_hidden()


def test_without_webgl_a_large_graph_is_a_table(window: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.view.document.LARGE", 5)
    window.add_init_script(
        """const { getContext } = HTMLCanvasElement.prototype;
        HTMLCanvasElement.prototype.getContext = function (kind, ...more) {
            return kind.startsWith("webgl") ? null : getContext.call(this, kind, ...more);
        };"""
    )
    shown = opened(window, tmp_path, page(news()))
    expect(window.get_by_role("table").get_by_role("row")).to_have_count(12)
    shown.button("met").click()
    expect(shown.panel).to_contain_text(SENTENCE)


# --- in other pages and on servers ------------------------------------------------------------------------------------


def test_it_works_in_a_sandboxed_frame_of_a_notebook(window: Page, tmp_path: Path) -> None:
    frame = f'<iframe sandbox="allow-scripts allow-popups allow-downloads" srcdoc="{escape(page(news()))}"></iframe>'
    style = "<style>iframe { width: 900px; height: 600px; }</style>"
    file = tmp_path / "notebook.html"
    file.write_text(f"<!doctype html><meta charset=utf-8>{style}{frame}", "utf8")
    notes = noted(window)
    window.goto(file.as_uri())
    inside = window.frame_locator("iframe")
    expect(inside.locator("#shown")).to_have_text("9 entities · 11 statements")
    inside.get_by_role("combobox").fill("China")
    inside.get_by_role("combobox").press("Enter")
    expect(inside.get_by_role("complementary", name="Details")).to_contain_text("China will not supply weapons")
    with window.expect_download() as waiting:
        inside.get_by_role("button", name="Download as PNG").click()
    assert Path(waiting.value.path()).stat().st_size > 10_000
    assert notes.complaints == []


@pytest.fixture
def server() -> Iterator[str]:
    """The address of a server that shows China, knows the news around each entity, and allows no inline script."""

    def around(iri: str) -> nx.MultiDiGraph:
        graph = news()
        return graph.edge_subgraph([edge for edge in graph.edges(keys=True) if iri in edge[:2]])

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path, _, asked = self.path.partition("?of=")
            if path == "/near":
                self.answer("application/json", json.dumps(view.data(around(unquote(asked)), places=False)))
            elif path.startswith("/static/"):
                name = path.removeprefix("/static/")
                self.answer("text/css" if name.endswith("css") else "text/javascript", view.assets()[name])
            else:
                addresses = {"neighbours": "/near", "entities": "/about?iri=", "home": "/"}
                tables = view.data(around("https://kg.example/entity/China"), ontology=ONTOLOGY)
                self.answer("text/html", view.page(tables, title="China", linked="/static", **addresses))

        def answer(self, media_type: str, text: str) -> None:
            self.send_response(200)
            self.send_header("Content-Type", f"{media_type}; charset=utf-8")
            self.send_header("Content-Security-Policy", POLICY)
            self.end_headers()
            self.wfile.write(text.encode())

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        Thread(target=http.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{http.server_port}/page"
        http.shutdown()


POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; "
    "base-uri 'none'; form-action 'self'"
)


def test_a_server_sends_the_neighbours_that_are_asked_for(server: str, window: Page) -> None:
    shown = Shown(window, noted(window))
    window.goto(server)
    assert shown.names == {"China", "Wang Yi", "weapons"}
    shown.click("Wang Yi")
    expect(shown.panel.get_by_role("link", name="All about it")).to_have_attribute(
        "href", "/about?iri=https%3A%2F%2Fkg.example%2Fentity%2FWang%20Yi"
    )
    first = shown.panel.get_by_role("link", name="Kuleba in Guangzhou").first
    expect(first).to_have_attribute("href", re.compile(r"^/about\?iri=https%3A%2F%2Fkg.example%2Farticle%2F1"))
    shown.button("Load neighbours").click()
    expect(window.locator("#shown")).to_have_text("4 entities · 4 statements")
    shown.click("Dmytro Kuleba")
    shown.button("Load neighbours").click()
    expect(window.locator("#shown")).to_have_text("5 entities · 5 statements")
    shown.button("Load neighbours").click()
    places = window.evaluate("[...kg.view.scene.marks.values()].map((mark) => [mark.x, mark.y])")
    assert all(abs(a - c) + abs(b - d) > 50 for (a, b), (c, d) in combinations(places, 2))
    expect(window.get_by_role("link", name="kg")).to_have_attribute("href", "/")
    assert shown.notes.complaints == []


def test_what_a_server_cannot_tell_is_said(server: str, window: Page) -> None:
    window.goto(server)
    shown = Shown(window, noted(window))
    window.route("**/near*", lambda route: route.fulfill(status=500))
    shown.click("Wang Yi")
    shown.button("Load neighbours").click()
    expect(window.locator("#announcement")).to_have_text("Nothing could be loaded: the server answered 500")
    assert shown.names == {"China", "Wang Yi", "weapons"}


# --- the seed article -------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def seed(seeds: Path) -> kg.Graph:
    return kg.build(seeds, date="2024-07-25")


def test_ten_edges_of_the_seed_article_show_their_sentences(seed: kg.Graph, window: Page, tmp_path: Path) -> None:
    shown = opened(window, tmp_path, seed.view())
    graph = seed.networkx()
    ends = sorted({(subject, object_) for subject, object_ in graph.edges() if subject != object_})
    named = [(graph.nodes[a]["label"], graph.nodes[b]["label"], graph[a][b]) for a, b in ends]
    drawn = [each for each in named if {each[0], each[1]} <= shown.names][:10]
    assert len(drawn) == 10
    for subject, object_, between in drawn:
        edge = "([a, b]) => [...kg.view.scene.edges.values()].find((e) => e.from.name === a && e.to.name === b).id"
        window.evaluate("(id) => kg.view.select({ edge: id })", window.evaluate(edge, [subject, object_]))
        quotes = shown.panel.locator("blockquote").all_text_contents()
        assert sorted(quotes) == sorted(told["sentence"] for told in between.values())
        for told in between.values():
            start = told["start"]
            words = {told["sentence"][a - start : b - start] for a, b in (told["subject_span"], told["predicate_span"])}
            assert words & set(shown.panel.locator("mark").all_text_contents())
    shown.assert_quiet(tmp_path / "graph.html")
