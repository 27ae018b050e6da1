"""How long the page takes: to its first picture and to a filter's effect, beside a plain page of pyvis; and its size.

    python tests/benchmarks/view.py [--nodes 100 1000 5000 20000]

The graphs are made up by `tests/networks.py`. Times are in seconds. In Python: the layout alone, and all of
`kg.view.html`. In headless Chromium without a graphics card, from the start of the navigation: until all is drawn and
stays (the page marks it; a second later nothing must have moved), and until a filter that was ticked off is seen; of
pyvis with its defaults until its physics rest, which is given up after PATIENCE. The size is in MB, and as a share of
what we allow: 3 MB, the sentences, and 300 bytes for each statement.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import networkx as nx
import numpy as np
from playwright.sync_api import Browser, Page, TimeoutError
from pyvis.network import Network

from kg import view
from kg.view.atlas import chart
from kg.view.layout import Room, arrange

sys.path.insert(0, str(Path(__file__).parents[1]))
from chromium import browsing
from networks import news

SIZES = (100, 1_000, 5_000, 20_000)
SMALL = 500  # nodes that are laid out as a whole
PATIENCE = 60  # seconds
FIXED, EACH = 3_000_000, 300  # bytes allowed for a page and for a statement
NAME, VERB = (110.0, 36.0), (60.0, 12.0)  # pixels that a name and a verb phrase take
COLUMNS = ("nodes", "statements", "layout", "html", "MB", "of bound", "drawn", "filtered", "pyvis drawn", "pyvis MB")

FILTERED = """() => new Promise((done) => {
    const begin = performance.now();
    performance.clearMarks("kg:filtered");
    document.querySelector("[data-filter]").click();
    const wait = () => {
        const [mark] = performance.getEntriesByName("kg:filtered");
        if (mark) done(mark.startTime - begin);
        else setTimeout(wait, 5);
    };
    wait();
})"""


def main() -> None:
    """Prints a row for each size."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--nodes", type=int, nargs="+", default=SIZES)
    options = parser.parse_args()
    print("".join(f"{column:>12}" for column in COLUMNS))
    with browsing() as browser, TemporaryDirectory() as folder:
        for nodes in options.nodes:
            print("".join(f"{cell:>12}" for cell in row(browser, Path(folder), nodes)), flush=True)


def row(browser: Browser, folder: Path, nodes: int) -> list[str]:
    """What the graph of so many nodes takes."""
    graph = news(nodes)
    statements = graph.number_of_edges()
    placing, _ = timed(lambda: lay_out(graph))
    making, ours = timed(lambda: view.html(graph, title="News"))
    sentences = sum(len(told["sentence"].encode()) for *_, told in graph.edges(data=True))
    size, theirs = len(ours.encode()), plain(graph)
    share = size / (FIXED + sentences + EACH * statements)
    drawn, filtered = opened(browser, folder, ours, ours_drawn)
    rested, _ = opened(browser, folder, theirs, theirs_drawn)
    cells = [f"{nodes:,}", f"{statements:,}", f"{placing:.2f}", f"{making:.2f}", f"{size / 1e6:.2f}", f"{share:.0%}"]
    return [*cells, drawn, filtered, rested, f"{len(theirs.encode()) / 1e6:.2f}"]


def lay_out(graph: nx.MultiDiGraph) -> object:
    """As the page does."""
    index = {iri: number for number, iri in enumerate(sorted(graph))}
    ends = [(index[subject], index[object_]) for subject, object_ in graph.edges()]
    degree = np.array([graph.degree(iri) for iri in index])
    radius, name = 9 + 4 * degree**0.5, np.tile(NAME, (len(index), 1))
    if len(index) <= SMALL:
        return arrange(ends, Room(radius, name, np.tile(VERB, (len(ends), 1))))
    return chart(ends, radius, name * (degree >= 3)[:, None])


def plain(graph: nx.MultiDiGraph) -> str:
    """The page of pyvis with its defaults."""
    network = Network(directed=True, cdn_resources="in_line")
    for iri, entity in graph.nodes(data=True):
        network.add_node(iri, label=entity["label"])
    for subject, object_, told in graph.edges(data=True):
        network.add_edge(subject, object_, label=told["label"], title=told["sentence"])
    return str(network.generate_html())


def opened(
    browser: Browser, folder: Path, text: str, measure: Callable[[Page], tuple[float, float | None]]
) -> tuple[str, str]:
    """When a page was drawn and when it was filtered."""
    file = folder / "graph.html"
    file.write_text(text, "utf8")
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    context.set_default_timeout(PATIENCE * 1000)
    window = context.new_page()
    try:
        window.goto(file.as_uri(), wait_until="commit")
        drawn, filtered = measure(window)
    except TimeoutError:
        return f"> {PATIENCE}", "–"
    finally:
        context.close()
    return f"{drawn:.2f}", "–" if filtered is None else f"{filtered:.2f}"


def ours_drawn(window: Page) -> tuple[float, float]:
    """By the marks that the page sets on the browser's timeline."""
    drawn = once(window, "performance.getEntriesByName('kg:drawn')[0]?.startTime")
    before = window.screenshot()
    window.wait_for_timeout(1000)
    assert window.screenshot() == before, "the picture still moves after its mark"
    return drawn / 1000, window.evaluate(FILTERED) / 1000


def theirs_drawn(window: Page) -> tuple[float, None]:
    """When the physics of vis-network rest."""
    return once(window, "window.network?.physics.stabilized && performance.now()") / 1000, None


def once(window: Page, expression: str) -> float:
    """The first value of an expression that is not nothing. Raises TimeoutError."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if value := window.evaluate(expression):
            return float(value)
        time.sleep(0.02)
    raise TimeoutError(f"{PATIENCE} s")


def timed(act: Callable[[], Any]) -> tuple[float, Any]:
    start = time.perf_counter()
    result = act()
    return time.perf_counter() - start, result


if __name__ == "__main__":
    main()
