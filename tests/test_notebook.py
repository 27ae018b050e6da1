"""Graphs and answers in a notebook: a browser shows what `_repr_html_` gives, inside a page that is not ours."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from axe_playwright_python.sync_playwright import Axe
from chromium import noted
from playwright.sync_api import Page, expect
from stories import MET, ONTOLOGY, PRESIDENT, Story, dinner, encounter, stored, talks

from kg.graph import MOST_DRAWN, Graph
from kg.model import Reading
from kg.query import Answer, Rows, Triples
from kg.query.run import run

HOSTILE = "</script></iframe><script>window.ran=1</script><img src=x onerror=window.ran=2>{{7*7}}\"'&\u2028<!--"
DARK = "<style>:root { color-scheme: dark; background: #111; color: #ddd }</style>"


@pytest.fixture(scope="module")
def graph() -> Graph:
    return Graph.of([talks(), dinner()], ontology=ONTOLOGY)


def answer(graph: Graph, sparql: str) -> Rows | Answer | Triples:
    return graph.query(sparql)


def show(window: Page, html: str, style: str = "") -> None:
    """As a notebook does: an output among others, in a page of its own."""
    window.set_content(
        f"<!doctype html><html lang='en'><head><title>Notebook</title>{style}</head>"
        f"<body><main><h1>Notebook</h1><div class='output'>{html}</div></main></body></html>"
    )


def meetings(id_: str, pairs: Sequence[tuple[str, str]]) -> Reading:
    """An article that says of each pair that they met."""
    story = Story(id_, "".join(f"{one} met {other}.\n" for one, other in pairs))
    people = {name: story.entity(name) for pair in pairs for name in pair}
    for one, other in pairs:
        story.tell(people[one], MET, people[other], (f"{one} met {other}.", one, "met", other))
    return story.reading(*people.values())


def table(window: Page, number: int = 0) -> list[list[str]]:
    rows = window.locator("table").nth(number).locator("tr").all()
    return [row.locator("th, td").all_inner_texts() for row in rows]


def test_a_graph_shows_its_counts_articles_and_statements(graph: Graph, window: Page) -> None:
    show(window, graph._repr_html_())
    assert window.get_by_text("Graph of 2 articles, 15 entities, 11 statements").is_visible()
    articles = table(window)
    assert articles[0] == ["article", "published", "publisher", "statements"]
    assert articles[2] == ['Talks & "more" <script>alert(1)</script>', "2024-07-25", "Agence d’Été", "8"]
    link = window.get_by_role("link", name="Talks &")
    assert link.get_attribute("href") == "https://news.example/talks?a=1&b=<2>"
    statements = table(window, 1)
    sentence = talks().article.text.splitlines()[0]
    assert ["Dmytro Kuleba", "met", "Wang Yi", "2024-07-24 · in Kyiv", sentence] in statements


def test_a_claim_is_not_shown_without_its_speaker(graph: Graph, window: Page) -> None:
    show(window, graph._repr_html_())
    (supply,) = (row for row in table(window, 1) if row[:3] == ["China", "not supplied", "weapons"])
    assert supply[3] == "some day · says Dmytro Kuleba · planned · negated"


def test_what_was_or_will_be_does_not_read_as_what_is(window: Page) -> None:
    story = Story("a.txt", "Ann, a former president of Russia, met Ben. Cy will meet Ann.")
    first, second = "Ann, a former president of Russia, met Ben.", "Cy will meet Ann."
    ann, ben, cy = (story.entity(name) for name in ("Ann", "Ben", "Cy"))
    russia = story.entity("Russia", "Country", known=True)
    story.tell(ann, PRESIDENT, russia, (first, "Ann", "president of", "Russia"), tenure="former")
    story.tell(ann, MET, ben, (first, "Ann", "met", "Ben"))
    story.tell(cy, MET, ann, (second, "Cy", "will meet", "Ann"), tense="future")
    show(window, Graph(stored(story.reading(ann, ben, cy, russia)))._repr_html_())
    told = {tuple(row.locator("td").all_inner_texts()[:4]) for row in window.get_by_role("row").all()[3:]}
    assert told == {
        ("Ann", "met", "Ben", ""),
        ("Ann", "president of", "Russia", "former"),
        ("Cy", "met", "Ann", "future"),
    }


def test_the_view_draws_inside_the_notebook(graph: Graph, window: Page) -> None:
    notes = noted(window)
    show(window, graph._repr_html_())
    frame = window.frame_locator("iframe")
    canvas = frame.locator("canvas").first
    expect(canvas).to_be_visible()
    box = window.locator("iframe").bounding_box()
    assert box
    assert (box["width"] > 1000, round(box["height"])) == (True, 602)
    assert len(canvas.screenshot()) > 10_000  # an empty one is much less
    assert notes.complaints == []
    assert [url for url in notes.requests if not url.startswith(("about:", "data:", "blob:"))] == []


def test_a_large_graph_shows_its_best_connected_part(window: Page) -> None:
    lonely = meetings("lonely.txt", [("Nobody", "No One")])
    crowd = meetings("crowd.txt", [(f"Guest {n}", f"Host {n % 7}") for n in range(MOST_DRAWN + 20)])
    html = Graph.of([*map(encounter, range(40)), lonely, crowd], ontology=ONTOLOGY)._repr_html_()
    show(window, html)
    note = window.get_by_text("best connected entities").inner_text()
    shown, left_out = (int(word) for word in note.split() if word.isdecimal())
    assert 0 < shown <= MOST_DRAWN
    assert left_out > 20
    assert window.get_by_text("and 32 more articles").is_visible()
    assert "Visitor 3" in html
    assert "Nobody" not in html[html.index("<iframe") :]


def test_a_very_large_graph_is_not_drawn(graph: Graph, window: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.graph.MOST_STATEMENTS", 10)
    show(window, graph._repr_html_())
    assert window.get_by_text("too large to be drawn here").is_visible()
    assert len(table(window)) == 3
    assert window.locator("iframe").count() == 0


def test_an_empty_graph_shows_itself(window: Page) -> None:
    show(window, Graph.of([], ontology=ONTOLOGY)._repr_html_())
    assert window.get_by_text("Graph of 0 articles, 0 entities, 0 statements").is_visible()
    assert window.locator("iframe").count() == 0


def test_rows_are_a_table_with_prefixed_names_and_links(graph: Graph, window: Page) -> None:
    found = answer(
        graph,
        """SELECT ?who ?relation ?confidence ?day ?words ?nothing {
            ?s rdf:subject ?who ; rdf:predicate ?relation ; kg:confidence ?confidence ; kg:earliest ?day .
            BIND("one"@en AS ?words) FILTER(?relation = kg:met) }""",
    )
    show(window, found._repr_html_())
    assert table(window) == [
        ["who", "relation", "confidence", "day", "words", "nothing"],
        ["entity:Dmytro_Kuleba", "kg:met", "0.93", "2024-07-24", "one", ""],
    ]
    who, relation, confidence, day, words, _ = window.locator("td").all()
    assert who.get_attribute("title") == "https://kg.example/entity/Dmytro_Kuleba"
    assert relation.get_by_role("link").get_attribute("href") == "https://w3id.org/kg-builder/ns#met"
    titles = [each.get_attribute("title") for each in (confidence, day, words)]
    assert titles == ["xsd:decimal", "xsd:date", "en"]
    assert [each.evaluate("cell => getComputedStyle(cell).textAlign") for each in (confidence, day)] == [
        "right",
        "left",
    ]
    assert window.get_by_text("1 row", exact=True).is_visible()


def test_long_answers_are_cut_and_say_so(graph: Graph, window: Page) -> None:
    found = answer(
        graph, "SELECT ?n { VALUES ?d {0 1 2 3 4 5 6 7 8 9} VALUES ?e {0 1 2 3 4 5 6} BIND(?d * 10 + ?e AS ?n) }"
    )
    show(window, found._repr_html_())
    assert len(table(window)) == 51
    assert window.get_by_text("70 rows: the first 50 and 20 more").is_visible()


def test_yes_and_triples(graph: Graph, window: Page) -> None:
    show(window, answer(graph, "ASK { entity:Russia kg:annexed entity:Crimea }")._repr_html_())
    assert window.get_by_text("yes", exact=True).is_visible()
    show(window, answer(graph, "CONSTRUCT { ?s kg:annexed ?o } WHERE { ?s kg:annexed ?o }")._repr_html_())
    assert table(window) == [["subject", "predicate", "object"], ["entity:Russia", "kg:annexed", "entity:Crimea"]]
    assert window.get_by_text("1 triple", exact=True).is_visible()


def test_no_address_but_those_of_the_web_is_a_link(window: Page) -> None:
    quads = Graph.of([]).store.quads
    iris = "<javascript:window.ran=1> <data:text/html,hello> <file:///etc/passwd> <HTTPS://news.example/x>"
    found = run(quads, f"SELECT ?x {{ VALUES ?x {{ {iris} }} }}", {})
    show(window, found._repr_html_())
    assert [link.get_attribute("href") for link in window.get_by_role("link").all()] == ["HTTPS://news.example/x"]


def hostile() -> Reading:
    story = Story("hostile.txt", f"{HOSTILE} met Wang Yi.\n", title=HOSTILE, url=f"javascript:window.ran=3//{HOSTILE}")
    one, other = story.entity(HOSTILE), story.entity("Wang Yi")
    story.tell(one, MET, other, (f"{HOSTILE} met Wang Yi.", HOSTILE, "met", "Wang Yi"))
    return story.reading(one, other)


def test_what_articles_say_stays_text(window: Page) -> None:
    notes = noted(window)
    graph = Graph.of([hostile()], ontology=ONTOLOGY)
    labels = answer(graph, "SELECT ?name ?s { ?s rdfs:label|schema:headline ?name }")
    triples = answer(graph, "CONSTRUCT { ?s rdfs:label ?name } WHERE { ?s rdfs:label ?name }")
    show(window, graph._repr_html_() + labels._repr_html_() + triples._repr_html_())
    expect(window.frame_locator("iframe").locator("canvas").first).to_be_visible()
    assert [frame.evaluate("window.ran") for frame in window.frames] == [None, None]
    assert window.locator("img, script").count() == 0
    assert window.get_by_role("link", name="window.ran").count() == 0
    assert window.get_by_text("window.ran=1").count() > 2
    assert notes.complaints == []


@pytest.mark.parametrize("style", ["", DARK], ids=["light", "dark"])
def test_it_is_readable_for_everybody(graph: Graph, window: Page, style: str) -> None:
    rows = answer(graph, "SELECT ?s ?relation ?title { ?s rdf:predicate ?relation }")
    show(window, graph._repr_html_() + rows._repr_html_(), style)
    found = Axe().run(window, context={"exclude": [["iframe"]]}).response["violations"]
    assert [each["id"] for each in found if each["impact"] in ("serious", "critical")] == []


def test_the_same_graph_gives_the_same_html(graph: Graph) -> None:
    assert graph._repr_html_() == Graph.of([dinner(), talks()], ontology=ONTOLOGY)._repr_html_()
