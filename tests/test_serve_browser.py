"""The pages of `kg serve` in a browser: what lights up, what works without scripts, and that nothing else is asked."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from axe_playwright_python.sync_playwright import Axe
from chromium import Notes, noted
from hostile import hostile
from playwright.sync_api import Browser, Page, expect
from stories import ONTOLOGY, dinner, talks

from kg.store import Store

EVIL = "/article/evil/%3Cb%3E%252F..%26%3F%23.txt"
TALKS = "/article/seeds/talks.txt"
KULEBA = quote("https://kg.example/entity/Dmytro_Kuleba", safe="")
CONSTRUCT = quote("CONSTRUCT { ?s kg:met ?o } { ?s kg:met ?o }")
PAGES = {
    "start": "/",
    "search": "/search?q=kuleba",
    "nothing found": "/search?q=nobodyatall",
    "entities": "/entities",
    "articles": "/articles",
    "entity": "/entity/Dmytro_Kuleba",
    "hostile entity": f"{EVIL}/entity/image",
    "long name": f"{EVIL}/entity/endless",
    "article": TALKS,
    "hostile article": EVIL,
    "compare": "/compare?a=Wang+Yi&b=Dmytro+Kuleba",
    "unknown": "/entity/Dmytro_Kulebba",
    "query": f"/query?query={quote('SELECT ?s ?o { ?s rdfs:label ?o }')}",
    "construct": f"/query?query={CONSTRUCT}",
    "question": "/query?name=timeline",
    "rows": "/query?name=who-met-whom",
    "namesakes": "/compare?a=Putin&b=Wang+Yi",
    "malformed": f"/query?query={quote('</textarea><script>alert(1)</script>')}",
}
SUBJECT, LIT = "rgb(219, 232, 255)", "rgb(44, 102, 204)"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server of three articles, one of them hostile."""
    directory = tmp_path_factory.mktemp("graph")
    store = Store(ontology=ONTOLOGY)
    store.add([talks(), dinner(), hostile()])
    store.identify()
    store.save(directory)
    command = [sys.executable, "-m", "kg", "serve", str(directory), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        yield process.stdout.readline().strip().rstrip("/")
        process.terminate()


@pytest.fixture
def notes(window: Page) -> Notes:
    """What the window asks for and complains of."""
    return noted(window)


def quiet(notes: Notes, site: str) -> None:
    """Nothing was complained of but pages that are not there, and nobody else was asked."""
    assert [each for each in notes.complaints if "the server responded with a status of 40" not in each] == []
    assert [url for url in notes.requests if not url.startswith((site, "data:", "blob:"))] == []


def serious(page: Page) -> list[tuple[str, str]]:
    """What axe finds that keeps people out."""
    found = Axe().run(page).response["violations"]
    return [(each["id"], each["nodes"][0]["html"]) for each in found if each["impact"] in ("serious", "critical")]


def colour(page: Page, selector: str, of: str = "backgroundColor") -> str:
    found: str = page.locator(selector).first.evaluate(f"element => getComputedStyle(element).{of}")
    return found


def test_searching_from_the_start_page(window: Page, notes: Notes, site: str) -> None:
    window.goto(site)
    box = window.get_by_role("combobox", name="A name, or words of a sentence")
    box.press_sequentially("kul")
    expect(window.locator("#names option[value='Dmytro Kuleba']")).to_have_count(1)
    box.fill("kulebba")
    box.press("Enter")
    window.get_by_role("link", name="Dmytro Kuleba").click()
    expect(window.get_by_role("heading", level=1)).to_have_text("Dmytro Kuleba")
    quiet(notes, site)


def test_a_statement_under_the_pointer_lights_up_its_words_and_they_it(window: Page, site: str) -> None:
    window.goto(site + TALKS)
    assert colour(window, ".passage .s1") != SUBJECT
    window.locator(".statement.k1 .verb").first.hover()
    assert colour(window, ".passage .s1") == SUBJECT
    window.mouse.move(0, 0)
    window.locator(".passage .p1").first.hover()
    assert colour(window, ".statement.k1", "borderLeftColor") == LIT


def test_the_address_of_a_statement_lights_it_up(window: Page, site: str) -> None:
    (statement, *_) = talks().statements
    window.goto(f"{site}{TALKS}#s-{statement.id}")
    assert colour(window, ".passage .s1") == SUBJECT
    window.goto(f"{site}/search?q=annexed")
    window.locator(".passages a").first.click()
    expect(window.locator(".text > p:target")).to_contain_text("annexed Crimea")


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES)
def test_every_page_is_quiet_and_accessible(window: Page, notes: Notes, site: str, path: str) -> None:
    window.goto(site + path)
    assert serious(window) == []
    quiet(notes, site)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_is_wider_than_a_phone(chromium: Browser, site: str, scheme: str) -> None:
    context = chromium.new_context(viewport={"width": 390, "height": 844}, color_scheme=scheme)
    page = context.new_page()
    for path in PAGES.values():
        page.goto(site + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= 390, path
    context.close()


def test_a_dark_screen_has_dark_pages_that_can_be_read(chromium: Browser, site: str) -> None:
    context = chromium.new_context(color_scheme="dark")
    page = context.new_page()
    for path in (TALKS, "/entity/Dmytro_Kuleba", PAGES["query"]):
        page.goto(site + path)
        assert colour(page, "body") == "rgb(18, 22, 28)"
        violations = Axe().run(page, options={"runOnly": ["color-contrast"]}).response["violations"]
        assert [node["html"] for each in violations for node in each["nodes"]] == []
    context.close()


def test_all_works_without_scripts(chromium: Browser, site: str) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site)
    page.locator(".large input").fill("annexed")
    page.locator(".large button").click()
    page.locator(".passages a").click()
    page.locator(".statement.k1 .verb").first.hover()
    page.locator(".mention", has_text="Crimea").click()
    page.locator("summary").first.click()
    expect(page.locator("blockquote").first).to_be_visible()
    page.locator("svg .dot", has_text="Russia").locator("circle").click()
    expect(page).to_have_url(re.compile("/entity/Russia$"))
    page.get_by_role("link", name="Compare with…").click()
    page.locator("input[name=b]").fill("Crimea")
    page.get_by_role("button", name="Compare").click()
    expect(page.locator("section").first).to_contain_text("annexed")
    page.goto(f"{site}/query?name=timeline")
    page.locator("input[name=of]").fill("Russia")
    page.get_by_role("button", name="Ask").click()
    expect(page.locator("td", has_text="2014").first).to_be_visible()
    context.close()


