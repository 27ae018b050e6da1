"""The page: what it holds, and what a browser without a network makes of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import combinations
from pathlib import Path
from typing import Any

import browser
import networkx as nx
import pytest

from kg.ontology import Ontology
from kg.view import drawing, html
from kg.view.style import FAMILIES, OTHER, VALUE

HOSTILE = "</script><script>window.ran=1</script><img src=x onerror=window.ran=2>{{7*7}}\"'&\u2028<!--"
SENTENCE = "😀 Kuleba met with Wang Yi in Guangzhou on Wednesday."


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
        "time": None,
        "place": None,
        "sentence": f"Here it is told: {verb}.",
        "confidence": 0.9,
        "article": "https://kg.example/article/1",
        "article_title": "Kuleba in Guangzhou",
        "article_url": "https://news.example/kuleba",
        "published": "2024-07-25",
    } | more


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
        facts=(told("will be consulted", value=4, bound="min", qualifiers=[("about", "peace")]),),
    )
    entity(graph, "Crimea", "Territory")
    entity(graph, "weapons", "Weapon")
    graph.nodes["https://kg.example/entity/Dmytro Kuleba"]["aliases"] = ("Kuleba", "the minister")
    spans = {"start": 100, "subject_span": (102, 108), "predicate_span": (109, 117), "object_span": (118, 125)}
    state(graph, "Dmytro Kuleba", "met", "Wang Yi", sentence=SENTENCE, time="2024-07-24", place="Guangzhou", **spans)
    state(graph, "Dmytro Kuleba", "foreign minister of", "Ukraine")
    state(graph, "Wang Yi", "foreign minister of", "China")
    state(graph, "Vladimir Putin", "president of", "Russia")
    state(graph, "Dmitry Peskov", "press secretary for", "Vladimir Putin")
    state(graph, "Russia", "annexed", "Crimea", time="2014")
    state(graph, "Russia", "invaded", "Ukraine")
    state(graph, "Russia", "is open to negotiations with", "Ukraine", attributed_to="Dmitry Peskov")
    state(
        graph, "Ukraine", "is ready to engage with", "Russia", attributed_to="Dmytro Kuleba", factuality="hypothetical"
    )
    supply = {"attributed_to": "Volodymyr Zelenskyy", "factuality": "planned", "negated": True}
    state(graph, "China", "will not supply", "weapons", **supply)
    return graph


def page(graph: nx.MultiDiGraph, title: str = "News") -> str:
    return html(graph, title=title, is_a=ONTOLOGY.is_a)


ONTOLOGY = Ontology.load()


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
        return json.loads(next(text for text in self.texts if text.startswith('{"articles"')))


# --- the page as a file -----------------------------------------------------------------------------------------------


def test_same_graph_same_bytes_in_whatever_order_it_was_made() -> None:
    graph, reverse = news(), nx.MultiDiGraph()
    reverse.add_nodes_from(reversed(list(graph.nodes(data=True))))
    reverse.add_edges_from(reversed(list(graph.edges(keys=True, data=True))))
    assert page(graph) == page(reverse)


def test_it_refers_to_nothing_outside() -> None:
    markup = Markup(page(news()))
    assert not [tag for tag, _ in markup.elements if tag in ("link", "img", "iframe", "base")]
    assert not [attrs for _, attrs in markup.elements if attrs.keys() & {"src", "href", "srcset", "data"}]
    assert "url(" not in page(news()).split("<script", 1)[0]


def test_what_is_written_is_never_markup() -> None:
    graph = hostile()
    plain, markup = Markup(page(news())), Markup(page(graph, title=HOSTILE))
    scripts = [attrs for tag, attrs in markup.elements if tag == "script"]
    assert scripts == [attrs for tag, attrs in plain.elements if tag == "script"]
    assert not [tag for tag, _ in markup.elements if tag == "img"]
    assert {node["name"] for node in markup.json()["nodes"]} >= {" ".join(HOSTILE.split())}


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
    [node] = drawing.draw(graph, ONTOLOGY.is_a).nodes
    assert node["family"] == family


@pytest.mark.parametrize(
    ("speaker", "factuality", "dashes"),
    [(None, "certain", False), ("Peskov", "certain", [9, 5])]
    + [(None, each, [2, 5]) for each in ("planned", "possible", "hypothetical", "unsupported")]
    + [("Peskov", "planned", [9, 5, 2, 5])],
)
def test_lines_tell_voice_and_factuality(speaker: str | None, factuality: str, dashes: object) -> None:
    graph = news()
    graph.clear_edges()
    state(graph, "Russia", "met", "China", attributed_to=speaker, factuality=factuality)
    [edge] = drawing.draw(graph, ONTOLOGY.is_a).edges
    assert edge["dashes"] == dashes


def test_statements_that_look_alike_share_an_edge_and_keep_their_evidence() -> None:
    graph = news()
    graph.clear_edges()
    for sentence in ("They met.", "They met again."):
        state(graph, "Russia", "met", "China", sentence=sentence)
    state(graph, "Russia", "met", "China", attributed_to="Dmitry Peskov")
    drawn = drawing.draw(graph, ONTOLOGY.is_a)
    assert [edge["label"] for edge in drawn.edges] == ["met ×2", "met"]
    assert [told["edge"] for told in drawn.statements if "edge" in told].count(drawn.edges[0]["id"]) == 2


def test_parallel_edges_and_loops_do_not_lie_on_each_other() -> None:
    graph = news()
    graph.clear_edges()
    for verb in ("met", "praised", "warned"):
        state(graph, "Russia", verb, "China")
        state(graph, "Russia", verb, "Russia")
    edges = drawing.draw(graph, ONTOLOGY.is_a).edges
    curves = [str(edge.get("smooth")) + str(edge.get("selfReference")) for edge in edges]
    assert len(set(curves)) == 6


def test_the_sentence_is_cut_by_code_points() -> None:
    told = next(told for told in drawing.draw(news(), ONTOLOGY.is_a).statements if told["verb"] == "met")
    pieces = {role: text for text, role in told["pieces"] if role}
    assert pieces == {"subject": "Kuleba", "predicate": "met with", "object": "Wang Yi"}
    assert "".join(text for text, _ in told["pieces"]) == SENTENCE


def test_only_web_addresses_are_linked() -> None:
    graph = news()
    state(graph, "Russia", "met", "China", article="2", article_url="javascript:alert(1)")
    assert [each["url"] for each in drawing.draw(graph, ONTOLOGY.is_a).articles] == [
        "https://news.example/kuleba",
        None,
    ]


def test_what_is_left_out_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawing, "MAX_NODES", 5)
    assert "Only the 5 best connected entities are drawn; 4 more are left out." in page(news())


# --- the page in a browser --------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def window() -> Iterator[browser.Page]:
    if browser.executable() is None:
        pytest.skip("no Chromium on this machine (on Debian: apt install chromium)")
    with browser.browsing() as window:
        yield window


@pytest.fixture
def shown(window: browser.Page, tmp_path: Path) -> Iterator[browser.Page]:
    """The news, open; at the end nothing was asked of the network and nothing complained."""
    yield opened(window, tmp_path, page(news()))
    assert window.requests == [(tmp_path / "graph.html").as_uri()]
    assert window.complaints == []


def opened(window: browser.Page, folder: Path, text: str) -> browser.Page:
    file = folder / "graph.html"
    file.write_text(text, "utf8")
    window.open(file)
    return window


def hostile() -> nx.MultiDiGraph:
    graph = nx.MultiDiGraph()
    entity(graph, HOSTILE, HOSTILE, facts=(told(HOSTILE),))
    entity(graph, "Russia", "Country")
    graph.nodes["https://kg.example/entity/Russia"]["aliases"] = (HOSTILE,)
    more = dict.fromkeys(("attributed_to", "time", "place", "sentence", "article_title", "published"), HOSTILE)
    state(graph, "Russia", HOSTILE, HOSTILE, **more)
    return graph


def middle(window: browser.Page, *labels: str) -> tuple[float, float]:
    """Where on the screen the entity is, or the middle between two."""
    place = window.js(f"""(() => {{
        const wanted = network.body.data.nodes.get().filter((node) => {json.dumps(labels)}.includes(node.name));
        const at = Object.values(network.getPositions(wanted.map((node) => node.id)));
        const mean = (axis) => at.reduce((sum, each) => sum + each[axis], 0) / at.length;
        const {{ x, y }} = network.canvasToDOM({{ x: mean("x"), y: mean("y") }});
        const box = document.querySelector("#graph").getBoundingClientRect();
        return [x + box.left, y + box.top];
    }})()""")
    return place[0], place[1]


def seen(window: browser.Page) -> set[str]:
    """The verb phrases on the edges that are not hidden."""
    return set(
        window.js("network.body.data.edges.get().filter((e) => !e.hidden).map((e) => e.label.replace('\\n', ' '))")
    )


def tick(window: browser.Page, kind: str, value: str) -> None:
    window.js(f"document.querySelector('[data-filter={kind}][value={json.dumps(value)}]').click()")


def test_nodes_and_edges_are_drawn(shown: browser.Page) -> None:
    assert shown.js("Object.keys(network.getPositions()).length") == 9
    assert shown.js("Object.values(network.body.edges).filter((edge) => edge.connected).length") == 10
    assert shown.wait(INK.replace("PLACES", "Object.values(network.body.nodes)"))
    assert shown.wait(INK.replace("PLACES", "Object.values(network.body.edges).map((e) => e.edgeType.getPoint(0.35))"))


INK = """(() => {
    const canvas = document.querySelector("#graph canvas"), ratio = canvas.width / canvas.clientWidth;
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d", { willReadFrequently: true });
    copy.drawImage(canvas, 0, 0);
    const inked = ({ x, y }) => copy.getImageData(x * ratio - 6, y * ratio - 6, 13, 13).data.some((value) => value > 0);
    return PLACES.map((place) => network.canvasToDOM(place)).every(inked);
})()"""  # whether there is ink at every place; the canvas is transparent where nothing is drawn


def test_names_do_not_overlap_and_all_is_in_view(shown: browser.Page) -> None:
    boxes = shown.js("Object.keys(network.body.nodes).map((id) => network.getBoundingBox(id))")
    for one, other in combinations(boxes, 2):
        apart = one["right"] < other["left"] or other["right"] < one["left"]
        assert apart or one["bottom"] < other["top"] or other["bottom"] < one["top"]
    area = shown.js("document.querySelector('#graph canvas').getBoundingClientRect().toJSON()")
    for name in ("Dmytro Kuleba", "weapons", "Crimea", "Vladimir Putin"):
        x, y = middle(shown, name)
        assert area["left"] < x < area["right"]
        assert area["top"] < y < area["bottom"]


def test_hovering_an_edge_shows_its_sentence_speaker_and_date(shown: browser.Page) -> None:
    shown.move(*middle(shown, "Dmytro Kuleba", "Wang Yi"))
    card = shown.wait("!document.querySelector('#card').hidden && document.querySelector('#card').textContent")
    for part in ("Dmytro Kuleba met Wang Yi", SENTENCE, "own voice", "2024-07-24", "Guangzhou", "Kuleba in Guangzhou"):
        assert part in card
    shown.move(*middle(shown, "China", "weapons"))
    shown.wait(
        "document.querySelector('#card').textContent.includes('said by Volodymyr Zelenskyy · planned · negated')"
    )


def test_hovering_a_node_shows_its_type_and_aliases(shown: browser.Page) -> None:
    shown.move(*middle(shown, "Dmytro Kuleba"))
    card = shown.wait("!document.querySelector('#card').hidden && document.querySelector('#card').textContent")
    assert "person" in card
    assert "Kuleba, the minister" in card


def test_clicking_opens_the_evidence(shown: browser.Page) -> None:
    shown.click(*middle(shown, "Dmytro Kuleba", "Wang Yi"))
    shown.wait("!document.querySelector('#panel').hidden")
    assert shown.js("[...document.querySelectorAll('#panel mark')].map((mark) => mark.textContent)") == [
        "Kuleba",
        "met with",
        "Wang Yi",
    ]
    assert shown.js("document.querySelector('#panel a').href") == "https://news.example/kuleba"
    shown.js("document.querySelector('#close').click()")
    assert shown.js("document.querySelector('#panel').hidden")
    shown.click(*middle(shown, "China"))
    panel = shown.wait("document.querySelector('#panel').textContent")
    for part in (
        "3 statements",
        "China will not supply weapons",
        "China will be consulted",
        "confidence\u00a090\u00a0%",
        "at least 4 · about peace",
    ):
        assert part in panel


@pytest.mark.parametrize(
    ("typed", "found"), [("Wang Yi", "Wang Yi"), ("the min", "Dmytro Kuleba"), ("wea", "weapons"), ("nobody", None)]
)
def test_the_search_finds_by_name_and_alias(shown: browser.Page, typed: str, found: str | None) -> None:
    shown.js("document.querySelector('#search input').focus()")
    shown.type(typed)
    shown.press_enter()
    names = "network.getSelectedNodes().map((id) => network.body.data.nodes.get(id).name)"
    assert shown.js(names) == ([found] if found else [])
    assert shown.js("document.querySelector('#search input').classList.contains('missing')") is (found is None)
    if found:
        centre = (
            "(() => { const at = network.getPosition(network.getSelectedNodes()[0]), to = network.getViewPosition();"
        )
        shown.wait(centre + "return Math.hypot(at.x - to.x, at.y - to.y) < 1 })()")


def test_names_are_suggested(shown: browser.Page) -> None:
    names = shown.js("[...document.querySelectorAll('#names option')].map((option) => option.value)")
    assert names == sorted(names, key=str.lower)
    assert len(names) == 9


@pytest.mark.parametrize(
    ("kind", "value", "hidden"),
    [
        ("family", "Person", {"met", "foreign minister of", "president of", "press secretary for"}),
        ("voice", "attributed", {"is open to negotiations with", "is ready to engage with", "will not supply"}),
        ("speaker", "Dmitry Peskov", {"is open to negotiations with"}),
        ("factuality", "hypothetical", {"is ready to engage with"}),
        ("negated", "negated", {"will not supply"}),
    ],
)
def test_filters_hide_and_show_all_brings_back(shown: browser.Page, kind: str, value: str, hidden: set[str]) -> None:
    everything, count = seen(shown), "document.querySelector('#shown').textContent"
    assert shown.js(count) == "9 entities · 11 statements"
    tick(shown, kind, value)
    assert everything - seen(shown) == hidden
    assert "of 11 statements" in shown.js(count)
    shown.js("document.querySelector('#reset').click()")
    assert seen(shown) == everything
    assert shown.js(count) == "9 entities · 11 statements"


def test_an_entity_goes_with_its_last_statement(shown: browser.Page) -> None:
    tick(shown, "negated", "negated")
    assert shown.js("network.body.data.nodes.get().filter((node) => node.hidden).map((node) => node.name)") == [
        "weapons"
    ]


def test_nothing_an_article_says_runs(window: browser.Page, tmp_path: Path) -> None:
    opened(window, tmp_path, page(hostile(), title=HOSTILE))
    name = " ".join(HOSTILE.split())
    window.move(*middle(window, "Russia"))
    window.wait("!document.querySelector('#card').hidden")
    for labels in (("Russia",), ("Russia", name), (name,)):
        window.click(*middle(window, *labels))
        text = window.wait("!document.querySelector('#panel').hidden && document.querySelector('#panel').textContent")
        assert "<script>window.ran=1</script>" in text
        window.js("document.querySelector('#close').click()")
    assert window.js("document.title") == HOSTILE
    assert window.js("typeof window.ran") == "undefined"
    assert window.requests == [(tmp_path / "graph.html").as_uri()]
    assert window.complaints == []


def test_a_script_that_gets_in_all_the_same_is_stopped(window: browser.Page, tmp_path: Path) -> None:
    opened(window, tmp_path, page(news()).replace("</body>", "<script>window.ran=1</script></body>"))
    assert window.js("typeof window.ran") == "undefined"
    assert any("Content Security Policy" in complaint for complaint in window.complaints)


def test_an_empty_graph_is_a_friendly_page(window: browser.Page, tmp_path: Path) -> None:
    opened(window, tmp_path, page(nx.MultiDiGraph()))
    assert "This graph is empty" in window.js("document.body.innerText")
    assert window.complaints == []


def test_a_thousand_nodes_open(window: browser.Page, tmp_path: Path) -> None:
    graph = nx.MultiDiGraph()
    for number in range(1000):
        entity(graph, f"Person {number}", "Person")
    for number in range(1, 1000):
        state(graph, f"Person {number}", "met", f"Person {number * 7 % number // 2 if number % 3 else 0}")
    opened(window, tmp_path, page(graph))
    places = window.js("Object.values(network.getPositions()).map((at) => at.x + ' ' + at.y)")
    assert len(set(places)) > 990
    assert window.js("network.physics.physicsEnabled") is False
    assert window.complaints == []
