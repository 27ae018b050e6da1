"""The graph directory: where the store lies in it, who may write to it, and how one store takes another's place.

    DIR/store/                 the quads, on disk (pyoxigraph, RocksDB)
    DIR/ontology/              the user's own ontology files, as they were when the graph was built
    DIR/graph.html …           the files that people open, written by `kg build` and `kg export`

One process writes at a time; readers go on beside it and see what was there when they opened.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import sleep

import pyoxigraph as ox
from filelock import FileLock, Timeout

from kg.errors import GraphBusy, GraphError
from kg.iri import Names
from kg.rdf import match
from kg.store.files import replace_files
from kg.store.loading import load_quads

STORE, NEW, OLD, DUMP = "store", ".store.new", ".store.old", ".store.nq"
LOCK = ".lock"
CHANGED = ".changed"  # touched when the store is; files that people open and that are older are behind
ONTOLOGY = "ontology"
PAUSES = (0.01, 0.05, 0.2)  # seconds; one try in five failed beside a writer that did nothing but write


@contextmanager
def writing(directory: Path) -> Iterator[None]:
    """Nobody else writes to this directory meanwhile, which is made where it is missing. Raises GraphError."""
    try:
        directory.mkdir(parents=True, exist_ok=True)
        lock = FileLock(directory / LOCK, timeout=0)
        lock.acquire()
    except Timeout as error:
        raise GraphBusy(f"{directory}: another process is writing to it; try again when it is done") from error
    except OSError as error:
        raise GraphError(f"{directory}: cannot be written: {error.strerror}") from error
    try:
        yield
    finally:
        lock.release()


def open_quads(directory: Path, *, writable: bool) -> ox.Store:
    """The store of a graph directory; to write to it, hold `writing`. Raises GraphError."""
    if not holds_graph(directory):
        raise GraphError(f"{directory}: no graph here; make one with: kg build SOURCE -o {directory}")
    try:
        return _to_write(directory) if writable else _to_read(directory)
    except (OSError, RuntimeError) as error:  # RuntimeError: corruption, as pyoxigraph tells it
        problem = f"cannot be written: {error}" if writable else f"cannot be read: {error}; build it again"
        raise GraphError(f"{directory / STORE}: {problem}") from error


def _to_write(directory: Path) -> ox.Store:
    path, old = directory / STORE, directory / OLD
    if not path.exists():  # `load` was killed between taking the old one away and bringing the new one
        old.rename(path)
    return ox.Store(path)


def _to_read(directory: Path) -> ox.Store:
    """The store as it is now; again where a writer put other files in the place of those listed."""

    def now() -> ox.Store:
        place = directory / STORE
        return ox.Store.read_only(str(place if place.exists() else directory / OLD))

    for pause in PAUSES:
        with suppress(OSError, RuntimeError):
            return now()
        sleep(pause)
    return now()


def holds_graph(directory: Path) -> bool:
    """Whether there is a store."""
    return (directory / STORE / "CURRENT").is_file() or (directory / OLD / "CURRENT").is_file()


def names_of(directory: Path, quads: ox.Store) -> Names:
    """What the store of a graph directory calls things. Raises GraphError where it is none of ours."""
    about = next(match(quads, None, "kg:storeVersion"), None)
    if about is None:
        raise GraphError(f"{directory}: its store was not written by kg; build a graph in another directory")
    return Names(about[0].value.removesuffix("graph/store"))


def replace_quads(directory: Path, quads: ox.Store) -> None:
    """Makes these the store of the directory: wholly, or what was there stays. Hold `writing`. Raises GraphError."""
    dump = directory / DUMP  # from store to store by way of Python takes twice as long
    try:
        quads.dump(dump, ox.RdfFormat.N_QUADS)
        load(directory, dump)
    except OSError as error:
        raise GraphError(f"{directory}: cannot be written: {error.strerror or error}") from error
    finally:
        dump.unlink(missing_ok=True)


def load(directory: Path, dump: Path) -> None:
    """Makes a file of N-Quads the store of the directory, as `replace_quads` does. Raises GraphError."""
    new, old, place = directory / NEW, directory / OLD, directory / STORE
    if place.exists() and not holds_graph(directory):
        raise GraphError(f"{place}: something else than a graph is there; choose another directory")
    try:
        shutil.rmtree(new, ignore_errors=True)
        store = ox.Store(new)
        load_quads(store, dump)
        if next(match(store, None, "kg:storeVersion"), None) is None:
            raise GraphError(f"{dump}: no graph that kg wrote")
        del store
        if place.exists():
            shutil.rmtree(old, ignore_errors=True)
            place.rename(old)
        new.rename(place)
        shutil.rmtree(old, ignore_errors=True)
    except SyntaxError as error:
        raise GraphError(f"{dump}: not N-Quads: {error}") from error
    except OSError as error:
        raise GraphError(f"{directory}: cannot be written: {error.strerror or error}") from error
    finally:
        shutil.rmtree(new, ignore_errors=True)


def mark_changed(directory: Path) -> None:
    """The store is newer than the files that people open. Raises GraphError."""
    try:
        (directory / CHANGED).touch()
    except OSError as error:
        raise GraphError(f"{directory}: cannot be written: {error.strerror}") from error


def ontology_files(directory: Path) -> list[Path]:
    """The user's own files the graph was built with, in their order."""
    return sorted((directory / ONTOLOGY).glob("*.ttl"))


def keep_ontology(directory: Path, files: Iterable[Path]) -> None:
    """Copies these files into the directory, each once, in place of those there. Hold `writing`. Raises GraphError."""
    known = {path.read_bytes(): path for path in reversed(list(files))}
    ordered = sorted(known.items(), key=lambda each: list(files).index(each[1]))
    copies = {f"{n:02}-{path.stem.lstrip('0123456789-')}.ttl": content for n, (content, path) in enumerate(ordered, 1)}
    folder = directory / ONTOLOGY
    if copies:
        replace_files(folder, {name: [content] for name, content in copies.items()})
    for path in ontology_files(directory):
        if path.name not in copies:
            path.unlink(missing_ok=True)