def test_control_and_enter_run_a_query(window: Page, site: str) -> None:
    window.goto(f"{site}/query")
    window.locator("#sparql").fill("SELECT ?o { entity:Russia kg:annexed ?o }")
    window.locator("#sparql").press("Control+Enter")
    window.get_by_role("link", name="entity:Crimea").click()
    expect(window.get_by_role("heading", level=1)).to_have_text("Crimea")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_graph_loads_is_quiet_and_accessible(window: Page, notes: Notes, site: str, scheme: Any) -> None:
    window.emulate_media(color_scheme=scheme)
    window.goto(f"{site}/graph?of={KULEBA}")
    expect(window.locator("canvas").first).to_be_visible()
    assert any("/static/view/view.js" in url for url in notes.requests)
    assert serious(window) == []
    window.locator("#search input").fill("Dmytro Kuleba")
    expect(window.get_by_role("option").first).to_be_visible()
    assert serious(window) == []
    window.locator("#search input").press("Enter")
    expect(window.get_by_role("button", name="Load neighbours")).to_be_visible()
    assert serious(window) == []
    quiet(notes, site)


def test_the_graph_of_an_article_grows_and_leads_to_pages(window: Page, notes: Notes, site: str) -> None:
    window.goto(f"{site}/graph?article={quote('https://kg.example' + TALKS, safe='')}")
    shown = window.locator("#shown")
    expect(shown).to_contain_text("entities")
    before = shown.text_content()
    window.locator("#search input").fill("Dmytro Kuleba")
    window.locator("#search input").press("Enter")
    window.get_by_role("button", name="Load neighbours").click()
    expect(shown).not_to_have_text(before or "")
    window.locator("#panel a[href*='/about?iri=']").first.click()
    expect(window.get_by_role("heading", level=1)).to_have_text("Dmytro Kuleba")
    quiet(notes, site)


def test_it_opens_in_the_browser_if_wanted(tmp_path: Path) -> None:
    store = Store(ontology=ONTOLOGY)
    store.add([talks()])
    store.save(tmp_path / "graph")
    browser, seen = tmp_path / "browser", tmp_path / "seen"
    browser.write_text(f'#!/bin/sh\necho "$1" > {seen}\n')
    browser.chmod(0o755)
    os.mkfifo(seen)
    command = [sys.executable, "-m", "kg", "serve", str(tmp_path / "graph"), "--port", "0", "--open"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env={"BROWSER": f"{browser} %s", "PATH": "/usr/bin:/bin"}
    ) as process:
        assert process.stdout
        start, endpoint = (process.stdout.readline().strip() for _ in range(2))
        shown = seen.read_text("utf8").strip()
        process.terminate()
    assert (shown, endpoint) == (start, f"{start}sparql")
