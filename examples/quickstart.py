"""From an article to a graph: build it, ask it one question, save it.

python examples/quickstart.py [OUTPUT_DIRECTORY]
"""

import sys

import kg

graph = kg.build("seeds/", date="2024-07-25")
print(graph)
print(
    graph.query(
        "SELECT ?who ?whom ?when { ?s rdf:subject ?who ; rdf:predicate kg:met ; rdf:object ?whom ; kg:time ?when }"
    ).table()
)

if len(sys.argv) > 1:
    graph.save(sys.argv[1])
    print(f"open {sys.argv[1]}/graph.html in a browser")
