"""The page that shows the tables: one file that holds everything, or one that links to what a server has."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping

import networkx as nx
from jinja2 import Environment, PackageLoader

from kg.ontology import Ontology
from kg.view.assets import OURS, STYLE, assets, libraries
from kg.view.records import records
from kg.view.tables import Tables, data

LARGE = 3000  # nodes; beyond, they are drawn by the graphics card and communities are folded
PLAIN = 1000  # statements; up to here they also stand in the page as a table that needs no script


def html(graph: nx.MultiDiGraph, *, title: str, ontology: Ontology | None = None) -> str:
    """One self-contained page that shows a graph of `kg.store.network`; the same bytes for the same graph.

    Types and relations are grouped as in the ontology, by default the shipped one.
    """
    return page(data(graph, ontology=ontology), title=title)


def page(
    tables: Tables,
    *,
    title: str,
    linked: str | None = None,
    neighbours: str | None = None,
    entities: str | None = None,
    home: str | None = None,
) -> str:
    """The page for what `data` made.

    By default all is in the page itself, and a content security policy allows nothing but what is written here. With
    `linked`, it refers to `assets` below that address instead, for servers that allow no inline script.
    `neighbours` is the address that answers `?of=<IRI of an entity>` with the tables around it, as JSON: the page then
    can load more. `entities` is the address of an entity's own page, which the encoded IRI completes; `home` that of a
    page to go back to. What articles say is in the page as JSON or escaped text only.
    """
    large = len(tables["nodes"]["rows"]) > LARGE
    scripts, style = (*libraries(large=large), OURS), ""
    inline: Mapping[str, str] = {}
    if linked is None:
        inline = {name: text for name, text in assets().items() if name in (*scripts, STYLE)}
        style = inline[STYLE]
    environment = Environment(loader=PackageLoader("kg.view", "page"), autoescape=True, trim_blocks=True)
    environment.lstrip_blocks = True
    environment.policies["json.dumps_kwargs"] = {"separators": (",", ":"), "ensure_ascii": False}
    text = environment.get_template("page.html").render(
        title=title,
        tables=tables,
        plain=[*records(tables)] if len(tables["statements"]["rows"]) <= PLAIN else None,
        large=large,
        linked=linked,
        neighbours=neighbours,
        entities=entities,
        home=home,
        sources=[] if linked is None else [f"{linked.rstrip('/')}/{name}" for name in scripts],
        style=style,
        style_source=None if linked is None else f"{linked.rstrip('/')}/{STYLE}",
        scripts=[inline[name] for name in scripts if name in inline],
        hash=_hash,
    )
    return text.encode("utf8", "replace").decode("utf8")


def _hash(text: str) -> str:
    """The name of a script or style in a content security policy."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf8")).digest()).decode("ascii")
