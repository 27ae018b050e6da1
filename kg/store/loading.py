"""N-Quads → a store on disk: pieces of the file in several threads at once, then one file for each index.

pyoxigraph takes a file as it comes, a million quads at a time, mostly in one thread, and leaves each million in files
of their own, which every query then has to look into.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from pyoxigraph import RdfFormat, Store

PIECE = 32 * 2**20  # bytes, about 170,000 quads; each thread takes some 250 MB for its own
THREADS = min(4, os.cpu_count() or 1)
BLANK = b"_:"  # what a blank node begins with


def load_quads(store: Store, dump: Path) -> None:
    """Adds the quads of a file to an empty store. Raises SyntaxError with the line, OSError."""
    if any(BLANK in piece for piece in _pieces(dump)):  # in another piece it would be another node
        store.bulk_load(path=dump, format=RdfFormat.N_QUADS)
    else:
        try:
            _load_pieces(store, dump)
        except SyntaxError:  # its line is counted from the beginning of the piece
            store.bulk_load(path=dump, format=RdfFormat.N_QUADS)
    store.optimize()
    store.flush()


def _load_pieces(store: Store, dump: Path) -> None:
    running: deque[Future[None]] = deque()
    with ThreadPoolExecutor(THREADS) as pool:
        for piece in _pieces(dump):
            if len(running) == THREADS:  # no more of the file in memory than is being worked at
                running.popleft().result()
            running.append(pool.submit(store.bulk_load, piece, RdfFormat.N_QUADS))
        for each in running:
            each.result()


def _pieces(dump: Path) -> Iterator[bytes]:
    """Whole lines, `PIECE` bytes and the rest of the last line at a time."""
    with dump.open("rb") as file:
        while piece := file.read(PIECE):
            yield piece + file.readline()
