"""What our store costs above pyoxigraph itself, and what rdflib's would: loading, writing, asking, one article more.

    python tests/benchmarks/store.py [--articles 15000] [--without-rdflib]

Articles are made up by `synthetic.py`, about 80 quads each with their part of the merged view. Every measure is in
seconds, the least of three (of one for loading, writing and rdflib); each system works in a process of its own, so that
the peak memory in MB is its own. Loading reads N-Quads: into a graph directory, into pyoxigraph on disk and in memory,
into rdflib's memory, the only place that it has.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import rdflib
import synthetic

from kg.export import content
from kg.iri import Names
from kg.query import run
from kg.store import Store

PREFIXES = Names().prefixes
BODY = "https://kg.example/entity/Babel_Council"
QUERIES = {
    "who met whom": "SELECT DISTINCT ?a ?b { ?a kg:met ?b }",
    "what is said of one": "SELECT ?s ?p ?o ?who { ?s rdf:subject ?about ; rdf:predicate ?p ; rdf:object ?o ; "
    "kg:attributedTo ?who . ?about rdfs:label 'Babel Council' }",
    "evidence of one": f"SELECT ?quote {{ ?s rdf:subject <{BODY}> . "
    "GRAPH ?g { ?s prov:wasDerivedFrom/oa:hasSelector/oa:exact ?quote } }",
    "friends of friends": f"SELECT DISTINCT ?c {{ <{BODY}> (kg:met|kg:visited) ?b . ?b (kg:met|kg:visited) ?c }}",
    "statements by relation": "SELECT ?p (COUNT(?s) AS ?n) { ?s a kg:Statement ; rdf:predicate ?p } GROUP BY ?p",
}
PATIENCE = 60  # seconds for a query


def main() -> None:
    """Prints the table, or with `--one` what one system took as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=15_000)
    parser.add_argument("--without-rdflib", action="store_true")
    parser.add_argument("--one", nargs=2, metavar=("SYSTEM", "FOLDER"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        system, folder = options.one
        took = dict(SYSTEMS[system](Path(folder), options.articles))
        (peak,) = re.findall(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
        print(json.dumps({**took, "peak memory": int(peak) / 1024}))
        return
    with tempfile.TemporaryDirectory() as folder:
        made = synthetic.store(options.articles, statements=1)
        (Path(folder) / "graph.nq").write_bytes(made.quads.dump(format=ox.RdfFormat.N_QUADS))
        print(f"{len(made.quads):,} quads of {options.articles:,} articles")
        del made
        wanted = [system for system in SYSTEMS if system != "rdflib" or not options.without_rdflib]
        rows = {system: measured(system, folder, options.articles) for system in wanted}
    print(f"{'':24}" + "".join(f"{system:>12}" for system in rows))
    for what in rows["kg"]:
        print(f"{what:24}" + "".join(f"{took[what]:12.4f}" if what in took else f"{'–':>12}" for took in rows.values()))


def measured(system: str, folder: str, articles: int) -> dict[str, float]:
    """What one system took, in a process of its own."""
    command = [sys.executable, __file__, "--one", system, folder, "--articles", str(articles)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def ours(folder: Path, articles: int) -> Iterator[tuple[str, float]]:
    """A graph directory."""
    directory = folder / "graph"
    yield "load", seconds(lambda: Store.restore(directory, folder / "graph.nq"))
    to_read = Store.open(directory)
    yield "write N-Quads", seconds(lambda: sum(map(len, content(to_read, "nquads"))))
    yield "write Turtle", seconds(lambda: sum(map(len, content(to_read, "turtle"))))
    yield from asked(lambda query: list(run(to_read.quads, query, PREFIXES)))
    more = list(islice(synthetic.readings(articles + 1, 1), articles, None))
    with Store.writable(directory) as writable:
        yield "add one article", seconds(lambda: writable.add(more))
        yield "remove it", seconds(lambda: writable.remove(more[0].article.id))


def on_disk(folder: Path, articles: int) -> Iterator[tuple[str, float]]:
    """pyoxigraph alone, on disk."""
    return naked(ox.Store(folder / "naked"), folder)


def in_memory(folder: Path, articles: int) -> Iterator[tuple[str, float]]:
    """pyoxigraph alone, in memory."""
    return naked(ox.Store(), folder)


def naked(store: ox.Store, folder: Path) -> Iterator[tuple[str, float]]:
    yield "load", seconds(lambda: store.bulk_load(path=str(folder / "graph.nq"), format=ox.RdfFormat.N_QUADS))
    yield "write N-Quads", seconds(lambda: len(store.dump(format=ox.RdfFormat.N_QUADS)))
    turtle = ox.RdfFormat.TURTLE
    yield (
        "write Turtle",
        seconds(lambda: len(store.dump(format=turtle, from_graph=ox.DefaultGraph(), prefixes=PREFIXES))),
    )
    yield from asked(lambda query: list(store.query(query, prefixes=PREFIXES)))


def with_rdflib(folder: Path, articles: int) -> Iterator[tuple[str, float]]:
    """rdflib's own store, in memory."""
    dataset = rdflib.Dataset()
    yield "load", seconds(lambda: dataset.parse(folder / "graph.nq", format="nquads"))
    yield "write N-Quads", seconds(lambda: len(dataset.serialize(format="nquads")))
    yield "write Turtle", seconds(lambda: len(dataset.default_graph.serialize(format="turtle")))
    yield from asked(lambda query: list(dataset.query(query, initNs=PREFIXES)), times=1)


def asked(answer: Callable[[str], Any], times: int = 3) -> Iterator[tuple[str, float]]:
    """The queries; infinity for one that is given up."""
    signal.signal(signal.SIGALRM, give_up)
    for name, query in QUERIES.items():
        signal.alarm(PATIENCE)
        try:
            yield name, min(seconds(lambda query=query: answer(query)) for _ in range(times))
        except TimeoutError:
            yield name, math.inf
        finally:
            signal.alarm(0)


def give_up(number: int, frame: object) -> None:
    raise TimeoutError


def seconds(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


SYSTEMS = {"kg": ours, "pyoxigraph": on_disk, "in memory": in_memory, "rdflib": with_rdflib}

if __name__ == "__main__":
    main()
