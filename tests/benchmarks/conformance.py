"""Is what kg makes of articles as its own shapes want it? And what checking a graph, and reasoning over it, costs.

    python tests/benchmarks/conformance.py [SOURCE…] [--copies 10]

Prints every violation in the graph of the articles, by default of the seed article, and for it and for one of so many
copies of each article: quads, seconds and peak memory of `kg.validation.check` and of `kg.inference.infer`.
"""

from __future__ import annotations

import argparse
import resource
import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import kg
from kg import validation
from kg.inference import infer
from kg.model import Reading
from kg.ontology import Ontology
from kg.store import Store

ROOT = Path(__file__).parents[2]


def main() -> None:
    """Prints the violations and the measures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sources", nargs="*", type=Path, default=[ROOT / "seeds"])
    parser.add_argument("--copies", type=int, default=10)
    options = parser.parse_args()
    if missing := [source for source in options.sources if not source.exists()]:
        print(f"skipped: no {missing[0]}")
        return
    ontology = Ontology.load()
    readings = list(kg.extract(*options.sources, date="2024-07-25"))
    measure(readings, ontology)
    measure([copied(reading, number) for number in range(options.copies) for reading in readings], ontology)


def measure(readings: Iterable[Reading], ontology: Ontology) -> None:
    """Builds a graph, checks it, reasons over it."""
    store = Store(ontology=ontology)
    store.add(readings)
    store.identify()
    print(f"{len(store.quads):,} quads, {memory():,.0f} MB before")
    start = time.process_time()
    violations = list(validation.check(store, ontology, validation.Shapes()))
    print(f"  check  {time.process_time() - start:8.1f} s   {memory():6,.0f} MB   {len(violations)} violations")
    start = time.process_time()
    count = infer(store)
    print(f"  infer  {time.process_time() - start:8.1f} s   {memory():6,.0f} MB   {count:,} triples")
    for line in validation.lines(violations):
        print(line)


def copied(reading: Reading, number: int) -> Reading:
    """The same in an article of another id."""
    article = replace(reading.article, id=f"{number}/{reading.article.id}")
    statements = tuple(replace(statement, article=article.id) for statement in reading.statements)
    return replace(reading, article=article, statements=statements)


def memory() -> float:
    """The peak so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
