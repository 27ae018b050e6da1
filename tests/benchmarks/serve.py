"""How long the pages of `kg serve` take: the first time and, as the median of ten, later.

    python tests/benchmarks/serve.py [DIR]

DIR is a graph directory; without it, one of 15,000 made-up articles is made, which takes a minute or two.

Milliseconds of the wall and of the processor, the start of a process that answers queries included in the first of
those. Before, what it takes to make the catalogue anew.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from urllib.parse import quote

import synthetic
from starlette.testclient import TestClient

from kg.serve import app
from kg.serve.catalogue import FILE

TIMES = 10


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("directory", type=Path, nargs="?")
    directory = parser.parse_args().directory
    with TemporaryDirectory() as folder:
        if directory is None:
            directory = Path(folder) / "graph"
            synthetic.store().save(directory)
        measure(directory)


def measure(directory: Path) -> None:
    """Prints the table of one graph."""
    (directory / FILE).unlink(missing_ok=True)
    with TestClient(app(directory), base_url="http://localhost") as client:
        site = client.app.state.site  # type: ignore[attr-defined]
        start = time.perf_counter()
        lists = site.lists()
        print(f"{'catalogue':24}{1000 * (time.perf_counter() - start):10.0f}")
        (busiest, second), (quietest, *_) = lists.entities(2), lists.entities(1, lists.counts()["entities"] - 1)
        newest = lists.articles(1)[0]
        page = site.addresses().page
        paths = {
            "start": "/",
            "search": f"/search?q={quote(busiest.label)}",
            "search, misspelt": f"/search?q={quote(busiest.label[:-2] + busiest.label[-1])}",
            "all entities, page 20": "/entities?page=20",
            "all articles, page 20": "/articles?page=20",
            "busiest entity": page(busiest.iri),
            "all it did, page 20": f"{page(busiest.iri)}?section=did&page=20",
            "quietest entity": page(quietest.iri),
            "article": page(newest.iri),
            "busiest two compared": f"/compare?a={quote(busiest.iri)}&b={quote(second.iri)}",
            "busiest and quietest": f"/compare?a={quote(busiest.iri)}&b={quote(quietest.iri)}",
            "graph": "/graph",
            "graph of the busiest": f"/graph?of={quote(busiest.iri)}",
            "its neighbours": f"/neighbours?of={quote(busiest.iri)}",
            "query": f"/query?query={quote('SELECT * { ?s kg:met ?o } LIMIT 100')}",
            "timeline of the busiest": f"/query?name=timeline&of={quote(busiest.iri)}",
        }
        print(f"{'ms':24}{'first':>10}{'processor':>10}{'later':>10}{'processor':>10}")
        for name, path in paths.items():
            taken = [seconds(client, path) for _ in range(1 + TIMES)]
            later = [median(each) for each in zip(*taken[1:], strict=True)]
            print(f"{name:24}" + "".join(f"{1000 * each:10.0f}" for each in (*taken[0], *later)))


def seconds(client: TestClient, path: str) -> tuple[float, float]:
    """Of the wall, and of the processor in this process."""
    start = time.perf_counter(), time.process_time()
    response = client.get(path)
    assert response.status_code == 200, response.text
    return time.perf_counter() - start[0], time.process_time() - start[1]


if __name__ == "__main__":
    main()
