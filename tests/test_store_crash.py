"""A writer that is killed at any moment leaves every article wholly there or not at all."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from itertools import chain
from pathlib import Path

import pytest
from pyoxigraph import DefaultGraph, NamedNode
from stories import ONTOLOGY, encounter

from kg.iri import Names
from kg.rdf import match, quads, term
from kg.store import Store

ARTICLES = 40
WRITER = """
import random, sys
from pathlib import Path
from stories import ONTOLOGY, encounter
from kg.store import Store

chance = random.Random(int(sys.argv[2]))
with Store.writable(Path(sys.argv[1])) as store:
    store.ontology = ONTOLOGY
    present = {reading.article.id for reading in store.readings()}
    print("ready", flush=True)
    while True:
        number = chance.randrange(40)
        reading = encounter(number, edition=chance.randrange(4))
        if reading.article.id in present and chance.random() < 0.3:
            store.remove(reading.article.id)
            present.discard(reading.article.id)
        else:
            store.add([reading])
            present.add(reading.article.id)
        if chance.random() < 0.05:
            store.identify()
"""


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A graph that lives through all that is done to it here."""
    directory = tmp_path_factory.mktemp("crash")
    Store(ontology=ONTOLOGY).save(directory)
    return directory


@pytest.mark.parametrize("seed", range(20))
def test_killed_in_the_middle_of_adding(seed: int, directory: Path, root: Path) -> None:
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(root), str(root / "tests")])}
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(directory), str(seed)], stdout=subprocess.PIPE, env=environment
    )
    assert writer.stdout is not None
    assert writer.stdout.readline() == b"ready\n"
    time.sleep(random.Random(seed).uniform(0, 0.3))
    writer.send_signal(signal.SIGKILL)
    writer.wait()
    writer.stdout.close()
    assert_whole(Store.open(directory))
    with Store.writable(directory) as store:  # the lock of the dead is no hindrance
        assert_whole(store)


def assert_whole(store: Store) -> None:
    """Every article is one edition of it with nothing missing, in its own graph and in the merged view."""
    expected = {
        frozenset(quads(encounter(number, edition=edition), Names(), ONTOLOGY))
        for number in range(ARTICLES)
        for edition in range(4)
    }
    there = {row[3] for row in match(store.quads, None, "rdf:type", term("schema:NewsArticle"))}
    for graph in there:
        assert frozenset(store.quads.quads_for_pattern(None, None, None, graph)) in expected
    told = {row[0] for row in match(store.quads, None, "rdf:type", term("kg:Statement"), DefaultGraph())}
    known = chain(*(match(store.quads, None, "rdf:type", term("kg:Statement"), graph) for graph in there))
    assert told == {row[0] for row in known}
    plain = {tuple(row)[:3] for row in match(store.quads, None, "kg:met", None, DefaultGraph())}
    asserted = {
        tuple(value(store, statement, part) for part in ("rdf:subject", "rdf:predicate", "rdf:object"))
        for statement, *_ in match(store.quads, None, "kg:asserted", None, DefaultGraph())
        if value(store, statement, "kg:asserted").value == "true"
        and value(store, statement, "rdf:predicate") == term("kg:met")
    }
    assert plain == asserted


def value(store: Store, subject: NamedNode, predicate: str) -> NamedNode:
    return next(match(store.quads, subject, predicate, None, DefaultGraph()))[2]


FULL = """
import resource, sys
from pathlib import Path
from stories import ONTOLOGY, encounter
from kg.errors import GraphError
from kg.store import Store

try:
    with Store.writable(Path(sys.argv[1])) as store:
        store.ontology = ONTOLOGY
        resource.setrlimit(resource.RLIMIT_FSIZE, (2_000_000, 2_000_000))
        store.add(encounter(number) for number in range(1000))
except GraphError as error:
    print(error)
"""


def test_a_full_disk(root: Path, tmp_path: Path) -> None:
    """No file may become longer than it can on a disk that is nearly full: what fits is there, and stays usable."""
    graph = tmp_path / "graph"
    Store(ontology=ONTOLOGY).save(graph)
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(root), str(root / "tests")])}
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(graph)], capture_output=True, text=True, env=environment, check=True
    )
    assert "the graph cannot be written" in done.stdout
    assert done.stdout.endswith("what was done before that is kept\n")
    kept = list(Store.open(graph).readings())
    assert kept
    with Store.writable(graph) as store:
        store.ontology = ONTOLOGY
        store.add([encounter(1000)])
        assert len(list(store.readings())) == len(kept) + 1
