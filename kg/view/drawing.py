"""What is drawn: pyvis nodes and edges out of the graph, and the statements that stand behind them."""

from __future__ import annotations

import textwrap
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import networkx as nx
import numpy as np

from kg.view.layout import Room, arrange
from kg.view.style import FAMILIES, OTHER, VALUE, Family, IsA, dashes, family

Attributes = Mapping[str, Any]
Record = dict[str, Any]  # an object of the page's JSON

MAX_NODES = 3000  # beyond, a browser no longer moves the picture smoothly
NAME_WIDTH, VERB_WIDTH = 18, 20  # characters in each of two lines
VERB_SIZE = 11  # pixels
BOUNDS = {"min": "at least", "max": "at most", "approximate": "about"}
NAME_GAP = 6  # pixels between a node and its name below it


@dataclass(frozen=True, slots=True)
class Drawing:
    """`nodes` and `edges` go to pyvis; `statements` and `articles` to the panel and the filters."""

    nodes: tuple[Record, ...]
    edges: tuple[Record, ...]
    statements: tuple[Record, ...]
    articles: tuple[Record, ...]
    families: tuple[Family, ...]  # those that occur
    left_out: int  # entities beyond MAX_NODES, the least connected


def draw(graph: nx.MultiDiGraph, is_a: IsA) -> Drawing:
    """Lay out the graph; statements that would look the same between the same two entities share an edge."""
    degree = dict(graph.degree())
    order = sorted(graph, key=lambda node: (-degree[node], node))
    shown = sorted(order[:MAX_NODES])
    part = graph.subgraph(shown)

    bundles: defaultdict[tuple[Any, ...], list[tuple[str, Attributes]]] = defaultdict(list)
    for subject, object_, iri, told in sorted(part.edges(keys=True, data=True), key=lambda edge: edge[:3]):
        look = (told["label"], told["attributed_to"] is not None, told["factuality"], told["negated"])
        bundles[subject, object_, look].append((iri, told))

    articles: dict[str, Record] = {}
    statements: list[Record] = []
    edges = []
    for (subject, object_, _), bundle in bundles.items():
        iri, told = bundle[0]
        edges.append(_edge(iri, subject, object_, told, len(bundle)))
        statements += [_statement(each, articles) | {"edge": iri} for _, each in bundle]

    kinds = {node: family(part.nodes[node]["type"], is_a) for node in shown}
    scale = max(1.0, (len(shown) / 100) ** 0.5)  # the hubs of a large graph are named while all of it is in view
    nodes = [_node(node, part.nodes[node], degree[node], scale, kinds[node]) for node in shown]
    for node in shown:
        statements += [_statement(fact, articles) | {"node": node} for fact in part.nodes[node].get("facts", ())]
    _place(nodes, edges)
    return Drawing(
        nodes=tuple(nodes),
        edges=tuple(edges),
        statements=tuple(statements),
        articles=tuple(articles.values()),
        families=tuple(kind for kind in (*FAMILIES, VALUE, OTHER) if kind in kinds.values()),
        left_out=len(graph) - len(shown),
    )


def _node(iri: str, entity: Attributes, degree: int, scale: float, kind: Family) -> Record:
    name = _text(entity["label"])
    return {
        "id": iri,
        "label": _wrapped(name, NAME_WIDTH),
        "name": name,
        "type": entity["type"],
        "family": kind.name,
        "aliases": sorted({_text(alias) for alias in entity.get("aliases", ())} - {name}),
        "shape": kind.shape,
        "color": kind.color,
        "size": round(min(10 + 4 * degree**0.5, 40 * scale), 1),
        "font": {"size": round(13 + scale * max(degree**0.5 - 1, 0))},
    }


def _edge(iri: str, subject: str, object_: str, told: Attributes, count: int) -> Record:
    label = _wrapped(_text(told["label"]), VERB_WIDTH)
    return {
        "id": iri,
        "from": subject,
        "to": object_,
        "label": label if count == 1 else f"{label} ×{count}",
        "dashes": dashes(told["attributed_to"] is not None, told["factuality"]),
        "negated": told["negated"],
        "font": {"size": VERB_SIZE},
        "width": min(1.5 + 0.5 * (count - 1), 4),
    }


