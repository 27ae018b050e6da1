"""The graph as one HTML file: pyvis writes it, through a page of ours."""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from importlib.resources import files
from typing import Any

import networkx as nx
from jinja2 import DictLoader, Environment
from pyvis.network import Network

from kg.ontology import Ontology
from kg.view.drawing import Drawing, draw
from kg.view.style import IsA, dashes

LARGE = 500  # nodes; beyond, labels appear later when zooming in, and edges are not redrawn while the picture moves
LIBRARY = "lib/vis-9.1.2/vis-network.min.js"  # the vis-network that comes with pyvis
FACTUALITIES = ("certain", "planned", "possible", "hypothetical", "unsupported")


def html(graph: nx.MultiDiGraph, *, title: str, is_a: IsA | None = None) -> str:
    """One self-contained page that shows the graph of `kg.graph`; the same bytes for the same graph.

    `is_a(type, ancestor)` groups entity types for colour, shape and filter; by default the shipped ontology's.

    Nothing in the page comes from anywhere else: pyvis' template refers to a content delivery network, so ours takes
    its place. What articles say reaches the page as JSON or escaped text only, and a content security policy lets no
    script run but the two that are written here.
    """
    drawing = draw(graph, is_a or Ontology.load().is_a)
    network = Network(directed=True, cdn_resources="in_line", heading=title.encode("utf8", "replace").decode("utf8"))
    for node in drawing.nodes:
        network.add_node(node["id"], **{key: value for key, value in node.items() if key != "id"})
    for edge in drawing.edges:
        network.add_edge(edge["from"], edge["to"], **{k: v for k, v in edge.items() if k not in ("from", "to")})
    network.options = _options(len(drawing.nodes))

    here = files("kg.view")
    library = network.templateEnv.loader.get_source(network.templateEnv, LIBRARY)[0]
    library = library[: library.rindex("//# sourceMappingURL")]
    script = here.joinpath("graph.js").read_text("utf8")
    page = Environment(
        loader=DictLoader({network.path: here.joinpath("page.html").read_text("utf8")}),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    page.policies["json.dumps_kwargs"] = {"sort_keys": True, "separators": (",", ":")}
    page.globals |= {
        "drawing": drawing,
        "speakers": _speakers(drawing),
        "factualities": [each for each in FACTUALITIES if any(s["factuality"] == each for s in drawing.statements)],
        "dashes": dashes,
        "style": here.joinpath("graph.css").read_text("utf8"),
        "scripts": (library, script),
        "hashes": [_hash(library), _hash(script)],
    }
    network.templateEnv = page
    return str(network.generate_html())


def _speakers(drawing: Drawing) -> list[tuple[str, int]]:
    """Who speaks and in how many statements, the most quoted first."""
    counts = Counter(statement["speaker"] for statement in drawing.statements if statement["speaker"] is not None)
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def _hash(script: str) -> str:
    """The script's name in a content security policy."""
    return "sha256-" + base64.b64encode(hashlib.sha256(script.encode("utf8")).digest()).decode("ascii")


def _options(nodes: int) -> dict[str, Any]:
    """vis-network's options; colours that depend on a light or dark screen are set by the page."""
    large = nodes > LARGE
    label = {"drawThreshold": 10 if large else 7}  # pixels on the screen; smaller text is not drawn
    return {
        "nodes": {"borderWidth": 2, "borderWidthSelected": 3, "scaling": {"label": label}},
        "edges": {
            "smooth": False,
            "arrows": {"to": {"enabled": True, "scaleFactor": 0.55}},
            "font": {"align": "horizontal"},
            "scaling": {"label": label},
            "selectionWidth": 1,
            "hoverWidth": 0.5,
        },
        "interaction": {"hover": True, "hideEdgesOnDrag": large, "hideEdgesOnZoom": large},
        "layout": {"randomSeed": 1, "improvedLayout": False},
        "physics": {"enabled": False},  # the layout is computed beforehand, with the labels in mind
    }
