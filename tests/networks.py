"""Graphs made up by chance that look like those of the news, of any size, the same ones every time."""

from __future__ import annotations

import random
from itertools import count
from typing import Any

import networkx as nx

FRAGMENTS = {1: 86, 2: 310, 3: 76, 4: 19, 5: 20, 6: 11, 8: 8, 12: 6, 20: 3, 40: 2}  # parts by their nodes, as counted
LARGEST = 400  # nodes that grow around one another
BRIDGES = 0.15  # edges to other communities for each node
VERBS = ("met", "visited", "accused", "praised", "signed an agreement with", "sent troops to")
FIRST = ("Ana", "Boris", "Chen", "Dina", "Emil", "Fatima", "Goran", "Hana", "Ivan", "Jamal", "Kateryna", "Luis", "Mei")
LAST = ("Abel", "Nadi", "Malov", "Tanko", "Barro", "Zelli", "Renz", "Kerov", "Siani", "Volt", "Chong", "Foster")
TYPES = ("Person", "Person", "Person", "Organization", "Country", "City")


def ends(nodes: int, seed: int = 1, connected: float = 0.5) -> list[tuple[int, int]]:
    """The edges of a graph, of whose nodes this share hangs together and the rest is in small parts.

    What hangs together are communities of very different sizes; in them, and for the edges between them, who is known
    becomes better known (Barabási and Albert 1999).
    """
    chance = random.Random(f"{nodes}/{seed}")
    pairs: list[tuple[int, int]] = []
    known: list[int] = []  # each node as often as it has edges
    first = 0
    while first < int(nodes * connected):
        size = min(int(12 * chance.paretovariate(1)), LARGEST, int(nodes * connected) - first)
        own = _grown(chance, first, size, more=(0.55, 0.3, 0.15))
        inside = [end for pair in own for end in pair] or [first]
        bridges = max(1, round(BRIDGES * size)) if known else 0
        between = [(chance.choice(inside), chance.choice(known)) for _ in range(bridges)]
        pairs += own + between
        known += inside + [end for pair in between for end in pair]
        first += size
    while first < nodes:
        size = min(chance.choices([*FRAGMENTS], [*FRAGMENTS.values()])[0], nodes - first)
        pairs += _grown(chance, first, size, more=(1, 0, 0))
        first += size
    return pairs


def _grown(chance: random.Random, first: int, size: int, more: tuple[float, float, float]) -> list[tuple[int, int]]:
    """Each node is joined to one that came before, or, as likely as `more` tells, to two or four."""
    known, pairs = [first], []
    for node in range(first + 1, first + size):
        for other in sorted({chance.choice(known) for _ in range(chance.choices((1, 2, 4), more)[0])}):
            pairs.append((node, other))
            known += node, other
    return pairs


def news(nodes: int) -> nx.MultiDiGraph:
    """The same with names, types and what was said, as `kg.store.network` has it; one statement for each edge."""
    chance, number = random.Random(nodes), count()
    graph = nx.MultiDiGraph()
    names = [f"{chance.choice(FIRST)} {chance.choice(LAST)} {node}" for node in range(nodes)]
    iris = [f"https://kg.example/entity/{name.replace(' ', '_')}" for name in names]
    for iri, name in zip(iris, names, strict=True):
        type_ = chance.choice(TYPES)
        graph.add_node(iri, label=name, type=type_, types=[type_], aliases=[name.split()[1]], articles=[], facts=[])
    for one, other in ends(nodes):
        told = _told(chance, names[one], names[other])
        iri = f"https://kg.example/article/{told['article']}/statement/{next(number):012x}"
        graph.add_edge(iris[one], iris[other], iri, **told)
        for end in (one, other):
            graph.nodes[iris[end]]["articles"].append(told["article"])
    return graph


def _told(chance: random.Random, subject: str, object_: str) -> dict[str, Any]:
    verb, article = chance.choice(VERBS), f"wire/{chance.randrange(500):03}.txt"
    sentence = f"{subject} {verb} {object_} on Wednesday, as several people said who were there and saw what happened."
    at = len(subject) + 1
    speaker = f"{chance.choice(FIRST)} {chance.choice(LAST)}" if chance.random() < 0.3 else None
    factuality = chance.choice(("certain", "certain", "certain", "planned", "possible"))
    negated = chance.random() < 0.05
    day = f"2024-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    return {
        "label": verb,
        "relation": verb,
        "relation_iri": f"https://kg.example/relation/{verb.replace(' ', '_')}",
        "voice": speaker or "article",
        "attributed_to": speaker,
        "factuality": factuality,
        "negated": negated,
        "asserted": speaker is None and factuality == "certain" and not negated,
        "tense": "past",
        "tenure": None,
        "time": day,
        "earliest": day,
        "latest": day,
        "place": None,
        "qualifiers": [],
        "value": None,
        "unit": None,
        "bound": None,
        "confidence": 0.9,
        "sentence": sentence,
        "start": 100,
        "end": 100 + len(sentence),
        "subject_span": (100, 100 + len(subject)),
        "predicate_span": (100 + at, 100 + at + len(verb)),
        "object_span": (101 + at + len(verb), 101 + at + len(verb) + len(object_)),
        "article": article,
        "article_title": f"The news of {article}",
        "article_url": f"https://news.example/{article}",
        "published": day,
    }
