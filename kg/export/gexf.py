"""GEXF 1.3 for Gephi: entities as nodes, statements as edges, which have their time: https://gexf.net/schema.html.

A statement whose days are known spans them on Gephi's timeline; all else is there at any time. The `kind` of an edge is
its relation, so that Gephi keeps edges of different relations apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from kg.export.attributes import EDGE, NODE, Type, of_edge, of_node
from kg.export.network import Edge, edges, nodes
from kg.export.xml import DECLARATION, element
from kg.store import Store

HEAD = f"""\
{DECLARATION}
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">"""
TYPES: Mapping[Type, str] = {"string": "string", "boolean": "boolean", "int": "integer", "double": "double"}
OWN = ("label", "earliest", "latest")  # XML attributes of their own say these


def gexf(store: Store) -> Iterator[str]:
    """Nodes, then edges, with the attributes of `kg.export.attributes`. Raises GraphError."""
    yield HEAD
    for of, types in (("node", NODE), ("edge", EDGE)):
        yield f'<attributes class="{of}">'
        for name, type_ in types.items():
            if name not in OWN:
                yield element("attribute", {"id": name, "title": name, "type": TYPES[type_]})
        yield "</attributes>"
    yield "<nodes>"
    for node in nodes(store):
        yield _element("node", {"id": node.iri, "label": node.label}, of_node(node))
    yield "</nodes>\n<edges>"
    for edge in edges(store):
        yield _element("edge", _ends(edge), of_edge(edge))
    yield "</edges>\n</graph>\n</gexf>"


def _ends(edge: Edge) -> dict[str, str]:
    days = {name: edge.about[day] for name, day in (("start", "earliest"), ("end", "latest"))}
    return {
        "id": edge.iri,
        "source": edge.source,
        "target": edge.target,
        "label": edge.label,
        "kind": edge.relation,
        **{name: day for name, day in days.items() if isinstance(day, str)},
    }


def _element(kind: str, about: Mapping[str, str], values: Iterable[tuple[str, str]]) -> str:
    written = (element("attvalue", {"for": name, "value": value}) for name, value in values if name not in OWN)
    return element(kind, about, element("attvalues", {}, "".join(written)))