def _place(nodes: Sequence[Record], edges: Sequence[Record]) -> None:
    """Give the nodes their places, and bend the edges; loops are turned around their node."""
    index = {node["id"]: i for i, node in enumerate(nodes)}
    names = np.array([_extent(node["label"], node["font"]["size"]) for node in nodes]).reshape(-1, 2)
    room = Room(
        radius=np.array([node["size"] for node in nodes]),
        name=names + np.array((0, NAME_GAP)),
        label=np.array([_extent(edge["label"], VERB_SIZE) for edge in edges]).reshape(-1, 2),
    )
    layout = arrange([(index[edge["from"]], index[edge["to"]]) for edge in edges], room)
    for node, (x, y) in zip(nodes, layout.places, strict=True):
        node |= {"x": x, "y": y}
    loops: Counter[str] = Counter()
    for edge, bend in zip(edges, layout.bends, strict=True):
        if edge["from"] == edge["to"]:
            edge["selfReference"] = {"size": 24, "angle": round(0.8 + 1.6 * loops[edge["from"]], 1)}
            loops[edge["from"]] += 1
        elif bend:
            edge["smooth"] = {"enabled": True, "type": "curvedCW" if bend > 0 else "curvedCCW", "roundness": abs(bend)}


def _text(text: str) -> str:
    """On one line and without lone surrogates, so that it is the same in the JSON and in the markup of the page."""
    return " ".join(text.encode("utf8", "replace").decode("utf8").split())


def _wrapped(text: str, width: int) -> str:
    return "\n".join(textwrap.wrap(text, width, max_lines=2, placeholder="…")) or "?"


def _extent(text: str, size: float) -> tuple[float, float]:
    """About how wide and high a text is drawn in a font of this size, in pixels."""
    lines = text.split("\n")
    return 0.53 * size * max(map(len, lines)), 1.15 * size * len(lines)


def _statement(told: Attributes, articles: dict[str, Record]) -> Record:
    article = articles.setdefault(
        told["article"],
        {
            "index": len(articles),
            "title": told.get("article_title") or told["article"],
            "url": _web_address(told.get("article_url")),
            "published": str(told["published"]) if told.get("published") else None,
        },
    )
    return {
        "verb": _text(told["label"]),
        "speaker": None if told["attributed_to"] is None else _text(told["attributed_to"]),
        "factuality": told["factuality"],
        "negated": told["negated"],
        "details": [_text(detail) for detail in _details(told)],
        "confidence": told.get("confidence"),
        "article": article["index"],
        "pieces": list(_pieces(told)),
    }


def _details(told: Attributes) -> Iterable[str]:
    """When, where, how many, and what else qualifies the statement."""
    yield from filter(None, (told.get("time"), told.get("place")))
    if told.get("value") is not None:
        yield " ".join(filter(None, (BOUNDS.get(told.get("bound") or "exact"), str(told["value"]), told.get("unit"))))
    yield from (f"{role} {name}" for role, name in told.get("qualifiers", ()))


def _web_address(url: str | None) -> str | None:
    """The address if it may be linked to: `javascript:` and its like must not come to be clicked."""
    return url if url and url.lower().startswith(("https://", "http://")) else None


def _pieces(told: Attributes) -> Iterable[tuple[str, str | None]]:
    """The sentence cut into (text, "subject" | "predicate" | "object" | None), by the spans of its evidence.

    Cut here and not in the page, because JavaScript counts UTF-16 units where our offsets count code points.
    """
    sentence, start = told["sentence"], told.get("start")
    spans = {role: told.get(f"{role}_span") for role in ("subject", "predicate", "object")} if start is not None else {}
    at = 0
    for (begin, end), role in sorted((tuple(span), role) for role, span in spans.items() if span):
        begin, end = begin - start, end - start
        if at <= begin < end <= len(sentence):
            if at < begin:
                yield sentence[at:begin], None
            yield sentence[begin:end], role
            at = end
    if at < len(sentence):
        yield sentence[at:], None
