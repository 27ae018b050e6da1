"""News in the terms of your own ontology, and nothing else: who bought, supplies and runs which company.

python examples/company.py [SOURCE…]
"""

import sys
from pathlib import Path

import kg

here = Path(__file__).parent
graph = kg.build(
    *(sys.argv[1:] or [here / "company.txt"]),
    date="2024-06-01",
    ontology=[here / "company.ttl"],
    only_ontology=True,
)

print("What the article says itself, as plain triples:")
print(
    graph.query("""
        PREFIX : <https://companies.example/terms#>
        SELECT ?buyer ?bought ?chief {
            ?buyer :acquired ?bought .
            OPTIONAL { ?chief :chiefExecutiveOf ?buyer }
        } ORDER BY ?buyer
    """).table()
)

print("\nEverything told, with who says it:")
for statement in graph.statements:
    speakers = " and ".join(entity.name for entity in statement.sources[-1]) if statement.sources else "the article"
    other = statement.object.name if isinstance(statement.object, kg.Entity) else statement.object
    print(f"{statement.subject.name} – {statement.relation.label} – {other} ({statement.factuality}, says {speakers})")
