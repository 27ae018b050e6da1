"""How are two entities connected, and which sentences say so? The graph as networkx has it.

python examples/paths.py "Dmytro Kuleba" "Vladimir Putin"
"""

import sys
from itertools import pairwise

import networkx as nx

import kg

start, end = sys.argv[1:3] if len(sys.argv) > 2 else ("Dmytro Kuleba", "Vladimir Putin")
graph = kg.build("seeds/", date="2024-07-25").networkx()
labels = nx.get_node_attributes(graph, "label")
node = {label: iri for iri, label in labels.items()}

path = nx.shortest_path(graph.to_undirected(as_view=True), node[start], node[end])
for one, other in pairwise(path):
    edges = [*(graph.get_edge_data(one, other) or {}).values(), *(graph.get_edge_data(other, one) or {}).values()]
    print(f"{labels[one]} – {labels[other]}")
    for edge in edges:
        print(f"    {edge['label']} (says {edge['voice']}): “{edge['sentence']}”")
