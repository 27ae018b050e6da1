"""The best dependency tree of a sentence from the scores of its arcs."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

NEVER = -1e9  # the score of what may not be

Floats = NDArray[np.float64]
Heads = NDArray[np.int64]


def sentence_heads(scores: Floats) -> Heads:
    """Heads (words,), 0 the root, else 1 + word, from scores (words, 1 + words), column 0 the root.

    The greedy choice if it is a tree with one root, else the best such tree. A penalty on arcs from the root leaves
    exactly one (Stanojević & Cohen 2021, "A Root of a Problem").
    """
    n = len(scores)
    square = np.vstack([np.full(n + 1, NEVER), scores])
    np.fill_diagonal(square, NEVER)
    heads: Heads = square.argmax(1)
    if (heads[1:] == 0).sum() != 1 or find_cycle(heads):
        square[:, 0] -= 1 + n * np.ptp(scores)
        heads = arborescence(square)
    return heads[1:]


def arborescence(scores: Floats) -> Heads:
    """Heads of the best tree over scores[dependant, head], node 0 the root, whose own head is -1.

    A cycle of greedy choices is contracted to one node, and broken where it is cheapest to enter (Chu & Liu 1965,
    Edmonds 1967).
    """
    heads: Heads = scores.argmax(1)
    heads[0] = -1
    cycle = find_cycle(heads)
    if not cycle:
        return heads
    rest = [v for v in range(len(scores)) if v not in cycle]  # rest[0] is the root
    kept = scores[cycle, heads[cycle]]
    leave = scores[np.ix_(rest, cycle)]  # a word outside takes its head from the cycle
    enter = scores[np.ix_(cycle, rest)] - kept[:, None]  # a word of the cycle takes its head from outside
    small = np.full((len(rest) + 1, len(rest) + 1), NEVER)
    small[:-1, :-1] = scores[np.ix_(rest, rest)]
    small[:-1, -1] = leave.max(1)
    small[-1, :-1] = enter.max(0)
    found = arborescence(small)
    for i, v in enumerate(rest[1:], 1):
        heads[v] = cycle[leave[i].argmax()] if found[i] == len(rest) else rest[found[i]]
    heads[cycle[enter[:, found[-1]].argmax()]] = rest[found[-1]]
    return heads


def find_cycle(heads: Heads) -> list[int]:
    """The nodes of one cycle among heads (nodes,), or none; node 0 is the root."""
    seen = [0] * len(heads)
    for start in range(1, len(heads)):
        path, v = list[int](), start
        while v > 0 and not seen[v]:
            seen[v] = start
            path.append(v)
            v = int(heads[v])
        if v > 0 and seen[v] == start:
            return path[path.index(v) :]
    return []
