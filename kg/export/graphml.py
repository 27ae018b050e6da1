"""GraphML 1.0: entities as nodes, statements as edges, for networkx, yEd, Cytoscape and others.

Brandes, Eiglsperger, Herman, Himsolt and Marshall 2002, "GraphML progress report"; http://graphml.graphdrawing.org.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from kg.export.attributes import EDGE, NODE, of_edge, of_node
from kg.export.network import edges, nodes
from kg.export.xml import DECLARATION, element, text
from kg.store import Store

HEAD = f"""\
{DECLARATION}
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
 xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">"""


def graphml(store: Store) -> Iterator[str]:
    """Nodes, then edges, with the attributes of `kg.export.attributes`. Raises GraphError."""
    yield HEAD
    for of, types in (("node", NODE), ("edge", EDGE)):
        for name, type_ in types.items():
            yield element("key", {"id": f"{of}-{name}", "for": of, "attr.name": name, "attr.type": type_})
    yield '<graph edgedefault="directed">'
    for node in nodes(store):
        yield _element("node", {"id": node.iri}, of_node(node))
    for edge in edges(store):
        yield _element("edge", {"id": edge.iri, "source": edge.source, "target": edge.target}, of_edge(edge))
    yield "</graph>\n</graphml>"


def _element(kind: str, ends: Mapping[str, str], about: Iterable[tuple[str, str]]) -> str:
    data = (element("data", {"key": f"{kind}-{name}"}, text(value)) for name, value in about)
    return element(kind, ends, "".join(data))
