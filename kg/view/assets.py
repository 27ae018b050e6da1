"""The scripts and the style of the page."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from types import MappingProxyType

import pyvis

SCRIPTS = (  # in this order
    *("dom", "dates", "graph", "parts", "state", "filter"),  # what there is, and what of it is shown
    *("looks", "curves", "scene", "labels", "shapes", "camera", "vis", "moving", "sigma", "nothing"),  # how it is drawn
    *("card", "evidence", "neighbours", "panel", "search", "table", "time", "controls", "keys"),  # what people do
    *("svg", "download", "main"),
)
OURS, STYLE = "view.js", "view.css"
VIS = "templates/lib/vis-9.1.2/vis-network.min.js"  # the vis-network that comes with pyvis
VENDORED = {"graphology-0.26.0.min.js": "LICENSE-graphology.txt", "sigma-3.0.3.min.js": "LICENSE-sigma.txt"}


def libraries(*, large: bool) -> tuple[str, ...]:
    """The names of the libraries that draw a graph: vis-network, or for large ones sigma."""
    return tuple(VENDORED) if large else ("vis-network.js",)


@cache
def assets() -> MappingProxyType[str, str]:
    """The text of every script and style by its name: the libraries, `view.js`, `view.css`."""
    ours, vendor = files("kg.view") / "page", files("kg.view") / "vendor"
    texts = {}
    for name, licence in VENDORED.items():
        texts[name] = f"/*\n{(vendor / licence).read_text('utf8')}*/\n{_unmapped((vendor / name).read_text('utf8'))}"
    texts["vis-network.js"] = _unmapped((files(pyvis) / VIS).read_text("utf8"))
    texts[OURS] = "\n".join(
        ['"use strict";', *(f"{{\n{(ours / f'{name}.js').read_text('utf8')}}}" for name in SCRIPTS)]
    )
    texts[STYLE] = (ours / STYLE).read_text("utf8")
    return MappingProxyType(texts)


def _unmapped(script: str) -> str:
    """Without the comment that makes browsers look for a source map."""
    return script.partition("\n//# sourceMappingURL")[0]
