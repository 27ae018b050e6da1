"""The network: one onnxruntime session, one window a run.

The int8 weights meet activations that are scaled by the largest value in the run, so whatever else is in a batch
moves a result. Windows therefore run one by one, each on one thread, and several threads take several windows. On two
cores this is also the fastest way: the network alone takes 21,000 words/s, and 6,500 in batches of 2,400 word pieces,
which spend their time on padding and on waiting for one another.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from kg.english.encode import Encoded

onnxruntime.disable_telemetry_events()  # nothing of what is read here concerns anybody else

MOST_THREADS = 4  # more would wait for the decoding, which is one thread and about a sixth of the work


class Scores(NamedTuple):
    """What the network says of a window of words; all float32 but the first three."""

    upos: NDArray[np.int64]  # (words,): index of the label
    xpos: NDArray[np.int64]  # (words,)
    feats: NDArray[np.int64]  # (words,)
    entity: NDArray[np.float32]  # (words, tags): logits
    start: NDArray[np.float32]  # (words,): logit of "begins a sentence"
    arc: NDArray[np.float32]  # (words, 1 + words): scores of the heads, column 0 the root
    dep: NDArray[np.float32]  # (words, 64): the word as a dependant, for the relation scorer
    head: NDArray[np.float32]  # (1 + words, 64): the root and the words as heads
    vector: NDArray[np.float32]  # (words, 768): each word in its context, at the end and in the middle of the network


def available_threads() -> int:
    """The cores this process may use, as far as they help."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(cores, MOST_THREADS)


def session(path: Path) -> onnxruntime.InferenceSession:
    """The graph of an ONNX file, to be run on the thread that calls it."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    # Of the optimisations only those that pay within a second: loads in 0.11 s instead of 0.17, runs as fast.
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


class Network:
    """The encoder and its heads from `path`, an ONNX file, on `threads` threads of the CPU."""

    def __init__(self, path: Path, threads: int) -> None:
        self._session = session(path)
        self._threads = threads

    def scores(self, windows: Iterable[Encoded]) -> Iterator[Scores]:
        """The scores of each window in order. Takes windows from the iterable only a few ahead of what is consumed."""
        if self._threads == 1:
            yield from map(self._run, windows)
            return
        pending = deque[Future[Scores]]()
        # A pool that lives as long as the call leaves no threads behind for a forked process to miss.
        with ThreadPoolExecutor(self._threads, "kg-english") as pool:
            for window in windows:
                pending.append(pool.submit(self._run, window))
                if len(pending) > 4 * self._threads:
                    yield pending.popleft().result()
            while pending:
                yield pending.popleft().result()

    def _run(self, window: Encoded) -> Scores:
        feeds = {name: np.array(row, np.int64) for name, row in window._asdict().items()}
        return Scores(*self._session.run(list(Scores._fields), feeds))
