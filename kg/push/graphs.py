"""Local graphs as a server gets them: lines of N-Triples, in pieces that every server takes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from pyoxigraph import DefaultGraph, NamedNode, Store

Graph: TypeAlias = NamedNode | DefaultGraph

LESS_THAN = "\\u003C"  # as N-Triples, Turtle and SPARQL escape it
PIECE = 500_000  # bytes of one request; proxies are often set to refuse those above 1 MB
BITS = 256


@dataclass(frozen=True, slots=True)
class Summary:
    """How many triples a graph has, and a digest that changes when they do."""

    triples: int
    digest: str


def lines(quads: Store, graph: Graph) -> Iterator[bytes]:
    """The triples as lines of N-Triples, in no particular order.

    "<" is escaped in literals: Virtuoso looks for "<html" in what it gets and then takes Turtle for a web page.
    """
    for quad in quads.quads_for_pattern(None, None, None, graph):
        head, quote, rest = str(quad.triple).partition('"')
        text, end, tail = rest.rpartition('"')
        yield f"{head}{quote}{text.replace('<', LESS_THAN)}{end}{tail} .\n".encode()


def summary(quads: Store, graph: Graph) -> Summary:
    """The digest is the sum of those of the lines, so that their order makes no difference and none is kept.

    AdHash, Bellare and Micciancio 1997.
    """
    triples = total = 0
    for line in lines(quads, graph):
        triples += 1
        total += int.from_bytes(hashlib.sha256(line).digest())
    return Summary(triples, f"{total % 2**BITS:064x}")


def pieces(quads: Store, graph: Graph) -> Iterator[bytes]:
    """The lines in pieces of about `PIECE` bytes; only a line that is longer makes a longer one."""
    piece = bytearray()
    for line in lines(quads, graph):
        if piece and len(piece) + len(line) > PIECE:
            yield bytes(piece)
            piece.clear()
        piece += line
    if piece:
        yield bytes(piece)
